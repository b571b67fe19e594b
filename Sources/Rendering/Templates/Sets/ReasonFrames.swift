internal import InterviewModel

extension LetterRegister.Frames {
  /// Sentences that a reason ends: what follows `because` is made a clause where it is none.
  ///
  /// - Parameters:
  ///   - beginnings: sentences with `because {}`.
  ///   - own: a clause that what somebody is ends.
  ///   - chance: a clause that an infinitive ends.
  ///   - terse: sentences that words in parentheses end.
  ///   - loose: sentences that any words can end.
  ///   - behind: sentences behind a reason that is a sentence itself.
  init(
    because beginnings: [String], own: String, chance: String, terse: [String], loose: [String],
    behind: [String]
  ) {
    func with(_ clause: String) -> [String] {
      beginnings.map { NoteSentence.replace($0, with: clause) }
    }
    self = [
      .clause: beginnings, .phrase: with("of {}"), .gerund: with("I like the idea of {}"),
      .question: with("of {}"), .aim: with(own), .quality: with(own), .verb: with("I {}"),
      .infinitive: with(chance), .terse: terse, .loose: loose,
      .sentence: behind,
    ]
  }
}
