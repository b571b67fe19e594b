import ClinchCLI
import Testing

@Suite struct ShowTests {
  private let home: Home

  init() throws {
    home = try Home()
    try home.logAcme()
  }

  @Test func `it shows one application from its first interview on`() throws {
    try home.succeed("debrief", "acme", "--done", "1", "--impression", "4")
    #expect(
      try home.clinch("show", "acme").stdout == """
        Acme, Backend Engineer
          state           open
          letters         2 open
          overall         2 open

        Interview 1, round 1
          when            Thu 19 Nov 2026 15:00–16:00 (3 h ago)
          how             video
          with            Dana Lee <dana@acme.example>, Sam Ito
          impression      4 of 5
          done            1 Say that you want it
          not logged      2 Ask for the next step
          not logged      3 Take no answer calmly
          not logged      4 Show no discouragement
          not logged      5 Thank them, both answers given
          not logged      6 Ask what speaks against you
          not logged      7 Send the thank-you letter
          f1              letter to Dana Lee: due Fri 20 Nov 2026 16:00 (in 22 h), until Sat 21 Nov \
        2026 16:00
          f2              letter to Sam Ito: due Fri 20 Nov 2026 16:00 (in 22 h), until Sat 21 Nov \
        2026 16:00
          f3              check-in: due Fri 27 Nov 2026 16:00 (in 7 d 22 h), until Sat 28 Nov 2026 \
        16:00

        """)
  }

  @Test(arguments: ["1", "acme", "ACME backend", "back", "last"])
  func `an interview is named by number, by words or as the last`(reference: String) throws {
    let run = try home.clinch("show", reference)
    if reference == "back" {
      #expect(run.status == .noInput)
    } else {
      #expect(run.lines.first == "Acme, Backend Engineer")
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
}
