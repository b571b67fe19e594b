internal import InterviewModel

/// A note of the owner's, said as a sentence of a letter.
enum NoteSentence {
  /// The sentence that a note ends.
  ///
  /// - Parameters:
  ///   - note: the note; nil where there is none.
  ///   - frames: the beginnings of the set, by what the note is.
  ///   - gap: stands in the note's place where there is none.
  ///   - wording: which of the beginnings.
  ///   - set: the set, whose language decides how a clause is put.
  ///   - subject: whose verb a note is that begins with one.
  /// - Returns: one sentence, or those of the note where it is sentences.
  static func text(
    _ note: SentenceEnd?, _ frames: LetterRegister.Frames, gap: String, wording: Int,
    in set: LetterSet, subject: String = "I"
  ) -> String {
    guard let note else { return fill(frames, .phrase, gap, wording) }
    switch (note.shape, set) {
    case (.sentence, _): return note.words
    case (.clause, .german):
      // A main clause stands on its own; no conjunction can come before it.
      guard GermanClause.isFinal(note.words) else {
        return frames[.sentence] == nil
          ? sentence(note.words) : fill(frames, .sentence, note.words, wording)
      }
      return fill(frames, .clause, note.words, wording)
    case (.verb, .warm), (.verb, .formal):
      if frames[.verb] != nil { return fill(frames, .verb, note.words, wording) }
      return fill(frames, .clause, "\(subject) \(note.words)", wording)
    case (.clause, .warm), (.clause, .formal), (.gerund, _), (.infinitive, _), (.phrase, _),
      (.verb, .german):
      return fill(frames, note.shape, note.words, wording)
    }
  }

  private static func fill(
    _ frames: LetterRegister.Frames, _ shape: SentenceEnd.Shape, _ words: String, _ wording: Int
  ) -> String {
    guard let wordings = frames[shape] ?? frames[.phrase], !wordings.isEmpty else {
      return sentence(words)
    }
    let frame = wordings[wording % wordings.count]
    let text = replace(frame, with: words)
    return frame.unicodeScalars.first == "{" ? capitalised(text) : text
  }

  /// The frame with words in its place; what stands in the words stays as it is.
  static func replace(_ frame: String, with words: String) -> String {
    let scalars = Array(frame.unicodeScalars)
    guard
      let place = scalars.indices.dropLast().first(where: {
        scalars[$0] == "{" && scalars[$0 + 1] == "}"
      })
    else { return frame }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[..<place])
    text.append(contentsOf: words.unicodeScalars)
    text.append(contentsOf: scalars[(place + 2)...])
    return String(text)
  }

  private static func sentence(_ words: String) -> String { capitalised(words) + "." }

  private static func capitalised(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.first else { return text }
    return first.properties.titlecaseMapping + String(scalars.dropFirst())
  }
}

/// The order of words in a German clause.
enum GermanClause {
  /// Whether the verb stands at the end, as behind `dass` and `weil`: `Sie täglich ausliefern`.
  static func isFinal(_ clause: String) -> Bool {
    let words = clause.unicodeScalars.split(separator: " ").map { String($0) }
    guard words.count > 2, let last = words.last, let first = last.unicodeScalars.first,
      first.properties.isLowercase
    else { return false }
    let second = words[1].folded
    return endings.contains { last.folded.utf8.suffix($0.utf8.count).elementsEqual($0.utf8) }
      && !auxiliaries.contains(second)
  }

  private static let endings = ["en", "t", "e", "ln", "rn"]
  private static let auxiliaries: Set<String> = [
    "habe", "hat", "haben", "bin", "ist", "sind", "war", "waren", "kann", "konnen", "will",
    "wollen",
    "mochte", "wurde", "sollte", "muss", "lernte", "lerne", "leite", "arbeite", "baue", "baute",
  ]
}
