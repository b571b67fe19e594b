#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// The stream that other programs write into.
package enum StandardInput {
  /// The bytes that come, up to `limit`; fewer only where it ends.
  ///
  /// - Throws: `FileError.Task.reading`.
  package static func octets(upTo limit: Int) throws(FileError) -> [UInt8] {
    try octets(of: STDIN_FILENO, named: "standard input", upTo: limit)
  }

  /// Keeps all that comes, to be read as often as it is needed.
  ///
  /// - Throws: `FileError`, whose task is `.reading`, `.creating` or `.writing`.
  package static func keep(in spool: Spool) throws(FileError) {
    while true {
      let octets = try octets(upTo: 1 << 16)
      if octets.isEmpty { return }
      try spool.append(octets)
    }
  }

  /// The next bytes of an open file or stream, up to `limit`; fewer only where it ends.
  ///
  /// - Parameters:
  ///   - descriptor: the system's number for it.
  ///   - name: how an error calls it.
  ///   - limit: how many bytes are wanted.
  /// - Returns: them.
  /// - Throws: `FileError.Task.reading`.
  static func octets(
    of descriptor: CInt, named name: String, upTo limit: Int
  ) throws(FileError) -> [UInt8] {
    var octets: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: min(limit, 65_536))
    while octets.count < limit {
      let count = unsafe read(descriptor, &buffer, min(buffer.count, limit - octets.count))
      if count == 0 { break }
      if count > 0 {
        octets += buffer[..<count]
      } else if errno != EINTR {
        throw FileError(.reading, name)
      }
    }
    return octets
  }
}
