import ClinchCLI
import TestSupport
import Testing

@Suite struct FirstRunTests {
  private static let reads = [
    [], ["today"], ["overdue"], ["due"], ["list"], ["skipped"], ["skipped", "--by", "interview"],
    ["letter", "list"],
  ]

  @Test(arguments: reads)
  func `a read before the first log is an empty answer and creates nothing`(
    words: [String]
  ) throws {
    let home = try Home()
    let run = try home.clinch(words)
    #expect(run.status == .fine)
    #expect(!run.stdout.isEmpty)
    #expect(run.stderr.isEmpty)
    #expect(try home.folder.names().isEmpty)
  }

  @Test(arguments: [
    ["undo"], ["redo"], ["debrief", "acme", "--done", "1"], ["cancel", "acme"], ["done", "f1"],
    ["letter", "sent"], ["outcome", "acme", "rejected"], ["move", "acme", "--at", "noon"],
  ])
  func `what needs something stored creates nothing`(words: [String]) throws {
    let home = try Home()
    #expect(try home.clinch(words).status != .fine)
    #expect(try home.folder.names().isEmpty)
  }

  @Test func `log creates the database and says so`() throws {
    let home = try Home()
    let run = try home.clinch("log", "Acme", "--at", "noon")
    #expect(run.status == .fine)
    #expect(run.stderr == "note: created \(home.folder.file(Home.database))\n")
    #expect(try home.clinch("log", "Beta", "--at", "14:00").stderr.isEmpty)
  }

  @Test func `a log that is refused creates nothing`() throws {
    let home = try Home()
    #expect(try home.clinch("log", "Acme", "--at", "soon").status == .data)
    #expect(try home.folder.names().isEmpty)
  }

  @Test func `quiet leaves the notes out`() throws {
    let run = try Home().clinch("log", "Acme", "--at", "noon", "--quiet")
    #expect(run.status == .fine)
    #expect(run.stderr.isEmpty)
  }

  @Test func `a pinned clock is noted when something is stored`() throws {
    let home = try Home()
    let now = "2026-11-21T16:00:00+01:00"
    #expect(try home.clinch("today", "--now", now).stderr.isEmpty)
    let run = try home.clinch("log", "Acme", "--at", "noon", "--now", now)
    #expect(
      run.stderr.hasSuffix(
        "note: the clock is fixed at 2026-11-21T15:00:00Z, and that is what gets stored\n"))
    #expect(try home.clinch("undo", "--now", now).stderr.hasPrefix("note: the clock is fixed"))
  }

  @Test func `a pinned clock is not noted when nothing was stored`() throws {
    let home = try Home()
    try home.logAcme()
    let run = try home.clinch("done", "f1", "--at", "tomorrow", "--now", Home.evening)
    #expect(run.status == .data)
    #expect(!run.stderr.contains("pinned"))
  }
}
