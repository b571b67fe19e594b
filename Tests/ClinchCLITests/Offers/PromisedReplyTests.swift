import ClinchCLI
import Testing

/// A reply that was promised, once they have replied with an offer or a no.
@Suite struct PromisedReplyTests {
  /// A home with a reply promised by 6 November, and an offer on the 5th.
  private static func home() throws -> Home {
    let home = try Home()
    try run(home, "2026-11-02", "log", "Acme", "SRE", "--at", "2 nov 10:00", "--no-follow-ups")
    try run(home, "2026-11-02", "debrief", "1", "--reply-by", "6 nov")
    try run(home, "2026-11-05", "offer", "received", "acme")
    return home
  }

  @discardableResult
  private static func run(_ home: Home, _ day: String, _ words: String...) throws -> Run {
    let run = try home.clinch(words, now: "\(day)T12:00:00+01:00")
    try #require(run.status == .fine, "\(words) \(run.stderr)")
    return run
  }

  @Test func `is no longer awaited`() throws {
    let home = try Self.home()
    #expect(!(try Self.run(home, "2026-11-05", "offer", "list").stdout.contains("6 Nov")))
    #expect(!(try Self.run(home, "2026-11-05", "show", "acme").stdout.contains("Reply")))
  }

  @Test func `opens no check-in on its day when the application is reopened`() throws {
    let home = try Self.home()
    try Self.run(home, "2026-11-08", "offer", "rescinded", "acme")
    let reopened = try Self.run(home, "2026-11-09", "outcome", "acme", "open", "--json")
    #expect(!reopened.stdout.contains("\"state\": \"due\""))
  }

  @Test(arguments: ["offer rescinded acme", "outcome acme rejected"])
  func `and their last word is the last contact`(end: String) throws {
    let home = try Self.home()
    let words = end.split(separator: " ").map(String.init)
    let ended = try home.clinch(words, now: "2026-11-12T12:00:00+01:00")
    try #require(ended.status == .fine)
    try Self.run(home, "2026-11-13", "outcome", "acme", "open")
    let list = try Self.run(home, "2026-11-13", "applications", "--json").stdout
    #expect(list.contains("\"last_contact_at\": \"2026-11-12T11:00:00Z\""))
    let today = try Self.run(home, "2026-11-13", "today").stdout
    #expect(!today.contains("promised a reply"))
  }
}
