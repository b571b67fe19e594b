internal import CSQLite

extension Connection {
  /// Returns what SQLite finds damaged in the file, one clause each; nothing when it finds nothing.
  ///
  /// It compares indexes with their tables and tests every CHECK and NOT NULL, but not references:
  /// https://sqlite.org/pragma.html#pragma_integrity_check. Nor can it see changed text.
  ///
  /// - Throws: `SQLiteError` for damage that keeps it from looking, too.
  package func integrityProblems() throws -> [String] {
    let findings = try query("PRAGMA integrity_check") {
      try $0.get("integrity_check", as: String.self)
    }
    return findings == ["ok"] ? [] : findings
  }

  /// Returns the rows whose reference has no row to refer to.
  ///
  /// - Throws: `SQLiteError`.
  package func foreignKeyViolations() throws -> [ForeignKeyViolation] {
    try query("PRAGMA foreign_key_check") { row in
      ForeignKeyViolation(
        table: try row.get("table"), rowID: try row.get("rowid"),
        referencedTable: try row.get("parent"), foreignKey: try row.get("fkid"))
    }
  }
}

/// A row whose reference has no row to refer to.
package struct ForeignKeyViolation: Sendable, Hashable {
  /// The table that the row is in.
  package let table: String
  /// The row's identifier; `nil` in a table WITHOUT ROWID.
  package let rowID: Int64?
  /// The table that it refers to.
  package let referencedTable: String
  /// Which of the table's foreign keys it is: the `id` that `PRAGMA foreign_key_list` gives.
  package let foreignKey: Int
}

extension Connection {
  /// Replaces everything in `destination` by what this database holds.
  ///
  /// The destination is changed in one transaction. A lock that another connection has on either is
  /// waited for as long as its busy timeout says.
  ///
  /// - Parameters:
  ///   - destination: what is replaced.
  ///   - pages: how many pages to copy before other processes may write in between; nil for all.
  ///     After a write SQLite starts the copy again, so it always holds one state; after a few
  ///     restarts all pages are copied at once, so that it comes to an end.
  /// - Throws: the destination's error; `Reason.insideTransaction` when either has a transaction
  ///   open. The destination holds what it held then.
  package func backUp(
    to destination: Connection, pagesAtOnce pages: Int32? = nil
  ) throws(SQLiteError) {
    guard !isInTransaction, !destination.isInTransaction else {
      throw SQLiteError(.insideTransaction)
    }
    let source = try unsafe openHandle()
    let target = try unsafe destination.openHandle()
    guard let backup = unsafe sqlite3_backup_init(target, "main", source, "main") else {
      throw unsafe SQLiteError(sqlite3_extended_errcode(target), on: target)
    }
    var (stepped, left, restarts) = (SQLITE_OK, Int32.max, 0)
    while stepped == SQLITE_OK {
      // A busy handler's waits begin anew with each statement, but not with a backup: right after a
      // statement that ran out of time it would not wait at all, were the handlers not set anew.
      unsafe waitForLocks(on: source)
      unsafe destination.waitForLocks(on: target)
      let all = pages == nil || restarts == Self.mostRestarts
      stepped = unsafe sqlite3_backup_step(backup, all ? -1 : pages ?? -1)
      let rest = unsafe sqlite3_backup_remaining(backup)
      if rest >= left { restarts += 1 }
      left = rest
    }
    // Always, or both databases stay locked: https://sqlite.org/c3ref/backup_finish.html
    let finished = unsafe sqlite3_backup_finish(backup)
    guard stepped == SQLITE_DONE else { throw SQLiteError(stepped, on: target) }
    guard finished == SQLITE_OK else { throw SQLiteError(finished, on: target) }
  }

  /// How often a backup in steps may start again because of writers.
  private static let mostRestarts = 5
}

extension Connection {
  /// Writes the whole database anew, so that nothing is left in it of what was deleted, in one
  /// transaction.
  ///
  /// - Throws: `SQLiteError`, also outside of what SQLite allows, as inside a transaction:
  ///   https://sqlite.org/lang_vacuum.html. The database holds what it held then.
  package func vacuum() throws(SQLiteError) {
    let handle = try unsafe openHandle()
    // SQLite attaches the new database to the connection while it writes it; it lives in memory.
    unsafe sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1)
    defer { unsafe sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0) }
    try run("VACUUM")
  }
}
