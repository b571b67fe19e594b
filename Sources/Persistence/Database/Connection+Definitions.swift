internal import Migrations
internal import SQLite

/// How the definitions of tables, indexes and views differ from those that the migrations make.
struct DefinitionDifferences {
  /// The names of those that are gone or changed.
  var changed: [String] = []
  /// The names of those that are not this program's.
  var added: [String] = []
}

extension Connection {
  /// How the definitions differ from those that the migrations make, as far as the schema is one
  /// that this program knows.
  ///
  /// SQLite's own check takes any definition that it can read for a good one.
  ///
  /// - Throws: `SQLiteError`.
  func definitions() throws -> DefinitionDifferences {
    let version = try schemaVersion()
    guard (1...Migrations.head).contains(version) else { return DefinitionDifferences() }
    let made = try Connection.asMigrated(to: version).definitionsByName()
    let found = try definitionsByName()
    return DefinitionDifferences(
      changed: made.filter { found[$0.key] != $0.value }.keys.sorted(),
      added: found.keys.filter { made[$0] == nil }.sorted())
  }

  /// The name of a view, or of a table without rows of its own, that has the name of one of this
  /// program's tables; nil where there is none.
  ///
  /// Asked before anything is read from one: a view can be a question without an end.
  ///
  /// - Throws: `SQLiteError`.
  func impostor() throws -> String? {
    try first(Self.impostors) { try $0.get("name") }
  }

  static let impostors: SQL =
    """
    SELECT name FROM sqlite_schema
    WHERE (type = 'view' OR (type = 'table' AND ifnull(rootpage, 0) = 0))
      AND lower(name) IN (
        'application', 'interview', 'person', 'interviewer', 'closing_tip', 'tip_log', 'follow_up',
        'letter', 'offer', 'offer_extension', 'offer_log', 'outcome_log', 'move_log',
        'personal_note', 'setting', 'operation', 'change')
    LIMIT 1
    """

  /// What is wrong with a database that has a view in the place of a table.
  static func finding(impostor name: String) -> String { "\(name) is not a table" }

  /// The number of the schema that the database says it is of.
  ///
  /// - Throws: `SQLiteError`.
  func schemaVersion() throws -> Int {
    try one("PRAGMA user_version") { try $0.get("user_version", as: Int.self) }
  }

  /// A database in memory with nothing in it but what the migrations up to a schema make.
  ///
  /// - Throws: `SQLiteError`.
  static func asMigrated(to schema: Int = Migrations.head) throws -> Connection {
    let made = try Connection(.memory)
    try Migrator(migrations: Migrations.all.filter { $0.version <= schema }).migrate(made)
    return made
  }

  private func definitionsByName() throws -> [String: String] {
    let rows = try query(Self.storedDefinitions) { row in
      (try row.get("name", as: String.self), try row.get("words", as: String.self))
    }
    return Dictionary(rows, uniquingKeysWith: { first, _ in first })
  }

  /// Without those of SQLite's own, such as what ANALYZE gathers.
  static let storedDefinitions: SQL =
    """
    SELECT name, ifnull(sql, '') AS words FROM sqlite_schema
    WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
    """
}
