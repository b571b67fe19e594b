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

        Don't skip
          - Ask for the job or the next interview. If they offer it, accept, or ask for time and say \
        when you'll answer (24 to 48 hours).
          - No decision today is normal: others may have to be asked or seen first. Ask when you'll \
        hear.

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
    let raised = "no Rust (Dana Lee, round 1, also raised once elsewhere)"
    #expect(text.contains("Concerns so far\n    \(raised)\n"))
    #expect(!text.contains("Don't skip"))
    try home.succeed("log", "Acme", "--at", "2026-12-02 10:00", now: later)
    let next = try home.succeed("card", "acme", now: later).stdout
    #expect(next.contains("\n  - Say: I want this. (skipped 1 of 1)\n  - Ask for the job or"))
    #expect(next.hasSuffix(" (skipped 1 of 1)\n"))
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
      "interview", "application", "rounds", "met_before", "offers", "letters", "promises",
      "reply_by_at", "earlier", "why_interested", "what_i_bring", "objections", "most_skipped",
      "questions",
    ] {
      #expect(text.contains("\n  \"\(key)\": "))
    }
  }

  @Test func `notes, terms, dates and promises of earlier rounds are on it`() throws {
    let home = try OfferHome()
    let later = "2026-11-28T10:00:00+01:00"
    try home.succeed(
      "debrief", "acme", "--done", "1", "--highlight", "they page people", "--reply-by",
      "2026-12-01", now: later)
    try home.succeed("promise", "acme", "two references", "--by", "2026-11-30 12:00", now: later)
    try home.succeed(
      "log", "Acme", "--at", "2026-12-02 10:00", "--with", "Dana Lee; Kim Roe", now: later)
    let text = try home.succeed("card", "acme", now: later).stdout
    #expect(text.contains("\n    with Dana Lee, CTO (met in round 1, Thu)\n    with Kim Roe\n"))
    #expect(
      text.contains("Earlier rounds\n    Round 1 with Dana Lee: they page people\n"))
    #expect(text.contains("  - you: two references, by Mon 30 Nov 12:00 (f"))
    #expect(text.contains("  - them: a reply by "))
    #expect(!text.contains("23:59"))
    try home.succeed(
      "offer", "received", "acme", "--terms", "82,000 and a bicycle", "--employer-deadline",
      "2026-12-04", "--at", "2026-11-28 09:00 Europe/Berlin", now: later)
    let offered = try home.succeed("card", "acme", now: later).stdout
    #expect(offered.contains("  - offer: 82,000 and a bicycle\n"))
    #expect(offered.contains("  - they want your answer by "))
  }

  @Test func `what stayed with me of single people is on it, and my answers to their concerns`()
    throws
  {
    let home = try OfferHome()
    let later = "2026-11-28T10:00:00+01:00"
    try home.succeed("edit", "interview", "1", "--with", "Kim Roe", now: later)
    try home.succeed(
      "debrief", "acme", "--highlight", "Kim: the pager in the kitchen", "--objection",
      "Dana: no Rust", "--answer", "Dana: I wrote a parser in it", now: later)
    try home.succeed("log", "Acme", "--at", "2026-12-02 10:00", now: later)
    let text = try home.succeed("card", "acme", now: later).stdout
    #expect(
      text.contains(
        "Round 1 with Dana Lee, Kim Roe: Kim Roe: the pager in the kitchen\n"))
    #expect(
      text.contains("    no Rust (Dana Lee, round 1)\n    your answer: I wrote a parser in it\n"))
    let json = try home.succeed("card", "acme", "--json", now: later).stdout
    #expect(json.contains("\"text\": \"the pager in the kitchen\""))
    #expect(json.contains("\"answer\": \"I wrote a parser in it\""))
  }

  @Test func `after a day of talks the card of one says which letters of the day are owed`()
    throws
  {
    let home = try OfferHome()
    try home.succeed(
      "log", "Beta", "--at", "2026-11-27 14:00 Europe/Berlin", "--with", "Kim Roe")
    let text = try home.succeed("card", "beta", now: "2026-11-27T18:00:00+01:00").stdout
    #expect(text.contains("letter to Sam Ito, "))
    #expect(text.contains("letter to Kim Roe, "))
  }

  @Test func `a second try at a company knows the first`() throws {
    let home = try OfferHome()
    let later = "2026-11-28T10:00:00+01:00"
    try home.succeed(
      "debrief", "beta", "--done", "1", "--highlight", "the sea", "--objection", "Sam: no Rust",
      now: later)
    try home.succeed("outcome", "beta", "rejected", now: later)
    try home.succeed("log", "Beta", "--at", "2026-12-02 10:00", "--with", "Sam Ito", now: later)
    let text = try home.succeed("card", "beta", now: later).stdout
    #expect(text.contains("You applied here before\n    Beta: rejected, Sat 28 Nov 2026\n"))
    #expect(text.contains("    Round 1 of the earlier try with Sam Ito: the sea\n"))
    #expect(text.contains("    with Sam Ito (met in Beta, Fri)\n"))
    #expect(text.contains("no Rust (Sam Ito, round 1)"))
  }

  @Test func `an application without an interview has a card`() throws {
    let home = try OfferHome()
    try home.succeed("promise", "Gamma", "a sample", "--by", "2026-11-30 12:00")
    let run = try home.succeed("card", "gamma")
    #expect(run.stdout.hasPrefix("Gamma\n    no interview yet\n"))
    #expect(run.stdout.contains("Open promises\n    you: a sample, by Mon 30 Nov 12:00 (f"))
    #expect(run.stdout.contains("[clinch edit application a3 --why TEXT]"))
    #expect(try home.succeed("card", "a3", "--json").stdout.contains("\n  \"interview\": null,"))
  }

  @Test func `a card of an interview that is over says which letters are owed`() throws {
    let home = try OfferHome()
    let text = try home.succeed("card", "beta", now: "2026-11-27T12:00:00+01:00").stdout
    #expect(
      text.hasSuffix(
        "Still to do\n    letter to Sam Ito, 47 h left: clinch letter draft f3\n"))
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
