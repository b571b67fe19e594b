internal import CSQLite

extension Connection {
  /// Runs `body` again and again while it meets a lock, up to the busy timeout.
  ///
  /// For what SQLite partly refuses at once, without asking the busy handler, such as to leave WAL
  /// mode (https://sqlite.org/pragma.html#pragma_journal_mode). Throws what `body` threw last.
  func waitingForLocks(_ body: () throws(SQLiteError) -> Void) throws(SQLiteError) {
    let handle = try unsafe openHandle()
    // What does ask it would wait for the whole timeout, and that each time.
    unsafe sqlite3_busy_timeout(handle, 0)
    defer { unsafe sqlite3_busy_timeout(handle, busyTimeoutMilliseconds) }
    var waited: Int32 = 0
    while true {
      do throws(SQLiteError) {
        return try body()
      } catch {
        guard error.code.primary == .busy, waited < busyTimeoutMilliseconds else { throw error }
        waited += sqlite3_sleep(Self.pause)
      }
    }
  }

  /// Milliseconds between two attempts.
  private static let pause: Int32 = 10
}
