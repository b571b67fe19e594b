#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// An open file, closed with the value.
struct OpenFile: ~Copyable {
  private let path: String
  /// The system's number for it.
  let descriptor: CInt

  /// Opens a file to be read; symbolic links are followed.
  ///
  /// - Parameters:
  ///   - path: where it is.
  ///   - isWaiting: whether a pipe of that name is waited for until somebody writes to it.
  /// - Throws: `FileError.Task.opening`.
  init(_ path: String, isWaiting: Bool = true) throws(FileError) {
    let opened = unsafe open(path, O_RDONLY | O_CLOEXEC | (isWaiting ? 0 : O_NONBLOCK))
    guard opened >= 0 else { throw FileError(.opening, path) }
    self.path = path
    descriptor = opened
  }

  deinit { close(descriptor) }

  /// The next octets, up to `limit`; fewer only where the file ends.
  ///
  /// - Throws: `FileError.Task.reading`.
  func octets(upTo limit: Int) throws(FileError) -> [UInt8] {
    var octets: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: min(limit, 65_536))
    while octets.count < limit {
      let count = unsafe read(descriptor, &buffer, min(buffer.count, limit - octets.count))
      if count == 0 { break }
      if count > 0 {
        octets += buffer[..<count]
      } else if errno != EINTR {
        throw FileError(.reading, path)
      }
    }
    return octets
  }
}

extension FileSystem {
  /// The octets of a file from its beginning, up to `limit`; fewer only where the file ends.
  ///
  /// Symbolic links are followed, and pipes are waited for.
  ///
  /// - Throws: `FileError`, whose task is `.opening` or `.reading`.
  package static func octets(of path: String, upTo limit: Int) throws(FileError) -> [UInt8] {
    try OpenFile(path).octets(upTo: limit)
  }
}

/// The size of a regular file, and its first octets.
package struct FileBeginning: Sendable {
  /// The size of the whole file in octets.
  package let size: Int
  /// As many as were asked for; fewer only where the file ends.
  package let octets: [UInt8]

  /// Reads up to `count` octets of a regular file; symbolic links are followed.
  ///
  /// - Returns: nil for a folder, a pipe or a device.
  /// - Throws: `FileError`, whose task is `.opening` or `.reading`.
  package static func read(path: String, count: Int) throws(FileError) -> FileBeginning? {
    guard !path.utf8.contains(0) else { throw FileError(.opening, path, ErrorNumber(EINVAL)) }
    let file = try OpenFile(path, isWaiting: false)
    guard let status = FileStatus(ofOpen: file.descriptor) else { throw FileError(.opening, path) }
    guard status.kind == .file else { return nil }
    return FileBeginning(size: status.size, octets: try file.octets(upTo: count))
  }
}
