import ClinchCLI
import TestSupport
import Testing

/// Several follow-ups and letters at once, by their numbers.
@Suite struct SettlingSeveralTests {
  private let home: Home

  init() throws {
    home = try Home()
    try home.logAcme()
  }

  @Test(arguments: [
    (["done", "f1", "f2"], "sent"), (["waive", "f1", "f2"], "waived"),
    (["letter", "sent", "f1", "f2"], "sent"), (["letter", "waive", "f2", "f1"], "waived"),
  ])
  func `all are settled by one command, and undone by one`(words: [String], how: String) throws {
    let rows = try home.clinch(words + ["--json"]).json().items
    #expect(rows.map { $0["settlement"] } == [.string(how), .string(how)])
    try home.succeed("undo")
    let owed = try home.clinch("letter", "list", "--json").json().items
    #expect(owed.map { $0["settled_at"] } == [.null, .null])
  }

  @Test(arguments: [
    (["done", "f1", "f99"], ClinchCLI.ExitStatus.noInput), (["done", "f1", "f1"], .usage),
    (["done"], .usage),
    (["waive", "f1", "x"], .noInput), (["letter", "sent", "f1", "f3"], .noInput),
    (["letter", "sent", "f1", "f99"], .noInput), (["letter", "sent", "f1", "acme"], .usage),
    (["letter", "sent", "acme", "backend"], .usage), (["letter", "sent", "f1", "f1"], .usage),
    (["letter", "sent", "f1", "f2", "--to", "dana"], .noInput),
    (["letter", "waive", "f1", "f2", "--panel"], .data),
  ])
  func `where one cannot be, none is`(words: [String], status: ClinchCLI.ExitStatus) throws {
    let run = try home.clinch(words)
    #expect(run.status == status)
    let owed = try home.clinch("letter", "list", "--json").json().items
    #expect(owed.map { $0["settled_at"] } == [.null, .null])
  }

  @Test func `a letter that the panel's covers is waived by its number`() throws {
    try home.succeed("letter", "sent", "f1")
    try home.succeed("letter", "waive", "f2", "--panel")
  }

  @Test(arguments: ["done", "waive"])
  func `a number alone is an interview's, and closes nothing`(command: String) throws {
    let run = try home.clinch([command, "1"])
    #expect(run.status == .noInput)
    #expect(
      run.stderr == "error: 1 alone is an interview's number\nhint: for the follow-up: f1\n")
  }
}
