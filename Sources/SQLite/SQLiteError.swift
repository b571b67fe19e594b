internal import CSQLite
package import Files

/// The one error of this module: what went wrong, where, and as which of SQLite's codes.
///
/// It carries the statement but never a bound value, so it may be printed and logged.
package struct SQLiteError: Error, Equatable, Sendable {
  /// The kind of trouble.
  package let reason: Reason
  /// One clause for a person, in SQLite's own words where SQLite found the error.
  package let message: String
  /// The statement that failed, its parameters still unfilled; `nil` where there was none.
  package let sql: String?
  /// The operating system's `errno` where it is known: SQLite keeps it for a file that cannot be
  /// opened and for an I/O error, though not for one inside COMMIT.
  package let systemErrorNumber: Int32?

  init(_ reason: Reason, message: String, sql: String?, systemErrorNumber: Int32? = nil) {
    self.reason = reason
    self.message = message
    self.sql = sql
    self.systemErrorNumber = systemErrorNumber
  }

  /// Reports a condition that this module found itself, in the reason's own words.
  init(_ reason: Reason, sql: String? = nil) {
    self.init(reason, message: reason.description, sql: sql)
  }

  /// Reports that a file could not be read before SQLite was to open it.
  init(_ error: FileError) {
    self.init(
      .result(error.task == .reading ? .ioErrorRead : .cannotOpen), message: error.number.words,
      sql: nil, systemErrorNumber: error.number.rawValue)
  }

  /// The operating system's number, for what it means; nil where it is not known.
  package var systemError: ErrorNumber? { systemErrorNumber.map { ErrorNumber($0) } }

  /// SQLite's extended code, or the nearest one for a condition that this module found itself.
  package var code: ResultCode { reason.code }
}

extension SQLiteError: CustomStringConvertible {
  /// The message, the code and the statement, without any bound value.
  package var description: String {
    var text = "\(message) (SQLite code \(code.rawValue)"
    if let systemErrorNumber { text += ", errno \(systemErrorNumber)" }
    text += ")"
    if let sql { text += " in: \(sql)" }
    return text
  }
}

extension SQLiteError {
  /// Reports a failed call on `handle`; to be made at once, before another call replaces the words.
  ///
  /// The words can hold text of a damaged file, hence bytes that are no UTF-8: they are repaired.
  @safe
  init(_ result: Int32, on handle: OpaquePointer?, sql: String? = nil) {
    let code = ResultCode(rawValue: result)
    // The handle may still speak of an earlier call, as after a backup that met a lock.
    let speaks = unsafe handle != nil && sqlite3_extended_errcode(handle) == result
    let words = unsafe speaks ? sqlite3_errmsg(handle) : sqlite3_errstr(result)
    let errno = unsafe speaks ? sqlite3_system_errno(handle) : 0
    // SQLite keeps errno for these two alone; for others it would be an older error's.
    let isSystemError = code.primary == .cannotOpen || code.primary == .ioError
    self.init(
      .result(code), message: unsafe words.map { unsafe String(cString: $0) } ?? "", sql: sql,
      systemErrorNumber: isSystemError && errno != 0 ? errno : nil)
  }
}

extension SQLiteError {
  /// The kinds of trouble: a code of SQLite's, or a condition that SQLite would have let pass.
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
    /// The journal at this path names another file, which SQLite would delete.
    case superJournal(path: String)
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
    case .superJournal(let path): "\(path) names another file, which SQLite would delete"
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
    case .notARegularFile, .superJournal: .cannotOpen
    case .libraryTooOld, .settingRefused, .noRow, .severalRows: .error
    default: .misuse
    }
  }
}
