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
        No  What    For   To            Late by  Since
        f4  letter  Beta  nobody named      7 h  Thu 19 Nov 11:00

        Due
        No  What    For    To       Due  Left  Until
        f6  letter  Gamma  Kim Roe  now  17 h  Fri 20 Nov 11:00

        Open
        No  What    For                     To        Due          Left  Until
        f1  letter  Acme, Backend Engineer  Dana Lee  in 22 h  1 d 22 h  Sat 21 Nov 16:00
        f2  letter  Acme, Backend Engineer  Sam Ito   in 22 h  1 d 22 h  Sat 21 Nov 16:00

        Next seven days
        No  When              For    Round  Kind   With
         4  Mon 23 Nov 10:00  Delta      1  other

        No debrief yet
        No  When              For    Round  Kind   With
         3  Wed 18 Nov 10:00  Gamma      1  other  Kim Roe
         2  Tue 17 Nov 10:00  Beta       1  other
        Debrief one: clinch debrief NUMBER

        """)
  }

  @Test func `what is overdue for more than seven days is a count`() throws {
    try home.succeed("debrief", "acme", "--done", "1")
    try home.succeed("waive", "f3")
    #expect(
      try home.clinch("today", now: "2026-11-29T12:00:00+01:00").stdout == """
        Overdue
        2 overdue for more than seven days: clinch overdue

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

  @Test func `nothing to do is a friendly line`() throws {
    #expect(try Home().clinch("today").stdout == "Nothing needs you now.\n")
  }

  @Test func `it says which moment it is about`() throws {
    #expect(try home.clinch("today", "--json").json()["now"] == "2026-11-19T17:00:00Z")
  }
}
