internal import Migrations
internal import SQLite
internal import Zones

/// Brings a database to the newest schema: forward only, all steps or none.
struct Migrator {
  let migrations: [Migration]

  var head: Int { migrations.last?.version ?? 0 }

  /// Migrates the database in a file, which is backed up first when it holds anything.
  ///
  /// When it throws, the database is as it was.
  func migrate(_ connection: Connection, of file: DatabaseFile, now: Instant) throws {
    let version = try currentVersion(of: connection, path: file.path)
    guard version < head else { return }
    if version > 0 { _ = try file.backUp(connection, schema: version, now: now) }
    try migrate(connection, path: file.path)
  }

  /// Migrates a database without a backup.
  ///
  /// When it throws, the database is as it was.
  func migrate(_ connection: Connection, path: String = ":memory:") throws {
    // Inside a transaction this would be a silent no-op; while it is on, rebuilding a table that
    // others refer to fails. https://sqlite.org/lang_altertable.html#otheralter
    try connection.setForeignKeys(enabled: false)
    try connection.transaction(.immediate) {
      // Another process may have migrated while this one waited for the lock.
      let version = try currentVersion(of: connection, path: path)
      let pending = migrations.filter { $0.version > version }
      guard !pending.isEmpty else { return }
      for migration in pending { try apply(migration, to: connection) }
      if let violation = try connection.foreignKeyViolations().first {
        throw PersistenceError.damaged(
          path: path, finding: "a row of \(violation.table) refers to nothing", newestBackup: nil)
      }
      try connection.runScript("PRAGMA application_id = \(DatabaseFile.applicationID)")
      try connection.runScript("PRAGMA user_version = \(head)")
    }
    try connection.setForeignKeys(enabled: true)
  }

  private func apply(_ migration: Migration, to connection: Connection) throws {
    try connection.runScript(migration.sql)
    if !migration.keepsUndo { try connection.run("UPDATE operation SET sealed = 1") }
  }

  /// The schema of the database; 0 for an empty one.
  ///
  /// - Throws: `PersistenceError.foreign` and `.tooNew` when it is not for this program.
  private func currentVersion(of connection: Connection, path: String) throws -> Int {
    let id = try connection.one("PRAGMA application_id") { try $0.get("application_id", as: Int.self) }
    let version = try connection.one("PRAGMA user_version") { try $0.get("user_version", as: Int.self) }
    if id != DatabaseFile.applicationID {
      let tables = try connection.one("SELECT count(*) AS n FROM sqlite_schema") {
        try $0.get("n", as: Int.self)
      }
      guard id == 0, version == 0, tables == 0 else { throw PersistenceError.foreign(path: path) }
    }
    guard version <= head else {
      throw PersistenceError.tooNew(path: path, found: version, supported: head)
    }
    return version
  }
}
