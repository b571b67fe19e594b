#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

extension FileSystem {
  /// Whether this system's `fsync` hands what was written to the drive only, which may keep it in
  /// memory, so that another call has to bring it to the disk.
  ///
  /// https://developer.apple.com/library/archive/documentation/System/Conceptual/
  /// ManPages_iPhoneOS/man2/fsync.2.html
  package static var syncsToDriveOnly: Bool {
    #if canImport(Darwin)
    true
    #else
    false
    #endif
  }

  /// Waits until a file's content, or a folder's entries, have reached the disk.
  ///
  /// - Throws: `FileError.Task.creating` when the system reports a failure.
  package static func synchronise(_ path: String) throws(FileError) {
    do throws(FileError) {
      let file = try OpenFile(path)
      guard reachesDisk(file.descriptor) else { throw FileError(.creating, path) }
    } catch {
      throw FileError(.creating, path, error.number)
    }
  }

  /// Waits until the name of a file has reached the disk.
  ///
  /// - Throws: `FileError.Task.keeping`.
  package static func synchroniseName(of path: String) throws(FileError) {
    do throws(FileError) {
      try synchronise(FilePath.folder(of: path))
    } catch {
      throw FileError(.keeping, path, error.number)
    }
  }

  /// Waits until an open file, or the entries of an open folder, have reached the disk.
  ///
  /// - Returns: whether they have; `errno` says why not.
  static func reachesDisk(_ descriptor: CInt) -> Bool {
    #if canImport(Darwin)
    // It is not to be had on every file system.
    if fcntl(descriptor, F_FULLFSYNC) == 0 { return true }
    #endif
    // Not every file system can do that for a folder.
    return fsync(descriptor) == 0 || errno == EINVAL
  }
}
