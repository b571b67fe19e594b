internal import Files
package import InterviewModel
internal import Migrations
internal import SQLite
package import Zones

/// The database of one search: opens it, migrates it, records what happens and answers questions.
///
/// A store belongs to one thread. Every method that writes is one transaction and one operation,
/// which `undo` can take back; it returns only after the commit. Methods that read see one state of
/// the database each, and never write.
package final class Store {
  let connection: Connection
  let path: String?
  let zones: @Sendable (String) -> Zone?
  let seed: UInt64?
  /// Whether the newest call that writes stored anything; false before the first one.
  ///
  /// A call that finds everything as it is to be, or throws, stores nothing.
  package internal(set) var didSave = false
  /// The names of zones that were met and that this computer does not know: UTC stood for them.
  package private(set) var unknownZones: Set<String> = []
  /// Names that became one when the database was migrated just now, in rows that are still two.
  package internal(set) var lookAlikes: [LookAlike] = []

  init(
    connection: Connection, path: String?, zones: @escaping @Sendable (String) -> Zone?,
    seed: UInt64?
  ) {
    self.connection = connection
    self.path = path
    self.zones = zones
    self.seed = seed
  }

  /// The zone of this name; UTC where this computer does not know it.
  ///
  /// One old name in one row is no reason to keep back all the others. `unknownZones` has it then,
  /// to be said.
  func zone(named name: String) -> Zone {
    if let zone = zones(name) { return zone }
    unknownZones.insert(name)
    return .utc
  }
}

extension Store {
  /// Runs queries on one state of the database, inside a transaction that is open or their own.
  ///
  /// - Throws: `PersistenceError` for what SQLite reports; what `body` throws beside that.
  package func reading<T>(_ body: () throws -> T) throws -> T {
    if connection.isInTransaction { return try body() }
    return try translatingErrors { try connection.transaction(.deferred, body) }
  }
}

extension Store {
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
    at path: String, ifAbsent absence: DatabaseFile.Absence, now: Instant,
    zones: @escaping @Sendable (String) -> Zone?, seed: UInt64? = nil
  ) throws -> Store {
    var lookAlikes: [LookAlike] = []
    let connection = try connect(
      to: path, ifAbsent: absence, migrating: Migrator(migrations: Migrations.all), now: now
    ) { lookAlikes = $0 }
    let store = Store(connection: connection, path: path, zones: zones, seed: seed)
    store.lookAlikes = lookAlikes
    return store
  }

  /// Opens the file at `path`, which is judged first and backed up before it is migrated; `note`
  /// gets the names that are one since.
  ///
  /// - Throws: `PersistenceError`.
  static func connect(
    to path: String, ifAbsent absence: DatabaseFile.Absence, migrating migrator: Migrator,
    now: Instant, noting note: ([LookAlike]) -> Void = { _ in }
  ) throws -> Connection {
    try translatingSQLiteErrors(at: path) {
      let file = DatabaseFile(path: path)
      try file.prepare(ifAbsent: absence, head: migrator.head)
      let connection = try file.connect()
      if let name = try connection.impostor() {
        throw file.damaged(Connection.finding(impostor: name))
      }
      // Only now: a journal may have taken back all that there was.
      let version = try migrator.currentVersion(of: connection, path: path)
      if absence == .refuse, version == 0 { throw PersistenceError.noSuchFile(path: path) }
      var backup: Backup?
      do {
        let lookAlikes = try migrator.migrate(connection, path: path, from: version) { schema in
          backup = try file.backUp(.migration, schema: schema, now: now)
        }
        note(lookAlikes)
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
