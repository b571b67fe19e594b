import InterviewModel

@testable import Rendering

/// A note as the first wording of a set says it.
enum SaidNote {
  static func text(
    _ note: String, _ place: NotePlace, in set: LetterSet = .warm
  ) -> String {
    let register = set.register
    let frames =
      switch place {
      case .highlight: register.highlight
      case .bring: register.bring
      case .why: register.why
      case .answer: register.answer
      }
    return NoteSentence.text(
      SentenceEnd(note, in: set.language, at: place), frames, gap: "", wording: 0, at: place)
  }
}
