import ClinchCLI
import TestSupport
import Testing
import Zones

@Suite struct EditInterviewTests {
  private let home: Home

  init() throws {
    home = try Home()
    try home.logAcme()
  }

  @Test func `a word that is no command of edit means an interview`() throws {
    let short = try home.clinch("edit", "acme", "--place", "Room 2", "--json").json()
    let long = try home.clinch("edit", "interview", "1", "--place", "Room 2", "--json").json()
    #expect(short == long)
    #expect(short.keys == Keys.change)
    #expect(short["interview"]?["place"] == "Room 2")
  }

  @Test func `it says what is stored, and every window that moved`() throws {
    let run = try home.succeed(
      "edit", "acme", "--start", "2026-11-18 15:00", "--impression", "4", "--reply-by",
      "2026-11-30")
    #expect(run.lines.first == "Edited interview 1: Acme, Backend Engineer")
    for part in [
      "when            Wed 18 Nov 2026 15:00–16:00", "impression      4 of 5",
      "reply by        Mon 30 Nov 2026",
      "f1              letter to Dana Lee: due now, overdue after Fri 20 Nov 2026 16:00",
      "f3              check-in: due Tue 1 Dec 2026",
    ] {
      #expect(run.stdout.contains(part), "\(run.stdout)")
    }
  }

  @Test func `an empty text clears a field`() throws {
    try home.succeed("edit", "acme", "--note", "one", "--impression", "2", "--highlight", "x")
    let json = try home.clinch(
      "edit", "acme", "--note", "", "--impression", "", "--highlight", "", "--json"
    ).json()
    for key in ["note", "impression", "highlight"] {
      #expect(json["interview"]?[key] == .null)
    }
  }

  @Test func `a start is read by the zone that is given with it, else by the interview's`() throws {
    let zoned = try home.clinch(
      "edit", "1", "--zone", "Asia/Tokyo", "--start", "2026-11-19 09:00", "--json"
    ).json()
    #expect(zoned["interview"]?["starts_at"] == "2026-11-19T00:00:00Z")
    #expect(zoned["interview"]?["zone"] == "Asia/Tokyo")
    let again = try home.clinch("edit", "1", "--start", "2026-11-19 10:00", "--json").json()
    #expect(again["interview"]?["starts_at"] == "2026-11-19T01:00:00Z")
    let named = try home.clinch(
      "edit", "1", "--start", "2026-11-19 10:00 Europe/Berlin", "--json"
    ).json()
    #expect(named["interview"]?["zone"] == "Europe/Berlin")
  }

  @Test func `an interview can belong to another application`() throws {
    try home.succeed("log", "Globex", "--at", "2026-11-12 10:00")
    let json = try home.clinch("edit", "1", "--application", "globex", "--json").json()
    #expect(json["interview"]?["company"] == "Globex")
    #expect(json["follow_ups"]?.items.allSatisfy { $0["company"] == "Globex" } == true)
  }

  @Test func `who was not there is replaced, and what went with them is said`() throws {
    try home.succeed("debrief", "acme", "--objection", "Sam: no Go")
    let run = try home.succeed("edit", "acme", "--without", "sam", "--with", "Lou Reed (VP)")
    #expect(
      run.stderr == "note: Sam Ito was removed, with their letter and a concern\n")
    #expect(run.stdout.contains("with            Dana Lee <dana@acme.example>, Lou Reed (VP)"))
  }

  private static let refused: [([String], Status, String)] = [
    (["--minutes", "0"], .usage, "--minutes is 0, but must be 1 to 1440"),
    (["--impression", "6"], .usage, "--impression is 6, but must be 1 to 5"),
    (["--impression", "good"], .usage, "--impression is \"good\", but must be 1 to 5"),
    (
      ["--start", "2026-11-19 10:00 Asia/Tokyo", "--zone", "Europe/Berlin"], .usage,
      "--start names the zone Asia/Tokyo, but --zone names Europe/Berlin"
    ),
    (["--start", ""], .data, "no date or time given"),
    (["--start", "2026-11-19"], .data, "there is no time in \"2026-11-19\""),
    (["--zone", "Mars/Base"], .data, "\"Mars/Base\" is not a time zone"),
    (
      ["--reply-by", "2026-11-01"], .data,
      "that is before interview 1 started ("
    ),
    (["--cancelled-at", "yesterday"], .data, "interview 1 was not cancelled"),
    (["--without", "lou"], .noInput, "nobody among those you met there matches \"lou\""),
    (["--application", "nobody"], .noInput, "no company matches \"nobody\""),
    (["--place", "a\u{1B}b"], .data, "--place has the control character"),
    (["--plcae", "Room 2"], .usage, "unknown option \"--plcae\""),
    (["--place", "1", "--place", "2"], .usage, "--place is given twice"),
    (["twice"], .usage, "unexpected argument \"twice\""),
  ]

  @Test(arguments: refused)
  func `what is not understood is refused, and nothing is changed`(
    words: [String], status: Status, message: String
  ) throws {
    let before = try home.clinch("list", "--json")
    let run = try home.clinch(["edit", "acme"] + words)
    #expect(run.status == status)
    #expect(run.stderr.contains("error: \(message)"), "\(run.stderr)")
    #expect(try home.clinch("list", "--json") == before)
  }

  @Test func `without flags and terminal it says which flags there are`() throws {
    let run = try home.clinch("edit", "acme")
    #expect(run.status == .usage)
    #expect(run.stderr.contains("hint: use --start, --minutes, --kind, --round, --place"))
  }

  @Test func `what changes nothing says so, and is no operation`() throws {
    let run = try home.succeed("edit", "acme", "--kind", "video")
    #expect(run.stdout.isEmpty)
    #expect(run.stderr == "note: nothing was changed\n")
    #expect(try home.clinch("undo").stdout.contains("undone: log"))
  }

  @Test func `undo takes an edit back as a whole`() throws {
    let before = try home.clinch("show", "acme", "--json")
    try home.succeed(
      "edit", "acme", "--start", "2026-11-18 15:00", "--without", "sam", "--note", "one")
    #expect(
      try home.clinch("undo").stdout.contains(
        "undone: edit interview --start --without --note, "))
    #expect(try home.clinch("show", "acme", "--json") == before)
  }
}
