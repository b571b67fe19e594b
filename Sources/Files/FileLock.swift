#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// A file that one process at a time has, and whoever it hands the open file to.
///
/// The system's lock belongs to the open file: a child that inherits it has the lock when this
/// process is gone, and with the last of them it ends, however that one ended (flock(2)). The file
/// stays until `remove` is called, so that one whose owner was killed is found.
///
/// Where the file system has no such locks, everybody gets it.
package final class FileLock {
  private let path: String
  /// The system's number for the open file; a child does not get it by itself.
  package let descriptor: CInt
  /// Whether the file was there before, left by somebody who has it no longer.
  package let wasLeft: Bool

  private init(_ path: String, _ descriptor: CInt, wasLeft: Bool) {
    self.path = path
    self.descriptor = descriptor
    self.wasLeft = wasLeft
  }

  deinit { close(descriptor) }

  /// Takes the file; it is made, with mode 0600, where there is none.
  ///
  /// - Returns: nil when somebody else has it, or had it a moment ago.
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
    // Whoever had it may have removed it in between.
    return lock.isThere ? lock : nil
  }

  /// Takes over the file that this process was started with; nil when it was started with another
  /// one, or none.
  package static func inherited(_ descriptor: CInt, _ path: String) -> FileLock? {
    let lock = FileLock(path, fcntl(descriptor, F_DUPFD_CLOEXEC, 3), wasLeft: false)
    return lock.isThere ? lock : nil
  }

  /// Whether a file is there that nobody has.
  package static func isAbandoned(_ path: String) -> Bool {
    guard let file = try? OpenFile(path, isFollowing: false) else { return false }
    return flock(file.descriptor, LOCK_SH | LOCK_NB) == 0
  }

  /// Removes the file; what was done under it is finished.
  package func remove() {
    FileSystem.remove([path])
  }

  /// Whether the open file still has its name.
  private var isThere: Bool {
    guard let open = FileStatus(ofOpen: descriptor), let named = FileStatus(ofName: path) else {
      return false
    }
    return open.isSame(as: named)
  }

  /// The file under a number that is none of the three streams', which a child gets others for.
  private static func beyondStreams(_ opened: CInt, _ path: String) throws(FileError) -> CInt {
    guard opened <= STDERR_FILENO else { return opened }
    let moved = fcntl(opened, F_DUPFD_CLOEXEC, STDERR_FILENO + 1)
    let number = ErrorNumber.latest
    close(opened)
    guard moved >= 0 else { throw FileError(.opening, path, number) }
    return moved
  }
}
