import ClinchCLI
import TestSupport
import Testing

@Suite struct SkippedTests {
  private let home: Home

  /// Three interviews: Acme on 17 and 19 November, Beta on the 18th.
  init() throws {
    home = try Home()
    try home.logAcme()
    try home.succeed("debrief", "1", "--done", "1", "--skipped", "2", "--note", "2=no time")
    try home.succeed("log", "Beta", "--at", "2026-11-18 10:00", "--kind", "phone")
    try home.succeed("debrief", "2", "--done", "1", "--skipped", "2", "--declined", "6")
    try home.succeed("log", "Acme", "--at", "2026-11-17 10:00", "--kind", "phone")
    try home.succeed("debrief", "3", "--skipped", "1", "--done", "2", "--na", "6")
  }

  @Test func `each tip has a row whose counts sum to the interviews`() throws {
    let rows = try home.clinch("skipped", "--json").json().items
    #expect(rows.map { $0["tip"] } == [1, 2, 3, 4, 5, 6, 7])
    for row in rows {
      let counts = ["done", "skipped", "declined", "not_applicable", "not_logged"].compactMap {
        key -> Int? in
        guard case .number(let digits)? = row[key] else { return nil }
        return Int(digits)
      }
      #expect(counts.count == 5)
      #expect(counts.reduce(0, +) == 3)
    }
  }

  @Test func `rate, streak and the last time are those of done and skipped`() throws {
    let rows = try home.clinch("skipped", "--json").json()
    #expect(rows[1]?["skip_rate"] == .number("0.6667"))
    #expect(rows[1]?["streak"] == 2)
    #expect(rows[1]?["last_skipped_at"] == "2026-11-19T14:00:00Z")
    #expect(rows[0]?["skip_rate"] == .number("0.3333"))
    #expect(rows[0]?["streak"] == 0)
    #expect(rows[0]?["last_skipped_at"] == "2026-11-17T09:00:00Z")
    #expect(rows[5]?["skip_rate"] == .null)
    #expect(rows[5]?["last_skipped_at"] == .null)
  }

  @Test func `lately, kinds, notes and what was not logged are there for every tip`() throws {
    let ask = try home.clinch("skipped", "--json").json()[1]
    #expect(ask?["recent_done"] == 1)
    #expect(ask?["recent_skipped"] == 2)
    #expect(ask?["recent_skip_rate"] == .number("0.6667"))
    #expect(ask?["by_kind"]?.items.map(\.keys) == [Keys.kindOfTip, Keys.kindOfTip])
    #expect(ask?["by_kind"]?.items.map { $0["kind"] } == ["phone", "video"])
    #expect(ask?["by_kind"]?.items.map { $0["skipped"] } == [1, 1])
    #expect(ask?["notes"]?.items.map(\.keys) == [Keys.tipNote])
    #expect(ask?["notes"]?[0]?["interview"] == 1)
    #expect(ask?["notes"]?[0]?["result"] == "skipped")
    #expect(ask?["notes"]?[0]?["note"] == "no time")
    #expect(ask?["not_logged_interviews"]?.items == [])
    let patience = try home.clinch("skipped", "--json").json()[2]
    #expect(patience?["not_logged_interviews"]?.items == [1, 2, 3])
  }

  @Test func `the table shows each rate with the number it is of`() throws {
    let lines = try home.clinch("skipped").lines
    #expect(
      lines[2]
        == "2  Ask for the next step       2 of 3   67%  2 of 3       2  19 Nov")
    #expect(lines[6].hasSuffix("1 declined, 1 n/a, 1 not logged"))
  }

  @Test func `interviews that were not debriefed are named below the table`() throws {
    try home.succeed("log", "Gamma", "--at", "2026-11-16 10:00")
    #expect(
      try home.clinch("skipped").lines.suffix(3) == [
        "", "1 not debriefed: 4 Gamma (16 Nov): clinch debrief 4",
        "3 partly debriefed: 1 Acme (19 Nov), 2 Beta (18 Nov), 3 Acme (17 Nov): clinch debrief 1",
      ])
    #expect(
      try !home.clinch("skipped", "--company", "beta").stdout.contains("not debriefed"))
  }

  @Test func `signs are for terminals`() throws {
    let shown = try home.clinch(["skipped"], terminal: .terminal(width: 80))
    #expect(shown.stdout.contains("  ░██"))
    #expect(try !home.clinch("skipped").stdout.contains("░"))
  }

  @Test(arguments: ["2", "ask", "ASK"])
  func `one tip is shown with its notes`(tip: String) throws {
    let lines = try home.clinch("skipped", "--tip", tip).lines
    #expect(lines.first == "2 Ask for the next step")
    #expect(lines.contains("  skipped         2 of 3 (67%)"))
    #expect(
      lines.suffix(2) == [
        "1  Thu 19 Nov 15:00  Acme, Backend Engineer, round 2: skipped", "    no time",
      ])
    let rows = try home.clinch("skipped", "--tip", tip, "--json").json().items
    #expect(rows.map { $0["tip"] } == [2])
  }

  @Test func `one tip can be looked at by interview as well`() throws {
    let words = ["skipped", "--by", "interview", "--tip", "ask", "--json"]
    let rows = try home.clinch(words).json().items
    #expect(rows.map { $0["interview"] } == [1, 2])
  }

  @Test func `a tip that does not exist is refused with those that do`() throws {
    let run = try home.clinch("skipped", "--tip", "asc")
    #expect(run.status == .usage)
    #expect(run.stdout.isEmpty)
    #expect(run.stderr.contains("did you mean ask?"))
  }

  @Test func `by kind there is a column for each`() throws {
    let lines = try home.clinch("skipped", "--by", "kind").lines
    #expect(lines[0].hasSuffix("Tip                        Skipped   phone   video"))
    #expect(lines[2] == "2  Ask for the next step       2 of 3  1 of 2  1 of 1")
  }

  @Test func `interviews with a skip come latest first`() throws {
    let rows = try home.clinch("skipped", "--by", "interview", "--json").json().items
    #expect(rows.map { $0["interview"] } == [1, 2, 3])
    #expect(rows[0]["skipped"]?.items.map(\.keys) == [Keys.skippedTip])
    #expect(rows[0]["skipped"]?[0]?["note"] == "no time")
  }

  @Test func `interviews with a skip are shown with their notes`() throws {
    #expect(
      try home.clinch("skipped", "--by", "interview").lines.prefix(3) == [
        "1  Thu 19 Nov 15:00  Acme, Backend Engineer, round 2",
        "  skipped         2 Ask for the next step",
        "                    no time",
      ])
  }

  @Test(arguments: [
    (["--since", "2026-11-18"], [1, 2]), (["--until", "2026-11-18"], [2, 3]),
    (["--since", "2026-11-18", "--until", "2026-11-18"], [2]), (["--since", "1d"], [1, 2]),
    (["--since", "2026-11-18 10:00"], [1, 2]), (["--since", "2026-11-18 10:01"], [1]),
    (["--kind", "phone"], [2, 3]), (["--company", "acme"], [1, 3]),
    (["--company", "beta", "--kind", "video"], []),
  ])
  func `it can be about some interviews`(flags: [String], numbers: [Int]) throws {
    let rows = try home.clinch(["skipped", "--by", "interview", "--json"] + flags).json().items
    #expect(rows.map { $0["interview"] } == numbers.map { .number("\($0)") })
  }

  @Test func `nothing skipped is a friendly line`() throws {
    #expect(
      try Home().clinch("skipped", "--by", "interview").stdout == "No tip was skipped.\n")
  }
}
