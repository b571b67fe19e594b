internal import CSQLite

/// A prepared statement, which goes back to its connection when it goes out of scope.
///
/// It never leaves this module.
@safe
struct Statement: ~Copyable {
  let handle: OpaquePointer
  /// Kept so that the connection cannot go away under its statement.
  let connection: Connection
  let sql: String
  /// Whether it may be run again: not after an error, and not one of a script.
  private var isKept = false

  /// Takes a statement that was prepared from `sql`.
  @unsafe
  init(handle: OpaquePointer, connection: Connection, sql: String) {
    unsafe self.handle = handle
    self.connection = connection
    self.sql = sql
  }

  deinit {
    if isKept {
      unsafe connection.kept.keep(handle, sql)
    } else {
      // Returns the last step's error once more, which was thrown then: nothing new, so it is
      // ignored. https://sqlite.org/c3ref/finalize.html
      _ = unsafe sqlite3_finalize(handle)
    }
  }

  /// Says that the statement is the only one of its text, so that it can be found by it again.
  mutating func keep() { isKept = true }

  /// Runs on to the next row; false once the statement has run to its end.
  ///
  /// Only then is a change complete.
  ///
  /// - Throws: `SQLiteError`.
  mutating func step() throws(SQLiteError) -> Bool {
    let result = unsafe sqlite3_step(handle)
    switch ResultCode(rawValue: result) {
    case .row: return true
    case .done: return false
    default:
      isKept = false
      throw unsafe SQLiteError(result, on: sqlite3_db_handle(handle), sql: sql)
    }
  }

  /// Runs to the end, and passes by the rows there are.
  ///
  /// - Throws: `SQLiteError`; what the statement changed is not complete then.
  mutating func finish() throws(SQLiteError) {
    while try step() {}
  }

  /// Tells that the statement itself writes nothing.
  var isReadOnly: Bool {
    unsafe sqlite3_stmt_readonly(handle) != 0
  }

  /// The names of the columns, asked anew because a change of the schema can alter them until the
  /// first step.
  var columns: [String] {
    unsafe (0..<sqlite3_column_count(handle)).map { index in
      unsafe sqlite3_column_name(handle, index).map { unsafe String(cString: $0) } ?? ""
    }
  }

  /// The row that the last step made, good until the next one.
  func row(columns: Columns) -> Row {
    unsafe Row(handle: handle, columns: columns, sql: sql)
  }
}
