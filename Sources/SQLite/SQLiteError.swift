/// The one error of this module: what went wrong, where, and as which of SQLite's codes.
///
/// It carries the statement but never a bound value, so it may be printed and logged.
package struct SQLiteError: Error, Equatable, Sendable {
  /// What went wrong.
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
