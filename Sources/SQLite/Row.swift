internal import CSQLite

/// One row of a query, good only while the closure that is handed it runs.
///
/// It cannot be copied and is only borrowed, so the compiler refuses to keep it.
@safe
package struct Row: ~Copyable {
  private let handle: OpaquePointer
  private let layout: Columns
  private let sql: String

  /// The names of the columns in their order.
  package var columns: [String] { layout.names }

  /// Takes a statement that has just made a row, and its columns.
  @unsafe
  init(handle: OpaquePointer, columns: Columns, sql: String) {
    unsafe self.handle = handle
    layout = columns
    self.sql = sql
  }

  /// Reads the column named `column`, which must be there exactly once, as a `T`.
  ///
  /// - Throws: `SQLiteError` when it is not, or when its value is no `T`: then it names the column,
  ///   the class of what is stored there and what was wanted, never the value.
  package func get<T: SQLiteDecodable>(
    _ column: String, as type: T.Type = T.self
  ) throws(SQLiteError) -> T {
    let value = try value(at: layout.index(of: column, in: sql))
    do throws(ValueError) {
      return try T(sqliteValue: value)
    } catch {
      throw SQLiteError(.columnValue(column: column, error), sql: sql)
    }
  }

  /// Reads every column by its name.
  ///
  /// - Throws: `Reason.ambiguousColumn` when two have the same.
  package func values() throws(SQLiteError) -> [String: Value] {
    var values: [String: Value] = [:]
    for (index, column) in columns.enumerated() {
      guard values.updateValue(try value(at: index), forKey: column) == nil else {
        throw SQLiteError(.ambiguousColumn(column), sql: sql)
      }
    }
    return values
  }

  /// Reads the column at `index`, counted from 0, as it is stored.
  ///
  /// - Throws: `Reason.columnIndex`; `ResultCode.outOfMemory`.
  package func value(at index: Int) throws(SQLiteError) -> Value {
    guard columns.indices.contains(index) else {
      throw SQLiteError(.columnIndex(index, count: columns.count), sql: sql)
    }
    let column = Int32(index)
    switch unsafe sqlite3_column_type(handle, column) {
    case SQLITE_NULL:
      return .null
    case SQLITE_INTEGER:
      return .integer(unsafe sqlite3_column_int64(handle, column))
    case SQLITE_FLOAT:
      return .real(unsafe sqlite3_column_double(handle, column))
    case SQLITE_TEXT:
      // First the text, then its length: https://sqlite.org/c3ref/column_blob.html calls this order
      // the safe one. No address for a text means that memory ran out.
      guard let start = unsafe sqlite3_column_text(handle, column) else {
        throw unsafe SQLiteError(SQLITE_NOMEM, on: sqlite3_db_handle(handle), sql: sql)
      }
      return .text(unsafe String(decoding: octets(at: start, of: column), as: UTF8.self))
    default:
      // No address is what an empty blob has.
      guard let start = unsafe sqlite3_column_blob(handle, column) else { return .blob([]) }
      return .blob(unsafe Array(octets(at: start, of: column)))
    }
  }

  /// Hands the UTF-8 of the text at `index`, counted from 0, to `body` without copying it; does
  /// nothing, and returns nil, where another class of value is stored.
  ///
  /// - Throws: `Reason.columnIndex`; what `body` throws.
  package func withText<T>(at index: Int, _ body: (Span<UInt8>) throws -> T) throws -> T? {
    guard layout.names.indices.contains(index) else {
      throw SQLiteError(.columnIndex(index, count: layout.names.count), sql: sql)
    }
    let column = Int32(index)
    guard unsafe sqlite3_column_type(handle, column) == SQLITE_TEXT,
      let start = unsafe sqlite3_column_text(handle, column)
    else { return nil }
    let octets = unsafe UnsafeBufferPointer(
      start: start, count: Int(sqlite3_column_bytes(handle, column)))
    return try unsafe body(Span(_unsafeElements: octets))
  }

  /// The bytes of a column that was just read, which move at the next step: copy them.
  @unsafe
  private func octets(at start: UnsafeRawPointer, of column: Int32) -> UnsafeRawBufferPointer {
    unsafe UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column)))
  }
}

/// The columns that a statement returns: their names in order, and where each name stands.
///
/// Made once for all rows. Rows are mostly read from left to right, so that the next column is
/// tried before a name is looked up.
final class Columns {
  let names: [String]
  /// The column behind the one that was asked for last.
  private var next = 0
  /// The index of each name; nil for one that several columns have.
  private lazy var indices: [String: Int?] = Dictionary(
    names.enumerated().map { ($1, $0) }, uniquingKeysWith: { _, _ in nil })
  /// Whether no two columns have the same name.
  private lazy var areUnique = indices.count == names.count

  init(_ names: [String]) {
    self.names = names
  }

  /// Where the one column of this name stands.
  ///
  /// - Throws: `Reason.unknownColumn` and `Reason.ambiguousColumn`, with `sql` for the message.
  func index(of name: String, in sql: String) throws(SQLiteError) -> Int {
    if next >= names.count { next = 0 }
    if next < names.count, names[next] == name, areUnique {
      next += 1
      return next - 1
    }
    guard let entry = indices[name] else { throw SQLiteError(.unknownColumn(name), sql: sql) }
    guard let index = entry else { throw SQLiteError(.ambiguousColumn(name), sql: sql) }
    next = index + 1
    return index
  }
}
