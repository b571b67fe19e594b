import ClinchCLI
import TestSupport
import Testing

@Suite struct LetterTests {
  private let home: Home

  init() throws {
    home = try Home()
    try home.logAcme()
  }

  @Test func `several open letters are never guessed between`() throws {
    let run = try home.clinch("letter", "sent", "acme")
    #expect(run.status == .noInput)
    #expect(
      run.stderr == """
        error: "acme" could mean any of these:
          f1  letter to Dana Lee, Acme, Backend Engineer
          f2  letter to Sam Ito, Acme, Backend Engineer
        hint: clinch letter sent f1 or clinch letter sent f2

        """)
  }

  @Test func `the only open letter needs no name`() throws {
    try home.succeed("letter", "sent", "acme", "--to", "dana")
    let rows = try home.clinch("letter", "sent", "--json").json().items
    #expect(rows.map { $0["person"] } == ["Sam Ito"])
  }

  @Test(arguments: ["dana", "Lee", "DANA LEE", "dana@acme.example", "d"])
  func `a person is found by parts of name or address`(to: String) throws {
    let rows = try home.clinch("letter", "sent", "acme", "--to", to, "--json").json().items
    #expect(rows.map { $0["person"] } == ["Dana Lee"])
  }

  @Test func `all are settled at once`() throws {
    let rows = try home.clinch("letter", "waive", "acme", "--to", "all", "--json").json().items
    #expect(rows.map { $0["settlement"] } == ["waived", "waived"])
  }

  @Test func `when and which way it went are kept`() throws {
    let row = try home.clinch(
      "letter", "sent", "acme", "--to", "dana", "--at", "2026-11-19 17:00", "--channel", "email",
      "--json"
    ).json()[0]
    #expect(row?["settled_at"] == "2026-11-19T16:00:00Z")
    #expect(row?["channel"] == "email")
    #expect(row?["late"] == false)
    #expect(row?["overdue_by_hours"] == .null)
  }

  @Test func `a late letter is sent, late, and overdue no longer`() throws {
    let late = "2026-11-21T18:30:00+01:00"
    let run = try home.succeed("letter", "sent", "acme", "--to", "dana", now: late)
    #expect(
      run.stdout
        == "f1  Acme, Backend Engineer: letter to Dana Lee, sent Sat 21 Nov 2026 18:30 (now), "
        + "2 h 30 min late\n"
    )
    let row = try home.clinch("letter", "list", "acme", "--json", now: late).json()[0]
    #expect(row?["state"] == "settled")
    #expect(row?["late"] == true)
    #expect(row?["overdue_by_hours"] == 2)
    #expect(try home.clinch("overdue", "--json", now: late).json().items.count == 1)
  }

  @Test func `a letter that is settled is not settled again`() throws {
    try home.succeed("letter", "sent", "acme", "--to", "dana")
    let run = try home.clinch("letter", "waive", "acme", "--to", "dana")
    #expect(run.status == .data)
    #expect(run.stderr.contains("f1, letter to Dana Lee, is already closed: sent Thu 19 Nov"))
  }

  @Test func `the ledger lists every letter with what became of it`() throws {
    try home.succeed("letter", "sent", "acme", "--to", "dana", "--channel", "email")
    #expect(
      try home.clinch("letter", "list", now: "2026-11-22T12:00:00+01:00").stdout == """
        No  For                     To        State            When                    Via
        f1  Acme, Backend Engineer  Dana Lee  sent             Thu 19 Nov 18:00        email
        f2  Acme, Backend Engineer  Sam Ito   overdue by 20 h  since Sat 21 Nov 16:00

        """)
  }

  @Test func `one letter to the panel is sent, and covers the others`() throws {
    try home.succeed("letter", "sent", "acme", "--to", "dana", "--via-recruiter")
    let run = try home.succeed("letter", "waive", "acme", "--panel")
    #expect(
      run.stdout
        == "f2  Acme, Backend Engineer: letter to Sam Ito, covered by the letter to the panel Thu 19 Nov 2026 "
        + "18:00 (now)\n")
    let later = "2026-11-22T12:00:00+01:00"
    #expect(
      try home.clinch("letter", "list", now: later).stdout == """
        No  For                     To        State                               When              Via
        f1  Acme, Backend Engineer  Dana Lee  via recruiter                       Thu 19 Nov 18:00
        f2  Acme, Backend Engineer  Sam Ito   covered by the letter to the panel  Thu 19 Nov 18:00

        """)
    let rows = try home.clinch("letter", "list", "--json").json().items
    #expect(rows.map { $0["disposition"] } == ["via_recruiter", "panel"])
    #expect(rows.map { $0["settlement"] } == ["sent", "waived"])
    let tips = try home.clinch("show", "acme", "--json", now: later).json()["tips"]
    #expect(tips?[6]?["result"] == "done")
  }

  @Test func `a letter to the panel that nobody gets is refused`() throws {
    let run = try home.clinch("letter", "waive", "acme", "--to", "all", "--panel")
    #expect(run.status == .data)
    #expect(
      run.stderr.contains("error: interview 1 has no other letter that could go to the whole panel")
    )
    #expect(
      try home.clinch("letter", "list", "--json").json().items.allSatisfy {
        $0["settlement"] == .null
      })
  }

  @Test func `an empty ledger is a friendly line`() throws {
    #expect(try Home().clinch("letter", "list").stdout == "No letters are owed.\n")
  }
}
