/// A result code of SQLite, extended where SQLite has one: https://sqlite.org/rescode.html.
///
/// A struct and not an enum, because a newer library may return codes that are not named here.
/// Equality compares extended codes; in a pattern a primary code matches all its extended ones.
package struct ResultCode: RawRepresentable, Sendable, Hashable {
  /// The number in SQLite's header.
  package let rawValue: Int32

  /// Takes any number: codes are an open set.
  package init(rawValue: Int32) {
    self.rawValue = rawValue
  }

  /// Creates the extended code that refines `primary`, numbered as in SQLite's header.
  init(_ primary: ResultCode, refinement: Int32) {
    self.init(rawValue: primary.rawValue | refinement << 8)
  }

  /// The code without its refinement: the lowest eight bits.
  package var primary: ResultCode {
    ResultCode(rawValue: rawValue & 0xFF)
  }

  /// Tells whether `code` is `pattern` or, where `pattern` is a primary code, one that refines it.
  package static func ~= (pattern: ResultCode, code: ResultCode) -> Bool {
    pattern == code || pattern == code.primary
  }
}

extension ResultCode {
  /// `SQLITE_OK`: no error.
  package static let ok = ResultCode(rawValue: 0)
  /// `SQLITE_ERROR`: the statement is wrong, or anything without a code of its own.
  package static let error = ResultCode(rawValue: 1)
  /// `SQLITE_PERM`: the access mode of a new file could not be provided.
  package static let permission = ResultCode(rawValue: 3)
  /// `SQLITE_BUSY`: another connection holds the lock, and the busy timeout is over.
  package static let busy = ResultCode(rawValue: 5)
  /// `SQLITE_LOCKED`: this very connection is in its own way.
  package static let locked = ResultCode(rawValue: 6)
  /// `SQLITE_NOMEM`: memory could not be had.
  package static let outOfMemory = ResultCode(rawValue: 7)
  /// `SQLITE_READONLY`: the file, or the connection, may not be written.
  package static let readOnly = ResultCode(rawValue: 8)
  /// `SQLITE_INTERRUPT`: the operation was interrupted.
  package static let interrupt = ResultCode(rawValue: 9)
  /// `SQLITE_IOERR`: the operating system reported an error.
  package static let ioError = ResultCode(rawValue: 10)
  /// `SQLITE_CORRUPT`: the file is damaged, or reading failed for a moment and it only seems so.
  package static let corrupt = ResultCode(rawValue: 11)
  /// `SQLITE_FULL`: the disk is full.
  package static let full = ResultCode(rawValue: 13)
  /// `SQLITE_CANTOPEN`: a file could not be opened.
  package static let cannotOpen = ResultCode(rawValue: 14)
  /// `SQLITE_PROTOCOL`: taking the locks of a file in WAL mode failed again and again.
  package static let lockingProtocol = ResultCode(rawValue: 15)
  /// `SQLITE_SCHEMA`: the schema changed and the statement no longer fits it.
  package static let schemaChanged = ResultCode(rawValue: 17)
  /// `SQLITE_TOOBIG`: a value or a statement is longer than the connection's limit.
  package static let tooBig = ResultCode(rawValue: 18)
  /// `SQLITE_CONSTRAINT`: a constraint refused the change.
  package static let constraint = ResultCode(rawValue: 19)
  /// `SQLITE_MISMATCH`: a value is of the wrong type.
  package static let mismatch = ResultCode(rawValue: 20)
  /// `SQLITE_MISUSE`: a function was called against its rules.
  package static let misuse = ResultCode(rawValue: 21)
  /// `SQLITE_AUTH`: the defensive configuration forbids the statement.
  package static let authorization = ResultCode(rawValue: 23)
  /// `SQLITE_RANGE`: a parameter or column number is out of range.
  package static let range = ResultCode(rawValue: 25)
  /// `SQLITE_NOTADB`: the file is no database.
  package static let notADatabase = ResultCode(rawValue: 26)
  /// `SQLITE_ROW`: a step made a row.
  static let row = ResultCode(rawValue: 100)
  /// `SQLITE_DONE`: a statement ran to its end.
  static let done = ResultCode(rawValue: 101)
}

extension ResultCode {
  /// `SQLITE_BUSY_RECOVERY`: another process is recovering a WAL file.
  package static let busyRecovery = ResultCode(.busy, refinement: 1)
  /// `SQLITE_BUSY_SNAPSHOT`: a reader of a WAL file cannot become a writer any more.
  package static let busySnapshot = ResultCode(.busy, refinement: 2)
  /// `SQLITE_CANTOPEN_ISDIR`: the name is a directory's.
  package static let cannotOpenDirectory = ResultCode(.cannotOpen, refinement: 2)
  /// `SQLITE_READONLY_ROLLBACK`: a hot journal must be rolled back, which reading alone cannot.
  package static let readOnlyRollback = ResultCode(.readOnly, refinement: 3)
  /// `SQLITE_READONLY_DBMOVED`: the file was moved or removed under the connection.
  package static let readOnlyFileMoved = ResultCode(.readOnly, refinement: 4)
  /// `SQLITE_IOERR_READ`: reading failed.
  package static let ioErrorRead = ResultCode(.ioError, refinement: 1)
  /// `SQLITE_IOERR_WRITE`: writing failed.
  package static let ioErrorWrite = ResultCode(.ioError, refinement: 3)
  /// `SQLITE_IOERR_FSYNC`: the disk did not confirm.
  package static let ioErrorSync = ResultCode(.ioError, refinement: 4)
  /// `SQLITE_IOERR_DIR_FSYNC`: the directory was not confirmed; the change may have been saved.
  package static let ioErrorDirectorySync = ResultCode(.ioError, refinement: 5)
  /// `SQLITE_IOERR_UNLOCK`: a lock could not be let go; the change may have been saved.
  package static let ioErrorUnlock = ResultCode(.ioError, refinement: 8)
  /// `SQLITE_IOERR_RDLOCK`: a read lock failed; the change may have been saved.
  package static let ioErrorReadLock = ResultCode(.ioError, refinement: 9)
  /// `SQLITE_IOERR_LOCK`: the file system's locks do not work.
  package static let ioErrorLock = ResultCode(.ioError, refinement: 15)
  /// `SQLITE_CONSTRAINT_CHECK`: a CHECK is false.
  package static let constraintCheck = ResultCode(.constraint, refinement: 1)
  /// `SQLITE_CONSTRAINT_FOREIGNKEY`: a reference has no row to refer to.
  package static let constraintForeignKey = ResultCode(.constraint, refinement: 3)
  /// `SQLITE_CONSTRAINT_NOTNULL`: NULL where a value must be.
  package static let constraintNotNull = ResultCode(.constraint, refinement: 5)
  /// `SQLITE_CONSTRAINT_PRIMARYKEY`: the primary key exists already.
  package static let constraintPrimaryKey = ResultCode(.constraint, refinement: 6)
  /// `SQLITE_CONSTRAINT_UNIQUE`: the value exists already.
  package static let constraintUnique = ResultCode(.constraint, refinement: 8)
  /// `SQLITE_CONSTRAINT_ROWID`: the row identifier exists already.
  package static let constraintRowID = ResultCode(.constraint, refinement: 10)
  /// `SQLITE_CONSTRAINT_DATATYPE`: a STRICT table refused the storage class.
  package static let constraintDataType = ResultCode(.constraint, refinement: 12)
}
