extension Connection {
  /// Runs `body` in a transaction: commits when it returns, rolls back when it throws.
  ///
  /// On return everything is saved. COMMIT waits for readers up to the busy timeout: SQLite asks
  /// the busy handler again and again until then, so a second COMMIT here would only wait twice.
  ///
  /// - Throws: what `body` throws, and nothing is saved then; `Reason.insideTransaction`, before
  ///   `body` runs, inside another transaction; `CommitFailure` when COMMIT failed: then no
  ///   transaction is open, and whether anything was saved must be looked up.
  package func transaction<T>(
    _ kind: TransactionKind = .immediate, _ body: () throws -> T
  ) throws -> T {
    guard !isInTransaction else { throw SQLiteError(.insideTransaction, sql: kind.begin.text) }
    try run(kind.begin)
    let result: T
    do {
      result = try body()
    } catch {
      rollBackIfOpen()
      throw error
    }
    do throws(SQLiteError) {
      try run("COMMIT")
    } catch {
      // Busy leaves the transaction, and its lock, open.
      rollBackIfOpen()
      throw CommitFailure(underlying: error)
    }
    return result
  }

  /// Runs `body` in a transaction, and rolls back all that it did.
  ///
  /// On return and on throw everything is as it was.
  ///
  /// - Throws: what `body` throws; `Reason.insideTransaction`, before `body` runs, inside another
  ///   transaction.
  package func rehearsal<T>(
    _ kind: TransactionKind = .immediate, _ body: () throws -> T
  ) throws -> T {
    guard !isInTransaction else { throw SQLiteError(.insideTransaction, sql: kind.begin.text) }
    try run(kind.begin)
    defer { rollBackIfOpen() }
    return try body()
  }

  /// Rolls back unless SQLite did so already, as it may after a full disk or an I/O error.
  ///
  /// https://sqlite.org/lang_transaction.html says when. An error here would hide the first one.
  private func rollBackIfOpen() {
    if isInTransaction { _ = try? run("ROLLBACK") }
  }
}

/// Which lock a transaction takes when it begins: https://sqlite.org/lang_transaction.html.
package enum TransactionKind: Sendable, Hashable {
  /// None until the first read: for several queries that must see one state. A write in it fails
  /// with `ResultCode.busy` at once, without waiting, when another connection is writing.
  case deferred
  /// The write lock, waited for: for everything that writes. Others go on reading.
  case immediate

  var begin: SQL {
    switch self {
    case .deferred: "BEGIN DEFERRED"
    case .immediate: "BEGIN IMMEDIATE"
    }
  }
}

/// COMMIT itself failed, and no transaction is open any more.
///
/// That does not mean that nothing was saved: an error after the commit point (a lock that could
/// not be let go, a directory that could not be synced) leaves the change in the file. The caller
/// must look up whether it is there before saying either.
package struct CommitFailure: Error, Equatable, Sendable {
  /// What COMMIT reported.
  package let underlying: SQLiteError
}
