import ClinchCLI
import TestSupport
import Testing

@Suite struct RestoreCommandTests {
  private let home: Home

  init() throws {
    home = try Home()
    try home.logAcme()
  }

  private func backUp() throws -> String {
    guard case .string(let file)? = try home.clinch("backup", "--json").json()["file"] else {
      throw MissingFile()
    }
    return file
  }

  private struct MissingFile: Error {}

  @Test func `restoring brings the old state back, and its last line leads to the new one`() throws
  {
    let before = try home.clinch("show", "acme", "--json")
    let backup = try backUp()
    try home.succeed("letter", "sent", "acme", "--to", "dana")
    let after = try home.clinch("show", "acme", "--json")

    let run = try home.succeed("restore", backup)

    #expect(try home.clinch("show", "acme", "--json") == before)
    #expect(run.lines[0] == "Restored \(backup)")
    #expect(run.lines[2].contains("log --at"))
    let way = try #require(run.lines.last)
    #expect(way.hasPrefix("To go back: clinch restore /"))
    try home.succeed("restore", String(way.dropFirst("To go back: clinch restore ".count)))
    #expect(try home.clinch("show", "acme", "--json") == after)
  }

  @Test func `a name alone is looked for among the backups`() throws {
    let backup = try backUp()
    let name = String(backup.split(separator: "/").last ?? "")
    let restored = try home.clinch("restore", name, "--json").json()
    #expect(restored.keys == Keys.restoration)
    #expect(restored["file"] == .string(backup))
    #expect(restored["replaced"]?.keys == Keys.backup)
    #expect(restored["newest"]?.keys == Keys.historyEntry)
  }

  @Test func `the way back names the database that was named`() throws {
    let backup = try backUp()
    let copy = home.folder.file("my copy.db")
    try home.succeed("backup", copy)
    let way = try home.succeed("restore", backup, "--db", copy).lines.last
    #expect(way?.hasSuffix(" --db '\(copy)'") == true)
  }

  @Test func `what is missing, not ours or damaged is refused, each with its code`() throws {
    let before = try home.folder.octets(Home.database)
    let missing = try home.clinch("restore", "nowhere.db")
    #expect(missing.status == .noInput)
    #expect(
      missing.stderr
        == "error: there is no file nowhere.db\nhint: to see the backups: clinch backup list\n")
    try home.folder.write("buy milk".utf8, to: "notes")
    #expect(try home.clinch("restore", home.folder.file("notes")).status == .data)
    try home.folder.write(before.prefix(20_000), to: "half.db")
    let half = try home.clinch("restore", home.folder.file("half.db"))
    #expect(half.status == .inputOutput)
    #expect(half.stderr.contains("half.db is damaged (it has 20000 of "))
    #expect(try home.clinch("restore", home.folder.file(Home.database)).status == .data)
    #expect(try home.clinch("restore", "").status == .usage)
    #expect(try home.folder.octets(Home.database) == before)
  }

  @Test func `what is not clinch's is not replaced`() throws {
    let backup = try backUp()
    try home.folder.write("buy milk".utf8, to: "notes")
    let run = try home.clinch("restore", backup, "--db", home.folder.file("notes"))
    #expect(run.status == .data)
    #expect(run.stderr.contains("hint: that file does not belong to clinch"))
    #expect(try home.folder.octets("notes") == Array("buy milk".utf8))
    #expect(!home.folder.exists("notes.backups"))
  }

  @Test func `a file that is none any more, and has backups, is told how they come back`() throws {
    let backup = try backUp()
    try home.folder.write([0, 0] + home.folder.octets(Home.database), to: Home.database)
    for command in ["list", "doctor"] {
      let run = try home.clinch(command)
      #expect(run.status == .data)
      #expect(run.stderr.contains("is not a database; it was left alone\nhint: there are backups"))
      #expect(run.stderr.contains("move it away, then clinch restore \(backup)\n"))
    }
  }

  @Test func `a link that leads nowhere is a file that is not there`() throws {
    try TestFile.link(home.folder.file("dangling.db"), to: "nowhere")
    let run = try home.clinch("restore", home.folder.file("dangling.db"))
    #expect(run.status == .noInput)
    #expect(run.stderr.contains("hint: to see the backups: clinch backup list"))
  }

  @Test func `over a damaged database there is a way forward, and none back`() throws {
    let before = try home.clinch("list", "--json")
    let backup = try backUp()
    try home.folder.write(try home.folder.octets(Home.database).prefix(20_000), to: Home.database)
    let refused = try home.clinch("list")
    #expect(refused.status == .inputOutput)
    #expect(
      refused.stderr.contains("; to bring back the newest backup: clinch restore \(backup)\n"))
    let run = try home.succeed("restore", backup)
    #expect(run.stdout.contains("a damaged database, kept as "))
    #expect(!run.stdout.contains("To go back"))
    #expect(try home.clinch("list", "--json") == before)
  }

  @Test func `a database that is gone is missed, and comes back`() throws {
    let before = try home.clinch("list", "--json")
    let backup = try backUp()
    let octets = try home.folder.octets(Home.database)
    let other = home.folder.file("elsewhere.db")
    try home.folder.makeFolder("elsewhere.db.backups")
    let name = String(backup.split(separator: "/").last ?? "")
    try home.folder.write(octets, to: "elsewhere.db.backups/" + name)

    for words in [["list"], ["log", "Beta", "--at", "2026-11-19T09:00"]] {
      let run = try home.clinch(words + ["--db", other])
      #expect(run.status == .noInput)
      #expect(
        run.stderr.contains("but there are backups of it\nhint: to start over, move them away; "))
      #expect(run.stderr.hasSuffix("\(name) --db \(other)\n"))
    }
    try home.succeed("restore", name, "--db", other)
    #expect(try home.clinch("list", "--json", "--db", other) == before)
  }
}
