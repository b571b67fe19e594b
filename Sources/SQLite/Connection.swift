internal import CSQLite

/// A connection to one database, with the settings of `applyRecommendedSettings`.
///
/// It belongs to one owner: it is not `Sendable`, so the compiler keeps a second thread away.
@safe
package final class Connection {
  private var handle: OpaquePointer?
  let busyTimeoutMilliseconds: Int32
  /// Statements that can be run again.
  var kept = KeptStatements()

  /// Opens the database at `location`, which must exist; an empty file is an empty database.
  ///
  /// A statement that meets a lock waits for `busyTimeoutMilliseconds` before it fails with
  /// `ResultCode.busy`; 0 does not wait. A file in WAL mode is converted to a rollback journal
  /// unless `access` is `.readOnly`.
  ///
  /// - Throws: `SQLiteError` when the library is older than `oldestLibraryVersionNumber`, the file
  ///   cannot be opened or is no database, its journal names another file
  ///   (`JournalHeader.refuseSuperJournal`), or a setting does not take.
  package init(
    _ location: Location, access: Access = .readWrite, busyTimeoutMilliseconds: Int32 = 10_000
  ) throws(SQLiteError) {
    self.busyTimeoutMilliseconds = busyTimeoutMilliseconds
    try Connection.checkLibrary(versionNumber: Connection.libraryVersionNumber)
    guard let name = location.fileName else { throw SQLiteError(SQLITE_CANTOPEN, on: nil) }
    if location != .memory { try JournalHeader.refuseSuperJournal(besideDatabase: name) }
    // EXRESCODE: extended result codes from the first call on.
    // NOMUTEX: legal because a connection that is not Sendable has one owner at a time.
    // No CREATE: who opens a database decides where and with which permissions it is made.
    let mode = access == .readWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY
    let flags = mode | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX
    let result = unsafe sqlite3_open_v2(name, &handle, flags, nil)
    // A handle is made even when opening fails, for its words; deinit closes it.
    guard result == SQLITE_OK else { throw unsafe SQLiteError(result, on: handle) }
    try applyRecommendedSettings(location: location, access: access)
  }

  deinit {
    kept.removeAll()
    // Not sqlite3_close, which would keep everything open while a statement lives.
    // https://sqlite.org/c3ref/close.html
    _ = unsafe sqlite3_close_v2(handle)
  }

  /// Closes the database now; to do so twice is no error.
  ///
  /// - Throws: `ResultCode.busy` while a statement or a backup is unfinished, as inside the closure
  ///   of a query; then the connection stays open and usable.
  package func close() throws(SQLiteError) {
    kept.removeAll()
    let result = unsafe sqlite3_close(handle)
    guard result == SQLITE_OK else { throw unsafe SQLiteError(result, on: handle) }
    unsafe handle = nil
  }

  /// The handle, which is there until the connection is closed.
  ///
  /// - Throws: `Reason.connectionClosed` from then on.
  func openHandle() throws(SQLiteError) -> OpaquePointer {
    guard let handle = unsafe handle else { throw SQLiteError(.connectionClosed) }
    return unsafe handle
  }
}

/// One thread at a time may use a connection that was opened without a mutex.
@available(*, unavailable)
extension Connection: Sendable {}

extension Connection {
  /// Whether the open transaction leaves a reference to nothing, so that it cannot be committed.
  ///
  /// SQLite counts them as it goes, and nothing has to be read for it:
  /// https://sqlite.org/c3ref/c_dbstatus_options.html, `SQLITE_DBSTATUS_DEFERRED_FKS`.
  package var hasUnresolvedReferences: Bool {
    var (count, highest): (Int32, Int32) = (0, 0)
    let result = unsafe sqlite3_db_status(
      handle, SQLITE_DBSTATUS_DEFERRED_FKS, &count, &highest, 0)
    return result != SQLITE_OK || count != 0
  }

  /// The row identifier of the newest row inserted on this connection; 0 before any.
  package var lastInsertedRowID: Int64 {
    unsafe handle.map { unsafe sqlite3_last_insert_rowid($0) } ?? 0
  }

  /// How many rows the newest INSERT, UPDATE or DELETE changed itself, without foreign-key actions.
  package var changedRowCount: Int {
    unsafe handle.map { Int(unsafe sqlite3_changes64($0)) } ?? 0
  }

  /// How many rows were changed since the connection was opened, foreign-key actions included, rows
  /// that REPLACE removed not: https://sqlite.org/c3ref/total_changes.html.
  package var totalChangedRowCount: Int64 {
    unsafe handle.map { unsafe sqlite3_total_changes64($0) } ?? 0
  }

  /// Tells that a transaction is open; after an error SQLite may have rolled it back by itself.
  package var isInTransaction: Bool {
    unsafe handle.map { unsafe sqlite3_get_autocommit($0) == 0 } ?? false
  }
}

/// Where a database is.
package enum Location: Sendable, Hashable {
  /// In memory, gone with its connection.
  case memory
  /// In the file at this path, absolute or relative to the working directory.
  case file(String)

  /// The name to open, or `nil` for a path that no file can have.
  ///
  /// A relative path gets `./` in front, so that neither `:memory:` nor `file:x?mode=…` is anything
  /// but a file's name: https://sqlite.org/c3ref/open.html advises it for names that begin with a
  /// colon. An empty name would open a temporary database, and U+0000 would cut the name short.
  var fileName: String? {
    switch self {
    case .memory: ":memory:"
    case .file(let path) where path.isEmpty || path.utf8.contains(0): nil
    case .file(let path) where path.utf8.first == UInt8(ascii: "/"): path
    case .file(let path): "./" + path
    }
  }
}

/// Whether a connection may write its file; it never creates one.
package enum Access: Sendable, Hashable {
  /// Reading and writing, which is right for reading too: only a writer can roll back a hot
  /// journal.
  ///
  /// Where the operating system refuses writing, SQLite opens the file all the same, and the first
  /// change fails with `ResultCode.readOnly`.
  case readWrite
  /// Reading, for a file or a file system that cannot be written.
  case readOnly
}

extension Connection {
  /// The version of the library that runs, as 3040001.
  package static var libraryVersionNumber: Int {
    Int(sqlite3_libversion_number())
  }

  /// The version of the header that this was built with, as 3040001.
  package static var headerVersionNumber: Int { Int(SQLITE_VERSION_NUMBER) }

  /// The oldest library that a connection opens with, 3.37.2.
  ///
  /// STRICT tables and extended codes at opening came with 3.37.0, and up to 3.37.1 savepoints with
  /// `temp_store=MEMORY` could damage a database: https://sqlite.org/releaselog/3_37_2.html.
  package static var oldestLibraryVersionNumber: Int { 3_037_002 }

  /// - Throws: `Reason.libraryTooOld` for a version before `oldestLibraryVersionNumber`.
  static func checkLibrary(versionNumber: Int) throws(SQLiteError) {
    guard versionNumber >= oldestLibraryVersionNumber else {
      let reason = SQLiteError.Reason.libraryTooOld(
        found: versionNumber, needed: oldestLibraryVersionNumber)
      throw SQLiteError(reason)
    }
  }
}
