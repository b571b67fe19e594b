import ClinchCLI
import TestSupport
import Testing

/// What `export` wrote, read back by `import`.
@Suite struct ImportExportTests {
  private let home: Home
  private let exported: String

  init() throws {
    home = try Home()
    try home.logAcme()
    try home.succeed("promise", "acme", "two references", "--by", "2026-11-24")
    try home.succeed("setting", "set", "limit_hours", "36")
    try home.succeed("tip", "off", "4")
    exported = try home.succeed("export").stdout
    try home.folder.write(exported.utf8, to: "out.json")
  }

  private var file: String { home.folder.file("out.json") }

  private func exporting(from database: String) throws -> String {
    try home.clinch("--db", database, "export").stdout
  }

  @Test func `into an empty database everything comes back, and doctor finds nothing`() throws {
    let new = home.folder.file("new.db")
    let run = try home.succeed("import", file, "--db", new)
    #expect(
      run.stdout == """
        Imported: \(file)
          exported        Thu 19 Nov 18:00
          holds           1 application, 1 interview, 2 people, 4 follow-ups
        To undo: clinch undo --db \(new)

        """)
    #expect(try exporting(from: new) == exported)
    #expect(try home.clinch("doctor", "--db", new).status == .fine)
  }

  @Test func `the same file again changes nothing, whatever was done since`() throws {
    let new = home.folder.file("new.db")
    try home.succeed("import", file, "--db", new)
    try home.succeed("done", "f4", "--db", new)
    try home.succeed("remove", "interview", "1", "--yes", "--db", new)
    let before = try exporting(from: new)
    let run = try home.succeed("import", file, "--db", new)
    #expect(run.stdout == "Nothing new: everything in \(file) is already here.\n")
    #expect(try exporting(from: new) == before)
  }

  @Test func `undo takes all of it back, and it can be read again`() throws {
    let new = home.folder.file("new.db")
    try home.succeed("setting", "set", "due_hours", "12", "--db", new)
    let before = try exporting(from: new)
    try home.succeed("import", file, "--db", new)
    try home.succeed("undo", "--db", new)
    #expect(try exporting(from: new) == before)
    try home.succeed("import", file, "--db", new)
    #expect(try exporting(from: new) == exported)
  }

  @Test func `a database of somebody else's search refuses it and stays as it is`() throws {
    let other = home.folder.file("other.db")
    try home.succeed("log", "Beta", "--at", "2026-11-18 10:00", "--db", other)
    let before = try exporting(from: other)
    let run = try home.clinch("import", file, "--db", other)
    #expect(run.status == .data)
    #expect(run.stderr.contains("this database is not empty"))
    #expect(run.stderr.hasSuffix("hint: clinch import \(file) --db new.db\n"))
    #expect(try exporting(from: other) == before)
  }

  @Test func `a rehearsal says what would come, and makes no database`() throws {
    let empty = try Home()
    try empty.folder.write(exported.utf8, to: "out.json")
    let run = try empty.succeed("import", empty.folder.file("out.json"), "--dry-run")
    #expect(run.stdout.hasPrefix("Would import: "))
    #expect(!empty.folder.exists(Home.database))
  }

  @Test func `its document is that of every import`() throws {
    let document = try home.clinch("import", file, "--db", home.folder.file("new.db"), "--json")
      .json()
    #expect(document.keys == Keys.imported)
    #expect(document["preset"] == "clinch")
    let application = document["applications"]?[0]
    #expect(application?.keys == Keys.importedApplication)
    #expect(application?["action"] == "created")
    #expect(application?["line"] == 7)
    #expect(document["interviews"]?[0]?.keys == Keys.importedInterview)
  }

  @Test(arguments: [
    ("\"schema_version\": ", "\"schema_version\": 999", "a newer clinch wrote this export"),
    ("\"kind\": \"video\"", "\"kind\": \"dinner\"", "this row of interview breaks a rule"),
    (
      "\"application_id\": 1", "\"application_id\": 77", "refers to a row that is not in the export"
    ),
    ("\"round\": 1", "\"round\": 1000000", "a value that is out of range"),
    ("\"round\": 1", "\"round\": \"1\"", "\"round\" must be a whole number"),
    ("\"zone\": ", "\"zoom\": ", "\"interview.zoom\" is not part of an export"),
    ("\"tables\": {", "\"tables\": {\"nosuch\": [], ", "\"nosuch\" is not part of an export"),
    ("\"value\": \"36\"", "\"value\": \"many\"", "a value that is out of range"),
  ])
  func `a file that was changed by hand is refused, and nothing is stored`(
    old: String, new: String, words: String
  ) throws {
    #expect(exported.contains(old))
    try home.folder.write(exported.replacing(old, with: new).utf8, to: "out.json")
    let run = try home.clinch("import", file, "--db", home.folder.file("new.db"))
    #expect(run.status == .data)
    #expect(run.stderr.contains(words), "\(run.stderr)")
    #expect(!home.folder.exists("new.db"))
  }

  @Test func `what is no export, and what is not there, is said`() throws {
    try home.folder.write("[1, 2".utf8, to: "out.json")
    let broken = try home.clinch("import", file)
    #expect(broken.status == .data)
    #expect(broken.stderr.hasPrefix("error: \(file), line 1, column 1: expected {\nhint: "))
    #expect(try home.clinch("import", "/nowhere.json").status == .noInput)
    #expect(try home.clinch("import", home.folder.path).status == .noInput)
  }
}
