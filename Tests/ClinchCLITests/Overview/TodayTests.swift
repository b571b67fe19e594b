import ClinchCLI
import TestSupport
import Testing

@Suite struct TodayTests {
  private let home: Home

  init() throws {
    home = try Home()
    try home.logAcme()
  }

  @Test func `it has a section for everything that needs you`() throws {
    try home.succeed("log", "Beta", "--at", "2026-11-17 10:00", "--follow-ups")
    try home.succeed("log", "Gamma", "--at", "2026-11-18 10:00", "--with", "Kim Roe")
    try home.succeed("log", "Delta", "--at", "2026-11-23 10:00")
    try home.succeed("debrief", "acme", "--done", "1")
    #expect(
      try home.clinch("today", now: "2026-11-19T18:00:00+01:00").stdout == """
        Overdue
          7 h late   Letter to the interviewer: Beta             letter draft f4

        Due or due soon
          17 h left  Letter to Kim Roe: Gamma                    letter draft f6
          46 h left  Letter to Dana Lee: Acme, Backend Engineer  letter draft f1
          46 h left  Letter to Sam Ito: Acme, Backend Engineer   letter draft f2

        Next seven days
          Mon 10:00  Delta                                       card 4

        To debrief
          Wed 10:00  Gamma                                       debrief 3
          Tue 10:00  Beta                                        debrief 2

        """)
  }

  @Test func `what is overdue for more than seven days is a count`() throws {
    try home.succeed("debrief", "acme", "--done", "1")
    try home.succeed("waive", "f3")
    #expect(
      try home.clinch("today", now: "2026-11-29T12:00:00+01:00").stdout == """
        Overdue
          2 over a week late: clinch overdue

        """)
    let json = try home.clinch("today", "--json", now: "2026-11-29T12:00:00+01:00").json()
    #expect(json["overdue"]?.items.count == 2)
  }

  @Test func `interviews older than fourteen days are not asked about`() throws {
    let json = try home.clinch("today", "--json", now: "2026-12-03T16:01:00+01:00").json()
    #expect(json["undebriefed"] == .array([]))
    let before = try home.clinch("today", "--json", now: "2026-12-03T15:59:00+01:00").json()
    #expect(before["undebriefed"]?.items.count == 1)
  }

  @Test func `on an empty home it says what the program is and how to begin`() throws {
    let text = try Home().clinch("today").stdout
    #expect(text.hasPrefix("Clinch keeps track of your job search"))
    #expect(text.hasSuffix("  clinch demo\n"))
  }

  @Test func `nothing to do is a friendly line`() throws {
    let home = try Home()
    try home.succeed("log", "Beta", "--at", "2026-10-17 10:00", "--no-follow-ups")
    try home.succeed("outcome", "beta", "rejected")
    #expect(try home.clinch("today").stdout == "Nothing needs your attention.\n")
  }

  @Test func `while an interview runs, it comes first`() throws {
    let text = try home.clinch("today", now: "2026-11-19T15:20:00+01:00").stdout
    #expect(
      text.hasPrefix(
        "Now\n  now  Acme, Backend Engineer (until 16:00)  card 1\n"
          + "       video with Dana Lee, Sam Ito\n"))
    let json = try home.clinch("today", "--json", now: "2026-11-19T15:20:00+01:00").json()
    #expect(json["current"]?.items.count == 1)
  }

  @Test func `the JSON names who waits, and what is left after an acceptance`() throws {
    try home.succeed("log", "Beta", "--at", "2026-11-03 10:00", "--no-follow-ups")
    let waiting = try home.clinch("today", "--json").json()["waiting"]?.items ?? []
    #expect(waiting.map { $0["company"] } == ["Beta"])
    #expect(waiting.first?["silent_days"] == 16)
    #expect(waiting.first?.keys == Keys.silentApplication)
    try home.succeed("outcome", "acme", "accepted")
    let end = try home.clinch("today", "--json").json()["ended"]
    #expect(end?.keys == Keys.searchEnd)
    #expect(end?["remaining"]?.items.map(\.keys) == [Keys.remaining])
    let text = try home.clinch("today").stdout
    #expect(text.contains("\nStill open elsewhere\n"))
    #expect(text.contains("  outcome a2 withdrawn\n"))
    #expect(
      text.hasSuffix("You accepted the offer from Acme, Backend Engineer on Thu 19 Nov 2026.\n"))
  }

  @Test func `it says which moment it is about`() throws {
    #expect(try home.clinch("today", "--json").json()["now"] == "2026-11-19T17:00:00Z")
  }
}
