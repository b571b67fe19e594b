#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// The questions and orders that the system takes about names, files and folders.
package enum FileSystem {
  /// Whether something is there, at the end of a link too.
  package static func exists(_ path: String) -> Bool {
    unsafe access(path, F_OK) == 0
  }

  /// Whether anything has the name, a link that leads nowhere included, or that cannot be told.
  package static func isTaken(_ path: String) -> Bool {
    FileStatus(ofName: path) != nil || !ErrorNumber.latest.isOfNothing
  }

  /// Whether this user may write the file.
  package static func mayWrite(_ path: String) -> Bool {
    unsafe access(path, W_OK) == 0
  }

  /// Whether the file cannot be written because its file system can only be read.
  package static func isReadOnly(_ path: String) -> Bool {
    unsafe access(path, W_OK) != 0 && errno == EROFS
  }

  /// Whether this user may run the file.
  package static func mayRun(_ path: String) -> Bool {
    unsafe access(path, X_OK) == 0
  }

  /// Whether this user may create files in the folder.
  package static func mayCreate(in folder: String) -> Bool {
    unsafe access(folder, W_OK | X_OK) == 0
  }

  /// The size of a regular file in bytes; nil where there is none.
  package static func sizeOfFile(_ path: String) -> Int? {
    file(path)?.size
  }

  /// When a regular file was changed last, in whole seconds since 1970; nil where there is none.
  package static func changedAt(_ path: String) -> Int? {
    file(path)?.changedAt
  }

  /// Whether two paths lead to the same file.
  package static func isSame(_ path: String, _ other: String) -> Bool {
    guard let one = FileStatus(of: path), let two = FileStatus(of: other) else { return false }
    return one.isSame(as: two)
  }

  /// Whether a regular file is there.
  ///
  /// - Throws: `FileError.Task.reading` where that cannot be told.
  package static func isFile(_ path: String) throws(FileError) -> Bool {
    if let status = FileStatus(of: path) { return status.kind == .file }
    let number = ErrorNumber.latest
    if number.isOfNothing || number.rawValue == ELOOP { return false }
    throw FileError(.reading, path, number)
  }

  /// How many bytes a file has.
  ///
  /// - Throws: `FileError.Task.reading`.
  package static func size(of path: String) throws(FileError) -> Int {
    guard let status = FileStatus(of: path) else { throw FileError(.reading, path) }
    return status.size
  }

  private static func file(_ path: String) -> FileStatus? {
    FileStatus(of: path).flatMap { $0.kind == .file ? $0 : nil }
  }
}
