internal import InterviewModel
internal import Rendering

/// The name of a template that comes with the program: `de`, `thank-you` or `de-thank-you`.
struct LetterTemplateName: Equatable {
  /// The set that it says.
  let set: LetterSet?
  /// The letter that it says.
  let letter: ShippedLetter?

  /// Reads a name; nil where it says neither a set nor a letter.
  init?(_ name: String) {
    if let set = LetterSet(rawValue: name) {
      (self.set, letter) = (set, nil)
    } else if let letter = ShippedLetter(rawValue: name) {
      (set, self.letter) = (nil, letter)
    } else {
      let both = LetterSet.allCases.lazy.flatMap { set in
        ShippedLetter.allCases.map { (set, $0) }
      }
      guard let (set, letter) = both.first(where: { "\($0.rawValue)-\($1.rawValue)" == name })
      else { return nil }
      (self.set, self.letter) = (set, letter)
    }
  }
}
