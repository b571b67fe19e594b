/// What a connection may do with its file; it never creates one.
public enum Access: Sendable, Hashable {
  /// Reading and writing. Right for reading too: only a writer can roll back a hot journal.
  case readWrite
  /// Reading, for a file or a file system that cannot be written.
  case readOnly
}
