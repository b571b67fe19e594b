internal import Files
package import InterviewModel
internal import Migrations
internal import SQLite
package import Zones

extension Store {
  /// The backups beside the database at `path`, the newest first; the database is not looked at.
  ///
  /// - Throws: `PersistenceError.cannotRead` where the folder is there and cannot be looked at.
  package static func backups(beside path: String) throws(PersistenceError) -> [Backup] {
    try DatabaseFile(path: path).backups().reversed()
  }

  /// The folder in which the backups of the database at `path` are kept.
  package static func backupFolder(beside path: String) -> String {
    DatabaseFile(path: path).backupFolder
  }

  /// Whether a file that begins so is a database of this program's.
  package static func isDatabase(beginningWith octets: [UInt8]) -> Bool {
    FileHeader(fileSize: Int64(octets.count), beginning: octets).applicationID
      == DatabaseFile.applicationID
  }

  /// Keeps a copy of the database beside it.
  ///
  /// On return the copy is one consistent state, was checked and is on the disk. When it throws,
  /// there is no new file.
  ///
  /// - Parameter now: the time for its name.
  /// - Returns: the backup.
  /// - Throws: `PersistenceError`: `.damaged` when the database is.
  package func backUp(now: Instant) throws -> Backup {
    try translatingErrors {
      try file().backUp(.manual, schema: Migrations.head, now: now)
    }
  }

  /// Copies the database to a file that does not exist yet, which is for its owner only (0600).
  ///
  /// - Parameters:
  ///   - path: where the file is to be; its folder has to exist.
  ///   - now: when it is made.
  /// - Returns: the backup.
  /// - Throws: as `backUp(now:)` does; `PersistenceError.cannotCreate` where something has the
  ///   name.
  package func backUp(to path: String, now: Instant) throws -> Backup {
    try translatingErrors {
      let copy = try Self.passing(path) {
        try PartialCopy(of: connection, in: FilePath.folder(of: path))
      }
      defer { copy.remove() }
      if let finding = try copy.finding() { throw try file().damaged(finding) }
      try copy.publish(as: path)
      PartialCopy.removeAbandoned(in: FilePath.folder(of: path), besides: path)
      return Backup(
        path: path, at: now, schema: Migrations.head, size: FileSystem.sizeOfFile(path) ?? 0,
        kind: .manual)
    }
  }

  /// Runs `body`, and says of a file that it cannot create that the one at `path` could not be.
  private static func passing<T>(_ path: String, _ body: () throws -> T) throws -> T {
    do {
      return try body()
    } catch let error as FileError where error.task == .creating {
      throw PersistenceError.cannotCreate(
        path: path, systemErrorNumber: error.number.rawValue)
    }
  }

  /// The file of the database.
  ///
  /// - Throws: `PersistenceError.noSuchFile` for one that lives in memory, and so has nothing to
  ///   back up.
  func file() throws -> DatabaseFile {
    guard let path else { throw PersistenceError.noSuchFile(path: ":memory:") }
    return DatabaseFile(path: path)
  }
}

extension Store {
  /// Begins the daily backup if there is none of this day yet, or takes over an interrupted one.
  ///
  /// Cheap whatever the size of the database: nothing is copied yet.
  ///
  /// - Parameters:
  ///   - now: the time by the machine's clock.
  ///   - zone: whose days count.
  /// - Returns: what `finish` takes; nil if nothing is left to do, or another process is doing it.
  /// - Throws: `PersistenceError` where the folder of the backups cannot be used.
  package func beginDailyBackup(now: Instant, zone: Zone) throws -> BegunBackup? {
    guard let path else { return nil }
    let file = DatabaseFile(path: path)
    let isMade =
      try BackupRotation.backup(ofDayAt: now, in: zone, among: file.backups()) != nil
    guard !isMade || file.hasBegunBackup else { return nil }
    return try translatingFileErrors { try BegunBackup(of: file) }
  }

  /// Continues the daily backup that another process began and handed over.
  ///
  /// - Parameter descriptor: the open file that this process was started with.
  /// - Returns: nil if it was handed none.
  package func dailyBackup(handedOverAs descriptor: Int32) -> BegunBackup? {
    path.flatMap { BegunBackup(of: DatabaseFile(path: $0), handedOverAs: descriptor) }
  }

  /// Does the rest of a daily backup: makes it, compares its rows with its log, and removes the
  /// ones that have expired.
  ///
  /// Nothing is removed unless the new one was checked and is on the disk, and its rows match its
  /// log: damage must not push out the last good states. Call `end` once the owner has been told of
  /// any damage.
  ///
  /// - Parameters:
  ///   - begun: what was begun.
  ///   - now: the time by the machine's clock.
  ///   - zone: whose days count.
  ///   - kept: how many are kept.
  ///   - timeout: how long to wait for other writers.
  /// - Returns: the backup, and what is wrong with its content, if anything; nil if other writers
  ///   took too long.
  /// - Throws: `PersistenceError`: `.damaged` when the database is.
  @discardableResult
  package func finish(
    _ begun: BegunBackup, now: Instant, zone: Zone,
    keeping kept: BackupsKept = BackupsKept(), waitingMilliseconds timeout: Int32 = 0
  ) throws -> (backup: Backup, damage: String?)? {
    let file = try file()
    do {
      return try translatingErrors {
        let backup =
          try BackupRotation.backup(ofDayAt: now, in: zone, among: file.backups())
          ?? file.backUp(
            .daily, schema: Migrations.head, now: now, waitingMilliseconds: timeout)
        let findings = try? Self.contentFindings(in: backup)
        if findings == [] {
          let backups = (try? file.backups()) ?? []
          let expired = BackupRotation(keeping: kept).expired(backups, at: now, in: zone)
          FileSystem.remove(expired.map(\.path))
        }
        return (backup, findings?.first)
      }
    } catch let error as PersistenceError where error.condition == .busy {
      return nil
    }
  }

