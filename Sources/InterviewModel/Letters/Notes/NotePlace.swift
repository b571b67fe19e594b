/// The place of a note in a letter, by which a note that can be read in two ways is read.
package enum NotePlace: Sendable, CaseIterable {
  /// Something that stayed of the conversation.
  case highlight
  /// What the owner brings.
  case bring
  /// Why they want the job.
  case why
  /// What they answer to a concern.
  case answer
}

/// The language that a note is written in: that of the letter.
package enum NoteLanguage: Sendable {
  case english, german
}

extension LetterSet {
  /// The language of the notes for letters of the set.
  package var language: NoteLanguage { self == .german ? .german : .english }
}
