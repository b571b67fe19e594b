import InterviewModel
import TestSupport
import Testing
import Zones

/// Interviews whose dates, times and people stand in several columns.
@Suite struct InterviewColumnsTests {
  private static func read(
    _ header: String, _ cells: String, order: DateOrder = .dmy
  ) throws -> ImportedApplication {
    let layout = TableLayout(
      headers: header.split(separator: ",").map(String.init), preset: nil, mapping: [:])
    let reader = RowReader(order: order, zone: TestZones.berlin, now: at("2026-11-30 12:00"))
    let row = layout.row(
      TableRecord(
        line: 2,
        cells: cells.split(separator: ",", omittingEmptySubsequences: false).map(String.init)))
    guard case .application(let application) = reader.read(row) else { throw NoApplication() }
    return application
  }

  private struct NoApplication: Error {}

  /// `2 Nov` as `2`, with `d` where only the day is known.
  private static func starts(_ application: ImportedApplication) -> [String] {
    application.interviews.map { interview in
      let local = TestZones.berlin.local(at: interview.startsAt)
      return "\(local.date)" + (interview.dayEndsAt == nil ? " \(local.time.hour)" : "")
    }
  }

  @Test(
    arguments: [
      ("Round 1,Round 2,Round 3", "2026-11-10,2026-11-20,2026-12-01 14:00"),
      ("Interview 1,Interview 2,Interview 3", "2026-11-10,2026-11-20,2026-12-01 14:00"),
      ("1st Interview,2nd Interview,3rd Interview", "2026-11-10,2026-11-20,2026-12-01 14:00"),
      ("First Interview,Second Interview,Third", "2026-11-10,2026-11-20; 2026-12-01 14:00,"),
      ("Phone Screen,Onsite,Final Round", "2026-11-10,2026-11-20,2026-12-01 14:00"),
      ("1. Gespräch,2. Gespräch,3. Gespräch", "2026-11-10,2026-11-20,2026-12-01 14:00"),
      ("Entretien 1,Entretien 2,Entretien 3", "2026-11-10,2026-11-20,2026-12-01 14:00"),
      ("Next Interview,,", "2026-11-10; 2026-11-20; 2026-12-01 14:00,,"),
      (
        "Phone Screen (Date),Interview 2 Date,Date of 3rd interview",
        "2026-11-10,2026-11-20,2026-12-01 14:00"
      ),
    ])
  func `several columns are several interviews`(header: String, cells: String) throws {
    let application = try Self.read("Company," + header, "Acme," + cells)
    #expect(Self.starts(application) == ["2026-11-10", "2026-11-20", "2026-12-01 14"])
    #expect(application.unread.isEmpty && !application.hasUndatedInterview)
  }

  @Test func `each has its own people, round and kind`() throws {
    let application = try Self.read(
      "Company,Interview 1,Interviewer 1,Interview 2,Interviewer 2,Phone Screen",
      "Acme,2026-11-10 10:00,Jane Doe,2026-12-01 14:00,Bob Smith,2026-11-05")
    let rounds = application.interviews.map(\.round)
    #expect(rounds == [1, 2, nil])
    #expect(
      application.interviews.map { $0.people.map(\.name) } == [["Jane Doe"], ["Bob Smith"], []])
    #expect(application.interviews.map(\.kind) == [nil, nil, .phone])
    #expect(application.note.merged(into: nil) == nil)
  }

  @Test func `numbered interviewers of one date are met together`() throws {
    let application = try Self.read(
      "Company,Interview,Interviewer 1,Interviewer 2", "Acme,2026-11-10 10:00,Jane Doe,Bob Smith")
    #expect(application.interviews[0].people.map(\.name) == ["Jane Doe", "Bob Smith"])
  }

  @Test func `what is said of a stage without a date stays a note`() throws {
    let application = try Self.read("Company,Round 1,Round 2", "Acme,passed,✓")
    #expect(application.interviews.isEmpty && application.unread.isEmpty)
    #expect(application.note.merged(into: nil) == "Round 1: passed\nRound 2: ✓")
  }

  @Test func `people who may be of any interview are named`() throws {
    let application = try Self.read(
      "Company,Interview,Interviewer", "Acme,2026-11-10; 2026-11-12,Jane Doe")
    #expect(application.unread.map(\.fault) == [.whichInterview("Jane Doe")])
  }

  @Test(
    arguments: [
      ("Interview Date,Interview Time", "2026-12-01,2:00 PM", "2026-12-01 14"),
      ("Interview Time,Interview Date", "14:00,2026-12-01", "2026-12-01 14"),
      ("Interview Date,Time", "1.12.2026,14 Uhr", "2026-12-01 14"),
      ("Vorstellungsgespräch,Uhrzeit", "1.12.2026,14:00-15:00", "2026-12-01 14"),
      ("Date,Time,Interviewer", "2026-12-01,2:00 PM,Jane Doe", "2026-12-01 14"),
      ("Interview 1 Date,Interview 1 Time", "2026-12-01,14:00", "2026-12-01 14"),
      ("Interview Time,Role", "2026-12-01 14:00,Eng", "2026-12-01 14"),
      ("Interview Date,Interview Time", "2026-12-01,", "2026-12-01"),
      ("Interview Date,Interview Time", "2026-12-01,TBD", "2026-12-01"),
    ])
  func `a time in a column of its own belongs to the date`(
    header: String, cells: String, start: String
  ) throws {
    let application = try Self.read("Company," + header, "Acme," + cells)
    #expect(Self.starts(application) == [start])
    #expect(application.unread.isEmpty && !application.hasUndatedInterview)
  }

  @Test(
    arguments: [
      ("2026-12-01,14:00 Mars", "14:00 Mars", ["2026-12-01"]), (",15:00", "15:00", []),
      ("2026-12-01 10:00,15:00", "15:00", ["2026-12-01 10"]),
    ] as [(String, String, [String])])
  func `a time that goes with no date is named`(cells: String, time: String, found: [String])
    throws
  {
    let application = try Self.read("Company,Interview Date,Interview Time", "Acme," + cells)
    #expect(Self.starts(application) == found)
    #expect(application.unread.map(\.fault) == [.notATime(time)])
    #expect(application.hasUndatedInterview == found.isEmpty)
  }

  @Test(arguments: [
    "2026-11-20 00:00:00", "2026-11-20 00:00", "2026-11-20T00:00:00", "20/11/2026 0:00",
    "20/11/2026 12:00:00 AM",
  ])
  func `midnight is a day without a time`(text: String) throws {
    let application = try Self.read("Company,Applied,Interview", "Acme,\(text),\(text)")
    #expect(Self.starts(application) == ["2026-11-20"])
    #expect(application.applied?.day != nil)
  }

  @Test(arguments: [
    "Applied?,Interview", "Applied,Next interview", "Applied?,Phone Screen",
  ])
  func `a row with an interview is not only saved`(header: String) throws {
    let application = try Self.read("Company," + header, "Acme,No,2026-12-01 10:00")
    #expect(application.interviews.count == 1 && application.applied == nil)
    let saved = try Self.read("Company,Status,Interview", "Acme,Saved,2026-12-01 10:00")
    #expect(saved.interviews.count == 1)
  }
}
