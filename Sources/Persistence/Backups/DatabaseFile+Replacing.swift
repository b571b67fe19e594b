internal import Files
internal import InterviewModel
internal import SQLite
internal import Zones

extension DatabaseFile {
  /// Puts what `copy` holds in the place of what is here, which is kept as a backup first.
  ///
  /// Nobody can write between the keeping and the replacing, which is one transaction: a process
  /// that is killed leaves the old state or the new one.
  ///
  /// - Parameters:
  ///   - copy: a database that was checked and is of this program's schema.
  ///   - old: what `replaceable(head:)` says.
  ///   - migrator: says what is too new to be replaced.
  ///   - now: the time for the backup's name.
  ///   - timeout: for how long others are waited for.
  /// - Returns: what was replaced; nil where there was nothing.
  /// - Throws: `PersistenceError`, `FileError`, `SQLiteError`; the file is as it was then, unless
  ///   it is said that this is not known, or that it may not outlast a power cut.
  func replace(
    with copy: PartialCopy, over old: Replaceable?, migrator: Migrator, now: Instant,
    waitingMilliseconds timeout: Int32 = 10_000
  ) throws -> Backup? {
    guard old != nil else {
      try copy.publish(as: path)
      return nil
    }
    guard let connection = try lock(waitingMilliseconds: timeout) else {
      return try exchange(
        with: copy,
        BackupName(at: now, schema: max(0, old?.schema ?? 0), kind: .damaged))
    }
    // Another process may have written, or migrated, while this one waited for the lock.
    let version = try version(of: connection, migrator)
    let replaced =
      version == 0
      ? nil
      : try keep(
        connection, schema: version ?? 0, isDamaged: old?.isDamaged == true || version == nil,
        now: now)
    try fill(connection, from: copy)
    return replaced
  }

  /// The schema of what is to be replaced, 0 where there is nothing; nil where the number is none.
  private func version(of connection: Connection, _ migrator: Migrator) throws -> Int? {
    do {
      return try migrator.currentVersion(of: connection, path: path)
    } catch PersistenceError.damaged {
      return nil
    }
  }

  /// Replaces what a connection holds, and closes it.
  ///
  /// SQLite can report an error after the point at which a transaction is durable, so then it is
  /// looked up what the file holds now.
  private func fill(_ connection: Connection, from copy: PartialCopy) throws {
    let source = try Connection(.file(copy.path), access: .readOnly)
    do throws(SQLiteError) {
      try source.backUp(to: connection)
      try connection.close()
    } catch {
      try? connection.close()
      guard let isReplaced = try? connect().holdsTheSame(as: source) else {
        throw PersistenceError.unknownWhetherSaved(error)
      }
      if !isReplaced { throw error }
    }
  }

  /// Keeps the state that is about to be replaced, also when it is damaged.
  private func keep(
    _ connection: Connection, schema: Int, isDamaged: Bool, now: Instant
  ) throws -> Backup {
    let state = try PartialCopy(of: connection, in: backupFolder)
    defer { state.remove() }
    let kind: Backup.Kind = try isDamaged || state.finding() != nil ? .damaged : .restore
    return try keep(state, BackupName(at: now, schema: schema, kind: kind))
  }

  /// Puts the copy itself in the place of a file that SQLite cannot even lock, so that nobody else
  /// can be using it.
  ///
  /// The file gets a second name among the backups, and so does the journal beside it, which
  /// belongs to it alone; then the copy takes its first one over, in one step.
  private func exchange(with copy: PartialCopy, _ name: BackupName) throws -> Backup {
    var number = 1
    while FileSystem.sizeOfFile("\(backupFolder)/\(name.candidate(number))") != nil { number += 1 }
    let kept = "\(backupFolder)/\(name.candidate(number))"
    try FileSystem.link(path, toFree: kept)
    if FileSystem.sizeOfFile(path + "-journal") != nil {
      try FileSystem.link(path + "-journal", toFree: kept + "-journal")
    }
    try FileSystem.synchronise(copy.path)
    try FileSystem.synchronise(backupFolder)
    FileSystem.remove([path + "-journal"])
    try FileSystem.exchange(path, for: copy.path)
    return Backup(
      path: kept, at: name.at, schema: name.schema, size: FileSystem.sizeOfFile(kept) ?? 0,
      kind: name.kind)
  }

  /// A connection that keeps everybody else out until it is closed; nil where SQLite, asked twice,
  /// cannot make anything of the file.
  private func lock(waitingMilliseconds timeout: Int32) throws(SQLiteError) -> Connection? {
    for _ in 1...2 {
      do throws(SQLiteError) {
        let connection = try Connection(.file(path), busyTimeoutMilliseconds: timeout)
        try connection.lockUntilClosed()
        return connection
      } catch {
        guard error.isOfDamage else { throw error }
      }
    }
    return nil
  }
}

extension Connection {
  /// Whether this database is sound and has the rows of another one.
  ///
  /// - Throws: `SQLiteError` where that cannot be told.
  fileprivate func holdsTheSame(as other: Connection) throws -> Bool {
    guard try log() == other.log(), try integrityProblems().isEmpty else { return false }
    return try RecordedColumns.all(on: self).allSatisfy { table, columns in
      try rows(of: table, columns.names) == other.rows(of: table, columns.names)
    }
  }

  /// Every operation with what became of it.
  private func log() throws -> [[String: Value]] {
    try query("SELECT uuid, undone_at, replays, sealed FROM operation ORDER BY id") {
      try $0.values()
    }
  }

  /// All rows of a table, in the order in which they lie, which a copy of its pages keeps.
  private func rows(of table: RecordedTable, _ columns: [String]) throws -> [[String: Value]] {
    let names = SQL.joined(columns.map(SQL.identifier), separator: ", ")
    return try query("SELECT " + names + " FROM " + table.name) { try $0.values() }
  }
}
