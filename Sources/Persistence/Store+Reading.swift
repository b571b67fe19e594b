internal import SQLite

extension Store {
  /// Runs queries on one state of the database, inside a transaction that is open or their own.
  ///
  /// - Throws: `PersistenceError` for what SQLite reports; what `body` throws beside that.
  func reading<T>(_ body: () throws -> T) throws -> T {
    if connection.isInTransaction { return try body() }
    return try translatingErrors { try connection.transaction(.deferred, body) }
  }
}
