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
  ///   - place: where the note stands.
  /// - Returns: one sentence, and those of the note where it is or lists several.
  static func text(
    _ note: SentenceEnd?, _ frames: LetterRegister.Frames, gap: String, wording: Int,
    at place: NotePlace
  ) -> String {
    guard let note else { return fill(frames, .phrase, gap, wording) }
    let said = said(note, frames, wording, at: place)
    return note.further.map { "\(said) \($0)" } ?? said
  }

  private static func said(
    _ note: SentenceEnd, _ frames: LetterRegister.Frames, _ wording: Int, at place: NotePlace
  ) -> String {
    let words = note.words
    switch note.shape {
    case .sentence:
      guard place == .why, !note.saysInterest, frames[.sentence] != nil else { return words }
      return fill(frames, .sentence, words, wording)
    case .clause where place == .highlight && note.isAboutOneself: return sentence(words)
    case .clause where frames[.clause] == nil: return sentence(words)
    case .verb where place == .highlight: return highlight(words, note.subject, frames, wording)
    default: return fill(frames, note.shape, words, wording)
    }
  }

  /// What somebody did in a conversation, with whom the verb leaves out.
  private static func highlight(
    _ words: String, _ subject: SentenceEnd.Subject, _ frames: LetterRegister.Frames, _ wording: Int
  ) -> String {
    switch subject {
    case .writer: sentence("I \(words)")
    case .reader: fill(frames, .verb, "you \(words)", wording)
    case .it: sentence("it \(words)")
    case .together: fill(frames, .verb, "we \(words)", wording)
    case .unknown: fill(frames, .verb, "[you, we or I] \(words)", wording)
    }
  }

  private static func fill(
    _ frames: LetterRegister.Frames, _ shape: SentenceEnd.Shape, _ words: String, _ wording: Int
  ) -> String {
    let near: [SentenceEnd.Shape] =
      switch shape {
      case .question, .aim: [.gerund]
      case .final: [.clause]
      case .terse: [.loose]
      case .loose: [.phrase]
      default: []
      }
    // What stands in parentheses has none of its own.
    let shape = shape == .terse && words.unicodeScalars.contains("(") ? .loose : shape
    let all = ([shape] + near + [.phrase]).compactMap { frames[$0] }.first { !$0.isEmpty }
    guard let all else { return sentence(words) }
    let frame = all[wording % all.count]
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
