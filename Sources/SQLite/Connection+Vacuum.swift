internal import CSQLite

extension Connection {
  /// Writes the whole database anew, so that nothing is left in it of what was deleted, in one
  /// transaction: on throw it holds what it held.
  ///
  /// Throws outside of what SQLite allows, as inside a transaction:
  /// https://sqlite.org/lang_vacuum.html.
  package func vacuum() throws(SQLiteError) {
    let handle = try unsafe openHandle()
    // SQLite attaches the new database to the connection while it writes it; it lives in memory.
    unsafe sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1)
    defer { unsafe sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0) }
    try run("VACUUM")
  }
}
