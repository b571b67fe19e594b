// Whom a note speaks of, as far as its first words tell.
extension SentenceEnd {
  /// The subject that a verb at the beginning of an English highlight leaves out.
  package enum Subject: Sendable {
    /// Its writer: `loved the way you run it`.
    case writer
    /// Its writer and its reader: `talked about the queue`.
    case together
    /// Its reader: `took me round the wards`.
    case reader
    /// Nobody: `was good to see the lab`.
    case it
    /// Any of them: `doubled the team`.
    case unknown
  }

  /// The subject that a verb leaves out.
  package var subject: Subject {
    let all = NoteWord.all(words).map(\.bare)
    let verb = all.first { NoteLexicon.classes(of: $0).isDisjoint(with: .adverb) } ?? ""
    let classes = NoteLexicon.classes(of: verb)
    if verb == "was", all.count > 1 {
      let said = all.drop { $0 != "was" }.dropFirst()
        .first { NoteLexicon.classes(of: $0).isDisjoint(with: .adverb) && !$0.hasEnd("ly") }
      return Self.feelings.contains(said ?? "") ? .writer : .it
    }
    if classes.contains(.personal) || all.contains("my") { return .writer }
    if all.contains("together"), !all.contains("me") { return .together }
    if all.dropFirst().first == "me" { return .reader }
    return classes.contains(.shared) && !all.contains("me") ? .together : .unknown
  }

  private static let feelings: Set<String> = [
    "impressed", "inspired", "surprised", "happy", "glad", "able", "told", "shown", "struck",
    "moved", "touched", "amazed", "delighted", "relieved", "fascinated", "intrigued", "pleased",
    "taken", "allowed", "invited", "excited", "thrilled", "reminded",
  ]

  /// Whether a clause is about its writer: `I loved the moment when you laughed`.
  package var isAboutOneself: Bool {
    let first = NoteWord.bare(String(words.unicodeScalars.prefix { $0 != " " }))
    return ["i", "i'm", "i'd", "i've", "ich"].contains(first)
  }

  /// Whether a sentence says already that its writer wants the job.
  package var saysInterest: Bool {
    let all = Set(LetterWords(words).folded)
    return !all.isDisjoint(with: [
      "want", "love", "like", "join", "excited", "keen", "hope", "gern", "mochte", "will", "freue",
      "interessiert", "reizt",
    ])
  }
}
