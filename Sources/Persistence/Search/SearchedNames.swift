internal import InterviewModel
internal import SQLite

/// The names that texts belong to: a text is found, too, where the names of its company, role or
/// person have the words that it lacks.
struct SearchedNames {
  private let connection: Connection
  /// Which of the words the company and role of an application have; without those that have none.
  private var applications: [Int: SearchWords.Found] = [:]
  /// Which of the words the name of a person has; without those that have none.
  private var people: [Int: SearchWords.Found] = [:]
  /// Which of the words any name has.
  private var all = SearchWords.Found.none
  private var titles: [Int: (company: String, role: String?)] = [:]

  /// Looks through all names.
  ///
  /// - Parameters:
  ///   - words: the words; a single one is in a text or not, whatever the names are.
  ///   - scanner: finds them.
  ///   - connection: where the names are.
  /// - Throws: `SQLiteError`.
  init(
    _ words: SearchWords, _ scanner: inout SearchScanner, on connection: Connection
  ) throws {
    self.connection = connection
    guard words.words.count > 1 else { return }
    applications = try Self.found(Self.applicationNames, 2, &scanner, connection)
    people = try Self.found(Self.personNames, 1, &scanner, connection)
    for found in applications.values { all = all.union(found) }
    for found in people.values { all = all.union(found) }
  }

  private static func found(
    _ rows: SQL, _ count: Int, _ scanner: inout SearchScanner, _ connection: Connection
  ) throws -> [Int: SearchWords.Found] {
    var all: [Int: SearchWords.Found] = [:]
    try connection.forEach(rows) { row in
      var found = SearchWords.Found.none
      for place in 1...count {
        let next = try row.withText(at: place) { scanner.found(in: $0) }
        found = found.union(next ?? .none)
      }
      if found != .none { all[try Int(sqliteValue: try row.value(at: 0))] = found }
    }
    return all
  }

  /// The words that a text has with the best of all names: where these are too few, it is no hit,
  /// whatever it belongs to.
  func most(with found: SearchWords.Found) -> SearchWords.Found { found.union(all) }

  /// The words that a text has with the names of what it belongs to.
  func found(
    with found: SearchWords.Found, of numbers: SearchedText.Numbers
  ) -> SearchWords.Found {
    let application = numbers.application.flatMap { applications[$0] } ?? .none
    let person = numbers.person.flatMap { people[$0] } ?? .none
    return found.union(application).union(person)
  }

  /// The company and role of an application.
  ///
  /// - Throws: `SQLiteError`.
  mutating func title(of application: Int?) throws -> (company: String, role: String?)? {
    guard let application else { return nil }
    if let known = titles[application] { return known }
    let found = try connection.query(Self.title, [application]) { row in
      (
        company: try row.get("company", as: String.self),
        role: try row.get("role", as: String?.self)
      )
    }
    titles[application] = found.first
    return found.first
  }

  /// The name of a person.
  ///
  /// - Throws: `SQLiteError`.
  func name(of person: Int?) throws -> String? {
    guard let person else { return nil }
    return try connection.query(Self.name, [person]) { try $0.get("name", as: String.self) }.first
  }

  private static let applicationNames: SQL = "SELECT id, company, role FROM application"
  private static let personNames: SQL = "SELECT id, name FROM person"
  private static let title: SQL = "SELECT company, role FROM application WHERE id = ?"
  private static let name: SQL = "SELECT name FROM person WHERE id = ?"
}
