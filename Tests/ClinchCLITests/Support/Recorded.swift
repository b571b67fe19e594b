import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A file of the repository that the tests compare with, and write anew where `CLINCH_RECORD=1` is
/// in the environment.
struct Recorded {
  let path: String

  /// A file named by its path from the repository's top.
  init(_ path: String) {
    self.path = Self.repository + "/" + path
  }

  static let isRecording = getenv("CLINCH_RECORD").map { String(cString: $0) } == "1"

  private static let repository = #filePath.split(
    separator: "/", omittingEmptySubsequences: false
  ).dropLast(4).joined(separator: "/")

  var exists: Bool { FileManager.default.fileExists(atPath: path) }

  func text() throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }

  /// The names of what is in the folder.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  /// Expects the file to have this text, or gives it this text.
  func expect(
    _ text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    if Self.isRecording {
      try Data(text.utf8).write(to: URL(filePath: path))
    } else {
      try #require(exists, "\(path) is missing", sourceLocation: sourceLocation)
      #expect(
        text == (try self.text()), "CLINCH_RECORD=1 swift test writes \(path) anew",
        sourceLocation: sourceLocation)
    }
  }
}
