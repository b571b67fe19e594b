import InterviewModel
import TestSupport
import Testing
import Zones

/// Cells that cannot be read cost no row, unless it stands or falls with them.
@Suite struct UnreadCellTests {
  private static func read(_ header: String, _ cells: [String]) -> ImportedRow {
    let layout = TableLayout(
      headers: header.split(separator: ",").map(String.init), preset: nil, mapping: [:])
    let reader = RowReader(order: .dmy, zone: TestZones.berlin, now: at("2026-11-30 12:00"))
    return reader.read(layout.row(TableRecord(line: 2, cells: cells)))
  }

  private static func application(
    _ header: String, _ cells: [String]
  ) throws -> ImportedApplication {
    guard case .application(let application) = read("Company," + header, ["Acme"] + cells) else {
      throw NoApplication()
    }
    return application
  }

  private struct NoApplication: Error {}

  @Test(arguments: [
    ("9/19", ImportFault.notADate("9/19", .noYear)), ("soon", .notADate("soon", .notADate)),
    ("13/13/2026", .notADate("13/13/2026", .notADate)),
    ("30.02.2026", .notADate("30.02.2026", .noSuchDay)),
    ("9/19/24", .otherOrder("9/19/24", .dmy)),
    ("2026-12-24", .stillToCome(CivilDate(dayNumber: 20_811))),
  ])
  func `a day of applying that cannot be is named, and its text goes into the note`(
    text: String, fault: ImportFault
  ) throws {
    let application = try Self.application("Date applied,Salary", [text, "80k"])
    #expect(application.applied == nil)
    #expect(application.unread.map(\.column) == ["Date applied"])
    #expect(application.unread.map(\.fault).first?.isLike(fault) == true)
    #expect(application.note.merged(into: nil) == "Date applied: \(text)")
    #expect(application.texts[.salary] == "80k")
  }

  @Test(arguments: [
    ("2026-02-30 10:00", ImportFault.notADate("2026-02-30 10:00", .noSuchDay)),
    ("next week", .notADate("next week", .notADate)),
    ("2026-03-29 02:30", .unclearTime("2026-03-29 02:30")),
    ("2026-03-29 02:30-04:30", .unclearTime("2026-03-29 02:30-04:30")),
    ("2026-03-29 01:30-02:30", .unclearTime("2026-03-29 01:30-02:30")),
    ("2026-10-25 01:30-02:30", .unclearTime("2026-10-25 01:30-02:30")),
    ("Di, 30.11.2026", .notADate("Di, 30.11.2026", .wrongWeekday(.monday))),
    ("Tue 2026-11-30 10:00", .notADate("Tue 2026-11-30 10:00", .wrongWeekday(.monday))),
    ("Sunday, November 20, 2026", .notADate("Sunday, November 20, 2026", .wrongWeekday(.friday))),
  ])
  func
    `an interview whose date cannot be read is never logged, and all that is said of it is noted`(
      text: String, fault: ImportFault
    ) throws
  {
    let application = try Self.application(
      "Interview,Interviewer,Round", [text, "Dana Lee", "2"])
    #expect(application.interviews.isEmpty)
    #expect(application.hasUndatedInterview)
    #expect(application.unread == [UnreadCell(column: "Interview", fault: fault)])
    #expect(
      application.note.merged(into: nil) == "Interview: \(text)\nRound: 2\nInterviewer: Dana Lee")
  }

  @Test(arguments: [
    ("2026-03-29 01:30-03:30", 60), ("2026-10-25 01:30-03:30", 180),
    ("2026-10-26 01:30-03:30", 120),
  ])
  func `a range over a clock change has the length that passes`(text: String, minutes: Int) throws {
    #expect(try Self.application("Interview", [text]).interviews.map(\.minutes) == [minutes])
  }

  @Test(arguments: ["2026-03-29 02:30", "2026-10-25 02:30"])
  func `of a moment that the clock does not show once the day counts, and it is named`(
    text: String
  ) throws {
    let application = try Self.application(
      "Applied,Status,Rejected on", [text, "Rejected", text])
    let day = String(text.prefix(10))
    #expect(application.applied?.day?.contains(at("\(day) 23:59")) == true)
    #expect(application.ended?.day?.contains(at("\(day) 23:59")) == true)
    #expect(application.unread.map(\.column) == ["Applied", "Rejected on"])
    #expect(application.unread.map(\.fault) == [.unclearTime(text), .unclearTime(text)])
  }

  @Test func `other interviews of the cell are logged`() throws {
    let application = try Self.application("Interview", ["2026-12-02 10:00; 2026-02-30"])
    #expect(application.interviews.map(\.startsAt) == [at("2026-12-02 10:00")])
    #expect(application.unread.count == 1)
    #expect(application.note.merged(into: nil) == "Interview: 2026-02-30")
  }

  @Test(arguments: ["Salary", "Source", "Place", "Link", "Notes", "Mood", "Contact", "Deadline"])
  func `text that cannot be stored is named and left out`(header: String) throws {
    let application = try Self.application(header + ",Role", ["bell \u{7}", "SRE"])
    #expect(application.role == "SRE")
    #expect(application.unread.map(\.column) == [header])
    #expect(application.unread.first?.fault.leavesNote == false)
    #expect(application.note.merged(into: nil) == nil)
    #expect(application.texts.isEmpty)
  }

  @Test func `of several columns for the day the first that is one counts, the others are noted`()
    throws
  {
    let application = try Self.application(
      "Date applied,Applied on,Date", ["soon", "2026-11-20", "21.11.2026"])
    #expect(application.applied?.at == at("2026-11-20 12:00"))
    #expect(application.unread.map(\.column) == ["Date applied"])
    #expect(application.note.merged(into: nil) == "Date applied: soon\nDate: 2026-11-21")
  }

  @Test(arguments: [
    ("Company,Status,Date applied", ["Acme", "Saved", "soon"], "Date applied"),
    ("Company,Role", ["Ac\u{7}me", "SRE"], "Company"),
    ("Company,Role", ["Acme", "S\u{7}RE"], "Role"),
  ])
  func `a row is skipped where a cell decides what it is`(
    header: String, cells: [String], column: String
  ) {
    guard case .skipped(_, column: column) = Self.read(header, cells) else {
      Issue.record("it was read")
      return
    }
  }
}

extension ImportFault {
  /// Whether both are of one kind and about one text; a date that is none can be so in two ways.
  fileprivate func isLike(_ other: ImportFault) -> Bool {
    if case .notADate(let text, _) = self, case .notADate(text, _) = other { return true }
    return self == other
  }
}
