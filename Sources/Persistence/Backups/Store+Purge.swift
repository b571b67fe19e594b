internal import Files
package import InterviewModel
internal import SQLite

extension Store {
  /// Says what `purge(_:andCopies:)` would do; nothing is changed.
  ///
  /// - Parameter andCopies: whether the copies that were made by themselves would go too.
  /// - Returns: what would go, and the copies that would stay.
  /// - Throws: `PersistenceError`.
  package func previewPurge(andCopies: Bool) throws -> Purge {
    try refuseCrowd()
    let copies = try file().copies()
    let purge = try translatingErrors {
      try connection.rehearsal {
        try refuseDamage()
        return try emptyLog()
      }
    }
    return Self.naming(copies, in: purge, removing: andCopies)
  }

  /// Makes what was removed or written over go for good, and everything that is stored final.
  ///
  /// The log keeps its lines, because a calendar counts them, but of their content only what equals
  /// the rows that are there. On return the file was written anew without the rest; where the log
  /// was purged already, it was only written anew.
  ///
  /// - Parameters:
  ///   - invocation: the command, for the log.
  ///   - andCopies: whether the copies beside the database that were made by themselves go too.
  ///   - preview: what was agreed to; nil where nobody was asked.
  /// - Returns: what went, and the copies that stay.
  /// - Throws: `PersistenceError`: `.purgeUnfinished` when the log was purged, and to purge again
  ///   finishes it; the log is as it was with any other, such as `.inconsistent` where rows and log
  ///   do not agree: what tells the damage would go. `CorrectionRefusal.changedMeanwhile` where
  ///   more or less would go than was agreed to.
  package func purge(
    _ invocation: Invocation, andCopies: Bool, agreedTo preview: Purge? = nil
  ) throws -> Purge {
    let file = try file()
    try refuseCrowd()
    // Asked before, so that what could be overlooked keeps anything from being purged.
    _ = try file.copies()
    // Its copy, of what is about to be erased, would get its name after this.
    file.waitForBegunBackup()
    let purge = try recordPurge(invocation, agreedTo: preview)
    var copies = DatabaseFile.Copies()
    try finish {
      try connection.vacuum()
      // SQLite cuts the file short only after its last sync, and what was cut off could come back.
      try FileSystem.synchronise(file.path)
      // Only now: a copy that another process begins from here on holds nothing of it.
      copies = try file.copies()
      guard andCopies, !copies.automatic.isEmpty else { return }
      try remove(copies.automatic)
      // A copy that another process was about to name has its name by now, or never gets one.
      let late = try file.copies().automatic
      try remove(late)
      copies.automatic += late
      try FileSystem.synchronise(file.backupFolder)
    }
    return Self.naming(copies, in: purge, removing: andCopies)
  }

  /// Removes copies.
  private func remove(_ copies: [String]) throws {
    for copy in copies where !FileSystem.remove([copy]) {
      throw PersistenceError.purgeUnfinished("\(copy) could not be removed")
    }
  }

  /// Refuses a database with thousands of tables that are not this program's: the time that VACUUM
  /// takes grows with the square of their number.
  ///
  /// - Throws: `PersistenceError.crowded`.
  private func refuseCrowd() throws {
    let count = try translatingErrors {
      try connection.one(Self.numberOfDefinitions) { try $0.get("number", as: Int.self) }
    }
    guard count <= Self.mostDefinitions else {
      throw PersistenceError.crowded(by: count)
    }
  }

  static let numberOfDefinitions: SQL = "SELECT count(*) AS number FROM sqlite_schema"

  /// Up to there, VACUUM takes less than a second longer.
  private static let mostDefinitions = 2_000

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
  private func recordPurge(
    _ invocation: Invocation, agreedTo preview: Purge?
  ) throws -> Purge {
    var uuid = ""
    var result: Purge?
    didSave = false
    return try translatingErrors {
      do {
        let purge = try connection.transaction(.immediate) {
          try refuseDamage()
          let purge = try emptyLog()
          try CorrectionRefusal.refuse(purge.inLog, unlessAgreedTo: preview?.inLog)
          result = purge
          if !purge.isEmpty {
            uuid = try Operation(invocation, in: self).uuid
            try connection.run(Self.sealAll)
            try connection.writeDigests(
              of: connection.query(Self.operationNumbers, [], { try $0.get("id") }))
          }
          return purge
        }
        didSave = !purge.isEmpty
        return purge
      } catch let failure as CommitFailure {
        guard let result, try wasSaved(failure, by: { try $0.hasOperation(uuid) }) else {
          throw failure
        }
        didSave = true
        return result
      }
    }
  }

  /// Refuses a database whose rows and log do not agree.
  private func refuseDamage() throws {
    let findings = try LogAudit(of: connection).findings()
    if let finding = findings.first { throw PersistenceError.inconsistent(finding) }
  }

