import ClinchCLI
import SQLite
import TestSupport
import Testing

@Suite struct UndoRedoTests {
  private let home: Home

  init() throws {
    home = try Home()
    try home.logAcme()
  }

  @Test func `undo takes back the newest command and redo brings it back`() throws {
    let before = try home.clinch("show", "acme", "--json")
    try home.succeed("letter", "sent", "acme", "--to", "dana")
    let after = try home.clinch("show", "acme", "--json")
    #expect(before != after)

    try home.succeed("undo")
    #expect(try home.clinch("show", "acme", "--json") == before)
    try home.succeed("redo")
    #expect(try home.clinch("show", "acme", "--json") == after)
  }

  @Test func `a dry run of more than there is says how many there are`() throws {
    let undone = try home.clinch("undo", "9", "--dry-run")
    #expect(undone.status == .fine)
    #expect(undone.stderr == "note: only 1 command can be undone\n")
    try home.succeed("undo")
    let redone = try home.clinch("redo", "9", "--dry-run")
    #expect(redone.stderr == "note: only 1 command can be redone\n")
  }

  @Test func `it says what was taken back`() throws {
    try home.succeed("letter", "sent", "acme", "--to", "dana")
    #expect(
      try home.clinch("undo").stdout
        == """
        undone: letter sent --to, Thu 19 Nov 2026 18:00 (now): Acme, Backend Engineer; f1
        f1  Acme, Backend Engineer: letter to Dana Lee, due Fri 20 Nov 2026 16:00 (in 22 h), overdue after \
        Sat 21 Nov 2026 16:00

        """)
    let redone = try home.clinch("redo", "--json").json()
    #expect(redone.keys == Keys.redone)
    #expect(redone["redone"]?[0]?.keys == Keys.operation)
    #expect(redone["redone"]?[0]?["command"] == "letter sent --to")
  }

  @Test func `the windows that it moved are shown as they are then`() throws {
    try home.succeed("move", "acme", "--at", "2026-11-19 16:00")
    let undone = try home.clinch("undo", "--json").json()
    #expect(undone.keys == Keys.undone)
    #expect(undone["follow_ups"]?.items.map { $0["id"] } == [1, 2, 3])
    #expect(undone["follow_ups"]?[0]?.keys == Keys.followUp)
    #expect(undone["follow_ups"]?[0]?["due_at"] == "2026-11-20T15:00:00Z")
    let redone = try home.clinch("redo").lines
    #expect(redone.count == 4)
    #expect(redone[1].contains("letter to Dana Lee, due Fri 20 Nov 2026 17:00"))
  }

  @Test func `what is gone with the undone command is not shown`() throws {
    let undone = try home.clinch("undo", "--json").json()
    #expect(undone["undone"]?.items.count == 1)
    #expect(undone["follow_ups"]?.items == [])
    #expect(try home.clinch("redo", "--json").json()["follow_ups"]?.items.count == 3)
  }

  @Test(arguments: [60, 80]) func `no line is wider than the terminal`(width: Int) throws {
    try home.succeed("edit", "acme", "--minutes", "45", "--note", "one two three four")
    for words in [["undo", "--dry-run"], ["undo"], ["redo", "--dry-run"], ["redo"]] {
      let run = try home.clinch(words + ["--color", "never"], terminal: .terminal(width: width))
      #expect(run.status == .fine)
      #expect(run.lines.allSatisfy { Cells.count($0) <= width }, "\(run.stdout)")
    }
  }

  @Test func `undo and redo name what a command created, changed and noted`() throws {
    try home.succeed("log", "Beta", "--at", "2026-11-19T10:00", "--no-follow-ups")
    try home.succeed("debrief", "beta", "--done", "1")
    try home.succeed("tip", "off", "ask")
    let subjects = try home.clinch("undo", "3").lines.map { line in
      line.split(separator: ")", omittingEmptySubsequences: false).last.map { String($0) }
    }
    #expect(subjects == [": tip ask", ": Beta", ": Beta"])
    #expect(try home.clinch("redo").stdout.hasSuffix("(now): Beta\n"))
  }

  @Test func `several are taken back at once, the newest first`() throws {
    try home.succeed("letter", "sent", "acme", "--to", "dana")
    try home.succeed("debrief", "acme", "--done", "1")
    let undone = try home.clinch("undo", "2", "--json").json()["undone"]
    #expect(undone?.items.map { $0["command"] } == ["debrief --done", "letter sent --to"])
  }

  @Test func `another command makes what was undone final`() throws {
    try home.succeed("letter", "sent", "acme", "--to", "dana")
    try home.succeed("undo")
    try home.succeed("debrief", "acme", "--done", "1")
    #expect(try home.clinch("redo").status == .data)
  }

  @Test func `once all is taken back, nothing is left to undo`() throws {
    let undone = try home.clinch("undo", "1", "--json").json()["undone"]
    #expect(undone?.items.count == 1)
    #expect(try home.clinch("list", "--json").stdout == "[]\n")
    #expect(try home.clinch("undo").status == .data)
  }

  @Test func `a dry run shows what would change, and changes nothing`() throws {
    try home.succeed("letter", "sent", "acme", "--to", "dana")
    let before = try home.folder.octets(Home.database)
    #expect(
      try home.clinch("undo", "--dry-run").stdout == """
        would be undone: letter sent --to, Thu 19 Nov 2026 18:00 (now): Acme, Backend Engineer; f1

        f1 changed
          settled         Thu 19 Nov 2026 18:00 → –
          settlement      sent → –

        Nothing was changed.

        """)
    let preview = try home.clinch("undo", "9", "--dry-run", "--json").json()["would_be_undone"]
    #expect(preview?.items.map(\.keys) == Array(repeating: Keys.previewedOperation, count: 2))
    #expect(preview?[0]?["changes"]?[0]?.keys == Keys.rowChange)
    #expect(try home.folder.octets(Home.database) == before)

    try home.succeed("undo")
    let redo = try home.clinch("redo", "--dry-run", "--json").json()["would_be_redone"]
    #expect(redo?[0]?["command"] == "letter sent --to")
    #expect(
      try home.clinch("redo", "--dry-run").lines.first?.hasPrefix("would be redone: ") == true)
    #expect(try home.clinch("redo").lines.count == 2)
  }

  @Test func `a dry run refuses what undo would refuse`() throws {
    let connection = try Connection(.file(home.folder.file(Home.database)))
    try connection.runScript("UPDATE interview SET note = 'by hand'")
    try connection.close()
    let refused = try home.clinch("undo")
    #expect(refused.status == .data)
    #expect(refused.stderr.contains("interview 1 has changed since (note)"))
    #expect(try home.clinch("undo", "--dry-run") == refused)
  }

  @Test func `the log of operations holds names and flags, never private text`() throws {
    try home.succeed(
      "log", "Secret Corp", "--at=2026-11-19 10:00", "--note", "hush", "--with", "Private Person")
    try home.succeed("debrief", "secret", "--skipped", "2", "--note=2=hush", "--why", "hush")
    try home.succeed("--quiet", "letter", "waive", "secret", "--note", "hush")
    try home.succeed("cancel", "secret", "--note", "hush", "--yes", "--json")

    let connection = try Connection(.file(home.folder.file(Home.database)), access: .readOnly)
    let commands = try connection.query("SELECT command FROM operation ORDER BY id") {
      try $0.get("command", as: String.self)
    }
    #expect(
      commands == [
        "log --at --minutes --with --kind", "log --at --note --with",
        "debrief --skipped --note --why", "letter waive --note", "cancel --note --yes",
      ])
  }

  @Test func `more than there is is refused in a script, and says how many there are`() throws {
    let home = try Home()
    try home.logAcme()
    try home.succeed("done", "f3")
    let run = try home.clinch("undo", "999", "-q")
    #expect(run.status == .data)
    #expect(
      run.stderr == "error: there are only 2 commands to undo\nhint: clinch undo 2\n")
    try home.succeed("undo", "2")
    let redone = try home.clinch("redo", "3")
    #expect(redone.stderr == "error: there are only 2 commands to redo\nhint: clinch redo 2\n")
  }

  @Test(arguments: [("y", 0), ("n", 1)])
  func `more than there is is asked about on a terminal`(answer: String, left: Int) throws {
    let home = try Home()
    try home.logAcme()
    let run = try home.asked("undo", "7", answers: [answer])
    #expect(run.status == .fine)
    #expect(try home.clinch("list", "--json").json().items.count == left)
  }
}
