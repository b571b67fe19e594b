internal import InterviewModel
internal import Migrations
internal import SQLite

/// Brings a database to the newest schema: forward only, all steps or none.
struct Migrator {
  let migrations: [Migration]

  /// The number of the schema it leads to.
  var head: Int { migrations.last?.version ?? 0 }

  /// Migrates a database; does nothing, and writes nothing, when it is at the newest schema.
  ///
  /// When it throws, the database is as it was. The connection then has its foreign keys switched
  /// off and takes texts in double quotes, and is good for nothing but another attempt.
  ///
  /// - Parameters:
  ///   - connection: the database.
  ///   - path: its name in errors.
  ///   - known: the schema that it was found to have, where that was asked for.
  ///   - backUp: keeps what an older schema (its number) holds; called before the first step, while
  ///     nobody else can write.
  /// - Returns: names that are one since, in rows that are still two.
  /// - Throws: `PersistenceError.foreign` and `.tooNew` when it is not for this program; what a
  ///   step or `backUp` throws.
  @discardableResult
  func migrate(
    _ connection: Connection, path: String = ":memory:", from known: Int? = nil,
    backingUp backUp: (_ schema: Int) throws -> Void = { _ in }
  ) throws -> [LookAlike] {
    guard try known ?? currentVersion(of: connection, path: path) < head else { return [] }
    var lookAlikes: [LookAlike] = []
    // Inside a transaction this would be a silent no-op; while it is on, rebuilding a table that
    // others refer to fails. https://sqlite.org/lang_altertable.html#otheralter
    try connection.setForeignKeys(enabled: false)
    try connection.setDoubleQuotedTexts(enabled: true)
    try connection.transaction(.immediate) {
      // Another process may have migrated while this one waited for the lock.
      let version = try currentVersion(of: connection, path: path)
      guard version < head else { return }
      if version > 0 { try backUp(version) }
      for migration in migrations where migration.version > version {
        lookAlikes += try apply(migration, to: connection)
      }
      if head >= OperationDigest.firstSchema {
        let namesRows = migrations.contains { $0.computation == .rowNames }
        try connection.writeMissingDigests(of: namesRows ? .named : .numbered)
      }
      if let violation = try connection.foreignKeyViolations().first {
        throw PersistenceError.inconsistent("a row of \(violation.table), which refers to nothing")
      }
      try connection.runScript("PRAGMA application_id = \(DatabaseFile.applicationID)")
      try connection.runScript("PRAGMA user_version = \(head)")
    }
    try connection.setDoubleQuotedTexts(enabled: false)
    try connection.setForeignKeys(enabled: true)
    return lookAlikes
  }

  /// Takes a step, and computes what it leaves to the program.
  ///
  /// - Returns: names that are one since.
  private func apply(_ migration: Migration, to connection: Connection) throws -> [LookAlike] {
    try connection.runScript(migration.sql)
    if !migration.keepsUndo { try connection.run("UPDATE operation SET sealed = 1, digest = 0") }
    switch migration.computation {
    case .nameKeys: return try NameKeys(of: connection).recompute()
    case .rowNames: try RowNames(of: connection).give()
    case .tipWordings: try TipWordings(of: connection).replace()
    case .loggedNames: try LoggedNames(of: connection).shorten()
    case nil: break
    }
    return []
  }

  /// The schema of the database; 0 for an empty one.
  ///
  /// - Throws: `PersistenceError.foreign` and `.tooNew` when it is not for this program, `.damaged`
  ///   for a number that none gives.
  func currentVersion(of connection: Connection, path: String) throws -> Int {
    let marks = try Self.marks(of: connection)
    if marks.applicationID != DatabaseFile.applicationID {
      guard marks == Marks(applicationID: 0, version: 0, objects: 0) else {
        throw PersistenceError.foreign(path: path)
      }
    }
    guard marks.version <= head else {
      throw PersistenceError.tooNew(path: path, found: marks.version, supported: head)
    }
    let isImpossible = marks.version < 0 || (marks.version == 0 && marks.objects > 0)
    if isImpossible {
      throw DatabaseFile(path: path).damaged(DatabaseFile.impossible(marks.version))
    }
    return marks.version
  }

  /// What tells whose a database is.
  private struct Marks: Equatable {
    let applicationID: Int
    let version: Int
    let objects: Int
  }

  /// Reads them in one statement: another process may create the database between two.
  private static func marks(of connection: Connection) throws -> Marks {
    try connection.one(
      """
      SELECT (SELECT application_id FROM pragma_application_id) AS application_id,
             (SELECT user_version FROM pragma_user_version) AS version,
             (SELECT count(*) FROM sqlite_schema) AS objects
      """
    ) { row in
      Marks(
        applicationID: try row.get("application_id"), version: try row.get("version"),
        objects: try row.get("objects"))
    }
  }
}
