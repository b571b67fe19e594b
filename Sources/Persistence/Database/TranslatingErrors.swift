internal import SQLite

/// Opens a database by `body` and says what SQLite's errors mean for the file at `path`.
///
/// A commit that failed counts as not saved here; what must know better looks it up first.
func translatingSQLiteErrors<T>(at path: String, _ body: () throws -> T) throws -> T {
  do {
    return try body()
  } catch let error as SQLiteError {
    if error.code == .notADatabase { throw PersistenceError.notADatabase(path: path) }
    throw DatabaseFile(path: path).secondLook(at: error)
  } catch let failure as CommitFailure {
    throw DatabaseFile(path: path).secondLook(at: failure.underlying)
  }
}
