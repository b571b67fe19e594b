import ClinchCLI
import TestSupport
import Testing

/// Names, zones and times as they are pasted, and hints that can be.
@Suite struct PastedWordsTests {
  private let home: Home

  init() throws {
    home = try Home()
    try home.logAcme()
  }

  @Test(arguments: ["EST", "MST", "HST", "CET"])
  func `an abbreviation is no zone, even where the computer has one of that name`(
    name: String
  ) throws {
    let run = try home.clinch("log", "Beta", "--at", "2026-11-25 10:00", "--zone", name)
    #expect(run.status == .data)
    #expect(run.stderr.contains("time zone"))
    #expect(run.stderr.contains("hint: try "))
  }

  @Test func `a name turned round is turned back, and a second holder of it is named`() throws {
    let run = try home.succeed("edit", "person", "p2", "--name", "Lee, Dana")
    #expect(run.stdout.contains("Edited p2: Dana Lee"))
    #expect(
      run.stderr == """
        note: p1 has the same name; if they are the same person:
        note:   clinch merge person p2 p1

        """)
    try home.succeed("merge", "person", "p2", "p1")
  }

  @Test(arguments: ["Dana Lee; Sam Ito", "all", "f12", "Dana Lee, Sam Ito"])
  func `one person gets one name`(name: String) throws {
    #expect(try home.clinch("edit", "person", "p2", "--name", name).status == .data)
  }

  @Test func `a merge of companies with a dash in front can be pasted`() throws {
    let run = try home.succeed(
      "log", "--at", "2026-11-18 10:00", "--no-follow-ups", "--", "-Dash Co")
    let next = try home.succeed(
      "log", "--at", "2026-11-18 12:00", "--no-follow-ups", "--", "-Dash Co GmbH")
    #expect(run.stderr.isEmpty)
    #expect(next.stderr.contains("clinch merge company -- \"-Dash Co GmbH\" \"-Dash Co\""))
    try home.succeed("merge", "company", "--", "-Dash Co GmbH", "-Dash Co")
  }

  @Test func `the hour that clocks show twice is shown with its offsets`() throws {
    let run = try home.succeed(
      "log", "Beta", "--at", "2026-10-25T02:30:00+02:00", "--minutes", "60", "--no-follow-ups")
    #expect(run.stdout.contains("02:30+02:00–02:30+01:00"))
  }

  @Test func `a letter to nobody in particular has a gap for the name`() throws {
    try home.succeed(
      "log", "Beta", "--at", "2026-11-19 10:00", "--with", "the CTO", "--follow-ups")
    let letter = try home.succeed("letter", "draft", "beta", "--stdout").stdout
    #expect(!letter.contains("Hi the"))
    #expect(letter.contains("Hi [") || letter.contains("Dear ["))
  }
}
