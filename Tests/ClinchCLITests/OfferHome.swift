import ClinchCLI
import Testing
import Zones

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A database of its own with an interview at Acme this Thursday and one at Beta this Friday.
///
/// It is seen on Monday, 23 November 2026, 10:00 in Berlin. The letters are f1 and f3, the check-ins
/// f2 and f4.
final class OfferHome {
  static let now = "2026-11-23T10:00:00+01:00"

  /// What one run of the program came to.
  struct Outcome {
    var status: Int32
    var text: String
    var notes: String

    /// The text with one space for each run, so that it does not depend on how wide a column is.
    var words: String {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      return lines.map { $0.split(separator: " ").joined(separator: " ") }.joined(separator: "\n")
    }
  }

  private let folder: String
  private var path: String { folder + "/clinch.db" }

  init() throws {
    var template = Array("/tmp/clinch-offers-XXXXXX".utf8CString)
    folder = String(cString: try #require(mkdtemp(&template)))
    try succeed(
      "log", "Acme", "Engineer", "--at", "2026-11-26T15:00", "--with", "Dana Lee (CTO)", "--place",
      "Hall 3", "--zone", "America/New_York")
    try succeed("log", "Beta", "--at", "2026-11-27T10:00", "--with", "Sam Ito")
  }

  deinit {
    for name in ["/clinch.db", "/clinch.db-journal"] { unlink(folder + name) }
    rmdir(folder)
  }

  /// Runs the program in this process; nobody can be asked.
  func run(_ words: [String], now: String = OfferHome.now, width: Int? = nil) throws -> Outcome {
    let instant = try #require(Instant(rfc3339: now))
    var notes = ""
    let output = Output { notes += $0 }
    let status = ClinchCLI.run(
      Context(
        arguments: words + ["--db", path], environment: ["TZ": "Europe/Berlin"],
        clock: { instant }, zones: ZoneDatabase(environment: [:]),
        terminal: Terminal(
          isInput: false, isOutput: width != nil, isError: false, width: width),
        questioner: NobodyAsked(), output: output))
    return Outcome(status: status.rawValue, text: output.text, notes: notes)
  }

  func run(_ words: String...) throws -> Outcome { try run(words) }

  @discardableResult
  func succeed(
    _ words: String..., now: String = OfferHome.now,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Outcome {
    let outcome = try run(words, now: now)
    try #require(outcome.status == 0, "\(words) \(outcome.notes)", sourceLocation: sourceLocation)
    return outcome
  }
}

/// Refuses to answer; no command of these tests asks.
private struct NobodyAsked: Questioner {
  func asking<T>(_ body: () throws -> T) throws -> T { try body() }
  func line(_ prompt: String) throws -> String { throw Interrupted() }
  func key(_ prompt: String) throws -> Unicode.Scalar { throw Interrupted() }
}
