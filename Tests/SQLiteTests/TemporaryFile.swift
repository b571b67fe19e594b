import SQLite

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// An empty file in a directory of its own, both removed with the value that owns it.
///
/// Let a suite own it: a local constant may be gone before the last connection is.
final class TemporaryFile {
  private let directory: URL
  private let url: URL

  init(octets: [UInt8] = []) throws {
    directory = FileManager.default.temporaryDirectory
      .appending(path: "clinch-sqlite-\(UUID().uuidString)", directoryHint: .isDirectory)
    url = directory.appending(path: "database", directoryHint: .notDirectory)
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: false)
    try replace(with: octets)
  }

  deinit {
    try? FileManager.default.removeItem(at: directory)
  }

  var path: String { url.path }

  var directoryPath: String { directory.path }

  var missingPath: String { path + "-missing" }

  func octets() throws -> [UInt8] {
    Array(try Data(contentsOf: url))
  }

  func replace(with octets: [UInt8]) throws {
    try Data(octets).write(to: url)
  }

  func sibling(_ name: String) throws -> String {
    let sibling = directory.appending(path: name, directoryHint: .notDirectory)
    try Data().write(to: sibling)
    return sibling.path
  }

  /// Opens a connection that does not wait for locks unless told to.
  func connect(
    access: Access = .readWrite, busyTimeoutMilliseconds: Int32 = 0
  ) throws(SQLiteError) -> Connection {
    try Connection(
      .file(path), access: access, busyTimeoutMilliseconds: busyTimeoutMilliseconds)
  }
}
