internal import CSQLite

extension Connection {
  /// Takes the database for itself alone, from now until this connection is closed: no other one
  /// can read or write in between, also not between one transaction and the next.
  ///
  /// A backup cannot begin inside a transaction, so a lock that outlasts them is the only way to
  /// read the state that one replaces: https://sqlite.org/pragma.html#pragma_locking_mode.
  /// Waits for others as long as the busy timeout says.
  ///
  /// - Throws: `Reason.insideTransaction` inside one; `ResultCode.busy` when others stay. Nothing
  ///   is taken then.
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

extension Connection {
  /// Lets every statement that meets a lock try again until its waits add up to the busy timeout.
  ///
  /// All waits are alike, by chance. SQLite's own handler waits longer each time, up to 100 ms, so
  /// that those that have just come get the lock before those that wait already, and of very many
  /// some run out of time: https://sqlite.org/c3ref/busy_timeout.html.
  @unsafe
  func waitForLocks(on handle: OpaquePointer) {
    let limit = unsafe UnsafeMutableRawPointer(bitPattern: Int(busyTimeoutMilliseconds))
    unsafe sqlite3_busy_handler(
      handle,
      { limit, attempts in
        let left = Int32(Int(bitPattern: limit)) - attempts * Connection.meanPause
        guard left > 0 else { return 0 }
        sqlite3_sleep(min(.random(in: 1..<2 * Connection.meanPause), left))
        return 1
      }, limit)
  }

  /// Runs `body` again and again while it meets a lock, up to the busy timeout.
  ///
  /// For what SQLite partly refuses at once, without asking the busy handler, such as to leave WAL
  /// mode (https://sqlite.org/pragma.html#pragma_journal_mode).
  ///
  /// - Throws: what `body` threw last.
  func waitingForLocks(_ body: () throws(SQLiteError) -> Void) throws(SQLiteError) {
    let handle = try unsafe openHandle()
    // What does ask it would wait for the whole timeout, and that each time.
    unsafe sqlite3_busy_handler(handle, nil, nil)
    defer { unsafe waitForLocks(on: handle) }
    var waited: Int32 = 0
    while true {
      do throws(SQLiteError) {
        return try body()
      } catch {
        guard error.code.primary == .busy, waited < busyTimeoutMilliseconds else { throw error }
        waited += sqlite3_sleep(Self.meanPause)
      }
    }
  }

  /// Milliseconds between two attempts, on average.
  private static let meanPause: Int32 = 4
}
