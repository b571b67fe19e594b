internal import CSQLite

extension Connection {
  /// Replaces everything in `destination` by what this database holds.
  ///
  /// The destination is changed in one transaction: on throw it holds what it held. A lock that
  /// another connection has on either is waited for as long as its busy timeout says. Throws the
  /// destination's error, and `Reason.insideTransaction` when either has a transaction open.
  package func backUp(to destination: Connection) throws(SQLiteError) {
    guard !isInTransaction, !destination.isInTransaction else {
      throw SQLiteError(.insideTransaction)
    }
    let source = try unsafe openHandle()
    let target = try unsafe destination.openHandle()
    guard let backup = unsafe sqlite3_backup_init(target, "main", source, "main") else {
      throw unsafe SQLiteError(sqlite3_extended_errcode(target), on: target)
    }
    // A busy handler's waits begin anew with each statement, but not with a backup: right after a
    // statement that ran out of time it would not wait at all, were the handlers not set anew.
    unsafe waitForLocks(on: source)
    unsafe destination.waitForLocks(on: target)
    // All pages in one step, so that no writer comes in between.
    let stepped = unsafe sqlite3_backup_step(backup, -1)
    // Always, or both databases stay locked: https://sqlite.org/c3ref/backup_finish.html
    let finished = unsafe sqlite3_backup_finish(backup)
    guard stepped == SQLITE_DONE else { throw SQLiteError(stepped, on: target) }
    guard finished == SQLITE_OK else { throw SQLiteError(finished, on: target) }
  }
}
