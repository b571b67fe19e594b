#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// A file that one process at a time holds, and that it can pass on to a child.
///
/// The lock belongs to the open file (flock(2)): a child that inherits it keeps the lock when this
/// process is gone, and it ends with the last of them, even when that one is killed. The file stays
/// until `remove` is called, so an interrupted owner leaves a trace.
///
/// Where the file system has no such locks, everybody gets it.
package final class FileLock {
  private let path: String
  /// The descriptor of the open file; children do not inherit it unless told to.
  package let descriptor: CInt
  /// Whether the file was already there, left by a process that no longer holds it.
  package let wasLeft: Bool

  private init(_ path: String, _ descriptor: CInt, wasLeft: Bool) {
    self.path = path
    self.descriptor = descriptor
    self.wasLeft = wasLeft
  }

  deinit { close(descriptor) }

  /// Takes the lock; creates the file, with mode 0600, if there is none.
  ///
  /// - Returns: nil when another process holds it, or has just finished with it.
  /// - Throws: `FileError`, whose task is `.creating` or `.opening`.
  package static func take(_ path: String) throws(FileError) -> FileLock? {
    let made = unsafe open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if made < 0, errno != EEXIST { throw FileError(.creating, path) }
    let opened = made < 0 ? unsafe open(path, O_RDWR | O_NOFOLLOW | O_CLOEXEC) : made
    guard opened >= 0 else {
      if errno == ENOENT { return nil }
      throw FileError(.opening, path)
    }
    let lock = FileLock(path, try beyondStreams(opened, path), wasLeft: made < 0)
    if flock(lock.descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK { return nil }
    // The last owner may have removed it in between.
    return lock.isThere ? lock : nil
  }

  /// Takes over the lock that this process was started with; nil when `descriptor` is not that
  /// file.
  package static func inherited(_ descriptor: CInt, _ path: String) -> FileLock? {
    let lock = FileLock(path, fcntl(descriptor, F_DUPFD_CLOEXEC, 3), wasLeft: false)
    return lock.isThere ? lock : nil
  }

  /// Whether the file is there and nobody holds its lock.
  package static func isAbandoned(_ path: String) -> Bool {
    guard let file = try? OpenFile(path, isFollowing: false) else { return false }
    return flock(file.descriptor, LOCK_SH | LOCK_NB) == 0
  }

  /// Removes the file: the work is finished.
  package func remove() {
    FileSystem.remove([path])
  }

  /// Whether the open file is still the one at the path.
  private var isThere: Bool {
    guard let open = FileStatus(ofOpen: descriptor), let named = FileStatus(ofName: path) else {
      return false
    }
    return open.isSame(as: named)
  }

  /// Moves the file off the descriptors of the three streams, which a child replaces.
  private static func beyondStreams(_ opened: CInt, _ path: String) throws(FileError) -> CInt {
    guard opened <= STDERR_FILENO else { return opened }
    let moved = fcntl(opened, F_DUPFD_CLOEXEC, STDERR_FILENO + 1)
    let number = ErrorNumber.latest
    close(opened)
    guard moved >= 0 else { throw FileError(.opening, path, number) }
    return moved
  }
}
