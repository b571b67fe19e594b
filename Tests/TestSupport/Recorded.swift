package import Testing

/// A file of the repository that the tests compare with, and write anew where `CLINCH_RECORD=1` is
/// in the environment.
package struct Recorded {
  package let path: String

  /// A file named by its path from the repository's top.
  package init(_ path: String) {
    self.path = Repository.path(path)
  }

  package static let isRecording = environmentVariable("CLINCH_RECORD") == "1"

  package var exists: Bool { TestFile.exists(path) }

  package func text() throws -> String {
    String(decoding: try TestFile.octets(path), as: UTF8.self)
  }

  /// The names of what is in the folder.
  package var names: [String] { TestFile.names(in: path) }

  /// Expects the file to have this text, or gives it this text.
  package func expect(
    _ text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    if Self.isRecording {
      try TestFile.write(text.utf8, to: path)
    } else {
      try #require(
        exists, "\(path) is missing", sourceLocation: sourceLocation)
      #expect(
        text == (try self.text()), "CLINCH_RECORD=1 swift test writes \(path) anew",
        sourceLocation: sourceLocation)
    }
  }
}
