internal import Files
internal import InterviewModel
internal import Migrations
internal import SQLite
package import Zones

extension Store {
  /// What may be done where there is no database yet.
  package enum Absence: Sendable {
    /// The database is created, with its folder: 0700 for the folder, 0600 for the file.
    case create
    /// A missing database is an error; so is an empty file, which stays empty.
    case refuse
  }

  /// Opens the database at `path` and brings it to this program's schema.
  ///
  /// When it throws, an existing file is as it was, or as its last complete transaction left it.
  ///
  /// - Parameters:
  ///   - path: where the file is.
  ///   - absence: what to do when there is none.
  ///   - now: the time for a backup's name, when the schema has to be migrated.
  ///   - zones: the zones of this computer, by name.
  ///   - seed: pins the identifiers of what is written, for tests; nil in earnest.
  /// - Returns: the store, at this program's schema.
  /// - Throws: `PersistenceError`.
  package static func open(
    at path: String, ifAbsent absence: Absence, now: Instant,
    zones: @escaping @Sendable (String) -> Zone?, seed: UInt64? = nil
  ) throws -> Store {
    let connection = try connect(
      to: path, ifAbsent: absence, migrating: Migrator(migrations: Migrations.all), now: now)
    return Store(connection: connection, path: path, zones: zones, seed: seed)
  }

  /// Opens the file at `path`, which is judged first and backed up before it is migrated.
  static func connect(
    to path: String, ifAbsent absence: Absence, migrating migrator: Migrator, now: Instant
  ) throws -> Connection {
    try translatingSQLiteErrors(at: path) {
      let file = DatabaseFile(path: path)
      try file.prepare(ifAbsent: absence, head: migrator.head)
      let connection = try file.connect()
      // Only now: a journal may have taken back all that there was.
      if absence == .refuse, try migrator.isNew(connection, path: path) {
        throw PersistenceError.noSuchFile(path: path)
      }
      var backup: Backup?
      do {
        try migrator.migrate(connection, path: path) { schema in
          backup = try file.backUp(.migration, schema: schema, now: now)
        }
      } catch let failure as CommitFailure {
        // Whether it is migrated is not known.
        throw failure
      } catch {
        // Everything is as it was, and the next attempt would make another one.
        if let backup { FileSystem.remove([backup.path]) }
        throw error
      }
      return connection
    }
  }

  /// Opens an empty store that lives in memory and is gone with it.
  ///
  /// - Throws: `PersistenceError`.
  package static func inMemory(
    zones: @escaping @Sendable (String) -> Zone?, seed: UInt64? = nil
  ) throws -> Store {
    try translatingSQLiteErrors(at: ":memory:") {
      let connection = try Connection(.memory)
      try Migrator(migrations: Migrations.all).migrate(connection)
      return Store(connection: connection, path: nil, zones: zones, seed: seed)
    }
  }
}
