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

  /// Opens a file to be read; a pipe of that name is never waited for.
  ///
  /// - Parameters:
  ///   - path: where it is.
  ///   - isFollowing: whether a symbolic link of that name is followed.
  /// - Throws: `FileError.Task.opening`.
  init(_ path: String, isFollowing: Bool = true) throws(FileError) {
    let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | (isFollowing ? 0 : O_NOFOLLOW)
    let opened = unsafe open(path, flags)
    guard opened >= 0 else { throw FileError(.opening, path) }
    self.path = path
    descriptor = opened
  }

  deinit { close(descriptor) }

  /// The next bytes, up to `limit`; fewer only where the file ends.
  ///
  /// - Throws: `FileError.Task.reading`.
  func octets(upTo limit: Int) throws(FileError) -> [UInt8] {
    try StandardInput.octets(of: descriptor, named: path, upTo: limit)
  }
}

extension FileSystem {
  /// The bytes of a file of the system's from its beginning, up to `limit`; fewer only where the
  /// file ends.
  ///
  /// For what owners name, take `FileBeginning`, which asks what it is.
  ///
  /// - Throws: `FileError`, whose task is `.opening` or `.reading`.
  package static func octets(of path: String, upTo limit: Int) throws(FileError) -> [UInt8] {
    try OpenFile(path).octets(upTo: limit)
  }
}

/// The size of a regular file, and its first bytes.
package struct FileBeginning: Sendable {
  /// The size of the whole file in bytes.
  package let size: Int
  /// As many as were asked for; fewer only where the file ends.
  package let octets: [UInt8]
  /// Whether the file belongs to this user.
  package let isOwn: Bool

  /// Reads up to `count` bytes of a regular file.
  ///
  /// What it is, is asked once it is open, so that
  /// nothing else can take its place in between, and no pipe is ever waited for.
  ///
  /// - Parameters:
  ///   - path: where it is.
  ///   - count: how many bytes are wanted.
  ///   - isFollowing: whether symbolic links are followed; else one of that name cannot be opened.
  /// - Returns: nil for a folder, a pipe or a device.
  /// - Throws: `FileError`, whose task is `.opening` or `.reading`.
  package static func read(
    path: String, count: Int, isFollowing: Bool = true
  ) throws(FileError) -> FileBeginning? {
    guard !path.utf8.contains(0) else { throw FileError(.opening, path, ErrorNumber(EINVAL)) }
    let file: OpenFile
    do throws(FileError) {
      file = try OpenFile(path, isFollowing: isFollowing)
    } catch {
      // A socket cannot be opened at all.
      if error.number.rawValue == ENXIO { return nil }
      throw error
    }
    guard let status = FileStatus(ofOpen: file.descriptor) else { throw FileError(.opening, path) }
    guard status.kind == .file else { return nil }
    return FileBeginning(
      size: status.size, octets: try file.octets(upTo: count), isOwn: status.isOwn)
  }
}

/// The last bytes of a regular file.
package enum FileEnding {
  /// Reads the last `count` bytes; fewer where the file has no more.
  ///
  /// Symbolic links are followed.
  ///
  /// - Returns: nil for a folder, a pipe or a device.
  /// - Throws: `FileError`, whose task is `.opening` or `.reading`.
  package static func read(path: String, count: Int) throws(FileError) -> [UInt8]? {
    let file = try OpenFile(path)
    guard let status = FileStatus(ofOpen: file.descriptor) else { throw FileError(.opening, path) }
    guard status.kind == .file else { return nil }
    guard lseek(file.descriptor, off_t(max(0, status.size - count)), SEEK_SET) >= 0 else {
      throw FileError(.reading, path)
    }
    return try file.octets(upTo: count)
  }
}
