#if canImport(Darwin)
internal import Darwin
#elseif canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#endif

/// A file's size and its first octets.
struct FileBeginning {
  let size: Int64
  /// As many as were asked for; fewer only where the file ends.
  let octets: [UInt8]

  /// Reads up to `count` octets of a regular file; symbolic links are followed.
  static func read(path: String, count: Int) throws(SQLiteError) -> FileBeginning {
    guard !path.utf8.contains(0) else { throw systemError(.cannotOpen, EINVAL) }
    // Not blocking, or a pipe of that name would wait for its writer forever.
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw systemError(.cannotOpen, errno) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw systemError(.cannotOpen, errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw SQLiteError(.notARegularFile) }
    let octets = try readOctets(of: descriptor, count: count)
    return FileBeginning(size: Int64(status.st_size), octets: octets)
  }

  private static func readOctets(
    of descriptor: CInt, count: Int
  ) throws(SQLiteError) -> [UInt8] {
    var octets: [UInt8] = []
    var buffer: [UInt8] = Array(repeating: 0, count: count)
    while octets.count < count {
      let read = unsafe pread(descriptor, &buffer, count - octets.count, off_t(octets.count))
      if read < 0 {
        if errno == EINTR { continue }
        throw systemError(.ioErrorRead, errno)
      }
      if read == 0 { break }
      octets += buffer[..<read]
    }
    return octets
  }

  private static func systemError(_ code: ResultCode, _ number: Int32) -> SQLiteError {
    let words = unsafe strerror(number).map { unsafe String(cString: $0) } ?? ""
    return SQLiteError(.result(code), message: words, sql: nil, systemErrorNumber: number)
  }
}
