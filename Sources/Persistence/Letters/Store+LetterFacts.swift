package import InterviewModel
internal import SQLite

extension Store {
  /// What the letter for an occasion is checked against.
  package func letterFacts(of occasion: LetterOccasion) throws -> LetterFacts {
    try reading {
      let application = occasion.application
      let everybody = try connection.query(Self.everybodyMet) { row in
        (
          person: try Person(row: row),
          application: try row.get("application_id", as: Application.ID.self)
        )
      }
      let here = everybody.filter { $0.application == application.id }.map(\.person)
      let companies = try applications().map(\.company)
        .filter { $0.foldedKey != application.company.foldedKey }
      return LetterFacts(
        occasion: occasion, people: here,
        otherCompanies: Self.unique(companies, by: \.foldedKey),
        otherPeople: Self.unique(everybody.map(\.person).filter { !here.contains($0) }, by: \.id),
        companions: try companions(of: occasion))
    }
  }

  /// What a drafted letter is for, also when it is settled.
  package func letterOccasion(of letter: Letter) throws -> LetterOccasion {
    try reading {
      try occasion(
        letter.followUp.kind, letter.followUp, to: letter.recipient,
        after: interview(behind: letter.followUp))
    }
  }

  /// The drafted thank-you letters to others in the same interview.
  private func companions(of occasion: LetterOccasion) throws -> [Letter] {
    guard occasion.kind == .thankYou, let interview = occasion.interview else { return [] }
    return try letterPlaces(of: interview).compactMap { place in
      guard let followUp = place.letter, place.person?.id != occasion.recipient?.id else {
        return nil
      }
      return try draft(of: followUp, to: place.person)
    }
  }

  private static func unique<Item, Key: Hashable>(_ items: [Item], by key: (Item) -> Key) -> [Item]
  {
    var seen: Set<Key> = []
    return items.filter { seen.insert(key($0)).inserted }
  }

  static let everybodyMet: SQL =
    """
    SELECT DISTINCT p.id, p.name, p.email, p.title, i.application_id
    FROM interview AS i
    JOIN interviewer AS r ON r.interview_id = i.id
    JOIN person AS p ON p.id = r.person_id
    ORDER BY p.id
    """
}
