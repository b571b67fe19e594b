internal import InterviewModel

/// A draft that is not stored yet.
struct NewDraft {
  /// All that is known where it is written.
  let occasion: LetterOccasion
  /// The text.
  var text: LetterText
  /// The set that it is written in; nil for the owner's own template.
  let set: LetterSet?
}
