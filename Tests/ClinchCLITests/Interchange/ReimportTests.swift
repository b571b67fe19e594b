import ClinchCLI
import TestSupport
import Testing

/// The same file again, and a newer one, after their owner changed what the first import brought.
@Suite struct ReimportTests {
  private let home: Home

  init() throws {
    home = try Home()
  }

  private static let header =
    "Company,Role,Applied date,Status,Salary,Interview,Interviewer,Note\n"
  private static let acme =
    "Acme,Engineer,2026-11-02,Interviewing,80k,2026-12-04 10:00,Dana Lee; Sam Ito,by mail"
  private static let other =
    "ACME Corp,Engineer,2026-11-03,Applied,70k,2026-12-09 10:00,Dana Lea,by phone"
  private static let now = "2026-11-30T12:00:00+01:00"

  @discardableResult
  private func imported(_ rows: String...) throws -> JSONDocument {
    let text = Self.header + rows.joined(separator: "\n")
    try home.folder.write(text.utf8, to: "sheet.csv")
    return try home.clinch(
      ["import", home.folder.file("sheet.csv"), "--json"], now: Self.now
    ).json()
  }

  private func stored() throws -> String {
    try home.clinch(["export", "-o", "-"], now: Self.now).stdout
  }

  @Test(arguments: [
    ["edit", "application", "a1", "--company", "Acme GmbH"],
    ["edit", "application", "a1", "--role", "Backend Engineer"],
    ["edit", "application", "a1", "--company", "Beta", "--role", "SRE"],
    ["edit", "application", "a1", "--role", ""],
    ["edit", "application", "a1", "--applied", "2026-11-05"],
    ["edit", "application", "a1", "--salary", "90k"],
    ["edit", "application", "a1", "--salary", ""],
    ["edit", "application", "a1", "--note", "mine"],
    ["merge", "company", "ACME Corp", "Acme"],
    ["merge", "company", "Acme", "ACME Corp"],
    ["merge", "person", "p3", "p1"],
    ["edit", "person", "p1", "--name", "Dana Leigh"],
    ["edit", "interview", "1", "--without", "Sam Ito"],
    ["edit", "interview", "1", "--start", "2026-12-05 11:00"],
    ["move", "1", "--at", "2026-12-08 12:00"],
    ["outcome", "a1", "withdrawn"],
  ])
  func `the same file again changes nothing after`(words: [String]) throws {
    try imported(Self.acme, Self.other)
    let change = try home.clinch(words, now: Self.now)
    #expect(change.status == .fine, "\(change.stderr)")
    let before = try stored()
    try imported(Self.acme, Self.other)
    #expect(try stored() == before)
  }

  @Test func `an undone change does not count`() throws {
    try imported(Self.acme)
    try home.succeed("edit", "application", "a1", "--company", "Beta")
    try home.succeed("undo")
    try home.succeed("edit", "application", "a1", "--company", "Gamma")
    let found = try imported("Beta,Engineer,2026-11-02,Applied,,,,")
    #expect(found["applications"]?[0]?["action"] == "created")
  }

  @Test func `a row that can mean two is skipped with both of them`() throws {
    try imported("Acme,Engineer,,Applied,,,,")
    try home.succeed("edit", "application", "a1", "--company", "Beta")
    try home.succeed("apply", "Acme", "Engineer", "--at", "2026-11-02")
    let before = try stored()
    let found = try imported("Acme,Engineer,,Applied,,,,")
    #expect(
      found["skipped"]?[0]?["reason"]
        == .string(
          "the company and role fit a1 and a2, of which some were renamed; give it the day you "
            + "applied or its link"))
    #expect(try stored() == before)
  }

  @Test func `the time of a newer file goes into the note of the interview that was moved`() throws
  {
    try imported(Self.acme)
    try home.succeed("move", "1", "--at", "2026-12-05 10:00", now: Self.now)
    let row = "Acme,Engineer,2026-11-02,Interviewing,80k,2026-12-08 10:00,Dana Lee; Sam Ito,by mail"
    let run = { try home.clinch(["import", home.folder.file("sheet.csv")], now: Self.now) }
    try home.folder.write((Self.header + row).utf8, to: "sheet.csv")
    #expect(
      try run().stderr.contains(
        "the interview at Acme stays where you moved it; the file's time, 2026-12-08 10:00, went"))
    let listed = try home.clinch("list", "--json").json().items
    #expect(listed.map { $0["starts_at"] } == ["2026-12-05T09:00:00Z"])
    let before = try stored()
    _ = try run()
    #expect(try stored() == before)
    try home.succeed("undo")
    #expect(try stored() != before)
  }

  @Test(arguments: [
    ("Rejected", "Withdrawn", "withdrawn"), ("Rejected", "Interviewing", nil),
    ("Applied", "Rejected", "rejected"),
  ])
  func `an outcome that only an import wrote follows a newer file`(
    old: String, new: String, outcome: String?
  ) throws {
    try imported("Acme,Engineer,2026-11-02,\(old),,,,")
    let before = try stored()
    let found = try imported("Acme,Engineer,2026-11-02,\(new),,,,")
    #expect(
      found["applications"]?[0]?["outcome"] == (outcome.map { .string($0) } ?? .null))
    try home.succeed("undo")
    #expect(try stored() == before)
  }

  @Test func `an outcome that the owner wrote stays`() throws {
    try imported("Acme,Engineer,2026-11-02,Rejected,,,,")
    try home.succeed("outcome", "a1", "withdrawn", now: Self.now)
    for status in ["Rejected", "Interviewing"] {
      let found = try imported("Acme,Engineer,2026-11-02,\(status),,,,")
      #expect(found["applications"]?[0]?["outcome"] == "withdrawn")
    }
  }
}
