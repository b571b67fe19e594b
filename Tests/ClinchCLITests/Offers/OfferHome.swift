import ClinchCLI
import Testing

/// A home with an interview at Acme this Thursday and one at Beta this Friday.
///
/// It is seen on Monday, 23 November 2026, 10:00 in Berlin. The letters are f1 and f3, the
/// check-ins f2 and f4.
struct OfferHome {
  static let now = "2026-11-23T10:00:00+01:00"

  private let home: Home

  init() throws {
    home = try Home()
    try succeed(
      "log", "Acme", "Engineer", "--at", "2026-11-26T15:00", "--with", "Dana Lee (CTO)", "--place",
      "Hall 3", "--zone", "America/New_York")
    try succeed("log", "Beta", "--at", "2026-11-27T10:00", "--with", "Sam Ito")
  }

  /// Runs the program in this process; nobody can be asked.
  func run(_ words: [String], now: String = OfferHome.now, width: Int? = nil) throws -> Run {
    let terminal = Terminal(isInput: false, isOutput: width != nil, isError: false, width: width)
    return try home.clinch(words, now: now, terminal: terminal)
  }

  func run(_ words: String...) throws -> Run { try run(words) }

  @discardableResult
  func succeed(
    _ words: String..., now: String = OfferHome.now,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Run {
    let run = try self.run(words, now: now)
    try #require(run.status == .fine, "\(words) \(run.stderr)", sourceLocation: sourceLocation)
    return run
  }
}