  /// Where a backup's rows and its log disagree; believed only when seen twice, because a single
  /// failed read makes a sound file look damaged.
  ///
  /// Reads the backup, not the database, so that nobody waits for it.
  private static func contentFindings(in backup: Backup) throws -> [String] {
    let connection = try Connection(.file(backup.path), access: .readOnly)
    let look = { try DatabaseFile.result { try LogAudit(of: connection).findings() } }
    guard case .failed = try look(), case .failed(let findings) = try look() else { return [] }
    return findings
  }
}

extension Store {
  /// Puts what a file holds in the place of the database at `path`.
  ///
  /// The file is copied, checked and brought to this program's schema before anything is touched,
  /// and is not written to itself, unless something was left to do in it: an interrupted command's
  /// journal to roll back, or another program's write-ahead log. What is replaced is kept as a
  /// backup, also when it is damaged. Then all is replaced in one transaction, into the file that
  /// other processes have open: a process that is killed leaves the old state or the new one.
  ///
  /// - Parameters:
  ///   - file: a database of this program's, a backup or any other one.
  ///   - path: the database to replace; created where there is none.
  ///   - now: the time for the name of the backup.
  /// - Returns: what was done.
  /// - Throws: `PersistenceError`; `RestoreRefusal.restoresItself`. Nothing was changed then.
  package static func restore(
    _ file: String, to path: String, now: Instant
  ) throws -> Restoration {
    try restore(file, to: path, migrating: Migrator(migrations: Migrations.all), now: now)
  }

  /// Restores by migrations of its own, for tests.
  ///
  /// - Throws: as `restore(_:to:now:)` does.
  static func restore(
    _ file: String, to path: String, migrating migrator: Migrator, now: Instant
  ) throws -> Restoration {
    guard !FileSystem.isSame(file, path) else { throw RestoreRefusal.restoresItself }
    let (source, database) = (DatabaseFile(path: file), DatabaseFile(path: path))
    let replaceable = try translatingFileErrors {
      try source.prepare(ifAbsent: .refuse, head: migrator.head)
      let replaceable = try database.replaceable(head: migrator.head)
      try FileSystem.createFolder(database.backupFolder)
      return replaceable
    }
    let (copy, schema, newest) = try translatingSQLiteErrors(at: file) {
      try copied(source, in: database.backupFolder, migrating: migrator)
    }
    defer { copy.remove() }
    return try translatingSQLiteErrors(at: path) {
      Restoration(
        schema: schema, newest: newest,
        replaced: try database.replace(
          with: copy, over: replaceable, migrator: migrator, now: now))
    }
  }

  /// A copy of a database that was checked and is of the newest schema, the schema that it had, and
  /// the newest command in it: read here, because nothing may fail once all is replaced.
  private static func copied(
    _ file: DatabaseFile, in folder: String, migrating migrator: Migrator
  ) throws -> (copy: PartialCopy, schema: Int, newest: HistoryEntry?) {
    let copy = try PartialCopy(of: file.connect(), in: folder)
    do {
      if let finding = try copy.finding() { throw damaged(file, finding) }
      let connection = try Connection(.file(copy.path))
      if let name = try connection.impostor() {
        throw damaged(file, Connection.finding(impostor: name))
      }
      let schema = try migrator.currentVersion(of: connection, path: file.path)
      guard schema > 0 else { throw PersistenceError.notADatabase(path: file.path) }
      try migrator.migrate(connection, path: file.path)
      try refuseMissingTables(connection, of: file)
      let store = Store(connection: connection, path: copy.path, zones: { _ in nil }, seed: nil)
      let newest = try store.newestOperation()
      try connection.close()
      return (copy, schema, newest)
    } catch {
      copy.remove()
      throw error
    }
  }

  /// Refuses a database that calls itself this program's, and is none of it.
  private static func refuseMissingTables(_ connection: Connection, of file: DatabaseFile) throws {
    do {
      // Only prepared: a disk that fails while something is read does not make it damaged.
      for table in RecordedTable.allCases {
        _ = try connection.describe("SELECT 1 FROM " + table.name)
      }
    } catch {
      throw damaged(file, error.message)
    }
  }

  /// Damage of a file that is no database in use, so that no backup beside it is named.
  private static func damaged(_ file: DatabaseFile, _ finding: String) -> PersistenceError {
    .damaged(path: file.path, finding: finding, newestBackup: nil)
  }
}
