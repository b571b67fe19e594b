import ClinchCLI
import Testing

/// `last` beside a company of that name.
@Suite struct LastAsCompanyTests {
  private static let now = "2026-11-19T18:00:00+01:00"

  private static func home(lastAt: String, otherAt: String) throws -> Home {
    let home = try Home()
    for words in [
      ["log", "Last", "SRE", "--at", "18 nov \(lastAt)", "--with", "Lea Ohm"],
      ["log", "Zebra", "Dev", "--at", "18 nov \(otherAt)", "--with", "Sam Ito"],
    ] {
      try #require(try home.clinch(words, now: now).status == .fine)
    }
    return home
  }

  @Test func `is refused with both interviews where the latest is another one`() throws {
    let home = try Self.home(lastAt: "10:00", otherAt: "12:00")
    let run = try home.clinch(["letter", "sent", "Last"], now: Self.now)
    #expect(run.status == .noInput)
    #expect(run.stderr.contains("Last, SRE") && run.stderr.contains("Zebra, Dev"))
  }

  @Test func `is that company's where both are the same`() throws {
    let home = try Self.home(lastAt: "12:00", otherAt: "10:00")
    let run = try home.clinch(["letter", "sent", "Last"], now: Self.now)
    #expect(run.status == .fine)
    #expect(run.stdout.contains("Lea Ohm"))
  }
}
