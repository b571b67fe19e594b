#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Files and folders as tests need them, by their paths.
package enum TestFile {
  struct Missing: Error { let path: String }

  package static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path)
  }

  package static func octets(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: path)))
  }

  /// The text in a file; nil when there is none.
  package static func text(_ path: String) -> String? {
    (try? octets(path)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Replaces what is in a file, which stays the same one; a new one is its owner's alone.
  package static func write(_ octets: some Sequence<UInt8>, to path: String) throws {
    let isNew = !exists(path)
    try Data(octets).write(to: URL(filePath: path))
    if isNew { try setMode(path, 0o600) }
  }

  /// The permissions of a file or folder, 0o600; nil when there is none.
  package static func mode(_ path: String) -> Int? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.posixPermissions] as? Int
  }

  package static func setMode(_ path: String, _ mode: Int) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }

  /// Makes a file look as if it was changed that much earlier, in seconds.
  package static func age(_ path: String, by seconds: Int) throws {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    guard let changedAt = attributes[.modificationDate] as? Date else {
      throw Missing(path: path)
    }
    let second = changedAt.timeIntervalSince1970.rounded(.down)
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: second - Double(seconds))],
      ofItemAtPath: path)
  }

  /// Makes a folder, and those above it, for its owner alone, where there is none.
  package static func makeFolder(_ path: String) throws {
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  package static func link(_ path: String, to destination: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path, withDestinationPath: destination)
  }

  /// The names of what is in a folder, sorted; none where there is no folder.
  package static func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  /// Removes a file, or a folder with all it holds, where there is one.
  package static func remove(_ path: String) {
    try? FileManager.default.removeItem(atPath: path)
  }
}
