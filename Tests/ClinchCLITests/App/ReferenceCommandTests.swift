import ClinchCLI
import TestSupport
import Testing

/// How interviews, applications, letters and offers are named on the command line.
@Suite struct ReferenceCommandTests {
  private let home: Home

  /// Two roles of one company, each with an interview held, f1 to f4, and one planned, f5 to f8.
  init() throws {
    home = try Home()
    for (role, at, who) in [
      ("SRE", "2026-11-18 10:00", "Dana Lee"), ("Platform", "2026-11-18 14:00", "Sam Ito"),
      ("SRE", "2026-11-25 10:00", "Dana Lee"), ("Platform", "2026-11-24 10:00", "Sam Ito"),
    ] {
      try home.succeed("log", "Acme", role, "--at", at, "--with", who)
    }
  }

  private static let interviews = [
    "1  Acme, SRE, Wed 18 Nov 10:00", "2  Acme, Platform, Wed 18 Nov 14:00",
  ]
  private static let planned = [
    "3  Acme, SRE, Wed 25 Nov 10:00", "4  Acme, Platform, Tue 24 Nov 10:00",
  ]
  private static let applications = ["a1  Acme, SRE, open", "a2  Acme, Platform, open"]

  @Test(arguments: [
    (
      "cancel acme --note gone", planned,
      "clinch cancel 3 --note gone or clinch cancel 4 --note gone"
    ),
    (
      "move acme --at \"fri 10:00\"", planned,
      "clinch move 3 --at \"fri 10:00\" or clinch move 4 --at \"fri 10:00\""
    ),
    ("debrief acme --done 1", interviews, "clinch debrief 1 --done 1 or clinch debrief 2 --done 1"),
    ("edit acme --note x", interviews + planned, "choose one, like 1"),
    ("edit interview acme --note x", interviews + planned, "choose one, like 1"),
    ("remove interview acme", interviews + planned, "choose one, like 1"),
    (
      "letter draft acme --stdout", interviews,
      "clinch letter draft 1 --stdout or clinch letter draft 2 --stdout"
    ),
    ("letter show acme", interviews, "clinch letter show 1 or clinch letter show 2"),
    ("letter check acme", interviews, "clinch letter check 1 or clinch letter check 2"),
    (
      "letter sent acme",
      ["f1  letter to Dana Lee, Acme, SRE", "f3  letter to Sam Ito, Acme, Platform"],
      "clinch letter sent f1 or clinch letter sent f3"
    ),
    (
      "letter waive acme --to all",
      ["f1  letter to Dana Lee, Acme, SRE", "f3  letter to Sam Ito, Acme, Platform"],
      "clinch letter waive f1 --to all or clinch letter waive f3 --to all"
    ),
    (
      "promise acme \"a sample\" --by fri", applications,
      "clinch promise a1 \"a sample\" --by fri or clinch promise a2 \"a sample\" --by fri"
    ),
    ("offer received acme", applications, "clinch offer received a1 or clinch offer received a2"),
    (
      "outcome acme rejected", applications,
      "clinch outcome a1 rejected or clinch outcome a2 rejected"
    ),
    (
      "edit application acme --note x", applications,
      "clinch edit application a1 --note x or clinch edit application a2 --note x"
    ),
    (
      "remove application acme", applications,
      "clinch remove application a1 or clinch remove application a2"
    ),
    (
      "log acme --at \"mon 10:00\"", applications,
      "clinch log acme SRE --at \"mon 10:00\" or clinch log acme Platform --at \"mon 10:00\""

    ),
  ])
  func `words that fit two roles are refused with what to type`(
    line: String, candidates: [String], hint: String
  ) throws {
    let before = try home.folder.octets(Home.database)
    let run = try home.clinch(Words.split(line[...]))
    #expect(run.status == .noInput)
    #expect(
      run.stderr == "error: \"acme\" could mean any of these:\n"
        + candidates.map { "  \($0)\n" }.joined() + "hint: \(hint)\n")
    #expect(try home.folder.octets(Home.database) == before)
  }

  @Test(arguments: [
    "cancel 3 --note gone", "cancel f5", "move a1 --at 2026-11-27T10:00", "debrief a2 --done 1",
    "edit 1 --note x", "remove interview 4", "letter draft acme --to sam --stdout",
    "letter draft f3 --stdout", "letter sent f1",
    "letter sent acme --to dana", "letter waive a2", "letter sent \"acme, sre\"",
    "promise a1 sample --by 2026-11-27", "promise f6 sample --by 2026-11-27",
    "outcome a2 rejected", "edit application a1 --note x", "remove application a2 --yes",
    "offer received a1", "list --company a1", "show a2", "card a2", "letter list a1",
  ])
  func `each number works where such a thing is asked for`(line: String) throws {
    let run = try home.clinch(Words.split(line[...]))
    #expect(run.status == .fine, "\(run.stderr)")
  }

  @Test(arguments: [
    ("cancel p1", "p1 is the number of a person"),
    ("cancel a9", "no application has the number a9"),
    ("outcome o9 rejected", "no offer has the number o9"),
    ("debrief f99 --done 1", "no follow-up has the number f99"),
    ("letter sent f2", "f2 is a check-in, not a thank-you letter"),
    ("show a99999999999999999999", "no application has the number you typed"),
  ])
  func `a number of nothing, or of something else, is refused`(
    line: String, message: String
  ) throws {
    let run = try home.clinch(Words.split(line[...]))
    #expect(run.status == .noInput)
    #expect(run.stderr.hasPrefix("error: \(message)\n"), "\(run.stderr)")
  }

  @Test func `show and card choose the nearest, and say which`() throws {
    let shown = try home.succeed("show", "acme")
    #expect(shown.lines.first == "Acme, Platform (a2)")
    #expect(
      shown.stderr
        == "note: \"acme\" was read as a2 (Acme, Platform, open); it could also mean "
        + "a1 (Acme, SRE, open)\n")
    let card = try home.succeed("card", "acme")
    #expect(card.stderr.contains("was read as 4 (Acme, Platform, Tue 24 Nov 10:00)"))
    #expect(card.stderr.contains("3 (Acme, SRE, Wed 25 Nov 10:00)"))
    #expect(try home.succeed("show", "a1").stderr.isEmpty)
  }

  @Test func `one letter that is left is the one that is meant, in whichever role`() throws {
    try home.succeed("letter", "sent", "f3")
    let sent = try home.clinch("letter", "sent", "acme", "--json").json()
    #expect(sent.items.map { $0["id"] } == [1])
  }

  @Test func `two planned interviews of one application are refused with both`() throws {
    try home.succeed("log", "Acme", "SRE", "--at", "2026-11-26 10:00")
    for command in [
      ["cancel", "acme sre"], ["cancel", "a1"], ["move", "a1", "--at", "27 nov 9:00"],
    ] {
      let run = try home.clinch(command)
      #expect(run.status == .noInput)
      #expect(run.stderr.contains("\n  3  Acme, SRE, Wed 25 Nov 10:00\n  5  Acme, SRE, Thu 26 Nov"))
    }
  }

  @Test func `two ended applications are told apart by when they ended`() throws {
    let home = try Home()
    for (at, end) in [("2026-04-10 10:00", "2026-04-20 12:00"), ("2026-11-10 10:00", "2026-11-15")]
    {
      try home.succeed("log", "Acme", "SRE", "--at", at, "--no-follow-ups")
      try home.succeed("outcome", "acme", "rejected", "--at", end)
    }
    let run = try home.clinch("outcome", "acme", "open")
    #expect(run.status == .noInput)
    #expect(
      run.stderr == """
        error: "acme" can mean 2 applications of Acme, SRE:
          a1  rejected Mon 20 Apr 2026
          a2  rejected Sun 15 Nov 2026
        hint: clinch outcome a1 open or clinch outcome a2 open

        """)
    try home.succeed("outcome", "a2", "open")
  }

  @Test func `of three that fit, the hint has no command that means one of them`() throws {
    try home.succeed("log", "Acme", "Data", "--at", "2026-11-26 10:00")
    for (line, hint) in [
      ("remove application acme", "choose one, like a1"),
      ("log acme --at \"mon 10:00\"", "name the role: clinch log acme ROLE --at \"mon 10:00\""),
    ] {
      let run = try home.clinch(Words.split(line[...]))
      #expect(run.status == .noInput)
      #expect(run.stderr.hasSuffix("\nhint: \(hint)\n"), "\(run.stderr)")
    }
  }

  @Test func `an application that is open is not reopened`() throws {
    let run = try home.clinch("outcome", "a1", "open")
    #expect(run.status == .data)
    #expect(
      run.stderr == """
        error: Acme, SRE is already open
        hint: to end it: clinch outcome a1 OUTCOME

        """)
  }

  @Test func `the ended one is meant where only that can be reopened`() throws {
    try home.succeed("outcome", "a1", "rejected")
    let run = try home.clinch("outcome", "acme", "open", "--json").json()
    #expect(run["application"]?["id"] == 1)
  }

  @Test func `an application without interviews is named, shown, edited, joined and removed`()
    throws
  {
    let home = try Home()
    try home.succeed("log", "Acme", "SRE", "--at", "2026-11-25 10:00", "--no-follow-ups")
    try home.succeed("promise", "acme", "a sample", "--by", "2026-11-27")
    try home.succeed("remove", "interview", "1")
    for name in ["acme", "acme sre", "a1", "f1"] {
      #expect(try home.succeed("show", name).lines.first == "Acme, SRE (a1)")
    }
    let none = try home.clinch("cancel", "acme")
    #expect(none.status == .noInput)
    #expect(
      none.stderr
        == "error: Acme, SRE (a1) has no interview\nhint: to log one: clinch log Acme SRE --at WHEN\n"
    )
    try home.succeed("edit", "application", "acme", "--role", "Platform")
    try home.succeed("log", "Acme Inc", "--at", "2026-11-26 10:00", "--no-follow-ups")
    try home.succeed("merge", "company", "a2", "a1", "--dry-run")
    try home.succeed("remove", "interview", "2")
    try home.succeed("log", "Acme", "--at", "2026-11-26 11:00", "--no-follow-ups")
    let joined = try home.clinch("list", "--json").json()
    #expect(joined.items.map { $0["role"] } == ["Platform"])
    try home.succeed("remove", "application", "a1", "--yes")
    #expect(try home.clinch("show", "acme").status == .noInput)
  }

  @Test func `a number that is a company's whole name is refused with both readings`() throws {
    let logged = try home.succeed("log", "A1", "Billing", "--at", "2026-11-30 10:00")
    #expect(
      logged.stderr.contains(
        "note: A1 was read as a company name; application a1 is Acme, SRE"))
    let run = try home.clinch("cancel", "a1")
    #expect(run.status == .noInput)
    #expect(
      run.stderr == """
        error: "a1" could mean any of these:
          a01  Acme, SRE, Wed 25 Nov 10:00
          5    A1, Billing, Mon 30 Nov 10:00
        hint: clinch cancel a01 or clinch cancel 5

        """)
    try home.succeed("cancel", "a01")
    #expect(try home.succeed("show", "a1").lines.first == "A1, Billing (a3)")
  }

  @Test func `an offer is answered and removed by its number`() throws {
    try home.succeed("offer", "received", "a1", "--at", "2026-11-19 10:00")
    try home.succeed("offer", "extend", "acme", "--until", "2026-11-30 12:00")
    try home.succeed("offer", "answer", "o1", "decline")
    #expect(try home.clinch("offer", "extend", "o1", "--granted").stderr.hasPrefix("error: o1 has"))
    try home.succeed("remove", "offer", "o1", "--yes")
  }

  @Test func `somebody known is met again by number`() throws {
    let run = try home.clinch(
      "log", "Globex", "--at", "2026-11-17 10:00", "--with", "p1", "--json"
    ).json()
    #expect(run["interview"]?["interviewers"]?[0]?["name"] == "Dana Lee")
    let none = try home.clinch("log", "Globex", "--at", "2026-11-16 10:00", "--with", "p9")
    #expect(none.status == .noInput)
  }
}
