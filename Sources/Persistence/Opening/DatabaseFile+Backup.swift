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
  /// then checked, synced and given its name. When it throws, there is no backup of that name.
  ///
  /// - Parameters:
  ///   - schema: the schema of what is copied, for the name.
  ///   - now: the time for the name.
  /// - Returns: the backup's path.
  /// - Throws: `PersistenceError.damaged` when the copy is; `.cannotCreate`; `SQLiteError`.
  @discardableResult
  func backUp(schema: Int, now: Instant) throws -> String {
    try FileSystem.createFolder(backupFolder)
    var uuids = UUIDSource(seed: nil)
    let temporary = "\(backupFolder)/\(uuids.next()).part"
    try FileSystem.createFile(temporary)
    defer { unlink(temporary) }

    // A connection of its own: SQLite does not copy through one that is about to write.
    // https://sqlite.org/c3ref/backup_finish.html#sqlite3backupstep
    let source = try Connection(.file(path), access: .readOnly)
    let copy = try Connection(.file(temporary))
    try source.backUp(to: copy)
    try source.close()
    let problems = try copy.integrityProblems()
    try copy.close()
    if let problem = problems.first {
      throw PersistenceError.damaged(path: path, finding: problem, newestBackup: newestBackup)
    }

    try FileSystem.synchronise(temporary)
    let name = try give(temporary, aNameFor: schema, now: now)
    try FileSystem.synchronise(backupFolder)
    return name
  }

  /// Gives a file the first of the names for a backup that is free.
  private func give(_ file: String, aNameFor schema: Int, now: Instant) throws -> String {
    let stem = "\(backupFolder)/\(Self.stamp(of: now))-schema-\(schema)"
    var name = stem + ".db"
    var number = 1
    // `link` fails where the name exists; `rename` would overwrite it.
    while link(file, name) != 0 {
      guard errno == EEXIST else {
        throw PersistenceError.cannotCreate(path: name, systemErrorNumber: errno)
      }
      number += 1
      name = "\(stem)_\(number).db"
    }
    return name
  }

  /// A moment as a name, in UTC: `20261123T071500Z`.
  private static func stamp(of now: Instant) -> String {
    "\(Zone.utc.local(at: now))Z".filter { $0 != "-" && $0 != ":" }
  }
}
