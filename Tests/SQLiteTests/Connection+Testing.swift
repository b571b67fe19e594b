import SQLite

extension Connection {
  /// Returns the only cell that a query gives.
  func value(_ sql: SQL, _ arguments: Arguments = [:]) throws -> Value {
    try one(sql, arguments) { try $0.value(at: 0) }
  }
}
