import ClinchCLI
import TestSupport
import Testing

@Suite struct CalendarCommandTests {
  private let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.logAcme()
  }

  /// The lines of a calendar whose names begin so, in their order.
  private func lines(_ name: String, of text: String) -> [String] {
    text.unicodeScalars.split(whereSeparator: { $0 == "\r" || $0 == "\n" }).map { String($0) }
      .filter { $0.utf8.starts(with: name.utf8) }
  }

  @Test func `without a file it goes to the output`() throws {
    let ending = try desk.clinch("calendar")
    #expect(ending.status == .fine)
    #expect(ending.stderr == "")
    #expect(lines("BEGIN:VEVENT", of: ending.stdout).count == 4)
    #expect(try desk.clinch("calendar", "-o", "-") == ending)
  }

  @Test func `two exports of the same data are the same, whatever the time`() throws {
    #expect(
      try desk.clinch("calendar") == desk.clinch("calendar", now: "2027-01-01T00:00:00Z"))
  }

  @Test func `a file is written for its owner alone and replaced the next time`() throws {
    let first = try desk.clinch("calendar", "-o", desk.path("a.ics"))
    #expect(first.stdout == "Wrote 4 entries, 0 of them cancelled, to \(desk.path("a.ics"))\n")
    #expect(try desk.mode(of: "a.ics") == 0o600)
    try desk.clinch("cancel", "acme", now: "2026-11-19T18:00:00Z")
    let second = try desk.clinch("calendar", "-o", desk.path("a.ics"))
    #expect(second.stdout == "Wrote 4 entries, 3 of them cancelled, to \(desk.path("a.ics"))\n")
    let written = try #require(desk.content(of: "a.ics"))
    #expect(written == (try desk.clinch("calendar").stdout))
  }

  @Test func `what was written is told as JSON`() throws {
    let ending = try desk.clinch("calendar", "--json", "-o", desk.path("a.ics"))
    #expect(
      ending.stdout == """
        {
          "cancelled": 0,
          "entries": 4,
          "file": "\(desk.path("a.ics"))"
        }

        """)
  }

  @Test(arguments: [
    ["calendar", "--json"], ["calendar", "--json", "-o", "-"], ["calendar", "-o", ""],
    ["calendar", "--todo", "--kind", "interview"], ["calendar", "--kind", "letter"],
    ["list", "--kind", "video", "--kind", "phone"],
    ["calendar", "--folder", ""], ["calendar", "--folder", "a", "--since=30d"],
    ["calendar", "--folder", "a", "-o=b"],
  ])
  func `words that make no sense together are refused`(words: [String]) throws {
    let ending = try run(words)
    #expect(ending.status == .usage)
    #expect(ending.stdout == "")
  }

  private func run(_ words: [String]) throws -> Run {
    switch words.count {
    case 2: try desk.clinch(words[0], words[1])
    case 3: try desk.clinch(words[0], words[1], words[2])
    case 4: try desk.clinch(words[0], words[1], words[2], words[3])
    default: try desk.clinch(words[0], words[1], words[2], words[3], words[4])
    }
  }

  @Test func `only the kinds that are named are written`() throws {
    let ending = try desk.clinch("calendar", "--kind", "thank_you", "--kind", "check_in")
    #expect(lines("SUMMARY:Send", of: ending.stdout).count == 2)
    #expect(lines("SUMMARY:Check", of: ending.stdout).count == 1)
    #expect(lines("SUMMARY:Interview", of: ending.stdout).isEmpty)
  }

  @Test func `only what begins or closes then or later is written`() throws {
    let ending = try desk.clinch("calendar", "--since", "2026-11-20")
    #expect(lines("SUMMARY:Interview", of: ending.stdout).isEmpty)
    #expect(lines("BEGIN:VEVENT", of: ending.stdout).count == 3)
  }

  @Test func `a since that is no date is refused`() throws {
    #expect(try desk.clinch("calendar", "--since", "soon").status == .data)
  }

  @Test func `tasks are follow-ups without events`() throws {
    let ending = try desk.clinch("calendar", "--todo")
    #expect(lines("BEGIN:VTODO", of: ending.stdout).count == 3)
    #expect(lines("BEGIN:VEVENT", of: ending.stdout).isEmpty)
  }

  @Test func `a calendar with nothing in it is said to be so`() throws {
    let ending = try desk.clinch("calendar", "--kind", "promise")
    #expect(ending.status == .fine)
    #expect(ending.stderr == "note: the calendar is empty\n")
    #expect(lines("BEGIN:", of: ending.stdout) == ["BEGIN:VCALENDAR"])
  }

  @Test func `a move keeps the identifiers and raises the numbers`() throws {
    let before = try desk.clinch("calendar", "--kind", "interview").stdout
    try desk.clinch("move", "acme", "--at", "2026-11-25 09:00")
    let after = try desk.clinch("calendar", "--kind", "interview").stdout
    #expect(lines("UID", of: before) == lines("UID", of: after))
    #expect(lines("SEQUENCE", of: before) == ["SEQUENCE:0"])
    #expect(lines("SEQUENCE", of: after) == ["SEQUENCE:1"])
    #expect(lines("DTSTART", of: after) == ["DTSTART:20261125T090000Z"])
  }

  @Test func `what was undone leaves as cancelled under the same identifiers`() throws {
    let before = try desk.clinch("calendar").stdout
    try desk.clinch("undo")
    let after = try desk.clinch("calendar").stdout
    #expect(lines("UID", of: before).sorted() == lines("UID", of: after).sorted())
    #expect(lines("STATUS", of: after) == Array(repeating: "STATUS:CANCELLED", count: 4))
    #expect(!lines("", of: after).contains { $0.utf8.starts(with: "SUMMARY:Interview: Acme".utf8) })
  }

  @Test func `a folder that does not exist is 73 and prints nothing`() throws {
    let ending = try desk.clinch("calendar", "-o", desk.path("missing/a.ics"))
    #expect(ending.status == .cannotCreate)
    #expect(ending.stdout == "")
    #expect(ending.stderr.utf8.starts(with: "error: cannot create ".utf8))
  }

  @Test func `a symbolic link is not followed`() throws {
    try desk.write("precious", to: "target")
    try TestFile.link(desk.path("a.ics"), to: desk.path("target"))
    #expect(try desk.clinch("calendar", "-o", desk.path("a.ics")).status == .cannotCreate)
    #expect(desk.content(of: "target") == "precious")
  }

  @Test func `the help says what calendars drop`() throws {
    let help = try desk.clinch("calendar", "--help").stdout.split { $0.isWhitespace }
    #expect(help.contains("Google"))
    #expect(help.contains("Thunderbird,"))
  }
}
