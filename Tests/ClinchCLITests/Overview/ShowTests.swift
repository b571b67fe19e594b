import ClinchCLI
import Testing

@Suite struct ShowTests {
  private let home: Home

  init() throws {
    home = try Home()
    try home.logAcme()
  }

  @Test func `it shows everything that happened, and then what is ahead`() throws {
    try home.succeed("debrief", "acme", "--done", "1", "--impression", "4")
    try home.succeed("log", "Acme", "--at", "25 nov 10:00")
    #expect(
      try home.clinch("show", "acme").stdout == """
        Acme, Backend Engineer (a1)
          stage           interviews, round 2
          waiting on      you: f1 open, f2 open
          letters         2 open

        Thu 19 Nov 15:00  Interview 1, round 1, video
                            when            Thu 19 Nov 2026 15:00–16:00
                            with            Dana Lee, Sam Ito
                            impression      4 of 5
                            tips            ✓1

        Ahead
        Sat 21 Nov 16:00  f1  letter to Dana Lee: due Fri 20 Nov 2026 16:00 (in 22 h), overdue after Sat \
        21 Nov 2026 16:00
        Sat 21 Nov 16:00  f2  letter to Sam Ito: due Fri 20 Nov 2026 16:00 (in 22 h), overdue after Sat \
        21 Nov 2026 16:00
        Wed 25 Nov 10:00  Interview 2, round 2
                            when            Wed 25 Nov 2026 10:00–11:00 (in 5 d 16 h)
        Fri 27 Nov 11:00  f4  letter (no interviewer yet): due Thu 26 Nov 2026 11:00 (in 6 d 17 h), \
        overdue after Fri 27 Nov 2026 11:00
        Fri 4 Dec         f3  check-in: due Thu 3 Dec 2026 (in 13 d 6 h), overdue after Fri 4 Dec 2026

        """)
  }

  @Test func `--long names the tips`() throws {
    try home.succeed("debrief", "acme", "--done", "1", "--skipped", "2")
    let text = try home.succeed("show", "acme", "--long").stdout
    #expect(text.contains("  done            1 "))
    #expect(text.contains("  skipped         2 Ask for the next step\n"))
    #expect(!text.contains("✓"))
  }

  @Test(arguments: ["2026-11-27", "2026-11-30"])
  func `no moment is the last second of a day`(day: String) throws {
    try home.succeed("debrief", "acme", "--done", "1", "--reply-by", day)
    try home.succeed("promise", "acme", "a sample", "--by", day)
    try home.succeed("log", "Acme", "--on", "2026-12-02")
    #expect(!(try home.succeed("show", "acme").stdout.contains("23:59")))
  }

  @Test func `it says whom the application waits on`() throws {
    func waiting(_ now: String) throws -> [String] {
      try home.clinch("show", "acme", now: now).lines.filter { $0.hasPrefix("  waiting on") }
    }
    #expect(try waiting("2026-11-19T15:30:00+01:00") == [])
    #expect(
      try waiting("2026-11-26T18:00:00+01:00")
        == ["  waiting on      you: f1 overdue, f2 overdue, f3 open"])
    try home.succeed("letter", "waive", "acme", "--to", "all")
    #expect(try waiting(Home.evening) == ["  waiting on      them"])
    try home.succeed("outcome", "acme", "rejected")
    #expect(try waiting(Home.evening) == [])
  }

  @Test(arguments: ["1", "acme", "ACME backend", "back", "last"])
  func `an interview is named by number, by words or as the last`(reference: String) throws {
    let run = try home.clinch("show", reference)
    if reference == "back" {
      #expect(run.status == .noInput)
    } else {
      #expect(run.lines.first == "Acme, Backend Engineer (a1)")
    }
  }

  @Test func `an interview that is to come has no tips yet`() throws {
    try home.succeed("log", "Beta", "--at", "tomorrow 10:00")
    #expect(!(try home.clinch("show", "beta").stdout.contains("not logged")))
  }

  @Test func `times are shown in the interview's zone too`() throws {
    try home.succeed("log", "Far", "--at", "2026-11-20 09:00 Asia/Tokyo")
    #expect(
      try home.clinch("show", "far").stdout.contains(
        "Fri 20 Nov 2026 01:00–02:00, 09:00–10:00 in Asia/Tokyo"))
  }

  @Test func `an application that no interview is left of is shown by its words`() throws {
    try home.succeed("log", "Acme", "Platform", "--at", "25 nov 10:00")
    try home.succeed("edit", "interview", "1", "--application", "acme platform")
    let shown = try home.succeed("show", "acme backend")
    #expect(shown.stdout.hasPrefix("Acme, Backend Engineer (a1)\n"))
    #expect(try home.clinch("show", "globex").status == .noInput)
  }
}
