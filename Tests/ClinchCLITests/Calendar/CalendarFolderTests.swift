import ClinchCLI
import TestSupport
import Testing

/// A folder with one file for each entry, over a home in which one interview at Acme was logged and
/// one at Beta is ahead.
@Suite struct CalendarFolderTests {
  private var home: Home

  init() throws {
    home = try Home()
    home.finishesRuns = true
    try home.logAcme()
    try home.succeed("log", "Beta", "--at", "2026-11-24 10:00", "--with", "Kim Roe")
    try home.folder.makeFolder("cal")
  }

  private var folder: String { home.folder.file("cal") }

  private var files: [String] { home.folder.names(in: "cal").filter { $0.hasSuffix(".ics") } }

  /// What the files are about, sorted.
  private var summaries: [String] {
    files.flatMap { (home.folder.text("cal/\($0)") ?? "").split(separator: "\r\n") }
      .filter { $0.hasPrefix("SUMMARY:") }.map { String($0.dropFirst(8)) }.sorted()
  }

  private let all = [
    "Check in: Acme\\, Backend Engineer", "Check in: Beta",
    "Interview: Acme\\, Backend Engineer (round 1)", "Interview: Beta (round 1)",
    "Send the thank-you letter to Dana Lee: Acme\\, Backend Engineer",
    "Send the thank-you letter to Kim Roe: Beta",
    "Send the thank-you letter to Sam Ito: Acme\\, Backend Engineer",
  ]

  private func fill(_ words: String..., now: String? = nil) throws -> JSONDocument {
    try home.clinch(["calendar", "--folder", folder, "--json"] + words, now: now).json()
  }

  // MARK: By hand

  @Test func `each entry to come is a calendar of its own, named by its identifier`() throws {
    let report = try fill()
    #expect(report.keys == Keys.calendarFolder)
    #expect([report["written"], report["removed"], report["unchanged"]] == [7, 0, 0])
    #expect(summaries == all)
    for name in files {
      let text = try #require(home.folder.text("cal/\(name)"))
      #expect(text.hasPrefix("BEGIN:VCALENDAR\r\n"))
      #expect(text.contains("\r\nUID:\(name.dropLast(4))\r\n"))
      #expect(home.folder.mode("cal/\(name)") == 0o600)
    }
  }

  @Test func `only what changed is written`() throws {
    _ = try fill()
    for name in files { try home.folder.write("as it was".utf8, to: "cal/\(name)") }
    try home.succeed("move", "beta", "--at", "2026-11-25 10:00")
    let report = try fill()
    #expect([report["written"], report["removed"], report["unchanged"]] == [3, 0, 4])
    #expect(files.filter { home.folder.text("cal/\($0)") == "as it was" }.count == 4)
    let again = try fill()
    #expect([again["written"], again["removed"], again["unchanged"]] == [0, 0, 7])
  }

