/// Where a database is.
package enum Location: Sendable, Hashable {
  /// In memory, gone with its connection.
  case memory
  /// In the file at this path, absolute or relative to the working directory.
  case file(String)

  /// The name to open, or `nil` for a path that no file can have.
  ///
  /// A relative path gets `./` in front, so that neither `:memory:` nor `file:x?mode=…` is anything
  /// but a file's name: https://sqlite.org/c3ref/open.html advises it for names that begin with a
  /// colon. An empty name would open a temporary database, and U+0000 would cut the name short.
  var fileName: String? {
    switch self {
    case .memory: ":memory:"
    case .file(let path) where path.isEmpty || path.utf8.contains(0): nil
    case .file(let path) where path.utf8.first == UInt8(ascii: "/"): path
    case .file(let path): "./" + path
    }
  }
}
