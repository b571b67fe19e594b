internal import InterviewModel
internal import SQLite

/// Asks in which set the last letters were written.
struct LastLetterSet {
  private let store: Store

  init(_ store: Store) {
    self.store = store
  }

  /// The set of the letter to somebody that was drafted last.
  ///
  /// - Throws: `PersistenceError`.
  func to(_ person: Person.ID) throws -> LetterSet? {
    try set(Self.rowsByPerson, [person])
  }

  /// The set of the letter that was drafted last for an application.
  ///
  /// - Throws: `PersistenceError`.
  func of(_ application: Application.ID) throws -> LetterSet? {
    try set(Self.rowsByApplication, [application])
  }

  private func set(_ rows: SQL, _ arguments: Arguments) throws -> LetterSet? {
    try store.connection.first(rows, arguments) { try $0.get("letter_set", as: String.self) }
      .flatMap(LetterSet.init(rawValue:))
  }

  static let rowsByPerson: SQL =
    """
    SELECT l.letter_set
    FROM follow_up AS f
    JOIN letter AS l ON l.follow_up_id = f.id
    WHERE f.person_id = ? AND l.letter_set IS NOT NULL
    ORDER BY l.drafted_at DESC, l.follow_up_id DESC LIMIT 1
    """

  static let rowsByApplication: SQL =
    """
    SELECT l.letter_set
    FROM follow_up AS f
    JOIN letter AS l ON l.follow_up_id = f.id
    WHERE f.application_id = ? AND l.letter_set IS NOT NULL
    ORDER BY l.drafted_at DESC, l.follow_up_id DESC LIMIT 1
    """
}
