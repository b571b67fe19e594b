internal import SQLite
internal import Zones

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

extension DatabaseFile {
  /// The folder in which backups of this database are kept, beside it.
  var backupFolder: String { path + ".backups" }

  /// The backup that was made last, nil when there is none.
  var newestBackup: String? {
    FileSystem.names(in: backupFolder).last { $0.utf8.suffix(3).elementsEqual(".db".utf8) }
      .map { "\(backupFolder)/\($0)" }
  }

  /// Copies the database to a name in the backup folder that was not used before.
  ///
  /// The copy is made through SQLite under a temporary name, so that it is one consistent state,
  /// then checked, synced and renamed. When it throws, there is no backup of the final name.
  ///
  /// - Returns: the backup's path.
  func backUp(_ connection: Connection, schema: Int, now: Instant) throws -> String {
    try FileSystem.createFolder(backupFolder)
    let name = try unusedBackupName(schema: schema, now: now)
    let temporary = name + ".part"
    defer { unlink(temporary) }
    try createExclusively(temporary)

    let copy = try Connection(.file(temporary))
    try connection.backUp(to: copy)
    let problems = try copy.integrityProblems()
    try copy.close()
    guard problems.isEmpty else {
      throw PersistenceError.damaged(
        path: path, finding: problems[0], newestBackup: newestBackup)
    }

    try FileSystem.synchronise(temporary)
    // `link` fails where the name exists, `rename` would overwrite it.
    guard link(temporary, name) == 0 else {
      throw PersistenceError.cannotCreate(path: name, systemErrorNumber: errno)
    }
    try FileSystem.synchronise(backupFolder)
    return name
  }

  private func unusedBackupName(schema: Int, now: Instant) throws -> String {
    let local = Zone.utc.local(at: now)
    let digits = [
      local.date.year, local.date.month, local.date.day,
      local.time.hour, local.time.minute, local.time.second,
    ].map { $0 < 10 ? "0\($0)" : "\($0)" }
    let stamp = digits[0...2].joined() + "T" + digits[3...5].joined() + "Z"
    let taken = Set(FileSystem.names(in: backupFolder))
    let names = (1...).lazy.map { "\(stamp)-schema-\(schema)\($0 == 1 ? "" : "-\($0)").db" }
    // The sequence is endless and the folder is not.
    let free = names.first { !taken.contains($0) && !taken.contains($0 + ".part") }
    return "\(backupFolder)/\(free ?? stamp)"
  }

  private func createExclusively(_ path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw PersistenceError.cannotCreate(path: path, systemErrorNumber: errno)
    }
    close(descriptor)
  }
}
