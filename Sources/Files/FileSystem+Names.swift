#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

extension FileSystem {
  /// Creates an empty file with mode 0600 where nothing has that name.
  ///
  /// - Throws: `FileError.Task.creating`.
  package static func createFile(_ path: String) throws(FileError) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileError(.creating, path) }
    close(descriptor)
  }

  /// Gives a file a second name that nothing has; what has it already stays as it is.
  ///
  /// - Throws: `FileError.Task.creating`, with `isOfTakenName` where the name is taken.
  package static func link(_ path: String, toFree name: String) throws(FileError) {
    // `rename` would overwrite what has the name.
    guard systemLink(path, name) == 0 else { throw FileError(.creating, name) }
  }

  /// Gives a file another name that nothing has; what has it already stays as it is.
  ///
  /// - Throws: `FileError.Task.creating`, with `isOfTakenName` where the name is taken; the file
  ///   has its old name then.
  package static func move(_ path: String, toFree name: String) throws(FileError) {
    do throws(FileError) {
      try link(path, toFree: name)
      unsafe unlink(path)
    } catch {
      guard [EPERM, ENOTSUP, EOPNOTSUPP, ENOSYS].contains(error.number.rawValue) else {
        throw error
      }
      // Not every file system has second names, FAT on a stick has none. There, an empty file takes
      // the name first.
      try createFile(name)
      guard unsafe rename(path, name) == 0 else {
        let number = ErrorNumber.latest
        unsafe unlink(name)
        throw FileError(.creating, name, number)
      }
    }
  }

  /// Puts a file in the place of another one, in one step.
  ///
  /// - Throws: `FileError`: of `.creating` where both are as they were, of `.keeping` where it was
  ///   done.
  package static func exchange(_ path: String, for other: String) throws(FileError) {
    guard unsafe rename(other, path) == 0 else { throw FileError(.creating, path) }
    try synchroniseName(of: path)
  }

  /// Removes files; one that cannot be removed stays as it is.
  ///
  /// - Returns: whether all of them are gone.
  @discardableResult
  package static func remove(_ paths: [String]) -> Bool {
    paths.reduce(true) { (unsafe unlink($1) == 0 || errno == ENOENT) && $0 }
  }

  /// The system's `link`, whose name is taken here.
  private static func systemLink(_ path: String, _ name: String) -> CInt {
    #if canImport(Darwin)
    unsafe Darwin.link(path, name)
    #elseif canImport(Musl)
    unsafe Musl.link(path, name)
    #else
    unsafe Glibc.link(path, name)
    #endif
  }
}
