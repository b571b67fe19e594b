internal import CSQLite

extension Statement {
  /// Binds `arguments` once they are found to fit the parameters.
  ///
  /// - Throws: `Reason.argumentCount`, `.argumentNames` or `.notANumber` where they do not;
  ///   `SQLiteError`. The statement must not be run then.
  func bind(_ arguments: Arguments) throws(SQLiteError) {
    let values = try valuesInOrder(arguments)
    for (index, value) in values.enumerated() {
      // SQLite would store NULL without a word: https://sqlite.org/c3ref/bind_blob.html.
      if case .real(let real) = value, real.isNaN {
        throw SQLiteError(.notANumber(parameter: index + 1), sql: sql)
      }
      let result = bind(value, to: Int32(index + 1))
      guard result == SQLITE_OK else {
        throw unsafe SQLiteError(result, on: sqlite3_db_handle(handle), sql: sql)
      }
    }
  }

  /// The names of the parameters in order, prefix included; `nil` for a mere `?`.
  var parameters: [String?] {
    let count = unsafe sqlite3_bind_parameter_count(handle)
    return (0..<count).map { index in
      unsafe sqlite3_bind_parameter_name(handle, index + 1).map { unsafe String(cString: $0) }
    }
  }

  private func valuesInOrder(_ arguments: Arguments) throws(SQLiteError) -> [Value] {
    let parameters = parameters
    switch arguments.form {
    case .positional(let values):
      guard values.count == parameters.count else {
        let reason = SQLiteError.Reason.argumentCount(
          given: values.count, expected: parameters.count)
        throw SQLiteError(reason, sql: sql)
      }
      return values
    case .named(let pairs):
      let given = pairs.map(\.name)
      let values = parameters.compactMap { name in pairs.first { $0.name == name }?.value }
      guard values.count == parameters.count, given.count == parameters.count else {
        let expected = parameters.map { $0 ?? "?" }
        throw SQLiteError(.argumentNames(given: given, expected: expected), sql: sql)
      }
      return values
    }
  }

  /// Binds one value, of which SQLite keeps a copy, and returns its result code.
  private func bind(_ value: Value, to parameter: Int32) -> Int32 {
    switch value {
    case .null:
      return unsafe sqlite3_bind_null(handle, parameter)
    case .integer(let integer):
      return unsafe sqlite3_bind_int64(handle, parameter, integer)
    case .real(let real):
      return unsafe sqlite3_bind_double(handle, parameter, real)
    case .text(var text):
      // With its count of bytes: up to a terminator, U+0000 would cut the text short.
      return text.withUTF8 { octets in
        unsafe octets.withMemoryRebound(to: CChar.self) { octets in
          // Empty text may have no address, and no address binds NULL.
          guard let start = octets.baseAddress else {
            return unsafe sqlite3_bind_text64(
              handle, parameter, "", 0, clinch_transient(), UInt8(SQLITE_UTF8))
          }
          return unsafe sqlite3_bind_text64(
            handle, parameter, start, UInt64(octets.count), clinch_transient(), UInt8(SQLITE_UTF8))
        }
      }
    case .blob(let octets) where octets.isEmpty:
      // Likewise: an empty array may have no address.
      return unsafe sqlite3_bind_zeroblob(handle, parameter, 0)
    case .blob(let octets):
      return unsafe sqlite3_bind_blob64(
        handle, parameter, octets, UInt64(octets.count), clinch_transient())
    }
  }
}
