extension SQLiteError {
  /// What went wrong: a code of SQLite's, or a condition that SQLite would have let pass.
  package enum Reason: Equatable, Sendable {
    /// SQLite, or the operating system under it, reported this code.
    case result(ResultCode)
    /// The library is older than this program needs; versions as `sqlite3_libversion_number()`.
    case libraryTooOld(found: Int, needed: Int)
    /// The connection was closed before.
    case connectionClosed
    /// A setting did not take: read back, it was something else.
    case settingRefused(name: String, found: String, wanted: String)
    /// The text holds no statement, only white space and comments.
    case noStatement
    /// The text goes on behind its first statement.
    case severalStatements
    /// The text holds U+0000, where SQLite would silently stop reading.
    case nulInSQL
    /// The statement returns rows, which `run` would throw away.
    case returnsRows
    /// The number of values is not the number of parameters.
    case argumentCount(given: Int, expected: Int)
    /// The names given are not the statement's parameters, each once; `?` is written for no name.
    case argumentNames(given: [String], expected: [String])
    /// The value of this parameter, counted from 1, is not a number; SQLite would store NULL.
    case notANumber(parameter: Int)
    /// The row has no column of this name.
    case unknownColumn(String)
    /// The row has several columns of this name.
    case ambiguousColumn(String)
    /// The row has no column at this place, counted from 0.
    case columnIndex(Int, count: Int)
    /// The column's value is none of the wanted type.
    case columnValue(column: String, ValueError)
    /// Exactly one row was wanted and there was none.
    case noRow
    /// Exactly one row was wanted and there were more.
    case severalRows
    /// A transaction is open, and this cannot be done inside one.
    case insideTransaction
    /// The file is a directory, a pipe or a device.
    case notARegularFile
  }
}

extension SQLiteError.Reason: CustomStringConvertible {
  /// One clause in lower case.
  package var description: String {
    switch self {
    case .result(let code): "SQLite code \(code.rawValue)"
    case .libraryTooOld(let found, let needed):
      "the SQLite library is version \(found), but \(needed) or later is needed"
    case .connectionClosed: "the connection is closed"
    case .settingRefused(let name, let found, let wanted):
      "\(name) is \(found) and could not be set to \(wanted)"
    case .noStatement: "there is no statement"
    case .severalStatements: "there is more than one statement"
    case .nulInSQL: "the statement holds U+0000"
    case .returnsRows: "the statement returns rows and none are expected"
    case .argumentCount(let given, let expected): "\(given) values for \(expected) parameters"
    case .argumentNames(let given, let expected):
      "values for \(given.joined(separator: ", ")); parameters are \(expected.joined(separator: ", "))"
    case .notANumber(let parameter): "the value of parameter \(parameter) is not a number"
    case .unknownColumn(let name): "there is no column \(name)"
    case .ambiguousColumn(let name): "there are several columns \(name)"
    case .columnIndex(let index, let count): "there is no column \(index), only \(count)"
    case .columnValue(let column, let error): "column \(column): \(error)"
    case .noRow: "there is no row and one is expected"
    case .severalRows: "there are several rows and one is expected"
    case .insideTransaction: "a transaction is open"
    case .notARegularFile: "it is not a regular file"
    }
  }
}

extension SQLiteError.Reason {
  /// SQLite's code, or the nearest one.
  var code: ResultCode {
    switch self {
    case .result(let code): code
    case .columnValue: .mismatch
    case .columnIndex: .range
    case .notARegularFile: .cannotOpen
    case .libraryTooOld, .settingRefused, .noRow, .severalRows: .error
    default: .misuse
    }
  }
}
