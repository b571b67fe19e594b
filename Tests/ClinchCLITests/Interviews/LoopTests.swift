import ClinchCLI
import TestSupport
import Testing

/// A day of several interviews, and interviews that overlap.
@Suite struct LoopTests {
  private let home: Home

  init() throws {
    home = try Home()
    for (time, who) in [
      ("09:00", "Ana Alves"), ("09:45", "Bo Berg"), ("10:30", "Cy Cole"), ("12:00", "Di Dorn"),
    ] {
      try home.succeed(
        "log", "Delta", "SRE", "--at", "2026-11-19 \(time)", "--minutes", "45", "--with", who)
    }
  }

  @Test func `one debrief stands for the day, and says for which interviews`() throws {
    #expect(try home.clinch("list", "--undebriefed", "--json").json().items.count == 4)
    let run = try home.succeed("debrief", "delta", "--done", "1,2,5")
    #expect(run.words.contains("also for interviews 1, 2 and 3, held in the same round"))
    #expect(try home.clinch("list", "--undebriefed", "--json").json().items.isEmpty)
    #expect(try home.clinch("today", "--json").json()["undebriefed"]?.items.isEmpty == true)
    let json = try home.clinch("debrief", "4", "--done", "1", "--json").json()
    #expect(json["also_for"]?.items == [1, 2, 3])
  }

  @Test func `another day and what comes later is still to be debriefed`() throws {
    try home.succeed("log", "Delta", "SRE", "--at", "2026-11-18 09:00", "--no-follow-ups")
    try home.succeed("debrief", "1", "--done", "1", now: "2026-11-19T11:00:00+01:00")
    let left = try home.clinch("list", "--undebriefed", "--json").json()
    #expect(left.items.map { $0["id"] } == [4, 5])
  }

  @Test func `letters are listed for all of a company's interviews`() throws {
    try home.succeed(
      "log", "Delta", "Data", "--at", "2026-11-12 09:00", "--with", "Ed", "--follow-ups")
    #expect(try home.clinch("letter", "list", "delta", "--json").json().items.count == 5)
    #expect(try home.clinch("letter", "list", "delta sre", "--json").json().items.count == 4)
    #expect(try home.clinch("letter", "list", "2", "--json").json().items.count == 1)
    #expect(try home.clinch("letter", "list", "last", "--json").json().items.count == 1)
  }

  @Test func `one letter to the panel covers the day`() throws {
    try home.succeed("letter", "sent", "1")
    let waived = try home.clinch("letter", "waive", "delta", "--to", "all", "--panel", "--json")
    #expect(try waived.json().items.map { $0["settlement"] } == ["waived", "waived", "waived"])
  }

  @Test(arguments: [
    (["log", "Beta", "--at", "2026-11-19 09:30"], true),
    (["log", "Beta", "--at", "2026-11-19 03:30 America/New_York"], true),
    (["log", "Beta", "--at", "2026-11-19 08:00"], false),
    (["log", "Beta", "--at", "2026-11-19 12:45"], false),
    (["move", "4", "--at", "2026-11-19 10:45"], true),
    (["move", "4", "--at", "2026-11-19 11:15"], false),
    (["edit", "4", "--start", "2026-11-19 11:00"], true),
    (["edit", "4", "--note", "long"], false),
  ])
  func `an overlap is noted, also for scripts`(words: [String], isNoted: Bool) throws {
    for format in [[], ["--json"]] as [[String]] {
      let run = try home.clinch(words + format)
      try #require(run.status == .fine, "\(run.stderr)")
      #expect(
        run.stderr.contains("note: this interview overlaps interview ") == isNoted, "\(run.stderr)")
      try home.succeed("undo")
    }
  }

  @Test func `the note says what with and when, on both clocks`() throws {
    try home.succeed("log", "Acme", "SRE", "--at", "2026-11-24 14:00 America/New_York")
    let run = try home.succeed("log", "Gamma", "--at", "2026-11-24 20:30")
    #expect(
      run.stderr
        == "note: this interview overlaps interview 5: Acme, SRE, Tue 24 Nov 2026 20:00–21:00, "
        + "14:00–15:00 in America/New_York\n")
    try home.succeed("cancel", "5")
    #expect(try home.succeed("move", "6", "--at", "2026-11-24 20:15").stderr.isEmpty)
  }
}
