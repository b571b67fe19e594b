extension ResultCode {
  /// `SQLITE_OK`: no error.
  public static let ok = ResultCode(rawValue: 0)
  /// `SQLITE_ERROR`: the statement is wrong, or anything without a code of its own.
  public static let error = ResultCode(rawValue: 1)
  /// `SQLITE_PERM`: the access mode of a new file could not be provided.
  public static let permission = ResultCode(rawValue: 3)
  /// `SQLITE_BUSY`: another connection holds the lock, and the busy timeout is over.
  public static let busy = ResultCode(rawValue: 5)
  /// `SQLITE_LOCKED`: this very connection is in its own way.
  public static let locked = ResultCode(rawValue: 6)
  /// `SQLITE_NOMEM`: memory could not be had.
  public static let outOfMemory = ResultCode(rawValue: 7)
  /// `SQLITE_READONLY`: the file, or the connection, may not be written.
  public static let readOnly = ResultCode(rawValue: 8)
  /// `SQLITE_INTERRUPT`: the operation was interrupted.
  public static let interrupt = ResultCode(rawValue: 9)
  /// `SQLITE_IOERR`: the operating system reported an error.
  public static let ioError = ResultCode(rawValue: 10)
  /// `SQLITE_CORRUPT`: the file is damaged, or reading failed for a moment and it only seems so.
  public static let corrupt = ResultCode(rawValue: 11)
  /// `SQLITE_FULL`: the disk is full.
  public static let full = ResultCode(rawValue: 13)
  /// `SQLITE_CANTOPEN`: a file could not be opened.
  public static let cannotOpen = ResultCode(rawValue: 14)
  /// `SQLITE_PROTOCOL`: taking the locks of a file in WAL mode failed again and again.
  public static let lockingProtocol = ResultCode(rawValue: 15)
  /// `SQLITE_SCHEMA`: the schema changed and the statement no longer fits it.
  public static let schemaChanged = ResultCode(rawValue: 17)
  /// `SQLITE_TOOBIG`: a value or a statement is longer than the connection's limit.
  public static let tooBig = ResultCode(rawValue: 18)
  /// `SQLITE_CONSTRAINT`: a constraint refused the change.
  public static let constraint = ResultCode(rawValue: 19)
  /// `SQLITE_MISMATCH`: a value is of the wrong type.
  public static let mismatch = ResultCode(rawValue: 20)
  /// `SQLITE_MISUSE`: a function was called against its rules.
  public static let misuse = ResultCode(rawValue: 21)
  /// `SQLITE_AUTH`: the defensive configuration forbids the statement.
  public static let authorization = ResultCode(rawValue: 23)
  /// `SQLITE_RANGE`: a parameter or column number is out of range.
  public static let range = ResultCode(rawValue: 25)
  /// `SQLITE_NOTADB`: the file is no database.
  public static let notADatabase = ResultCode(rawValue: 26)
  /// `SQLITE_ROW`: a step made a row.
  static let row = ResultCode(rawValue: 100)
  /// `SQLITE_DONE`: a statement ran to its end.
  static let done = ResultCode(rawValue: 101)
}

extension ResultCode {
  /// `SQLITE_BUSY_RECOVERY`: another process is recovering a WAL file.
  public static let busyRecovery = ResultCode(.busy, refinement: 1)
  /// `SQLITE_BUSY_SNAPSHOT`: a reader of a WAL file cannot become a writer any more.
  public static let busySnapshot = ResultCode(.busy, refinement: 2)
  /// `SQLITE_CANTOPEN_ISDIR`: the name is a directory's.
  public static let cannotOpenDirectory = ResultCode(.cannotOpen, refinement: 2)
  /// `SQLITE_READONLY_ROLLBACK`: a hot journal must be rolled back, which reading alone cannot.
  public static let readOnlyRollback = ResultCode(.readOnly, refinement: 3)
  /// `SQLITE_READONLY_DBMOVED`: the file was moved or removed under the connection.
  public static let readOnlyFileMoved = ResultCode(.readOnly, refinement: 4)
  /// `SQLITE_IOERR_READ`: reading failed.
  public static let ioErrorRead = ResultCode(.ioError, refinement: 1)
  /// `SQLITE_IOERR_WRITE`: writing failed.
  public static let ioErrorWrite = ResultCode(.ioError, refinement: 3)
  /// `SQLITE_IOERR_FSYNC`: the disk did not confirm.
  public static let ioErrorSync = ResultCode(.ioError, refinement: 4)
  /// `SQLITE_IOERR_DIR_FSYNC`: the directory was not confirmed; the change may have been saved.
  public static let ioErrorDirectorySync = ResultCode(.ioError, refinement: 5)
  /// `SQLITE_IOERR_UNLOCK`: a lock could not be let go; the change may have been saved.
  public static let ioErrorUnlock = ResultCode(.ioError, refinement: 8)
  /// `SQLITE_IOERR_RDLOCK`: a read lock failed; the change may have been saved.
  public static let ioErrorReadLock = ResultCode(.ioError, refinement: 9)
  /// `SQLITE_IOERR_LOCK`: the file system's locks do not work.
  public static let ioErrorLock = ResultCode(.ioError, refinement: 15)
  /// `SQLITE_CONSTRAINT_CHECK`: a CHECK is false.
  public static let constraintCheck = ResultCode(.constraint, refinement: 1)
  /// `SQLITE_CONSTRAINT_FOREIGNKEY`: a reference has no row to refer to.
  public static let constraintForeignKey = ResultCode(.constraint, refinement: 3)
  /// `SQLITE_CONSTRAINT_NOTNULL`: NULL where a value must be.
  public static let constraintNotNull = ResultCode(.constraint, refinement: 5)
  /// `SQLITE_CONSTRAINT_PRIMARYKEY`: the primary key exists already.
  public static let constraintPrimaryKey = ResultCode(.constraint, refinement: 6)
  /// `SQLITE_CONSTRAINT_UNIQUE`: the value exists already.
  public static let constraintUnique = ResultCode(.constraint, refinement: 8)
  /// `SQLITE_CONSTRAINT_ROWID`: the row identifier exists already.
  public static let constraintRowID = ResultCode(.constraint, refinement: 10)
  /// `SQLITE_CONSTRAINT_DATATYPE`: a STRICT table refused the storage class.
  public static let constraintDataType = ResultCode(.constraint, refinement: 12)
}
