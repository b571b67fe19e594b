extension FileHeader {
  /// Reads the header of the file at `path`, before any connection to it is open.
  ///
  /// Never later: to close a file lets go all POSIX locks that the process holds on it, those of a
  /// connection too (https://sqlite.org/howtocorrupt.html, section 2.2).
  /// Throws `ResultCode.cannotOpen` or `ResultCode.ioErrorRead` with `systemErrorNumber`, and
  /// `Reason.notARegularFile`. Symbolic links are followed.
  package static func read(path: String) throws(SQLiteError) -> FileHeader {
    let file = try FileBeginning.read(path: path, count: length)
    return FileHeader(fileSize: file.size, beginning: file.octets)
  }
}
