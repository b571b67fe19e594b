package import InterviewModel
internal import SQLite

extension Store {
  /// The person that is meant among everybody, with their interviews.
  ///
  /// - Parameter typed: parts of a name or of an address, or a number as it is shown: `p3`.
  /// - Returns: the person, with the numbers of their interviews.
  /// - Throws: `ReferenceError` when none or several are meant.
  package func person(_ typed: String) throws -> PersonMet {
    try reading { try PersonReference.resolve(typed, among: peopleMet()) }
  }

  /// A person by their number, with their interviews.
  ///
  /// - Throws: `ReferenceError.none` when there is none.
  package func person(_ id: Person.ID) throws -> PersonMet {
    guard let person = try reading({ try peopleMet() }).first(where: { $0.person.id == id }) else {
      throw ReferenceError.none(.person(id))
    }
    return person
  }

  /// Everybody, those known longest first.
  func peopleMet() throws -> [PersonMet] {
    let people = try connection.query(Self.everybody) { try Person(row: $0) }
    let interviews = try interviews("", Self.earliestFirst, [])
    return people.map { person in
      PersonMet(
        person: person,
        interviews: interviews.filter { $0.interviewers.contains { $0.id == person.id } })
    }
  }

  static let earliestFirst: SQL = "ORDER BY i.starts_at, i.id"

  static let everybody: SQL = "SELECT id, name, email, title FROM person ORDER BY id"
}
