import ClinchCLI
import TestSupport
import Testing

/// Files that are refused, and how each is said.
@Suite struct ImportCommandTests {
  private let home: Home

  init() throws {
    home = try Home()
  }

  private func run(_ octets: some Sequence<UInt8>, _ words: String...) throws -> Run {
    try home.folder.write(octets, to: "sheet.csv")
    return try home.clinch(["import", home.folder.file("sheet.csv")] + words)
  }

  @Test(arguments: [
    ("SQLite format 3\0", "sheet.csv is a damaged database"),
    ("PK\u{3}\u{4}", "a zip archive or a workbook"),
    ("%PDF-1.7", "is not a table"), ("<!DOCTYPE html>", "is not a table"),
    ("BEGIN:VCALENDAR\r\n", "clinch log --from"), ("CREATE TABLE jobs (id);", "sqlite3 fetters.db"),
    ("", "is empty"), ("Name,Age\nDana,7\n", "no column in"),
  ])
  func `what is no table is refused with the way on`(text: String, words: String) throws {
    let run = try run(text.utf8)
    #expect(run.status == .data)
    #expect(run.stderr.contains(words))
    #expect(run.stdout.isEmpty)
  }

  @Test func `a database of clinch is refused with how to use it`() throws {
    try home.logAcme()
    let octets = try home.folder.octets(Home.database)
    let run = try run(octets, "--db", home.folder.file("new.db"))
    let path = home.folder.file("sheet.csv")
    #expect(run.status == .data)
    #expect(
      run.stderr == """
        error: \(path) is a clinch database, which is used as it is
        hint: to look into it: clinch today --db \(path); to replace your database with it: \
        clinch restore \(path) --db \(home.folder.file("new.db"))

        """)
    try home.succeed("today", "--db", path)
    try home.succeed("log", "Beta", "--at", "today 9:00", "--db", home.folder.file("new.db"))
    try home.succeed("restore", path, "--db", home.folder.file("new.db"))
  }

  @Test func `the database in use has nothing to import`() throws {
    try home.logAcme()
    let run = try home.clinch("import", home.folder.file(Home.database))
    #expect(run.status == .data)
    #expect(run.stderr.contains("is the clinch database in use, so there is nothing to import\n"))
  }

  @Test func `a file that is not there is named`() throws {
    let run = try home.clinch("import", home.folder.file("none.csv"))
    #expect(run.status == .noInput)
    #expect(run.stderr.contains("there is no file"))
  }

  @Test func `a file that cannot be asked about is not said to be missing`() throws {
    let loop = home.folder.file("loop.csv")
    try TestFile.link(loop, to: loop)
    let run = try home.clinch("import", loop)
    #expect(run.status == .inputOutput)
    #expect(run.stderr.hasPrefix("error: cannot read \(loop): "), "\(run.stderr)")
  }

  @Test(arguments: [
    ["--map", "firm=Company"], ["--map", "company"], ["--delimiter", "ab"],
    ["--encoding", "klingon"], ["--map", "company=A", "--map", "company=B"],
  ])
  func `an option that is not understood is refused before anything is read`(words: [String]) throws
  {
    let run = try home.clinch(["import", "none.csv"] + words)
    #expect(run.status == .usage)
  }

  @Test func `a column that is named and not there is refused with those that are`() throws {
    let run = try run("Company,Role\nAcme,SRE\n".utf8, "--map", "note=Remarks")
    #expect(run.status == .data)
    #expect(run.stderr.contains("no column is called \"Remarks\"\n  Company\n  Role\n"))
  }

  @Test func `a date that can mean two days is asked about with both`() throws {
    let run = try run("Company,Date\nAcme,3/4/26\n".utf8)
    #expect(run.status == .data)
    #expect(run.stderr.contains("(line 2, Date)"))
    #expect(run.stderr.contains("dmy: 3/4/26 is 2026-04-03\n  mdy: 3/4/26 is 2026-03-04"))
    let ordered = try self.run("Company,Date\nAcme,3/4/26\n".utf8, "--date-order", "dmy", "--json")
    #expect(try ordered.json()["applications"]?[0]?["applied_at"] == "2026-04-03T10:00:00Z")
  }

  @Test func `another line of the file decides`() throws {
    let run = try run("Company,Date\nAcme,3/4/26\nBeta,3/14/26\n".utf8, "--json")
    #expect(
      try run.json()["applications"]?.items.compactMap { $0["applied_at"] }
        == ["2026-03-04T11:00:00Z", "2026-03-14T11:00:00Z"])
  }

  @Test(
    arguments: [
      (Array("\u{FEFF}Company;Role\nMüller;SRE\n".utf8), []),
      (
        "\u{FEFF}Company\tRole\r\nMüller\tSRE\r\n".utf16.flatMap {
          [UInt8($0 & 0xFF), UInt8($0 >> 8)]
        }, []
      ),
      (Array("Company|Role\rM".utf8) + [0xFC] + Array("ller|SRE".utf8), ["--encoding", "cp1252"]),
      (Array("Company^Role\nMüller^SRE\n".utf8), ["--delimiter", "^"]),
    ] as [([UInt8], [String])])
  func `encodings and delimiters make no difference`(bytes: [UInt8], words: [String]) throws {
    try home.folder.write(bytes, to: "sheet.csv")
    let found = try home.clinch(
      ["import", home.folder.file("sheet.csv"), "--json"] + words
    ).json()
    #expect(found["applications"]?[0]?["company"] == "Müller")
    #expect(found["applications"]?[0]?["role"] == "SRE")
  }

  @Test func `a byte far behind the beginning is named, and nothing is stored`() throws {
    let rows = (0..<4_000).map { "Company \($0),some role that is long enough\n" }.joined()
    let run = try run(Array(("Company,Role\n" + rows).utf8) + [0xFF, 0x0A])
    #expect(run.status == .data)
    #expect(run.stderr.contains("line 4002 has the byte 0xFF"))
    #expect(try home.clinch("applications", "--json").json().items.isEmpty)
  }

  @Test func `a folder without tables is refused`() throws {
    try home.folder.makeFolder("empty")
    let run = try home.clinch("import", home.folder.file("empty"))
    #expect(run.status == .noInput)
  }

  @Test func `a rehearsal without a database makes none`() throws {
    try run("Company,Role\nAcme,SRE\n".utf8, "--dry-run").expectFine()
    #expect(!home.folder.exists(Home.database))
  }

  @Test func `hostile text steers no terminal`() throws {
    let run = try run("Company,Role\n\u{1B}[2JAcme,SRE\n\u{202E}Beta,x\n".utf8)
    #expect(run.status == .fine)
    #expect(!run.stdout.contains("\u{1B}[2J") && !run.stdout.contains("\u{202E}"))
  }
}

extension Run {
  fileprivate func expectFine() { #expect(status == .fine, "\(stderr)") }
}
