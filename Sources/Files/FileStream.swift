/// A regular file that is read a piece at a time.
package final class FileStream {
  private let file: OpenFile
  /// The size of the whole file in bytes.
  package let size: Int

  /// Opens the file; symbolic links are followed, and no pipe is ever waited for.
  ///
  /// - Returns: nil for a folder, a pipe or a device.
  /// - Throws: `FileError.Task.opening`.
  package init?(path: String) throws(FileError) {
    file = try OpenFile(path)
    guard let status = FileStatus(ofOpen: file.descriptor), status.kind == .file else { return nil }
    size = status.size
  }

  /// The next bytes, up to `count`; none where the file has ended.
  ///
  /// - Throws: `FileError.Task.reading`.
  package func next(_ count: Int) throws(FileError) -> [UInt8] {
    try file.octets(upTo: count)
  }
}
