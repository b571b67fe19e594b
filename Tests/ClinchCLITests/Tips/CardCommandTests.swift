import ClinchCLI
import Testing
import Zones

@Suite struct CardCommandTests {
  @Test func `the next interview's card shows both zones, gaps and what to ask`() throws {
    let home = try OfferHome()
    #expect(
      try home.succeed("card").stdout == """
        Acme, Engineer, round 1
            Thu 26 Nov 2026 21:00–22:00, 15:00–16:00 in America/New_York (in 3 d 11 h)
            Hall 3
            with Dana Lee, CTO

        Why are you interested?
            [clinch debrief 1 --why TEXT]

        What can you offer?
            [clinch debrief 1 --bring TEXT]

        Before you leave
          - Ask for the job or for the next interview. Offered it, accept, or ask for time and name \
        the day of your answer.
          - No commitment today is normal: they may have to talk or to see others. Ask when they \
        will decide.
          - Ask whether anything in your background would keep them from making you an offer.

        """)
  }

  @Test func `the command in a gap fills it`() throws {
    let home = try OfferHome()
    try home.succeed("debrief", "1", "--why", "the sea", "--bring", "ten years")
    let text = try home.succeed("card").stdout
    #expect(text.contains("Why are you interested?\n    the sea\n"))
    #expect(text.contains("What can you offer?\n    ten years\n"))
  }

  @Test func `objections, skips and the owner's wording stand on it`() throws {
    let home = try OfferHome()
    try home.succeed("tip", "reword", "interest", "Say: I want this.")
    let later = "2026-11-28T10:00:00+01:00"
    try home.succeed(
      "debrief", "acme", "--skipped", "1,2", "--objection", "Dana: no Rust", now: later)
    try home.succeed("debrief", "beta", "--objection", "Sam: No  RUST", now: later)
    let text = try home.succeed("card", "acme", now: later).stdout
    #expect(text.contains("Raised so far\n    no Rust (Dana Lee, round 1, once elsewhere)\n"))
    #expect(
      text.contains("  - Say that you want it: skipped 1 of 1 (100 %)\n    Say: I want this.\n"))
    #expect(text.contains("  - Ask for the next step: skipped 1 of 1 (100 %)\n\nBefore"))
  }

  @Test func `on paper no line is wider than 72 cells, and nothing has colour`() throws {
    let home = try OfferHome()
    try home.succeed(
      "debrief", "1", "--why", Array(repeating: "面接テックで働きたい", count: 30).joined(),
      "--bring", Array(repeating: "ten years of work", count: 20).joined(separator: " "))
    let text = try home.run(["card", "--print", "--color", "always"], width: 200).stdout
    #expect(!text.unicodeScalars.contains("\u{1B}"))
    #expect(!text.contains("in 3 d"))
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.map(cells).allSatisfy { $0 <= 72 })
    #expect(lines.map(cells).contains { $0 > 68 })
  }

  @Test func `on a terminal it fits the terminal, and headings stand out`() throws {
    let home = try OfferHome()
    let text = try home.run(["card", "--color", "never"], width: 40).stdout
    #expect(text.split(separator: "\n").map { cells(String($0)) }.allSatisfy { $0 <= 40 })
    #expect(try home.run(["card"], width: 40).stdout.unicodeScalars.contains("\u{1B}"))
  }

  @Test func `as JSON it has every key`() throws {
    let home = try OfferHome()
    let text = try home.succeed("card", "beta", "--json").stdout
    for key in [
      "interview", "why_interested", "what_i_bring", "objections", "most_skipped", "questions",
    ] {
      #expect(text.contains("\n  \"\(key)\": "))
    }
  }

  @Test func `what is wrong is refused`() throws {
    let home = try OfferHome()
    #expect(try home.run("card", "nobody").status.rawValue == 66)
    #expect(try home.run("card", "99").status.rawValue == 66)
    #expect(try home.run("card", "--print", "--json").status.rawValue == 64)
  }

  /// Two cells for each character of the East Asian text above, one for all others.
  private func cells(_ line: String) -> Int {
    line.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x3040 ? 2 : 1) }
  }
}
