import ClinchCLI
import TestSupport
import Testing

/// `done` and `waive`.
@Suite struct SettlingTests {
  private let home: Home

  init() throws {
    home = try Home()
    try home.logAcme()
  }

  @Test(arguments: ["f1", "F1"])
  func `a follow-up is named by its number as it is shown, in any case`(
    number: String
  ) throws {
    let rows = try home.clinch("done", number, "--json").json().items
    #expect(rows.map { $0["id"] } == [1])
    #expect(rows.map { $0["settlement"] } == ["sent"])
  }

  @Test func `what was settled is said with the application it belongs to`() throws {
    #expect(
      try home.clinch("done", "f3").stdout.hasPrefix(
        "f3  Acme, Backend Engineer: check-in, done Thu 19 Nov 2026 18:00 (now)\n"))
    #expect(
      try home.clinch("waive", "f1").stdout
        == "f1  Acme, Backend Engineer: letter to Dana Lee, waived Thu 19 Nov 2026 18:00 (now)\n")
  }

  @Test func `what is settled already is shown, not undone`() throws {
    try home.succeed("done", "f1")
    let run = try home.clinch("done", "f1")
    #expect(run.status == .data)
    #expect(run.stderr.hasSuffix("hint: to see it: clinch show 1\n"))
  }

  @Test func `the first check-in that is done opens the second`() throws {
    let rows = try home.clinch(
      "done", "f3", "--json", now: "2026-11-27T17:00:00+01:00"
    ).json().items
    #expect(rows.map { $0["kind"] } == ["check_in", "check_in"])
    #expect(rows.map { $0["settlement"] } == ["done", .null])
    #expect(rows[1]["opens_at"] == "2026-12-04T16:00:00Z")
  }

  @Test func `after the second check-in the application is cold`() throws {
    try home.succeed("done", "f3", now: "2026-11-27T17:00:00+01:00")
    let late = "2026-12-07T17:00:00+01:00"
    let rows = try home.clinch("done", "f4", "--json", now: late).json().items
    #expect(rows.count == 1)
    #expect(try home.clinch("show", "acme", now: late).lines[1].contains(", cold"))
  }

  @Test func `a waived check-in opens no second one`() throws {
    let rows = try home.clinch("waive", "f3", "--note", "they wrote", "--json").json().items
    #expect(rows.map { $0["settlement"] } == ["waived"])
  }

  @Test func `it can be dated`() throws {
    let row = try home.clinch("done", "f1", "--at", "2026-11-19 17:30", "--json").json()[0]
    #expect(row?["settled_at"] == "2026-11-19T16:30:00Z")
  }

  @Test(arguments: ["x", "f", "ff1", "1f", "f-1", ""])
  func `what is no number of a follow-up is refused`(number: String) throws {
    #expect(try home.clinch(["done", "--", number]).status == .noInput)
  }
}
