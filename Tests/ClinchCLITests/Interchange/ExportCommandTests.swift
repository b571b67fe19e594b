import ClinchCLI
import Rendering
import TestSupport
import Testing

/// Everything that is stored, written out.
@Suite struct ExportCommandTests {
  private let home: Home

  init() throws {
    home = try Home()
    try home.logAcme()
    try home.succeed(
      "debrief", "acme", "--done", "1", "--note", "1=\"=1+1\", she said;\r\nthen left",
      "--highlight", "面接 😀 'quoted'")
  }

  private var file: String { home.folder.file("out.json") }

  @Test func `the output is one JSON document with every table`() throws {
    let document = try home.clinch("export").json()
    #expect(document.keys == Keys.export)
    #expect(document["exported_at"] == "2026-11-19T17:00:00Z")
    let interview = document["tables"]?["interview"]?[0]
    #expect(interview?["starts_at"] == "2026-11-19T14:00:00Z")
    #expect(interview?["day_only"] == false)
    #expect(interview?["highlight"] == "面接 😀 'quoted'")
    #expect(document["tables"]?["person"]?.items.map { $0["name"] } == ["Dana Lee", "Sam Ito"])
    #expect(try home.clinch("export", "--json").json() == document)
  }

  @Test func `a file is its owner's alone, and holds the same`() throws {
    let run = try home.succeed("export", "-o", file)
    #expect(
      run.stdout
        == "Wrote 17 rows from 15 tables to \(file)\n"
    )
    #expect(home.folder.mode("out.json") == 0o600)
    #expect(home.folder.text("out.json") == (try home.clinch("export").stdout))
    let report = try home.clinch("export", "-o", file, "--force", "--json").json()
    #expect(report.keys == Keys.exportReport)
    #expect(report["tables"]?[0]?.keys == Keys.exportedTable)
  }

  @Test func `nothing is overwritten without --force, and never a database`() throws {
    try home.folder.write("mine".utf8, to: "out.json")
    let run = try home.clinch("export", "-o", file)
    #expect(run.status == .cannotCreate)
    #expect(run.stderr.hasSuffix("hint: to overwrite it: --force\n"))
    #expect(home.folder.text("out.json") == "mine")
    try home.succeed("export", "-o", file, "--force")
    #expect(home.folder.text("out.json")?.hasPrefix("{\n") == true)
    let database = home.folder.file(Home.database)
    #expect(try home.clinch("export", "-o", database, "--force").status == .cannotCreate)
  }

  @Test func `a folder gets a file for each table, or none when one is in the way`() throws {
    let folder = home.folder.file("tables")
    try home.folder.makeFolder("tables")
    try home.folder.write("mine".utf8, to: "tables/person.csv")
    #expect(try home.clinch("export", "--csv", folder).status == .cannotCreate)
    #expect(home.folder.names(in: "tables") == ["person.csv"])
    try home.succeed("export", "--csv", folder, "--force")
    #expect(home.folder.names(in: "tables").count == 15)
    #expect(home.folder.mode("tables/tip_log.csv") == 0o600)
  }

  @Test func `a table as CSV is safe for spreadsheets and loses nothing`() throws {
    let csv = try home.succeed("export", "--table", "tip_log").stdout
    let records = try CSVReader.records(csv)
    #expect(
      records[0] == [
        "id", "interview_id", "tip", "result", "person_id", "note", "logged_at", "uuid",
      ])
    #expect(records[1][5] == "'\"=1+1\", she said;\nthen left")
    #expect(records[1][6] == "2026-11-19T17:00:00Z")
  }

  @Test(arguments: [
    ["export", "--table", "nosuch"], ["export", "--table", "person", "--table", "offer"],
    ["export", "--csv", ""], ["export", "--csv", "-"], ["export", "-o", ""],
    ["export", "--csv", "a", "-o", "b"], ["export", "--table", "person", "--json"],
    ["export", "--csv"],
  ])
  func `what cannot be meant is refused`(words: [String]) throws {
    #expect(try home.clinch(words).status == .usage)
  }

  @Test func `lists still take --csv alone, with other flags behind it`() throws {
    #expect(try home.clinch("list", "--csv", "--company", "acme").status == .fine)
  }

  @Test func `where there is no database yet, only the tips are there`() throws {
    let tables = try Home().clinch("export").json()["tables"]
    #expect(tables?["closing_tip"]?.items.count == 7)
    #expect(tables?["interview"]?.items == [])
  }
}
