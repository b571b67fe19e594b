import SQLite
import TestSupport

/// An empty file in a folder of its own, both removed with the value that owns it.
///
/// Let a suite own it: a local constant may be gone before the last connection is.
struct TemporaryDatabase {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try replace(with: [])
  }

  var path: String { folder.file("database") }

  var folderPath: String { folder.path }

  var missingPath: String { path + "-missing" }

  func octets() throws -> [UInt8] { try TestFile.octets(path) }

  func replace(with octets: [UInt8]) throws { try TestFile.write(octets, to: path) }

  /// Opens a connection that does not wait for locks unless told to.
  func connect(
    access: Access = .readWrite, busyTimeoutMilliseconds: Int32 = 0
  ) throws(SQLiteError) -> Connection {
    try Connection(
      .file(path), access: access, busyTimeoutMilliseconds: busyTimeoutMilliseconds)
  }
}

extension Connection {
  /// Returns the only cell that a query gives.
  func value(_ sql: SQL, _ arguments: Arguments = [:]) throws -> Value {
    try one(sql, arguments) { try $0.value(at: 0) }
  }
}
