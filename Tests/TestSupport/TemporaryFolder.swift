#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A folder of its own, removed with the value that owns it.
///
/// Let a suite own it, or use `withTemporaryFolder`: a local constant may be gone before the last
/// use of a path in it.
package final class TemporaryFolder: Sendable {
  package let path: String

  /// Creates an empty folder.
  ///
  /// - Parameter inMemory: whether it is to lie in memory, where saving safely takes no time, if
  ///   the machine has a place for that.
  /// - Throws: when it cannot be created.
  package init(inMemory: Bool = false) throws {
    let memory = "/dev/shm"
    let place =
      inMemory && FileManager.default.isWritableFile(atPath: memory)
      ? URL(filePath: memory) : FileManager.default.temporaryDirectory
    let url =
      place
      .appending(path: "clinch-test-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(
      at: url, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    path = url.path
  }

  deinit {
    TestFile.remove(path)
  }

  /// The path of a file in the folder.
  package func file(_ name: String) -> String { "\(path)/\(name)" }

  package func exists(_ name: String) -> Bool { TestFile.exists(file(name)) }

  package func octets(_ name: String) throws -> [UInt8] { try TestFile.octets(file(name)) }

  /// The text in a file; nil when there is none.
  package func text(_ name: String) -> String? { TestFile.text(file(name)) }

  /// The permissions of a file: 0o600; nil when there is none.
  package func mode(_ name: String) -> Int? { TestFile.mode(file(name)) }

  package func write(_ octets: some Sequence<UInt8>, to name: String) throws {
    try TestFile.write(octets, to: file(name))
  }

  package func makeFolder(_ name: String) throws { try TestFile.makeFolder(file(name)) }

  /// The names of what is in a folder, sorted; none where there is no folder.
  package func names(in folder: String) -> [String] { TestFile.names(in: file(folder)) }

  /// The names of all files and folders in it, at any depth, sorted.
  package func names() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: path).sorted()
  }
}

/// Runs `body` with the path of a new folder, which is gone with all it holds afterwards.
package func withTemporaryFolder<T>(_ body: (String) throws -> T) throws -> T {
  let folder = try TemporaryFolder()
  return try withExtendedLifetime(folder) { try body(folder.path) }
}
