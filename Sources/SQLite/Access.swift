/// What a connection may do with its file; it never creates one.
package enum Access: Sendable, Hashable {
  /// Reading and writing, which is right for reading too: only a writer can roll back a hot
  /// journal.
  ///
  /// Where the operating system refuses writing, SQLite opens the file all the same, and the first
  /// change fails with `ResultCode.readOnly`.
  case readWrite
  /// Reading, for a file or a file system that cannot be written.
  case readOnly
}
