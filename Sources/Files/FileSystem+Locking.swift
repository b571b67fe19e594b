#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

extension FileSystem {
  /// Runs `body` while no other process that asks for it changes a folder.
  ///
  /// Where the file system has no locks, it runs at once. The lock ends with the process, too.
  ///
  /// - Parameters:
  ///   - path: the folder.
  ///   - isOver: whether waiting is over; asked every few milliseconds.
  ///   - body: what changes the folder.
  /// - Returns: what `body` returns; nil when waiting is over, and another process is at it still.
  /// - Throws: `FileError.Task.opening` when the folder cannot be opened; what `body` throws.
  package static func lockingFolder<T>(
    _ path: String, until isOver: () -> Bool, _ body: () throws -> T
  ) throws -> T? {
    let folder = try OpenFile(path)
    while flock(folder.descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
      if isOver() { return nil }
      pause()
    }
    defer { _ = flock(folder.descriptor, LOCK_UN) }
    return try body()
  }

  /// Waits ten milliseconds before something is tried again.
  package static func pause() {
    usleep(10_000)
  }
}
