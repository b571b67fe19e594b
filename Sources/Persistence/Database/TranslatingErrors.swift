internal import Files
internal import SQLite

/// Opens a database by `body` and says what errors of the system and of SQLite mean for the file at
/// `path`.
///
/// A commit that failed counts as not saved here; what must know better looks it up first.
///
/// - Throws: `PersistenceError` in the place of those errors; what else `body` throws.
func translatingSQLiteErrors<T>(at path: String, _ body: () throws -> T) throws -> T {
  do {
    return try body()
  } catch let error as SQLiteError {
    if error.code == .notADatabase { throw PersistenceError.notADatabase(path: path) }
    throw DatabaseFile(path: path).secondLook(at: error)
  } catch let failure as CommitFailure {
    throw DatabaseFile(path: path).secondLook(at: failure.underlying)
  } catch let error as FileError {
    throw PersistenceError(error)
  }
}

/// Runs `body` and says what the system's errors mean; SQLite's stay as they are.
///
/// - Throws: `PersistenceError` in the place of `FileError`; what else `body` throws.
func translatingFileErrors<T>(_ body: () throws -> T) throws -> T {
  do {
    return try body()
  } catch let error as FileError {
    throw PersistenceError(error)
  }
}

extension PersistenceError {
  /// What it means for a database that the system did not do something with its files.
  init(_ error: FileError) {
    switch error.task {
    case .creating, .writing:
      self = .cannotCreate(path: error.path, systemErrorNumber: error.number.rawValue)
    case .opening, .reading: self = .cannotRead(path: error.path, reason: error.number.words)
    case .keeping:
      self = .mayNotOutlast(path: error.path, systemErrorNumber: error.number.rawValue)
    }
  }
}
