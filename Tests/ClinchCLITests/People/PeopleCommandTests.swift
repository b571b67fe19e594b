import ClinchCLI
import TestSupport
import Testing

/// Who was met, and the links of meetings.
@Suite struct PeopleCommandTests {
  private let home: Home

  init() throws {
    home = try Home()
    try home.succeed(
      "log", "Acme", "--at", "2026-11-18 15:00", "--with", "Dana Lee (CTO) <dana@acme.example>")
    try home.succeed("log", "Beta", "--at", "2026-11-19 15:00", "--with", "Sam Ito")
    try home.succeed("log", "Gamma", "--at", "tomorrow 15:00", "--with", "Kim O'Neil; Zoë")
  }

  private func names(_ words: String...) throws -> [JSONDocument?] {
    try home.clinch(["people"] + words + ["--json"]).json().items.map { $0["name"] }
  }

  @Test func `those spoken with last come first, then those still to be met`() throws {
    #expect(try names() == ["Sam Ito", "Dana Lee", "Kim O'Neil", "Zoë"])
    let rows = try home.clinch("people", "--json").json().items
    #expect(rows.map(\.keys) == Array(repeating: Keys.listedPerson, count: 4))
    #expect(rows[2]["last_spoken_at"] == .null)
    #expect(rows[2]["next_at"] == "2026-11-20T14:00:00Z")
  }

  @Test(arguments: [
    ("dana", ["Dana Lee"]), ("CTO", ["Dana Lee"]), ("acme.example", ["Dana Lee"]),
    ("beta", ["Sam Ito"]), ("zoe", ["Zoë"]), ("p3", ["Kim O'Neil"]), ("nobody", []),
  ])
  func `a text picks by name, title, address, company or number`(
    text: String, expected: [String]
  ) throws {
    #expect(try names(text) == expected.map { .string($0) })
  }

  @Test func `a person has a screen of their own`() throws {
    try home.succeed("letter", "sent", "f1")
    let shown = try home.clinch("show", "p1", "--json").json()
    #expect(shown.keys == Keys.shownPerson)
    #expect(shown["person"]?["letters_sent"] == 1)
    #expect(shown["interviews"]?.items.map { $0["company"] } == ["Acme"])
    #expect(shown["letters"]?.items.map { $0["settlement"] } == ["sent"])
    let lines = try home.clinch("show", "p1").lines
    #expect(lines.first == "p1: Dana Lee")
    #expect(lines.contains("  title           CTO"))
  }

  @Test(arguments: ["Dana Lee", "dana", "dana@acme.example", "p1"])
  func `words that mean no company show the person whom they mean`(typed: String) throws {
    #expect(try home.clinch("show", typed).lines.first == "p1: Dana Lee")
  }

  @Test func `a company comes before a person of that name`() throws {
    try home.succeed("log", "Dana Systems", "--at", "2026-11-17 15:00")
    #expect(try home.clinch("show", "dana").lines.first?.hasPrefix("Dana Systems") == true)
  }

  @Test func `words that mean two people are answered with both`() throws {
    try home.succeed("log", "Delta", "--at", "2026-11-17 15:00", "--with", "Dana Ito")
    let run = try home.clinch("show", "dana")
    #expect(run.status == .noInput)
    #expect(run.stderr.contains("p1 ") && run.stderr.contains("p5 "))
  }

