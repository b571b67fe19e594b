import ClinchCLI
import TestSupport
import Testing

@Suite struct HistoryCommandTests {
  private let home: Home

  init() throws {
    home = try Home()
    try home.logAcme()
    try home.succeed("letter", "sent", "acme", "--to", "dana", now: "2026-11-20T10:00:00+01:00")
  }

  @Test func `commands are listed, the newest first, with what they touched`() throws {
    #expect(
      try home.clinch("history").stdout == """
        No  When              Command                           What
         2  Fri 20 Nov 10:00  letter sent --to                  Acme, Backend Engineer; f1
         1  Thu 19 Nov 18:00  log --at --minutes --with --kind  Acme, Backend Engineer; f1, f2, f3

        """)
  }

  @Test func `history and history list are the same`() throws {
    #expect(try home.clinch("history", "list") == home.clinch("history"))
    #expect(try home.clinch("history", "list", "--csv") == home.clinch("history", "--csv"))
  }

  @Test func `since takes a date, and one that is none is refused`() throws {
    let since = try home.clinch(
      "history", "--since", "20 nov", "--json", now: "2026-11-21T10:00:00+01:00")
    #expect(try since.json().items.map { $0["id"] } == [2])
    #expect(try home.clinch("history", "--since", "someday").status == .data)
    let later = try home.clinch("history", "--since", "30 nov", now: "2026-12-01T10:00:00+01:00")
    #expect(later.stdout == "Nothing has been stored since then.\n")
  }

  @Test func `an operation is shown row by row, times by the local clock`() throws {
    #expect(
      try home.clinch("history", "show", "2").stdout.hasSuffix(
        """

        f1 changed
          settled         – → Fri 20 Nov 2026 10:00
          settlement      – → sent

        """))
    let logged = try home.clinch("history", "show", "1").stdout
    #expect(logged.contains("\napplication 1 added\n  company         Acme\n"))
    #expect(logged.contains("\n  person          Dana Lee\n"))
    #expect(!logged.contains("{"))
    #expect(!logged.contains("folded"))
  }

  @Test func `every time and every yes or no is shown as one`() throws {
    try home.succeed(
      "outcome", "acme", "rejected", "--at", "2026-11-20 09:00", now: "2026-11-20T18:00:00+01:00")
    #expect(
      try home.clinch("history", "show", "3").stdout.contains(
        "\n  at              Fri 20 Nov 2026 "))
    let changes = try home.clinch("history", "show", "3", "--json").json()["changes"]?.items ?? []
    let entry = changes.first { $0["table"] == "outcome_log" }
    #expect(entry?["after"]?["at"] == "2026-11-20T08:00:00Z")
    let logged = try home.clinch("history", "show", "1", "--json").json()["changes"]?.items ?? []
    let interview = logged.first { $0["table"] == "interview" }
    #expect(interview?["after"]?["day_only"] == false)
    #expect(interview?["after"]?["round_given"] == false)
  }

  @Test func `a number that no command has is refused`() throws {
    let run = try home.clinch("history", "show", "9")
    #expect(run.status == .noInput)
    #expect(
      run.stderr == "error: no command has the number 9\nhint: to see them: clinch history\n")
    #expect(try home.clinch("history", "show", "x").status == .usage)
  }

  @Test(arguments: [
    ("2", "clinch history show 2"), ("shw", "clinch history show"), ("lst", "clinch history list"),
    ("acme", "clinch history --help lists them"),
  ])
  func `a word that is no command of history says what was meant`(
    word: String, hint: String
  ) throws {
    let run = try home.clinch("history", word)
    #expect(run.status == .usage)
    #expect(
      run.stderr == "error: there is no command \"clinch history \(word)\"\nhint: \(hint)\n")
  }

  @Test func `without a database nothing was stored yet`() throws {
    #expect(try Home().clinch("history").stdout == "Nothing has been stored yet.\n")
    #expect(try Home().clinch("history", "show", "1").status == .noInput)
  }
}
