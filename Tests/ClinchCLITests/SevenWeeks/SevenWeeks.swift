import ClinchCLI
import TestSupport
import Testing

/// A home as it stands at a moment of the search, with all that was typed before.
struct SevenWeeks {
  let home: Home

  /// The home at a moment, written like those of the script: `10-06 09:30`.
  ///
  /// - Throws: when a command of the script failed.
  init(at day: String) throws {
    var home = try Home()
    home.now = Self.instant(day)
    let copies = try Self.copies.get()
    let copy = try #require(copies.last { $0.after < day })
    try home.folder.makeFolder(".local/share/clinch")
    try home.folder.write(copy.octets, to: Home.database)
    self.home = home
  }

  /// The database behind each of the commands, once for all tests.
  private static let copies = Result {
    var home = try Home()
    let folder = try TemporaryFolder(inMemory: true)
    home.environment["CLINCH_DB"] = folder.file("search.db")
    return try SearchScript.steps.map { [home] step in
      let run = try home.clinch(step.words, now: instant(step.at))
      try #require(run.status == .fine, "\(step.at) \(step.words): \(run.stderr)")
      return (after: step.at, octets: try folder.octets("search.db"))
    }
  }

  /// The moment at which the clocks of Berlin show that day and time.
  static func instant(_ day: String) -> String {
    let date = day.replacing(" ", with: "T")
    return "2026-\(date):00" + (day < "10-25 03:00" ? "+02:00" : "+01:00")
  }

  /// What a command prints on a terminal of so many cells, without colours.
  func screen(_ line: String, width: Int = 80) throws -> String {
    let run = try home.clinch(
      Words.split(line), environment: ["NO_COLOR": "1"], terminal: .terminal(width: width))
    try #require(run.status == .fine, "\(run.stderr)")
    return run.stdout
  }

  /// What a command answers as JSON.
  func json(_ line: String) throws -> JSONDocument {
    try home.clinch(Words.split(line + " --json")).json()
  }
}
