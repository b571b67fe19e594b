import ClinchCLI
import SQLite
import TestSupport
import Testing

@Suite struct DoctorTests {
  private let home: Home

  init() throws {
    home = try Home()
  }

  private func change(_ statement: SQL) throws {
    try Connection(.file(home.folder.file(Home.database))).run(statement)
  }

  @Test func `a sound database is clean, and doctor exits with 0`() throws {
    try home.logAcme()

    let report = try home.clinch("doctor", "--json").json()

    #expect(report.keys == Keys.examination)
    #expect(report["result"] == "clean")
    #expect(report["file"]?.keys == Keys.examinedFile)
    #expect(report["program"]?.keys == ["schema", "sqlite", "sqlite_header", "version"])
    let checks = try #require(report["checks"]).items
    #expect(checks.count == 7)
    for check in checks {
      #expect(check.keys == ["check", "findings", "result"])
      #expect(check["result"] == "passed")
    }
    #expect(try home.succeed("doctor").stdout.hasSuffix("Nothing is damaged.\n"))
  }

  @Test func `changed content is damage: it is printed, exits with 74, and names the backup`()
    throws
  {
    try home.logAcme()
    try home.succeed("backup")
    let backup = try #require(try home.folder.names().first { $0.hasSuffix("-manual.db") })
    try change("UPDATE interview SET place = 'nowhere'")
    let octets = try home.folder.octets(Home.database)

    let run = try home.clinch("doctor")

    #expect(run.status == .inputOutput)
    #expect(run.stdout.contains("interview 1 was changed outside clinch (place)"))
    #expect(run.stdout.contains("clinch restore \(home.folder.file(backup))\n"))
    #expect(run.stderr.isEmpty)
    #expect(try home.folder.octets(Home.database) == octets)
    let json = try home.clinch("doctor", "--json")
    #expect(json.status == .inputOutput)
    #expect(json.stdout.contains("\"result\": \"damaged\""))
  }

  @Test func `a write-ahead log is not called clean, and doctor exits with 1`() throws {
    try home.logAcme()
    var octets = try home.folder.octets(Home.database)
    octets.replaceSubrange(18...19, with: [2, 2])
    try home.folder.write(octets, to: Home.database)

    let run = try home.clinch("doctor")

    #expect(run.status == .failure)
    #expect(run.stdout.hasSuffix("It could not be checked.\n"))
    #expect(try home.clinch("doctor", "--json").stdout.contains("\"result\": \"unread\""))
    try home.succeed("list")
    try home.succeed("doctor")
  }

  @Test func `what doctor names is mended by bringing the backup back`() throws {
    try home.logAcme()
    let backup = home.folder.file("copy.db")
    try home.succeed("backup", backup)
    try change("DELETE FROM tip_log")
    try change("DELETE FROM follow_up WHERE id = 3")
    #expect(try home.clinch("doctor").status == .inputOutput)

    try home.succeed("restore", backup)

    #expect(try home.clinch("doctor").status == .fine)
  }

  @Test func `what is advised works in the database that was named`() throws {
    let file = home.folder.file("other.db")
    try home.succeed("log", "Other", "--at", "2026-11-19 15:00", "--db", file)
    try home.succeed("log", "Usual", "--at", "2026-11-19 15:00")
    try home.succeed("backup", "--db", file)
    TestFile.remove(file)

    let gone = try home.clinch("list", "--db", file)
    let hint = try #require(gone.stderr.split(separator: "\n").last)
    let words = hint.split(separator: " ").drop { $0 != "restore" }.map(String.init)

    #expect(try home.clinch(words).status == .fine)
    #expect(try home.succeed("list", "--csv", "--db", file).stdout.contains("Other"))
    #expect(try home.succeed("list", "--csv").stdout.contains("Usual"))
    let listed = try home.clinch("show", "nobody", "--db", file)
    #expect(listed.stderr.contains(" --db \(file)"))
  }

  @Test func `what was restored and is damaged is said to be`() throws {
    try home.logAcme()
    try change("UPDATE interview SET place = 'nowhere'")
    let backup = home.folder.file("copy.db")
    try home.succeed("backup", backup)

    let restored = try home.clinch("restore", backup)

    #expect(restored.status == .fine)
    #expect(restored.stderr.contains("warning: the restored backup is damaged too"))
  }

  @Test func `backups that cannot be looked at are not taken for none`() throws {
    try home.logAcme()
    try home.folder.write([1], to: Home.database + ".backups")

    let run = try home.clinch("backup", "list")

    #expect(run.status == .inputOutput)
    #expect(run.stderr.contains("cannot read"))
  }

  @Test func `without a database nothing is made, and nothing is damaged`() throws {
    let run = try home.succeed("doctor")

    #expect(run.stdout.contains("There is no database yet"))
    #expect(try home.folder.names().isEmpty)
    #expect(try home.clinch("doctor", "--json").json()["file"] == JSONDocument.null)
  }

  @Test func `a file that was named has to be there, and to be ours`() throws {
    #expect(try home.clinch("doctor", "--db", home.folder.file("no.db")).status == .noInput)
    try home.folder.write("Dear diary".utf8, to: "diary")
    let run = try home.clinch("doctor", "--db", home.folder.file("diary"))
    #expect(run.status == .data)
    #expect(run.stderr.contains("is not a database; it was left alone"))
    #expect(try home.folder.octets("diary") == Array("Dear diary".utf8))
  }

  @Test func `a database that is gone while its backups are there is damage`() throws {
    try home.logAcme()
    try home.succeed("backup")
    TestFile.remove(home.folder.file(Home.database))

    let run = try home.clinch("doctor")

    #expect(run.status == .inputOutput)
    #expect(run.stdout.contains("it is gone, but there are backups"))
    #expect(run.stdout.contains("clinch restore "))
  }
}
