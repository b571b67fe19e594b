internal import CSQLite

extension Connection {
  /// Replaces everything in `destination` by what this database holds.
  ///
  /// The destination is changed in one transaction: on throw it holds what it held. A lock of another
  /// connection is waited for as long as the busy timeout says. Throws the destination's error.
  /// https://sqlite.org/c3ref/backup_finish.html
  public func backUp(to destination: Connection) throws(SQLiteError) {
    let source = try unsafe openHandle()
    let target = try unsafe destination.openHandle()
    guard let backup = unsafe sqlite3_backup_init(target, "main", source, "main") else {
      throw unsafe SQLiteError(sqlite3_extended_errcode(target), on: target)
    }
    // All pages in one step, so that no writer can come in between.
    let stepped = unsafe sqlite3_backup_step(backup, -1)
    let finished = unsafe sqlite3_backup_finish(backup)
    guard stepped == SQLITE_DONE else { throw SQLiteError(stepped, on: target) }
    guard finished == SQLITE_OK else { throw SQLiteError(finished, on: target) }
  }
}
