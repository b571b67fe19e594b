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
