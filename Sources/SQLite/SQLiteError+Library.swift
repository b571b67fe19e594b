internal import CSQLite

extension SQLiteError {
  /// Reports a failed call on `handle`; to be made at once, before another call replaces the words.
  ///
  /// The words can hold text of a damaged file, hence octets that are no UTF-8: they are repaired.
  @safe
  init(_ result: Int32, on handle: OpaquePointer?, sql: String? = nil) {
    let code = ResultCode(rawValue: result)
    // The handle may still speak of an earlier call, as after a backup that met a lock.
    let speaks = unsafe handle != nil && sqlite3_extended_errcode(handle) == result
    let words = unsafe speaks ? sqlite3_errmsg(handle) : sqlite3_errstr(result)
    let errno = unsafe speaks ? sqlite3_system_errno(handle) : 0
    // SQLite keeps errno for these two alone; for others it would be an older error's.
    let isSystemError = code.primary == .cannotOpen || code.primary == .ioError
    self.init(
      .result(code), message: unsafe words.map { unsafe String(cString: $0) } ?? "", sql: sql,
      systemErrorNumber: isSystemError && errno != 0 ? errno : nil)
  }
}