  @Test func `words that mean nobody and no company are named`() throws {
    let run = try home.clinch("show", "hooli")
    #expect(
      run
        == Run(
          status: .noInput,
          stderr: """
            error: no company or person matches "hooli"
            hint: clinch applications, clinch people

            """))
  }

  @Test func `a number that nobody has is named`() throws {
    let run = try home.clinch("show", "p99")
    #expect(run.status == .noInput)
    #expect(run.stderr.contains("p99"))
  }

  @Test func `an address book gets a card for each, and a file of something else stays`() throws {
    let path = home.folder.path + "/people.vcf"
    try home.succeed("people", "--vcard", path)
    let text = String(decoding: try TestFile.octets(path), as: UTF8.self)
    let cards = text.split(separator: "\r\n").map(String.init)
    #expect(cards.count { $0 == "BEGIN:VCARD" } == 4)
    #expect(cards.contains("FN:Dana Lee"))
    #expect(cards.contains("N:Lee;Dana;;;"))
    #expect(cards.contains("N:;Zoë;;;"))
    #expect(cards.contains("EMAIL:dana@acme.example"))
    try home.succeed("people", "dana", "--vcard", path)

    let printed = try home.succeed("people", "--vcard", "-")
    #expect(printed.stdout == text)
    #expect(!home.folder.exists("-"))
    #expect(try home.clinch("people", "--vcard", "-", "--json").status == .usage)

    let notes = home.folder.path + "/notes.txt"
    try TestFile.write("mine".utf8, to: notes)
    let run = try home.clinch("people", "--vcard", notes)
    #expect(run.status == .cannotCreate)
    #expect(try TestFile.octets(notes) == Array("mine".utf8))
  }

  @Test(arguments: [
    ("https://zoom.us/j/1?pwd=x", "https://zoom.us/j/1?pwd=x"),
    (" HTTPS://meet.example.com/a ", "https://meet.example.com/a"),
  ])
  func `a link is stored as it was meant, and printed`(typed: String, stored: String) throws {
    try home.succeed("edit", "3", "--link", typed)
    #expect(try home.clinch("open", "gamma", "--print").stdout == stored + "\n")
    #expect(try home.clinch("open", "--json").json()["link"] == .string(stored))
  }

  @Test(arguments: [
    ("http://zoom.us/j/1", "https://zoom.us/j/1"), ("zoom.us/j/1", "https://zoom.us/j/1"),
    ("javascript:alert(1)", "https://"), ("https://", "has no host"),
    ("https://a b", "space"), ("https://zoom.us@evil.example/", "before its host"),
    ("ftp://a.example", "https://"), ("file:///etc/passwd", "https://"),
  ])
  func `anything but a link of the web is refused with what to type`(
    typed: String, says: String
  ) throws {
    let run = try home.clinch("edit", "3", "--link", typed)
    #expect(run.status == .data)
    #expect(run.stderr.contains(says))
    #expect(try home.clinch("list", "--json").json()[0]?["link"] == .null)
  }

  @Test func `an interview without a link says how to store one`() throws {
    let run = try home.clinch("open", "acme")
    #expect(run.status == .noInput)
    #expect(run.stderr.contains("clinch edit 1 --link"))
  }

  @Test func `a move is in the timeline with its reason`() throws {
    try home.succeed("move", "gamma", "--at", "2026-11-23 10:00", "--note", "their CTO is ill")
    let events = try home.clinch("show", "gamma", "--json").json()["timeline"]?.items ?? []
    let moved = events.first { $0["event"] == "moved" }
    #expect(moved?["text"] == "their CTO is ill")
    #expect(
      try home.clinch("show", "gamma").stdout.contains(
        "Interview 3 moved, from Fri 20 Nov 2026 15:00 to Mon 23 Nov 2026 10:00"))
  }

  @Test(arguments: ["recorded", "assessment"])
  func `where nobody is there no letter is owed, and the tips about them do not apply`(
    kind: String
  ) throws {
    try home.succeed("log", "Delta", "--at", "2026-11-19 09:00", "--kind", kind)
    let shown = try home.clinch("show", "delta", "--json").json()
    #expect(shown["follow_ups"]?.items.map { $0["kind"] } == ["check_in"])
    let results = shown["tips"]?.items.map { $0["result"] }
    #expect(
      results == [.null, .null, .null, .null, "not_applicable", "not_applicable", "not_applicable"])
  }

  @Test func `vCards go to the output for a hyphen`() throws {
    let home = try Home()
    try home.logAcme()
    let run = try home.clinch("people", "--vcard", "-")
    #expect(run.stdout.hasPrefix("BEGIN:VCARD\r\n"))
    #expect(run.stderr.isEmpty)
    #expect(try home.clinch("people", "--vcard", "-", "--json").status == .usage)
  }
}
