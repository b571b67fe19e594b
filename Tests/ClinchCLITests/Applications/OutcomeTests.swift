import ClinchCLI
import TestSupport
import Testing

@Suite struct OutcomeTests {
  private let home: Home

  init() throws {
    home = try Home()
    try home.logAcme()
  }

  @Test func `ending an application makes its check-in void and leaves letters owed`() throws {
    let json = try home.clinch("outcome", "acme", "rejected", "--json").json()
    #expect(json["application"]?.keys == Keys.endedApplication)
    #expect(json["application"]?["outcome"] == "rejected")
    #expect(json["application"]?["outcome_at"] == "2026-11-19T17:00:00Z")
    #expect(json["follow_ups"]?.items.map { $0["kind"] } == ["check_in"])
    #expect(try home.clinch("due", "--within", "30d", "--json").json().items.count == 2)
  }

  @Test func `it can be dated, in the past only`() throws {
    let run = try home.succeed("outcome", "acme", "ghosted", "--at", "2026-11-19 17:00")
    #expect(
      run.lines.first == "Acme, Backend Engineer (a1): ghosted, Thu 19 Nov 2026 17:00 (1 h ago)")
    #expect(try home.clinch("outcome", "acme", "ghosted", "--at", "tomorrow").status == .data)
  }

  @Test func `an application can be reopened by an interview's number`() throws {
    try home.succeed("outcome", "acme", "rejected")
    let json = try home.clinch("outcome", "1", "open", "--json").json()
    #expect(json["application"]?["outcome"] == .null)
    #expect(json["application"]?["outcome_at"] == .null)
    #expect(try home.clinch("show", "acme").lines[1] == "  stage           interviews, round 1")
  }

  @Test(arguments: ["accepted", "declined", "rejected", "withdrawn", "ghosted"])
  func `each end is a word of its own`(outcome: String) throws {
    try home.succeed("outcome", "acme", outcome)
    #expect(
      try home.clinch("show", "acme").lines[1]
        == "  stage           \(outcome), Thu 19 Nov 2026 18:00")
  }
}
