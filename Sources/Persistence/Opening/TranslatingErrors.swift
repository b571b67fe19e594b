internal import SQLite

/// Opens a database by `body` and says what SQLite's errors mean for the file at `path`.
///
/// A commit that failed counts as not saved here; what must know better looks it up first.
func translatingSQLiteErrors<T>(at path: String, _ body: () throws -> T) throws -> T {
  do {
    return try body()
  } catch let error as SQLiteError {
    throw PersistenceError(error, at: path)
  } catch let failure as CommitFailure {
    throw PersistenceError(failure.underlying, at: path)
  }
}

extension PersistenceError {
  fileprivate init(_ error: SQLiteError, at path: String) {
    switch error.code {
    case .notADatabase: self = .notADatabase(path: path)
    case .corrupt:
      let newestBackup = DatabaseFile(path: path).newestBackup
      self = .damaged(path: path, finding: error.message, newestBackup: newestBackup)
    default: self = .database(error)
    }
  }
}
