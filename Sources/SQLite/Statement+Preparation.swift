internal import CSQLite

extension Statement {
  /// Prepares the one statement that `sql` holds, or takes the one that was.
  ///
  /// - Throws: `Reason.noStatement`, `.severalStatements` or `.nulInSQL`; `SQLiteError` where
  ///   SQLite does not take it.
  static func prepare(_ sql: String, on connection: Connection) throws(SQLiteError) -> Statement {
    if let handle = unsafe connection.kept.take(sql) {
      var statement = unsafe Statement(handle: handle, connection: connection, sql: sql)
      statement.keep()
      return statement
    }
    var statement = try alone(sql, on: connection)
    statement.keep()
    return statement
  }

  /// Prepares the one statement that `sql` holds, anew.
  ///
  /// - Throws: as `prepare(_:on:)` does.
  static func alone(_ sql: String, on connection: Connection) throws(SQLiteError) -> Statement {
    var rest = sql[...]
    guard let statement = try next(in: &rest, on: connection) else {
      throw SQLiteError(.noStatement, sql: sql)
    }
    // SQLite ignores what follows the first statement, `; DELETE …` too.
    guard rest.utf8.holdsNoStatement else { throw SQLiteError(.severalStatements, sql: sql) }
    return statement
  }

  /// Prepares the first statement of `text` and takes it off; `nil` when none is left.
  ///
  /// - Throws: `Reason.nulInSQL`; `SQLiteError` where SQLite does not take it. `text` is as it was
  ///   then.
  static func next(
    in text: inout Substring, on connection: Connection
  ) throws(SQLiteError) -> Statement? {
    guard !text.utf8.contains(0) else { throw SQLiteError(.nulInSQL, sql: String(text)) }
    let database = try unsafe connection.openHandle()
    var handle: OpaquePointer?
    var result = SQLITE_OK
    var length = 0
    text.withUTF8 { octets in
      guard let start = octets.baseAddress else { return }
      var tail: UnsafePointer<CChar>?
      unsafe start.withMemoryRebound(to: CChar.self, capacity: octets.count) { start in
        unsafe result = sqlite3_prepare_v3(
          database, start, Int32(clamping: octets.count), 0, &handle, &tail)
        unsafe length = tail.map { unsafe $0 - start } ?? octets.count
      }
    }
    guard result == SQLITE_OK else {
      throw SQLiteError(result, on: database, sql: String(text))
    }
    let end = text.utf8.index(text.startIndex, offsetBy: length)
    let sql = String(text[..<end])
    text = text[end...]
    // Nothing but comments prepares as no statement, which is no error.
    guard let handle = unsafe handle else { return nil }
    return unsafe Statement(handle: handle, connection: connection, sql: sql)
  }
}

extension Substring.UTF8View {
  /// Tells that there are only white space, semicolons and comments.
  ///
  /// Read here and not prepared to find out, because some pragmas act as soon as they are prepared:
  /// https://sqlite.org/pragma.html. What is white space: https://sqlite.org/lang_comment.html.
  var holdsNoStatement: Bool {
    var rest = self
    while let octet = rest.first {
      if rest.starts(with: "--".utf8) {
        rest = rest.drop { $0 != UInt8(ascii: "\n") }
      } else if rest.starts(with: "/*".utf8) {
        rest = rest.dropFirst(2)
        while !rest.isEmpty, !rest.starts(with: "*/".utf8) { rest = rest.dropFirst() }
        rest = rest.dropFirst(2)
      } else if " \t\n\u{0C}\r;".utf8.contains(octet) {
        rest = rest.dropFirst()
      } else {
        return false
      }
    }
    return true
  }
}
