public import InterviewModel
internal import SQLite

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

extension Store {
  /// Says what `purge(_:andCopies:)` would do; nothing is changed.
  ///
  /// - Parameter andCopies: whether the copies that were made by themselves would go too.
  /// - Returns: what would go, and the copies that would stay.
  /// - Throws: `PersistenceError`.
  public func previewPurge(andCopies: Bool) throws -> Purge {
    let copies = try file().copies()
    let purge = try translatingErrors { try connection.rehearsal { try emptyLog() } }
    return Self.naming(copies, in: purge, removing: andCopies)
  }

  /// Makes what was removed or written over go for good, and everything that is stored final.
  ///
  /// The log keeps its lines, because a calendar counts them, but of their content only what equals
  /// the rows that are there. On return the file was written anew without the rest; where the log was
  /// purged already, it was only written anew.
  ///
  /// - Parameters:
  ///   - invocation: the command, for the log.
  ///   - andCopies: whether the copies beside the database that were made by themselves go too.
  /// - Returns: what went, and the copies that stay.
  /// - Throws: `PersistenceError`: `.purgeUnfinished` when the log was purged, and to purge again
  ///   finishes it; the log is as it was with any other.
  public func purge(_ invocation: Invocation, andCopies: Bool) throws -> Purge {
    let file = try file()
    let copies = try file.copies()
    let purge = try recordPurge(invocation)
    try finish {
      try connection.vacuum()
      guard andCopies, !copies.automatic.isEmpty else { return }
      guard FileSystem.remove(copies.automatic) else {
        throw PersistenceError.purgeUnfinished("a backup could not be removed")
      }
      try FileSystem.synchronise(file.backupFolder)
    }
    return Self.naming(copies, in: purge, removing: andCopies)
  }

  /// With the copies that went, or would, and those that stay.
  private static func naming(
    _ copies: DatabaseFile.Copies, in purge: Purge, removing: Bool
  ) -> Purge {
    var purge = purge
    purge.removed = removing ? copies.automatic : []
    purge.remaining = (removing ? [] : copies.automatic) + copies.others
    return purge
  }

  /// Purges the log and writes the operation that says so, where there is anything to purge.
  private func recordPurge(_ invocation: Invocation) throws -> Purge {
    var uuid = ""
    var result: Purge?
    didSave = false
    return try translatingErrors {
      do {
        let purge = try connection.transaction(.immediate) {
          let purge = try emptyLog()
          result = purge
          if !purge.isEmpty {
            _ = try begin(invocation, uuid: &uuid)
            try connection.run(Self.sealAll)
            try connection.run(Self.forgetDigests)
            try connection.writeMissingDigests()
          }
          return purge
        }
        didSave = !purge.isEmpty
        return purge
      } catch let failure as CommitFailure {
        return try settle(failure, result: result) { try Self.isSaved(operation: uuid, on: $0) }
      }
    }
  }

  /// Empties the log inside an open transaction, makes all of it final, and says what went.
  private func emptyLog() throws -> Purge {
    let tables = Arguments(RecordedTable.allCases.map(\.rawValue.sqliteValue))
    let rows = try connection.query(Self.storedRows + Self.emptiedRows, tables) { row in
      Purge.Rows(
        table: try row.get("table_name"), removed: try row.get("removed"),
        overwritten: try row.get("overwritten"))
    }
    try connection.run(Self.emptyBefore)
    try connection.run(Self.storedRows + Self.emptyAfter, tables)
    return Purge(rows: rows, operations: try connection.run(Self.sealAll))
  }

  /// Does what is left to do once the log is purged.
  ///
  /// - Throws: `PersistenceError.purgeUnfinished`.
  private func finish(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch let error as SQLiteError {
      let reason = PersistenceError.database(error).databaseDetail
      throw PersistenceError.purgeUnfinished(reason ?? error.message)
    } catch PersistenceError.cannotCreate(let path, let number) {
      throw PersistenceError.purgeUnfinished("\(path): \(String(cString: strerror(number)))")
    }
  }
}
