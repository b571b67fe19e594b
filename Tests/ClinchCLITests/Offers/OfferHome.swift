import ClinchCLI
import Testing

/// A home with an interview at Acme this Thursday and one at Beta this Friday.
///
/// It is seen on Monday, 23 November 2026, 10:00 in Berlin. The letters are f1 and f3, the
/// check-ins f2 and f4.
struct OfferHome {
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

  private let home: Home

  init() throws {
    home = try Home()
    try succeed(
      "log", "Acme", "Engineer", "--at", "2026-11-26T15:00", "--with", "Dana Lee (CTO)", "--place",
      "Hall 3", "--zone", "America/New_York")
    try succeed("log", "Beta", "--at", "2026-11-27T10:00", "--with", "Sam Ito")
  }

  /// Runs the program in this process; nobody can be asked.
  func run(_ words: [String], now: String = OfferHome.now, width: Int? = nil) throws -> Outcome {
    let terminal = Terminal(isInput: false, isOutput: width != nil, isError: false, width: width)
    let run = try home.clinch(words, now: now, terminal: terminal)
    return Outcome(status: run.status.rawValue, text: run.stdout, notes: run.stderr)
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
