import ClinchCLI
import TestSupport
import Testing

/// `ExitStatus` alone could be Swift Testing's as well.
typealias Status = ClinchCLI.ExitStatus

/// What one run of the program came to.
struct Run: Equatable {
  var status: Status
  var stdout = ""
  var stderr = ""
  /// What the program was to be started again with.
  var handedOver: [[String]] = []

  /// The standard output as the one JSON document that it has to be.
  func json(sourceLocation: SourceLocation = #_sourceLocation) throws -> JSONDocument {
    try #require(status == .fine, "\(stderr)", sourceLocation: sourceLocation)
    #expect(stdout.utf8.last == UInt8(ascii: "\n"), sourceLocation: sourceLocation)
    return try JSONReader.document(stdout)
  }

  /// The lines of the standard output, without their line feeds.
  var lines: [String] {
    stdout.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  /// The lines of the standard output with one space for each run of them, so that it does not
  /// depend on how wide a column is.
  var words: String {
    let lines = stdout.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { $0.split(separator: " ").joined(separator: " ") }.joined(separator: "\n")
  }
}
