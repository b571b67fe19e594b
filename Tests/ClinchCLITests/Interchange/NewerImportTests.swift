import ClinchCLI
import TestSupport
import Testing

/// A newer export updates what an older one brought; what the owner changed stays.
@Suite struct NewerImportTests {
  private let home: Home

  init() throws {
    home = try Home()
  }

  private static let header =
    "Company,Role,Applied date,Status,Salary,Interview,Interviewer,Round\n"

  @discardableResult
  private func imported(_ rows: String..., now: String = "2026-11-30T12:00:00+01:00") throws
    -> JSONDocument
  {
    let text = Self.header + rows.joined(separator: "\n")
    try home.folder.write(text.utf8, to: "sheet.csv")
    return try home.clinch(
      ["import", home.folder.file("sheet.csv"), "--json"], now: now
    ).json()
  }

  private func actions(_ found: JSONDocument, _ kind: String = "applications") -> [JSONDocument] {
    (found[kind]?.items ?? []).compactMap { $0["action"] }
  }

  private func shown(_ application: String = "a1") throws -> JSONDocument? {
    try home.clinch("show", application, "--json").json()["application"]
  }

  private static let row = "Acme,Engineer,2026-11-02,Applied,80k,,,"

  @Test func `a status that is an end now ends the application`() throws {
    try imported(Self.row)
    let found = try imported("Acme,Engineer,2026-11-02,Rejected,80k,,,")
    #expect(actions(found) == ["updated"])
    #expect(try shown()?["outcome"] == "rejected")
    let again = try imported("Acme,Engineer,2026-11-02,Rejected,80k,,,")
    #expect(actions(again) == ["unchanged"])
  }

  @Test func `a new row is a new application, an old one stays`() throws {
    try imported(Self.row)
    let found = try imported(Self.row, "Beta,SRE,2026-11-20,Applied,,,,")
    #expect(actions(found) == ["unchanged", "created"])
  }

  @Test func `what an import wrote is overwritten`() throws {
    try imported(Self.row)
    #expect(actions(try imported("Acme,Engineer,2026-11-02,Applied,90k,,,")) == ["updated"])
    #expect(try shown()?["salary"] == "90k")
  }

  @Test func `what the owner wrote stays, and the file's value is noted`() throws {
    try imported(Self.row)
    try home.succeed("edit", "application", "a1", "--salary", "85k plus bonus")
    try imported("Acme,Engineer,2026-11-02,Applied,90k,,,")
    #expect(try shown()?["salary"] == "85k plus bonus")
    #expect(try shown()?["note"] == "salary: 90k")
    let again = try imported("Acme,Engineer,2026-11-02,Applied,90k,,,")
    #expect(actions(again) == ["unchanged"])
  }

  @Test func `an application that was recorded by hand is found and filled in`() throws {
    try home.succeed("apply", "ACME", "engineer", "--at", "2026-11-02")
    let found = try imported(Self.row)
    #expect(actions(found) == ["updated"])
    #expect(try shown()?["salary"] == "80k")
  }

  @Test func `one that the owner reopened stays open`() throws {
    try imported("Acme,Engineer,2026-11-02,Rejected,,,,")
    try home.succeed("outcome", "acme", "open", now: "2026-11-30T13:00:00+01:00")
    let found = try imported(
      "Acme,Engineer,2026-11-02,Rejected,,,,", now: "2026-11-30T14:00:00+01:00")
    #expect(actions(found) == ["unchanged"])
    #expect(try shown()?["outcome"] == .null)
  }

  @Test func `a second try is another application, in any order of the rows`() throws {
    let rows = ["Acme,Engineer,2026-01-02,Rejected,,,,", "Acme,Engineer,2026-11-02,Applied,,,,"]
    #expect(actions(try imported(rows[1], rows[0])) == ["created", "created"])
    #expect(actions(try imported(rows[0], rows[1])) == ["unchanged", "unchanged"])
    #expect(try home.clinch("applications", "--json").json().items.count == 2)
  }

  @Test func `two open ones of the same role are one too many, and it is named`() throws {
    let found = try imported(Self.row, "acme,ENGINEER,2026-11-12,Applied,,,,")
    #expect(actions(found) == ["created"])
    #expect(found["skipped"]?[0]?["line"] == 3)
    #expect(found["skipped"]?[0]?["reason"] == "the same company and role is already open: a1")
  }

  @Test func `an interview gets its time, and moves with its round`() throws {
    let row = "Acme,Engineer,2026-11-02,Interviewing,,"
    #expect(actions(try imported(row + "2026-12-04,Dana Lee,1"), "interviews") == ["created"])
    #expect(actions(try imported(row + "2026-12-04 10:00,Dana Lee,1"), "interviews") == ["updated"])
    #expect(actions(try imported(row + "2026-12-04,Dana Lee,1"), "interviews") == ["unchanged"])
    let moved = try imported(row + "2026-12-08 11:00,Dana Lee; Sam Ito,1")
    #expect(actions(moved, "interviews") == ["updated"])
    #expect(moved["interviews"]?[0]?["starts_at"] == "2026-12-08T10:00:00Z")
    let listed = try home.clinch("list", "--json").json().items
    #expect(listed.count == 1)
    #expect(listed[0]["interviewers"]?.items.count == 2)
  }

  @Test func `a day that moves to another day has no time still`() throws {
    let row = "Acme,Engineer,2026-11-02,Interviewing,,"
    try imported(row + "2026-12-04,,1")
    let moved = try imported(row + "2026-12-08,,1")
    #expect(actions(moved, "interviews") == ["updated"])
    #expect(moved["interviews"]?[0]?["day_only"] == true)
    #expect(try home.clinch("list", "--json").json().items.count == 1)
  }

  @Test func `an interview that the owner cancelled is not logged again`() throws {
    let row = "Acme,Engineer,2026-11-02,Interviewing,,2026-12-04 10:00,,"
    try imported(row)
    try home.succeed("cancel", "acme", now: "2026-11-30T12:00:00+01:00")
    #expect(actions(try imported(row), "interviews") == ["unchanged"])
  }

  @Test func `one undo takes a newer export back, and only that`() throws {
    try imported(Self.row)
    try imported("Acme,Engineer,2026-11-02,Rejected,90k,,,", "Beta,SRE,2026-11-20,Applied,,,,")
    try home.succeed("undo")
    #expect(try shown()?["outcome"] == .null)
    #expect(try shown()?["salary"] == "80k")
    #expect(try home.clinch("applications", "--json").json().items.count == 1)
  }
}
