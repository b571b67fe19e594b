#if canImport(Darwin)
internal import Darwin
#elseif canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#endif

extension FileHeader {
  /// Reads the header of the file at `path`, before any connection to it is open.
  ///
  /// Never later: to close a file lets go all POSIX locks that the process holds on it, those of a
  /// connection too (https://sqlite.org/howtocorrupt.html, section 2.2).
  /// Throws `ResultCode.cannotOpen` or `ResultCode.ioErrorRead` with `systemErrorNumber`, and
  /// `Reason.notARegularFile`. Symbolic links are followed.
  public static func read(path: String) throws(SQLiteError) -> FileHeader {
    guard !path.utf8.contains(0) else { throw systemError(.cannotOpen, EINVAL) }
    // Not blocking, or a pipe of that name would wait for its writer forever.
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw systemError(.cannotOpen, errno) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw systemError(.cannotOpen, errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw SQLiteError(.notARegularFile) }
    let beginning = try readBeginning(of: descriptor)
    return FileHeader(fileSize: Int64(status.st_size), beginning: beginning)
  }

  /// Reads up to `length` octets; fewer only where the file ends.
  private static func readBeginning(of descriptor: CInt) throws(SQLiteError) -> [UInt8] {
    var beginning: [UInt8] = []
    var buffer: [UInt8] = Array(repeating: 0, count: length)
    while beginning.count < length {
      let count = unsafe pread(
        descriptor, &buffer, length - beginning.count, off_t(beginning.count))
      if count < 0 {
        if errno == EINTR { continue }
        throw systemError(.ioErrorRead, errno)
      }
      if count == 0 { break }
      beginning += buffer[..<count]
    }
    return beginning
  }

  private static func systemError(_ code: ResultCode, _ number: Int32) -> SQLiteError {
    let words = unsafe strerror(number).map { unsafe String(cString: $0) } ?? ""
    return SQLiteError(.result(code), message: words, sql: nil, systemErrorNumber: number)
  }
}