  /// Empties the log inside an open transaction, makes all of it final, and says what went.
  private func emptyLog() throws -> Purge {
    let tables = Arguments(RecordedTable.allCases.map(\.rawValue.sqliteValue))
    let rows = try connection.query(Self.storedRows + Self.emptiedRows, tables) { row in
      Purge.Rows(
        table: try row.get("table_name"), removed: try row.get("removed"),
        overwritten: try row.get("overwritten"))
    }
    try completeNewestLines(tables)
    try connection.run(Self.emptyBefore)
    try connection.run(Self.storedRows + Self.emptyAfter, tables)
    return Purge(rows: rows, operations: try connection.run(Self.sealAll))
  }

  /// Gives the newest line of each stored row that has only what changed all of the row, since the
  /// lines before it go.
  private func completeNewestLines(_ tables: Arguments) throws {
    let lines = try connection.query(Self.storedRows + Self.partialLines, tables) { row in
      (
        sequence: try row.get("sequence", as: Int.self),
        table: RecordedTable(rawValue: try row.get("table_name")),
        key: try row.get("local_key", as: String.self)
      )
    }
    let columns = try RecordedColumns.all(on: connection)
    for line in lines {
      guard let table = line.table, let names = columns[table]?.names else { continue }
      let key = table.keyValues(of: line.key)
      let condition = SQL.joined(
        key.map { SQL.identifier($0.column) + " = ?" }, separator: " AND ")
      let image = try connection.one(
        "SELECT " + .joined(names.map(SQL.identifier), separator: ", ") + " FROM " + table.name
          + " WHERE " + condition,
        Arguments(key.map(\.value))
      ) { RowImage(values: try $0.values()) }
      try connection.run(
        "UPDATE change SET after = ? WHERE sequence = ?",
        [try image.logged(in: table).json(of: table.rawValue), line.sequence])
    }
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
    } catch let error as FileError {
      throw PersistenceError.purgeUnfinished("\(error.path): \(error.number.words)")
    } catch PersistenceError.cannotRead(let path, let reason) {
      throw PersistenceError.purgeUnfinished("\(path): \(reason)")
    }
  }
}

// What stands in the log where the content of a row was purged: a row without columns, which no row
// is (`RowImage.isPurged`). A line whose
// two sides are the same is refused by the schema, so they are written differently: `{}` is what
// was there before, `{ }` what came after.

extension Store {
  /// The rows that are stored, by table and key, and the newest line of the log on each of them:
  /// what that line says came after is what is stored.
  static let storedRows: SQL =
    "WITH stored (table_name, local_key) AS (\n"
    + .joined(RecordedTable.allCases.map(keys), separator: "\nUNION ALL ")
      + """

      ),
      newest (sequence) AS (
        SELECT max(c.sequence)
        FROM change AS c JOIN operation AS o ON o.id = c.operation_id
        WHERE o.undone_at IS NULL
          AND (c.table_name, c.local_key) IN (SELECT table_name, local_key FROM stored)
        GROUP BY c.table_name, c.local_key
      )

      """

  private static func keys(of table: RecordedTable) -> SQL {
    let columns = table.keyColumns.map { "CAST(" + SQL.identifier($0) + " AS TEXT)" }
    return "SELECT ?, " + .joined(columns, separator: " || '/' || ") + " FROM " + table.name
  }

  /// The rows of which the log keeps what is no longer so, counted by their tables.
  static let emptiedRows: SQL =
    """
    SELECT table_name, sum(NOT is_stored) AS removed, sum(is_stored) AS overwritten
    FROM (
      SELECT DISTINCT table_name, local_key,
             (table_name, local_key) IN (SELECT table_name, local_key FROM stored) AS is_stored
      FROM change
      WHERE before <> '{}'
         OR (after <> '{ }' AND sequence NOT IN (SELECT sequence FROM newest))
    )
    GROUP BY table_name ORDER BY table_name
    """

  static let partialLines: SQL =
    """
    SELECT c.sequence, c.table_name, c.local_key
    FROM newest AS n JOIN change AS c ON c.sequence = n.sequence
    WHERE c.before <> '{}'
    """

  static let emptyBefore: SQL = "UPDATE change SET before = '{}' WHERE before <> '{}'"

  static let emptyAfter: SQL =
    """
    UPDATE change SET after = '{ }'
    WHERE after <> '{ }' AND sequence NOT IN (SELECT sequence FROM newest)
    """

  static let sealAll: SQL = "UPDATE operation SET sealed = 1 WHERE sealed = 0"

  static let operationNumbers: SQL = "SELECT id FROM operation"

  static let newestPurge: SQL =
    """
    SELECT at FROM operation
    WHERE undone_at IS NULL AND (command = 'purge' OR command LIKE 'purge -%')
    ORDER BY id DESC LIMIT 1
    """
}