  @Test func `what is over or never to come is removed, and there is no cancelled entry`() throws {
    _ = try fill()
    try home.succeed("letter", "sent", "acme", "--to", "dana", "--anyway")
    try home.succeed("cancel", "beta")
    _ = try fill(now: "2026-11-20T09:00:00+01:00")
    #expect(
      summaries == [
        "Check in: Acme\\, Backend Engineer", "Check in: Beta",
        "Send the thank-you letter to Sam Ito: Acme\\, Backend Engineer",
      ])
    #expect(!files.contains { home.folder.text("cal/\($0)")?.contains("CANCELLED") != false })
  }

  @Test func `what was undone leaves, and comes back when it is redone`() throws {
    _ = try fill()
    try home.succeed("undo")
    _ = try fill()
    #expect(summaries == all.filter { !$0.contains("Beta") })
    try home.succeed("redo")
    _ = try fill()
    #expect(summaries == all)
  }

  @Test func `files of others stay as they are`() throws {
    let names = ["mine.ics", "0f0f0f0f-0000-4000-8000-000000000001.ics", "color", ".hidden"]
    for name in names { try home.folder.write("precious".utf8, to: "cal/\(name)") }
    _ = try fill()
    try home.succeed("undo")
    try home.succeed("undo", "1")
    _ = try fill(now: "2027-06-01T09:00:00+01:00")
    #expect(home.folder.names(in: "cal") == names.sorted())
    for name in names { #expect(home.folder.text("cal/\(name)") == "precious") }
  }

  @Test func `two searches share a folder`() throws {
    _ = try fill()
    let other = try Home()
    try other.succeed("log", "Gamma", "--at", "2026-11-26 10:00", "--no-follow-ups")
    try other.succeed("calendar", "--folder", folder)
    #expect(summaries == (all + ["Interview: Gamma (round 1)"]).sorted())
    _ = try fill()
    #expect(summaries.count == 8)
  }

  @Test func `a file that is missing is written again`() throws {
    _ = try fill()
    let name = try #require(files.first)
    TestFile.remove("\(folder)/\(name)")
    #expect(try fill()["written"] == 1)
    #expect(files.contains(name))
  }

  @Test func `a symbolic link in the place of a file is not followed`() throws {
    _ = try fill()
    let name = try #require(files.first)
    TestFile.remove("\(folder)/\(name)")
    try home.folder.write("precious".utf8, to: "target")
    try TestFile.link("\(folder)/\(name)", to: home.folder.file("target"))
    TestFile.remove("\(folder)/.clinch-folder-\(try searchName())")
    _ = try fill()
    #expect(home.folder.text("target") == "precious")
  }

  private func searchName() throws -> String {
    let name = try #require(
      home.folder.names(in: "cal").first { $0.hasPrefix(".clinch-folder-") })
    return String(name.dropFirst(".clinch-folder-".count))
  }

  @Test func `follow-ups are tasks with --todo, and interviews stay events`() throws {
    _ = try fill("--todo")
    for name in files {
      let text = try #require(home.folder.text("cal/\(name)"))
      #expect(text.contains("BEGIN:VEVENT") == text.contains("SUMMARY:Interview"))
      #expect(text.contains("BEGIN:VTODO") != text.contains("BEGIN:VEVENT"))
    }
  }

  @Test func `only the kinds that are named are there`() throws {
    _ = try fill()
    #expect(try fill("--kind", "interview")["removed"] == 5)
    #expect(summaries == all.filter { $0.hasPrefix("Interview") })
  }

  @Test func `a folder is made where there is none, and a file is refused`() throws {
    let run = try home.succeed("calendar", "--folder", home.folder.file("a/b"))
    #expect(run.stderr == "note: created \(home.folder.file("a/b"))\n")
    #expect(home.folder.mode("a/b") == 0o700)
    try home.folder.write("".utf8, to: "file")
    #expect(
      try home.clinch("calendar", "--folder", home.folder.file("file")).status == .cannotCreate)
  }

  @Test func `a link that leads nowhere is refused, by the setting, too`() throws {
    try TestFile.link(home.folder.file("link"), to: home.folder.file("gone"))
    for words in [["calendar", "--folder"], ["setting", "set", "calendar_folder"]] {
      let run = try home.clinch(words + [home.folder.file("link")])
      #expect(run.status == .cannotCreate)
      #expect(
        run.stderr.hasPrefix("error: \(home.folder.file("link")) is a link that leads nowhere\n"))
    }
    #expect(!home.folder.exists("gone"))
  }

  @Test func `a link to a folder is followed`() throws {
    try TestFile.link(home.folder.file("link"), to: folder)
    try home.succeed("setting", "set", "calendar_folder", home.folder.file("link"))
    #expect(summaries == all)
  }

  // MARK: By every command

  @Test func `with the setting every command that writes brings the folder up to date`() throws {
    try home.succeed("setting", "set", "calendar_folder", folder)
    #expect(try home.succeed("setting", "get", "calendar_folder").stdout == "~/cal\n")
    #expect(summaries == all)
    try home.succeed("cancel", "beta")
    #expect(summaries == all.filter { $0 != "Interview: Beta (round 1)" && !$0.contains("Kim") })
    try home.succeed("undo")
    #expect(summaries == all)
    try home.succeed("done", "f1")
    #expect(summaries == all.filter { !$0.contains("Dana") })
  }

  @Test func `a restored backup is in the folder at once`() throws {
    try home.succeed("setting", "set", "calendar_folder", folder)
    try home.succeed("backup", "make")
    try home.succeed("cancel", "beta")
    let backup = try #require(
      home.folder.names(in: Home.database + ".backups").first { $0.hasSuffix("manual.db") })
    try home.succeed("restore", backup)
    #expect(summaries == all)
  }

  @Test func `the setting says whether follow-ups are tasks`() throws {
    try home.succeed("setting", "set", "calendar_folder", folder)
    try home.succeed("setting", "set", "calendar_todo", "on")
    #expect(
      files.filter { home.folder.text("cal/\($0)")?.contains("BEGIN:VTODO") == true }.count == 5)
  }

  @Test(arguments: [["reset", "calendar_folder"], ["set", "calendar_folder", "off"]])
  func `without the setting nothing of ours is left in the folder`(words: [String]) throws {
    try home.succeed("setting", "set", "calendar_folder", folder)
    let run = try home.clinch(["setting"] + words)
    #expect(run.stderr == "note: removed 7 entries from \(folder)\n")
    #expect(home.folder.names(in: "cal").isEmpty)
    try home.succeed("cancel", "beta")
    #expect(home.folder.names(in: "cal").isEmpty)
  }

  @Test func `a folder that is not there is worth a note, and the change is saved`() throws {
    try home.succeed("setting", "set", "calendar_folder", folder)
    TestFile.remove(folder)
    let run = try home.succeed("cancel", "beta")
    #expect(
      run.stderr.hasPrefix("note: your calendar folder is not up to date: there is no folder "))
    #expect(!home.folder.exists("cal"))
    #expect(try home.clinch("show", "2", "--json").json()["interviews"] != nil)
  }

  @Test func `reading leaves the folder alone`() throws {
    try home.succeed("setting", "set", "calendar_folder", folder)
    TestFile.remove(folder)
    #expect(try home.succeed("list").stderr == "")
  }
}
