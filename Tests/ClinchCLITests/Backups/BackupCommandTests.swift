import ClinchCLI
import SQLite
import TestSupport
import Testing

@Suite struct BackupCommandTests {
  private let home: Home
  private static let folder = Home.database + ".backups"

  init() throws {
    home = try Home()
    try home.logAcme()
  }

  private func names() throws -> [String] {
    try home.folder.names().filter { $0.hasPrefix(Self.folder + "/") }
      .map { String($0.dropFirst(Self.folder.count + 1)) }
  }

  @Test func `backup alone keeps a copy beside the database and says how to bring it back`() throws
  {
    let run = try home.succeed("backup")
    let name = try #require(try names().first)
    #expect(name.hasPrefix("20261119T170000Z-schema-"))
    #expect(name.hasSuffix("-manual.db"))
    let path = home.folder.file("\(Self.folder)/\(name)")
    #expect(run.lines[0].hasPrefix("Backed up to \(path) ("))
    #expect(run.lines[1] == "To restore it: clinch restore \(path)")
    #expect(run.stderr.isEmpty)
  }

  @Test func `backup with a file makes that one, and prints it as JSON`() throws {
    let file = home.folder.file("my copy.db")
    let made = try home.clinch("backup", file, "--json").json()
    #expect(made.keys == Keys.backup)
    #expect(made["file"] == .string(file))
    #expect(made["kind"] == "manual")
    #expect(try names().isEmpty)
    #expect(
      try home.clinch("backup", "make", file + "2").lines[1]
        == "To restore it: clinch restore '\(file)2'")
    #expect(
      try home.clinch("list", "--json", "--db", file).stdout
        == home.clinch("list", "--json").stdout)
  }

  @Test func `what exists is refused and not touched`() throws {
    try home.folder.write("buy milk".utf8, to: "notes")
    let run = try home.clinch("backup", home.folder.file("notes"))
    #expect(run.status == .cannotCreate)
    #expect(run.stderr.contains("notes already exists and was left alone\n"))
    #expect(try home.folder.octets("notes") == Array("buy milk".utf8))
    #expect(try home.clinch("backup", home.folder.path).status == .cannotCreate)
    #expect(try home.clinch("backup", home.folder.file("no/such/folder")).status == .cannotCreate)
    #expect(try home.clinch("backup", "").status == .usage)
  }

  @Test func `without a database there is nothing to back up`() throws {
    let home = try Home()
    #expect(try home.clinch("backup").status == .noInput)
    #expect(try home.folder.names().isEmpty)
    let listed = try home.clinch("backup", "list")
    #expect(listed.status == .fine)
    #expect(listed.stdout.hasPrefix("There is no backup in "))
    #expect(try home.clinch("backup", "list", "--json").stdout == "[]\n")
  }

  @Test func `a file called like a command is named by its folder`() throws {
    try home.succeed("backup", home.folder.file("list"))
    #expect(home.folder.exists("list"))
  }

  @Test(arguments: ["lst", "List", "mak"])
  func `a command with a slip in it makes no file`(word: String) throws {
    let run = try home.clinch("backup", word)
    #expect(run.status == .usage)
    #expect(run.stderr.hasPrefix("error: there is no command \"clinch backup \(word)\"\n"))
    #expect(run.stderr.contains("hint: did you mean clinch backup "))
    #expect(run.stderr.hasSuffix("For a file of that name, type ./\(word)\n"))
  }

  @Test func `a hyphen is no file`() throws {
    let run = try home.clinch("backup", "-")
    #expect(run.status == .usage)
    #expect(
      run.stderr == """
        error: a backup cannot go to standard output
        hint: name a file

        """)
  }

  @Test func `backups are listed the newest first, also of a database that is damaged`() throws {
    try home.succeed("backup")
    try home.succeed("backup", now: "2026-11-20T18:00:00+01:00")
    try home.folder.write("no database".utf8, to: Home.database)
    let rows = try home.clinch("backup", "list", "--json").json().items
    #expect(rows.map { $0["at"] } == ["2026-11-20T17:00:00Z", "2026-11-19T17:00:00Z"])
    #expect(rows.map(\.keys) == [Keys.backup, Keys.backup])
    #expect(
      try home.clinch("backup", "list", "--csv").stdout.hasPrefix("file,at,kind,schema,size\r\n"))
    #expect(try home.clinch("backup", "list").lines.count == 4)
  }

  @Test func `the first command of a day that stores something makes the daily backup`() throws {
    var home = home
    home.finishesRuns = true
    for now in [
      "2026-11-20T09:00:00+01:00", "2026-11-20T23:00:00+01:00", "2026-11-21T00:10:00+01:00",
    ] {
      let run = try home.succeed("debrief", "acme", "--note", "1=\(now)", "--done", "1", now: now)
      #expect(run.stderr.isEmpty)
    }
    #expect(try names().map { $0.prefix(16) } == ["20261120T080000Z", "20261120T231000Z"])
    #expect(try names().allSatisfy { $0.hasSuffix("-daily.db") })
  }

  @Test func `what stores nothing, or runs under a pinned clock, makes no daily backup`() throws {
    var home = home
    home.finishesRuns = true
    try home.succeed("list")
    try home.succeed("undo", "--dry-run")
    try home.succeed("tip", "on", "ask")
    try home.succeed("debrief", "acme", "--done", "1", "--now", "2026-11-20T09:00:00+01:00")
    try home.succeed("backup", home.folder.file("copy.db"))
    #expect(try home.clinch("debrief", "acme", "--done", "9").status == .usage)
    #expect(try names().isEmpty)
    try home.succeed("undo")
    #expect(try names().count == 1)
  }

  @Test func `a daily backup that cannot be made is told and fails nothing`() throws {
    var home = home
    home.finishesRuns = true
    try home.folder.write([1], to: Self.folder)
    let run = try home.clinch("debrief", "acme", "--done", "1", "--quiet")
    #expect(run.status == .fine)
    #expect(run.stderr.hasPrefix("warning: no daily backup was made: cannot read "))
    #expect(try home.clinch("history", "--json").json().items.count == 2)
  }

  @Test func `damaged content is told with the daily backup`() throws {
    var home = home
    home.finishesRuns = true
    let connection = try Connection(.file(home.folder.file(Home.database)))
    try connection.run("UPDATE interview SET place = 'nowhere'")
    try connection.close()
    let run = try home.clinch("debrief", "acme", "--done", "1", "--quiet")
    #expect(run.status == .fine)
    #expect(run.stderr.hasPrefix("warning: the database is damaged (interview 1 was changed"))
    #expect(run.stderr.contains("hint: for details: clinch doctor"))
  }

  @Test func `another process makes the daily backup once the answer is there`() throws {
    var home = home
    (home.finishesRuns, home.startsPrograms) = (true, true)
    let words = ["__daily-backup", home.folder.file(Home.database)]
    #expect(try home.succeed("debrief", "acme", "--done", "1").handedOver == [words])
    #expect(try names() == [".unfinished-daily"])
    #expect(try home.clinch(words).status == .fine)
    #expect(try names().map { $0.prefix(16) } == ["20261119T170000Z"])
    #expect(try names().allSatisfy { $0.hasSuffix("-daily.db") })
    #expect(try home.succeed("debrief", "acme", "--done", "2").handedOver == [])
  }

  @Test func `a daily backup that another process did not finish is made by the next command`()
    throws
  {
    var home = home
    (home.finishesRuns, home.startsPrograms) = (true, true)
    try home.succeed("debrief", "acme", "--done", "1")
    #expect(try home.succeed("doctor").stdout.contains("the last daily backup was interrupted"))
    #expect(try home.succeed("debrief", "acme", "--done", "2").handedOver == [])
    #expect(try names().map { $0.hasSuffix("-daily.db") } == [true])
    let after = try home.succeed("doctor")
    #expect(!after.stdout.contains("interrupted"))
  }

  @Test func `damage that another process found is told by the next command`() throws {
    var home = home
    (home.finishesRuns, home.startsPrograms) = (true, true)
    let connection = try Connection(.file(home.folder.file(Home.database)))
    try connection.run("UPDATE interview SET place = 'nowhere'")
    try connection.close()
    let first = try home.succeed("debrief", "acme", "--done", "1")
    #expect(first.stderr.isEmpty)
    _ = try home.clinch(try #require(first.handedOver.first))
    let next = try home.succeed("debrief", "acme", "--done", "2")
    #expect(next.stderr.hasPrefix("warning: the database is damaged (interview 1 was changed"))
    #expect(try home.succeed("debrief", "acme", "--done", "4").stderr.isEmpty)
  }

  @Test func `what makes the daily backup does nothing under a pinned clock`() throws {
    let database = home.folder.file(Home.database)
    let run = try home.clinch(
      ["__daily-backup", database], environment: ["CLINCH_NOW": Home.evening])
    #expect(run.status == .fine)
    #expect(try names().isEmpty)
  }

  @Test func `what cannot be made is called by the name that was given`() throws {
    let path = home.folder.file("nowhere/copy.db")
    let run = try home.clinch("backup", path)
    #expect(run.status == .cannotCreate)
    #expect(run.stderr.hasPrefix("error: cannot create \(path): "))
  }
}
