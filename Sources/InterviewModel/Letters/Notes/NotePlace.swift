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

  /// Whether a note is in the other language, as far as its small words tell.
  package func isForeign(_ note: String) -> Bool {
    let words = LetterWords(note).folded
    let english = words.count { Self.englishWords.contains($0) }
    let german = words.count { Self.germanWords.contains($0) }
    return self == .english ? german > english : english > german && english > 0
  }

  /// Words of one of the languages that the other one has not.
  private static let englishWords: Set<String> = [
    "the", "of", "and", "how", "because", "you", "your", "with", "to", "for", "my", "that", "years",
    "it", "is", "they", "we", "our", "this", "have", "are", "from", "at", "by", "a", "i",
  ]

  private static let germanWords: Set<String> = [
    "der", "das", "und", "wie", "weil", "sie", "ihre", "ihr", "mit", "zu", "fur", "mein", "dass",
    "ich", "ist", "nicht", "wir", "eine", "ein", "einen", "den", "dem", "auf", "bei", "vom", "zum",
    "zur", "im", "jahre", "uber", "habe",
  ]
}

extension LetterSet {
  /// The language of the notes for letters of the set.
  package var language: NoteLanguage { self == .german ? .german : .english }
}
