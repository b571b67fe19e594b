import ClinchCLI
import TestSupport
import Testing

@Suite struct OverdueTests {
  private let home: Home

  private static let late = "2026-11-22T12:00:00+01:00"

  init() throws {
    home = try Home()
    try home.logAcme()
  }

  @Test func `the worst comes first`() throws {
    try home.succeed("log", "Beta", "--at", "2026-11-19T10:00")
    let rows = try home.clinch("overdue", "--json", now: Self.late).json().items
    #expect(rows.map { $0["id"] } == [4, 1, 2])
  }

  @Test func `the table says how late and since when`() throws {
    #expect(
      try home.clinch("overdue", now: Self.late).stdout == """
        No  What    For                     To        Late by  Since
        f1  letter  Acme, Backend Engineer  Dana Lee     20 h  Sat 21 Nov 16:00
        f2  letter  Acme, Backend Engineer  Sam Ito      20 h  Sat 21 Nov 16:00

        """)
  }

  @Test func `it begins at the limit and not a second before`() throws {
    #expect(try home.clinch("overdue", "--json", now: "2026-11-21T14:59:59Z").stdout == "[]\n")
    let rows = try home.clinch("overdue", "--json", now: "2026-11-21T15:00:00Z").json().items
    #expect(rows.map { $0["overdue_by_hours"] } == [0, 0])
  }

  @Test func `it can be about one kind`() throws {
    let rows = try home.clinch(
      "overdue", "--kind", "check_in", "--json", now: "2026-12-24T12:00:00Z"
    ).json().items
    #expect(rows.map { $0["kind"] } == ["check_in"])
  }

  @Test func `nothing overdue is a friendly line`() throws {
    #expect(try home.clinch("overdue").stdout == "Nothing is overdue.\n")
  }
}
