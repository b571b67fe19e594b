internal import Migrations
internal import SQLite

/// How the definitions of tables, indexes and views differ from those that the migrations make.
struct DefinitionDifferences {
  /// The names of those that are gone or changed.
  var changed: [String] = []
  /// The names of those that are not this program's.
  var added: [String] = []

  /// Whether any is another than the migrations make.
  var areOthers: Bool { !changed.isEmpty || !added.isEmpty }
}

extension Connection {
  /// How the definitions differ from those that the migrations make; not at all at an older schema.
  ///
  /// SQLite's own check takes any definition that it can read for a good one.
  func definitions() throws -> DefinitionDifferences {
    guard try schemaVersion() == Migrations.head else { return DefinitionDifferences() }
    let (found, made) = (try definitionsByName(), try Connection.asMigrated().definitionsByName())
    return DefinitionDifferences(
      changed: made.filter { found[$0.key] != $0.value }.keys.sorted(),
      added: found.keys.filter { made[$0] == nil }.sorted())
  }

  /// The number of the schema that the database says it is of.
  func schemaVersion() throws -> Int {
    try one("PRAGMA user_version") { try $0.get("user_version", as: Int.self) }
  }

  /// A database in memory with nothing in it but what the migrations make.
  static func asMigrated() throws -> Connection {
    let made = try Connection(.memory)
    try Migrator(migrations: Migrations.all).migrate(made)
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
