import ClinchCLI
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
    #expect(try home.clinch("today").stdout.contains("Wed 25 Nov 15:00 (09:00 New York)"))
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

  @Test func `a filter that leaves nothing does not say that there is nothing`() throws {
    let home = try Home()
    try home.logAcme()
    #expect(try home.clinch("list", "--kind", "panel").stdout == "No interview is like that.\n")
  }
}
