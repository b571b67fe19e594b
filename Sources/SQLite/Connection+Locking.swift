extension Connection {
  /// Takes the database for itself alone, from now until this connection is closed: no other one
  /// can read or write in between, also not between one transaction and the next.
  ///
  /// A backup cannot begin inside a transaction, so a lock that outlasts them is the only way to
  /// read the state that one replaces: https://sqlite.org/pragma.html#pragma_locking_mode.
  /// Waits for others as long as the busy timeout says, and takes nothing when they stay. Throws
  /// `Reason.insideTransaction` inside one.
  package func lockUntilClosed() throws(SQLiteError) {
    guard !isInTransaction else { throw SQLiteError(.insideTransaction) }
    // In this order: in the other mode a connection that waits lets nobody finish.
    try run("BEGIN EXCLUSIVE")
    do throws(SQLiteError) {
      try set("locking_mode", to: "EXCLUSIVE", expecting: "exclusive")
      // COMMIT would make an empty file one with a header.
      try run("ROLLBACK")
    } catch {
      _ = try? run("ROLLBACK")
      throw error
    }
  }
}
