/// The owner's notes for one letter, cut so that all of them fit into one that is read.
package struct LetterNotes: Sendable, Equatable {
  /// An answer to something that was raised.
  package struct Answer: Sendable, Equatable {
    /// What was raised, where it can be named.
    package let topic: ObjectionTopic?
    /// The answer.
    package let note: SentenceEnd
  }

  /// Something specific that was talked about.
  package let highlight: SentenceEnd?
  /// What the owner brings.
  package let bring: SentenceEnd?
  /// Why the owner wants the job.
  package let why: SentenceEnd?
  /// The answers, in the order in which the objections were logged.
  package let answers: [Answer]

  /// The most words that all notes have together: with the letter's own it stays below 160.
  package static let mostWords = 80

  /// Reads the notes of an occasion.
  ///
  /// - Parameters:
  ///   - occasion: all that is known.
  ///   - language: theirs; English ones speak to the recipient.
  package init(_ occasion: LetterOccasion, in language: NoteLanguage) {
    func read(_ note: String?, _ place: NotePlace) -> SentenceEnd? {
      let isEnglish = language == .english
      let note = isEnglish ? DirectSpeech.spoken(note, in: occasion, at: place) : note
      return SentenceEnd(note, in: language, at: place)
    }
    let highlight = read(occasion.highlight, .highlight)
    let bring = read(occasion.application.whatIBring, .bring)
    let why = read(occasion.application.whyInterested, .why)
    let answers = occasion.objections.compactMap { objection in
      read(objection.answer, .answer).map {
        Answer(topic: ObjectionTopic(objection.text, in: language), note: $0)
      }
    }
    let all = [highlight, bring, why].compactMap { $0 } + answers.map(\.note)
    let most = Self.share(of: all.map(\.count))
    self.highlight = highlight?.cut(to: most)
    self.bring = bring?.cut(to: most)
    self.why = why?.cut(to: most)
    self.answers = answers.map { Answer(topic: $0.topic, note: $0.note.cut(to: most)) }
    isCut = all.contains { $0.count > most }
  }

  /// Whether a note is longer than the letter takes.
  package let isCut: Bool

  /// How many words a note may have so that all together have no more than `mostWords`.
  private static func share(of counts: [Int]) -> Int {
    var left = mostWords
    var share = mostWords
    for (place, count) in counts.sorted().enumerated() {
      share = left / (counts.count - place)
      if count > share { return share }
      left -= count
    }
    return mostWords
  }
}
