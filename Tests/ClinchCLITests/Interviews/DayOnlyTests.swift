import ClinchCLI
import TestSupport
import Testing

/// Interviews of which only the day is known.
///
/// Now is Thursday, 19 November 2026, 18:00 in Berlin.
@Suite struct DayOnlyTests {
  private let home: Home

  init() throws {
    home = try Home()
  }

  @Test(arguments: [["--on", "25 nov"], ["--at", "2026-11-25"], ["--at", "wed"]])
  func `a date alone is the whole day, shown without a time`(words: [String]) throws {
    let json = try home.clinch(["log", "Beta", "QA"] + words + ["--json"]).json()["interview"]
    #expect(json?["day_only"] == true)
    #expect(json?["starts_at"] == "2026-11-24T23:00:00Z")
    #expect(json?["ends_at"] == "2026-11-25T22:59:59Z")
    #expect(try home.clinch("list").stdout.contains("Wed 25 Nov  "))
    let shown = try home.clinch("show", "beta").stdout
    #expect(shown.contains("when            Wed 25 Nov 2026 ("))
    #expect(!shown.contains("00:00"))
  }

  @Test func `its day is that of its zone`() throws {
    try home.succeed("log", "Beta", "--on", "2026-11-25 Asia/Tokyo")
    #expect(try home.clinch("list").stdout.contains("Wed 25 Nov"))
  }

  @Test func `its letter is owed from the end of the day`() throws {
    let json = try home.clinch("log", "Beta", "--on", "25 nov", "--with", "Dana Lee", "--json")
      .json()
    #expect(json["follow_ups"]?[0]?["opens_at"] == "2026-11-25T22:59:59Z")
  }

  @Test func `move gives it a time and a length`() throws {
    try home.succeed("log", "Beta", "--on", "25 nov")
    let json = try home.clinch("move", "beta", "--at", "2026-11-25 10:00", "--json").json()
    #expect(json["interview"]?["day_only"] == false)
    #expect(json["interview"]?["ends_at"] == "2026-11-25T10:00:00Z")
    #expect(try home.clinch("move", "beta", "--at", "2026-11-26").status == .data)
  }

  @Test(arguments: [
    (["--on", "25 nov", "--minutes", "30"], ClinchCLI.ExitStatus.usage),
    (["--on", "25 nov", "--end", "15:00"], .usage),
    (["--on", "25 nov", "--at", "25 nov 10:00"], .usage),
    (["--on", "25 nov 10:00"], .data),
  ])
  func `a day has neither length nor time`(words: [String], status: ClinchCLI.ExitStatus) throws {
    #expect(try home.clinch(["log", "Beta"] + words).status == status)
    #expect(try home.clinch("edit", "1", "--minutes", "30").status != .fine)
  }

  @Test func `a length needs a time first`() throws {
    try home.succeed("log", "Beta", "--on", "25 nov")
    #expect(try home.clinch("edit", "1", "--minutes", "30").status == .data)
    try home.succeed("edit", "1", "--start", "2026-11-25 10:00", "--minutes", "30")
    #expect(try home.clinch("list").stdout.contains("Wed 25 Nov 10:00"))
  }

  @Test func `it overlaps nothing, and stands in the calendar as a day without an alarm`() throws {
    try home.succeed("log", "Acme", "--at", "2026-11-25 10:00", "--no-follow-ups")
    let run = try home.succeed("log", "Beta", "--on", "25 nov", "--no-follow-ups")
    #expect(!run.stderr.contains("overlaps"))
    let calendar = try home.clinch("calendar", "--kind", "interview").stdout
    #expect(calendar.contains("DTSTART;VALUE=DATE:20261125\r\nDTEND;VALUE=DATE:20261126\r\n"))
    #expect(calendar.split(separator: "BEGIN:VALARM").count == 2)
  }
}
