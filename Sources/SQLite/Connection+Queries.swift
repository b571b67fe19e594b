internal import CSQLite

extension Connection {
  /// Runs a statement that returns no rows to its end and returns how many rows it changed.
  ///
  /// A statement that could return rows is refused before it runs.
  ///
  /// - Throws: `SQLiteError`; the statement changed nothing then, and an open transaction is still
  ///   open unless SQLite rolled it back.
  @discardableResult
  package func run(_ sql: SQL, _ arguments: Arguments = [:]) throws(SQLiteError) -> Int {
    var statement = try prepare(sql, arguments)
    guard statement.columns.isEmpty else { throw SQLiteError(.returnsRows, sql: sql.text) }
    let before = totalChangedRowCount
    try statement.finish()
    // What is not an INSERT, UPDATE or DELETE leaves the count of the statement before it standing.
    return totalChangedRowCount == before ? 0 : changedRowCount
  }

  /// Returns what `decode` makes of each row, in their order.
  ///
  /// The statement is finished and its lock let go on return and on throw.
  ///
  /// - Throws: `SQLiteError`; what `decode` throws.
  package func query<T>(
    _ sql: SQL, _ arguments: Arguments = [:], _ decode: (borrowing Row) throws -> T
  ) throws -> [T] {
    var results: [T] = []
    try forEach(sql, arguments) { results.append(try decode($0)) }
    return results
  }

  /// Hands each row to `body`, in their order, and keeps none of them.
  ///
  /// The statement is finished and its lock let go on return and on throw.
  ///
  /// - Throws: `SQLiteError`; what `body` throws.
  package func forEach(
    _ sql: SQL, _ arguments: Arguments = [:], _ body: (borrowing Row) throws -> Void
  ) throws {
    var statement = try prepare(sql, arguments)
    guard try statement.step() else { return }
    // Asked after the first step: until then a changed schema can still alter them.
    let columns = Columns(statement.columns)
    repeat {
      try body(statement.row(columns: columns))
    } while try statement.step()
  }

  /// Returns what `decode` makes of the first row, or `nil` when there is none.
  ///
  /// - Throws: `SQLiteError`; what `decode` throws.
  package func first<T>(
    _ sql: SQL, _ arguments: Arguments = [:], _ decode: (borrowing Row) throws -> T
  ) throws -> T? {
    var statement = try prepare(sql, arguments)
    guard try statement.step() else { return nil }
    let result = try decode(statement.row(columns: Columns(statement.columns)))
    // A change with RETURNING is complete only when it has run to its end.
    if !statement.isReadOnly { try statement.finish() }
    return result
  }

  /// Returns what `decode` makes of the only row.
  ///
  /// - Throws: `Reason.noRow` and `Reason.severalRows`, which do not take back what the statement
  ///   also wrote: a transaction does; `SQLiteError`; what `decode` throws.
  package func one<T>(
    _ sql: SQL, _ arguments: Arguments = [:], _ decode: (borrowing Row) throws -> T
  ) throws -> T {
    var statement = try prepare(sql, arguments)
    guard try statement.step() else { throw SQLiteError(.noRow, sql: sql.text) }
    let result = try decode(statement.row(columns: Columns(statement.columns)))
    guard try !statement.step() else { throw SQLiteError(.severalRows, sql: sql.text) }
    return result
  }

  /// Runs the statements of `script` one after the other; rows are passed by.
  ///
  /// The script as a whole may have up to 1 MiB.
  ///
  /// - Throws: the first error, which carries the statement that failed, or the script from there
  ///   on when that statement does not parse. What ran before it stays, unless a transaction takes
  ///   it back.
  package func runScript(_ script: String) throws(SQLiteError) {
    var rest = script[...]
    while var statement = try Statement.next(in: &rest, on: self) {
      try statement.bind([])
      try statement.finish()
    }
  }

  /// Prepares `sql` without running it and tells what goes in and what comes out.
  ///
  /// - Throws: `SQLiteError` where it cannot be prepared.
  package func describe(_ sql: SQL) throws(SQLiteError) -> StatementDescription {
    let statement = try Statement.alone(sql.text, on: self)
    return StatementDescription(columns: statement.columns, parameters: statement.parameters)
  }

  private func prepare(_ sql: SQL, _ arguments: Arguments) throws(SQLiteError) -> Statement {
    let statement = try Statement.prepare(sql.text, on: self)
    try statement.bind(arguments)
    return statement
  }
}

/// The parameters that go into a statement and the columns that come out of it.
package struct StatementDescription: Sendable, Hashable {
  /// The names of the columns that it returns, in their order; none for a statement without rows.
  package let columns: [String]
  /// The names of its parameters in the order of their numbers, prefix included; `nil` for a `?`.
  package let parameters: [String?]
}
