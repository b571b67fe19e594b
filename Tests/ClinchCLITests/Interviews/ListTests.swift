import ClinchCLI
import TestSupport
import Testing

@Suite struct ListTests {
  @Test func `interviews are listed latest first`() throws {
    let home = try Home()
    try home.logAcme()
    try home.succeed("log", "Beta", "--at", "2026-11-25 09:30", "--kind", "onsite")
    #expect(
      try home.clinch("list").stdout == """
        No  When              For                     Round  Kind    With
         2  Wed 25 Nov 09:30  Beta                        1  onsite
         1  Thu 19 Nov 15:00  Acme, Backend Engineer      1  video   Dana Lee, Sam Ito

        """)
  }

  @Test func `the clock of an interview's zone is shown where it differs`() throws {
    let home = try Home()
    try home.succeed("log", "Acme", "--at", "2026-11-24 01:00 Asia/Tokyo")
    try home.succeed("log", "Beta", "--at", "2026-11-25 09:00 America/New_York")
    try home.succeed("log", "Beta", "--at", "2026-11-26 09:00 Europe/Paris")
    #expect(
      try home.clinch("list").stdout == """
        No  When                                For   Round  Kind   With
         3  Thu 26 Nov 09:00                    Beta      2  other
         2  Wed 25 Nov 15:00 (09:00 New York)   Beta      1  other
         1  Mon 23 Nov 17:00 (Tue 01:00 Tokyo)  Acme      1  other

        """)
    #expect(
      try home.clinch("today").stdout.contains("  Wed 15:00     Beta (09:00 New York)   card 2\n"))
  }

  @Test func `another year is shown`() throws {
    let home = try Home()
    try home.succeed("log", "Acme", "--at", "2025-12-30 09:00")
    #expect(try home.clinch("list").stdout.contains("Tue 30 Dec 2025 09:00"))
  }

  @Test func `an empty list says how to begin`() throws {
    #expect(
      try Home().clinch("list").stdout
        == "No interviews yet. Log one: clinch log COMPANY ROLE --at \"tomorrow 15:00\"\n")
  }

  private static let empty = [
    ("--kind panel", "No interview matches --kind panel."),
    ("--undebriefed", "Every past interview has a debrief."),
    ("--waiting-on them", "No interview is for an application that is waiting on them."),
    ("--open --waiting-on me --until yesterday", "No interview matches --open --waiting-on me "),
    ("--company acme --since tomorrow", "No interview matches --since \"tomorrow\" "),
  ]

  @Test(arguments: empty)
  func `a list that filters leave empty says why on one line`(flags: String, words: String) throws {
    let home = try Home()
    try home.logAcme()
    try home.succeed("debrief", "acme", "--done", "1")
    let run = try home.clinch(["list"] + Words.split(flags))
    #expect(run.lines.count == 1)
    #expect(run.lines.first?.hasPrefix(words) == true, "\(run.stdout)")
  }

  @Test func `no application is open after the last one ended`() throws {
    let home = try Home()
    try home.logAcme()
    try home.succeed("outcome", "acme", "rejected")
    #expect(try home.clinch("list", "--open").stdout == "No application is open.\n")
    let waiting = try home.clinch("list", "--waiting-on", "me").stdout
    #expect(waiting == "No interview is for an application that is waiting on you.\n")
  }

  private func three() throws -> Home {
    let home = try Home()
    try home.logAcme()
    try home.succeed("log", "Zeta", "--at", "2026-11-19 10:00", "--no-follow-ups")
    try home.succeed("log", "Beta", "--at", "2026-11-25 09:30")
    try home.succeed("debrief", "zeta", "--done", "1", "--impression", "4")
    return home
  }

  private static let filtered = [
    ("", [3, 1, 2]), ("--open", [3, 1, 2]), ("--waiting-on me", [1]), ("--waiting-on them", [2]),
    ("--undebriefed", [1]), ("--sort company", [1, 3, 2]), ("--sort company --reverse", [2, 3, 1]),
    ("--reverse", [2, 1, 3]), ("--sort impression", [2, 3, 1]), ("--open --kind video", [1]),
    ("--until now --reverse", [2, 1]),
  ]

  @Test(arguments: filtered)
  func `filters and order hold for every form`(flags: String, numbers: [Int]) throws {
    let home = try three()
    let words = ["list"] + Words.split(flags)
    let json = try home.clinch(words + ["--json"]).json().items
    #expect(json.map { $0["id"] } == numbers.map { .number("\($0)") })
    let csv = try home.clinch(words + ["--csv"]).stdout.split(separator: "\r\n").dropFirst()
    #expect(csv.map { $0.prefix { $0 != "," } } == numbers.map { "\($0)" })
    let table = try home.clinch(words).lines.dropFirst()
    #expect(table.map { $0.split(separator: " ").first } == numbers.map { "\($0)" })
  }

  @Test func `impressions are shown where they are what the list is sorted by`() throws {
    let lines = try three().clinch("list", "--sort", "impression", "--company", "zeta").lines
    #expect(
      lines == [
        "No  When              For   Round  Impression  Kind   With",
        " 2  Thu 19 Nov 10:00  Zeta      1      4 of 5  other",
      ])
  }
}
