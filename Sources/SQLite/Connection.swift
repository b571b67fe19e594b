internal import CSQLite

/// A connection to one database, with the settings of `applyRecommendedSettings`.
///
/// It belongs to one owner: it is not `Sendable`, so the compiler keeps a second thread away.
@safe
package final class Connection {
  private var handle: OpaquePointer?
  let busyTimeoutMilliseconds: Int32

  /// Opens the database at `location`, which must exist; an empty file is an empty database.
  ///
  /// A statement that meets a lock waits for `busyTimeoutMilliseconds` before it fails with
  /// `ResultCode.busy`; 0 does not wait. Throws when the library is older than
  /// `oldestLibraryVersionNumber`, the file cannot be opened or is no database, or a setting does
  /// not take. A file in WAL mode is converted to a rollback journal unless `access` is
  /// `.readOnly`.
  package init(
    _ location: Location, access: Access = .readWrite, busyTimeoutMilliseconds: Int32 = 10_000
  ) throws(SQLiteError) {
    self.busyTimeoutMilliseconds = busyTimeoutMilliseconds
    try Connection.checkLibrary(versionNumber: Connection.libraryVersionNumber)
    guard let name = location.fileName else { throw SQLiteError(SQLITE_CANTOPEN, on: nil) }
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
    // Not sqlite3_close, which would keep everything open while a statement lives.
    // https://sqlite.org/c3ref/close.html
    _ = unsafe sqlite3_close_v2(handle)
  }

  /// Closes the database now; to do so twice is no error.
  ///
  /// Throws `ResultCode.busy` while a statement or a backup is unfinished, as inside the closure of
  /// a query; then the connection stays open and usable.
  package func close() throws(SQLiteError) {
    let result = unsafe sqlite3_close(handle)
    guard result == SQLITE_OK else { throw unsafe SQLiteError(result, on: handle) }
    unsafe handle = nil
  }

  /// The handle, or an error once the connection is closed.
  func openHandle() throws(SQLiteError) -> OpaquePointer {
    guard let handle = unsafe handle else { throw SQLiteError(.connectionClosed) }
    return unsafe handle
  }
}

/// One thread at a time may use a connection that was opened without a mutex.
@available(*, unavailable)
extension Connection: Sendable {}

extension Connection {
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
