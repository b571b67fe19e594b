internal import Files
internal import InterviewModel
internal import SQLite
internal import Zones

extension DatabaseFile {
  /// The folder in which backups of this database are kept, beside it.
  var backupFolder: String { path + ".backups" }

  /// The backups in that folder, the oldest first.
  ///
  /// - Throws: `PersistenceError.cannotRead` where the folder is there and cannot be looked at.
  func backups() throws(PersistenceError) -> [Backup] {
    try names(in: backupFolder).compactMap { file in
      guard let name = BackupName(file: file) else { return nil }
      let path = "\(backupFolder)/\(file)"
      // One that is empty only holds the name: there, a file system without second names was full.
      return FileSystem.sizeOfFile(path).flatMap { size in
        size == 0
          ? nil
          : Backup(path: path, at: name.at, schema: name.schema, size: size, kind: name.kind)
      }
    }
  }

  /// The names of what lies in a folder beside the database; none where there is no folder.
  ///
  /// - Throws: `PersistenceError.cannotRead`.
  func names(in folder: String) throws(PersistenceError) -> [String] {
    do throws(FileError) {
      return try FileSystem.entries(of: folder)
    } catch {
      throw PersistenceError(error)
    }
  }

  /// The backups to bring back when the database is damaged or gone, the best first: the newest,
  /// and behind them those of states that were replaced on purpose.
  ///
  /// - Throws: as `backups()` does.
  func backupsToRestore() throws(PersistenceError) -> [Backup] {
    let backups = try backups().reversed().filter { $0.kind != .damaged }
    return backups.filter { $0.kind != .restore } + backups.filter { $0.kind == .restore }
  }

  /// The backup to bring back first; nil where there is none.
  ///
  /// - Throws: as `backups()` does.
  func newestBackup() throws(PersistenceError) -> String? {
    try backupsToRestore().first?.path
  }

  /// Copies the database to a name in the backup folder that was not used before.
  ///
  /// The copy is one consistent state, is checked, and gets its name when it is on the disk. When
  /// it throws, there is no backup of that name.
  ///
  /// - Parameters:
  ///   - kind: why it is made.
  ///   - schema: the schema of what is copied, for the name.
  ///   - now: the time for the name.
  ///   - timeout: for how long a lock is waited for.
  /// - Returns: the backup.
  /// - Throws: `PersistenceError.damaged` when the copy is; `FileError`; `SQLiteError`.
  @discardableResult
  func backUp(
    _ kind: Backup.Kind, schema: Int, now: Instant, waitingMilliseconds timeout: Int32 = 10_000
  ) throws -> Backup {
    try FileSystem.createFolder(backupFolder)
    // A connection of its own: SQLite does not copy through one that is about to write.
    // https://sqlite.org/c3ref/backup_finish.html#sqlite3backupstep
    let source = try Connection(
      .file(path), access: .readOnly, busyTimeoutMilliseconds: timeout)
    let copy = try PartialCopy(of: source, in: backupFolder)
    defer { copy.remove() }
    try source.close()
    if let finding = try copy.finding() { throw damaged(finding) }
    return try keep(copy, BackupName(at: now, schema: schema, kind: kind))
  }

  /// Gives a copy in the backup folder the first of its names that is free, and clears away copies
  /// that were never finished.
  ///
  /// - Throws: `FileError`; the copy has none of its names then, unless the task is `.keeping`.
  func keep(_ copy: PartialCopy, _ name: BackupName) throws -> Backup {
    var number = 1
    while true {
      let path = "\(backupFolder)/\(name.candidate(number))"
      do {
        try copy.publish(as: path)
        PartialCopy.removeAbandoned(in: backupFolder, besides: path)
        return Backup(
          path: path, at: name.at, schema: name.schema, size: FileSystem.sizeOfFile(path) ?? 0,
          kind: name.kind)
      } catch PersistenceError.strayJournal {
        number += 1
      } catch let error as FileError {
        guard error.task == .creating, error.number.isOfTakenName else {
          throw name.kind == .manual ? error : error.asNotCreated
        }
        number += 1
      }
    }
  }
}

extension DatabaseFile {
  /// The name of the file that marks a begun daily backup.
  static let nameOfBegunBackup = ".unfinished-daily"

  /// The path of that file.
  var begunBackup: String { "\(backupFolder)/\(Self.nameOfBegunBackup)" }

  /// Whether a daily backup was begun and is not finished.
  var hasBegunBackup: Bool { FileSystem.exists(begunBackup) }

  /// Whether one was begun and interrupted.
  var hasStoppedBackup: Bool { FileLock.isAbandoned(begunBackup) }

  /// Waits until no process is making one, ten seconds at most, as commands wait for each other.
  func waitForBegunBackup() {
    var pauses = 0
    while pauses < 1_000, hasBegunBackup, !hasStoppedBackup {
      FileSystem.pause()
      pauses += 1
    }
  }
}
