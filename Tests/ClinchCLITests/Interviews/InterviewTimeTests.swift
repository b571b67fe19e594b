import ClinchCLI
import TestSupport
import Testing

@Suite struct InterviewTimeTests {
  private let home: Home

  init() throws {
    home = try Home()
  }

  @Test(arguments: [
    ["--at", "2026-11-26 14:00-14:45"], ["--at", "2026-11-26 14:00", "--end", "14:45"],
    ["--at", "2026-11-26 14:00", "--end", "2:45pm"],
    ["--at", "2026-11-26 14:00", "--end", "2026-11-26 14:45"],
    ["--at", "2026-11-26 14:00", "--minutes", "45min"],
    ["--at", "2026-11-26 14:00-14:45", "--minutes", "45", "--end", "14:45"],
  ])
  func `the length is that of the range, of the end or of the minutes`(words: [String]) throws {
    let json = try home.clinch(["log", "Beta"] + words + ["--json"]).json()
    #expect(json["interview"]?["starts_at"] == "2026-11-26T13:00:00Z")
    #expect(json["interview"]?["ends_at"] == "2026-11-26T13:45:00Z")
  }

  @Test func `an end that is earlier is on the next day, and a zone goes for both`() throws {
    let json = try home.clinch(
      "log", "Beta", "--at", "2026-11-26 23:30 Asia/Tokyo", "--end", "00:15", "--json"
    ).json()
    #expect(json["interview"]?["starts_at"] == "2026-11-26T14:30:00Z")
    #expect(json["interview"]?["ends_at"] == "2026-11-26T15:15:00Z")
  }

  @Test(arguments: [
    ["--at", "2026-11-26 14:00-14:45", "--minutes", "60"],
    ["--at", "2026-11-26 14:00-14:45", "--end", "15:00"],
    ["--at", "2026-11-26 14:00", "--end", "15:00", "--minutes", "1h30"],
  ])
  func `two lengths that differ are refused, and nothing is stored`(words: [String]) throws {
    let run = try home.clinch(["log", "Beta"] + words)
    #expect(run.status == .usage)
    #expect(run.stderr.contains("says"))
    #expect(try home.clinch("list", "--json").json().items.isEmpty)
  }

  @Test func `a move takes begin and end`() throws {
    try home.succeed("log", "Beta", "--at", "2026-11-26 14:00")
    let json = try home.clinch("move", "beta", "--at", "2026-11-27 9–10:30", "--json").json()
    #expect(json["interview"]?["starts_at"] == "2026-11-27T08:00:00Z")
    #expect(json["interview"]?["ends_at"] == "2026-11-27T09:30:00Z")
  }

  @Test(arguments: [
    ["promise", "beta", "x", "--by", "2026-11-27 14:00-15:00"],
    ["offer", "received", "beta", "--answer-by", "2026-11-27 14:00-15:00"],
    ["offer", "received", "beta", "--employer-deadline", "2026-11-27 2–3pm"],
    ["edit", "1", "--start", "2026-11-18 14:00-15:00"], ["list", "--since", "14:00-15:00"],
    ["edit", "1", "--reply-by", "2026-11-27 14:00-15:00"],
  ])
  func `a range anywhere else is refused with both times`(words: [String]) throws {
    try home.succeed("log", "Beta", "--at", "2026-11-18 14:00", "--no-follow-ups")
    let run = try home.clinch(words)
    #expect(run.status == .data)
    #expect(run.stderr.contains("14:00\" or \""))
  }

  @Test(arguments: [
    (["--minutes", "long"], "--minutes is \"long\", but must be 1 to 1440 minutes, like 45"),
    (["--minutes", "2d"], "must be 1 to 1440 minutes"),
  ])
  func `a length that is none is refused with what is valid`(
    words: [String], message: String
  ) throws {
    let run = try home.clinch(["log", "Beta", "--at", "2026-11-26 14:00"] + words)
    #expect(run.status == .usage)
    #expect(run.stderr.contains(message))
  }

  @Test func `settings take spans, too`() throws {
    try home.succeed("setting", "set", "limit_hours", "3 days")
    #expect(try home.clinch("setting", "get", "limit_hours").stdout == "72\n")
    try home.succeed("setting", "set", "minutes", "1h30")
    #expect(try home.clinch("setting", "get", "minutes").stdout == "90\n")
  }

  @Test(arguments: ["2 days", "48h", "1h30", "half an hour"])
  func `so does the look ahead`(span: String) throws {
    #expect(try home.clinch("due", "--within", span).status == .fine)
  }
}
