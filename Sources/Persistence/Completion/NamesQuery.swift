package import InterviewModel
internal import Migrations
internal import SQLite
package import Zones

/// Asks a database for what its owner can name on the command line.
package struct NamesQuery {
  private let store: Store

  /// Opens the database at `path` for a glance that disturbs nobody: it reads only, waits for no
  /// lock, migrates nothing and rolls nothing back.
  ///
  /// - Throws: `PersistenceError` where there is no file, it is not at this program's schema, is
  ///   damaged, or is being written.
  package init(glancingAt path: String) throws {
    store = try translatingSQLiteErrors(at: path) {
      let file = DatabaseFile(path: path)
      try file.prepare(ifAbsent: .refuse, head: Migrations.head)
      let connection = try Connection(.file(path), access: .readOnly, busyTimeoutMilliseconds: 0)
      if let name = try connection.impostor() {
        throw file.damaged(Connection.finding(impostor: name))
      }
      guard try connection.schemaVersion() == Migrations.head else {
        throw PersistenceError.inconsistent("an older schema")
      }
      return Store(connection: connection, path: path, zones: { _ in nil }, seed: nil)
    }
  }

  /// All applications, the open ones first and the newest before others.
  ///
  /// - Throws: `PersistenceError`.
  package func applications() throws -> [Application] {
    try store.reading { try store.applications() }.openFirst
  }

  /// What is still owed, the next deadline first.
  ///
  /// - Throws: `PersistenceError`.
  package func followUps() throws -> [FollowUp] {
    try store.followUps(Self.isOwed + FollowUp.byLimit, [])
  }

  /// All offers, those that wait for an answer first.
  ///
  /// - Throws: `PersistenceError`.
  package func offers() throws -> [Offer] {
    let offers = try store.allOffers()
    return offers.filter { $0.answer == nil } + offers.filter { $0.answer != nil }
  }

  /// All tips, by number.
  ///
  /// - Throws: `PersistenceError`.
  package func tips() throws -> [ClosingTip] { try store.allTips() }

  /// The interviews nearest to a moment, the nearest first.
  ///
  /// - Throws: `PersistenceError`.
  package func interviews(
    near now: Instant, atMost count: Int
  ) throws -> [InterviewReference.Candidate] {
    try store.reading { try store.lookup.candidates(near: now, atMost: count) }
  }

  /// Everybody with one company at which they were met, those met last first.
  ///
  /// - Throws: `PersistenceError`.
  package func people() throws -> [(person: Person, company: String?)] {
    try store.reading {
      try store.connection.query(Self.peopleAndCompany) { row in
        (person: try Person(row: row), company: try row.get("company"))
      }
    }
  }

  /// The newest commands, by the numbers that the history gives them.
  ///
  /// - Throws: `PersistenceError`.
  package func commands(atMost count: Int) throws -> [(number: Int, command: String)] {
    try store.reading {
      try store.connection.query(Self.newestCommands, [count]) { row in
        (number: try row.get("id"), command: try row.get("command"))
      }
    }
  }

  static let isOwed: SQL = "WHERE f.settled_at IS NULL\n"

  static let peopleAndCompany: SQL =
    """
    SELECT p.id, p.name, p.email, p.title, a.company, max(i.starts_at)
    FROM person AS p
    LEFT JOIN interviewer AS r ON r.person_id = p.id
    LEFT JOIN interview AS i ON i.id = r.interview_id
    LEFT JOIN application AS a ON a.id = i.application_id
    GROUP BY p.id
    ORDER BY max(i.starts_at) DESC, p.id
    """

  static let newestCommands: SQL = "SELECT id, command FROM operation ORDER BY id DESC LIMIT ?"
}
