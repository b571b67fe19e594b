// Whom a note speaks of, as far as its first words tell.
extension SentenceEnd {
  /// Whether a clause is about its writer: `I loved the moment when you laughed`.
  package var isAboutOneself: Bool { ["i", "i'm", "i'd", "i've", "ich"].contains(first) }

  /// Whether a verb says what its writer alone felt or found: `loved the way you run it`.
  package var isPersonal: Bool {
    Self.feelings.contains(first) || all.contains("me") || all.contains("my")
  }

  /// Whether a phrase takes something back: `no night shifts yet`, `only two weeks`.
  package var isDenial: Bool {
    ["no", "never", "only", "none", "nothing", "kein", "keine", "nur", "nie"].contains(first)
  }

  /// Whether a note begins with a verb in German.
  package var isGermanVerb: Bool { GermanNote.isVerb(first) || first == "will" }

  /// Whether that is the verb of several people.
  package var isGermanPlural: Bool { GermanNote.isPlural(words) }

  private var first: String { all.first ?? "" }

  private var all: [String] {
    words.unicodeScalars.split(separator: " ").map { NoteVocabulary.bare(String($0)) }
  }

  private static let feelings: Set<String> = [
    "loved", "liked", "enjoyed", "admired", "appreciated", "found", "felt", "learned", "learnt",
    "noticed", "was", "am", "would", "can", "could", "want", "wanted", "need", "believe", "love",
    "like", "enjoy", "know", "care", "keep", "understood", "thought", "saw", "heard", "realised",
    "realized", "respect", "appreciate", "will", "remember", "got",
  ]
}
