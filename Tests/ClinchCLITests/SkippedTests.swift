import ClinchCLI
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

  @Test func `the table shows each rate with the number it is of`() throws {
    let lines = try home.clinch("skipped").lines
    #expect(lines.count == 8)
    #expect(
      lines[2]
        == "2  Ask for the next step            2 of 3  67 %       2  19 Nov")
    #expect(lines[6].hasSuffix("1 declined, 1 n/a, 1 not logged"))
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
        "1  Thu 19 Nov 15:00  Acme, Backend Engineer, round 1",
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
