internal import InterviewModel

/// The place of a note in a letter.
enum NotePlace {
  /// What stayed of the conversation: what `we` did there.
  case highlight
  /// What the owner brings.
  case bring
  /// Why they want the job.
  case why
  /// What they answer to a concern.
  case answer
}

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
  ///   - place: where the note stands.
  /// - Returns: one sentence, or those of the note where it is sentences.
  static func text(
    _ note: SentenceEnd?, _ frames: LetterRegister.Frames, gap: String, wording: Int,
    in set: LetterSet, at place: NotePlace
  ) -> String {
    guard let note else { return fill(frames, .phrase, gap, wording) }
    if note.shape == .sentence { return note.words }
    return set == .german
      ? german(note, frames, wording, at: place) : english(note, frames, wording, at: place)
  }

  private static func english(
    _ note: SentenceEnd, _ frames: LetterRegister.Frames, _ wording: Int, at place: NotePlace
  ) -> String {
    let words = note.words
    switch note.shape {
    case .clause where place == .highlight && note.isAboutOneself: return sentence(words)
    case .verb where place == .highlight && note.isPersonal, .quality where place == .highlight:
      return sentence(note.shape == .quality ? "I was \(words)" : "I \(words)")
    case .verb:
      let subject = place == .highlight ? "we" : "I"
      return frames[.verb] == nil
        ? fill(frames, .clause, "\(subject) \(words)", wording)
        : fill(frames, .verb, words, wording)
    case .quality: return fill(frames, .clause, "I am \(words)", wording)
    case .final: return fill(frames, .clause, words, wording)
    case .adverbial where place != .highlight: return sentence(words)
    case .phrase where place == .answer && note.isDenial: return sentence(words)
    case .clause, .gerund, .aim, .gain, .infinitive, .phrase, .adverbial, .sentence:
      return fill(frames, note.shape, words, wording)
    }
  }

  private static func german(
    _ note: SentenceEnd, _ frames: LetterRegister.Frames, _ wording: Int, at place: NotePlace
  ) -> String {
    let words = note.words
    // A main clause stands on its own; no conjunction can come before it.
    func main(_ clause: String) -> String {
      frames[.sentence] == nil
        ? sentence(clause) : fill(frames, .sentence, clause, wording)
    }
    switch note.shape {
    case .final: return fill(frames, .clause, words, wording)
    case .clause where GermanClause.isFinal(words): return fill(frames, .clause, words, wording)
    case .clause, .adverbial: return main(words)
    case .verb where note.isGermanVerb:
      return main("\(note.isGermanPlural ? "Wir" : "Ich") \(words)")
    case .phrase where place == .answer && note.isDenial: return sentence(words)
    case .verb, .gerund, .aim, .gain, .quality, .infinitive, .phrase, .sentence:
      return fill(frames, note.shape, words, wording)
    }
  }

  private static func fill(
    _ frames: LetterRegister.Frames, _ shape: SentenceEnd.Shape, _ words: String, _ wording: Int
  ) -> String {
    let near = shape == .aim || shape == .gain ? frames[.gerund] : nil
    guard let wordings = frames[shape] ?? near ?? frames[.phrase], !wordings.isEmpty else {
      return sentence(words)
    }
    let frame = wordings[wording % wordings.count]
    let text = replace(frame, with: words)
    return frame.unicodeScalars.first == "{" ? SentenceEnd.capitalised(text) : text
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

  private static func sentence(_ words: String) -> String {
    SentenceEnd.capitalised(words) + "."
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
