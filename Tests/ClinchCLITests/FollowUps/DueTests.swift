import ClinchCLI
import TestSupport
import Testing

@Suite struct DueTests {
  private let home: Home

  init() throws {
    home = try Home()
    try home.logAcme()
  }

  @Test func `it looks two days ahead, soonest first`() throws {
    let rows = try home.clinch("due", "--json").json().items
    #expect(rows.map { $0["id"] } == [1, 2])
    #expect(rows.map { $0["state"] } == ["open", "open"])
  }

  @Test(arguments: [
    ("1319min", 0), ("1320min", 2), ("21h", 0), ("22h", 2), ("1d", 2), ("1w", 2), ("8d", 3),
  ])
  func `it can look less far and further`(within: String, count: Int) throws {
    let run = try home.clinch("due", "--within", within, "--json")
    #expect(try run.json().items.count == count)
  }

  @Test(arguments: ["", "h", "48", "-1h", "1.33h", "2mo", "48h ago", "99999999999999999999h"])
  func `a span that cannot be understood is refused`(within: String) throws {
    #expect(try home.clinch(["due", "--within=\(within)"]).status != .fine)
  }

  @Test func `the table says what is left`() throws {
    #expect(
      try home.clinch("due", now: "2026-11-20T17:00:00+01:00").stdout == """
        No  What    For                     To        Due  Left  Deadline
        f1  letter  Acme, Backend Engineer  Dana Lee  now  23 h  Sat 21 Nov 16:00
        f2  letter  Acme, Backend Engineer  Sam Ito   now  23 h  Sat 21 Nov 16:00

        """)
  }

  @Test func `what is overdue is not among it`() throws {
    let rows = try home.clinch("due", "--json", now: "2026-11-21T15:00:00Z").json()
    #expect(rows == .array([]))
  }

  @Test func `a count is a number, and nothing where there is none`() throws {
    #expect(try home.clinch("due", "--count").stdout == "2\n")
    #expect(try home.clinch("due", "--count", "--kind", "promise").stdout.isEmpty)
    #expect(
      try home.clinch("due", "--count", "--csv").stderr.hasPrefix(
        "error: use --count or --csv, not both\n"))
  }

  @Test func `nothing due is a friendly line that names the span`() throws {
    #expect(
      try home.clinch("due", "--within", "90min").stdout
        == "Nothing is due within 1 h 30 min.\n")
  }
}
