import InterviewModel
import TestSupport
import Testing
import Zones

/// Every kind of window over every edge of the calendar, in a zone that is not the machine's.
///
/// All times are what clocks in New York show; they are put forward on 8 March 2026 and back on
/// 1 November 2026, both at 02:00.
@Suite struct WindowMatrixTests {
  /// A window from the moment that it hangs on, with the three moments that it has to have.
  struct Case: Sendable, CustomTestStringConvertible {
    let edge: String
    let from: String
    /// The date that was named; nil where none was.
    var by: String?
    let opens: String
    let due: String
    let limit: String

    init(
      _ edge: String, _ from: String, by: String? = nil, opens: String? = nil, due: String,
      limit: String
    ) {
      (self.edge, self.from, self.by, self.due, self.limit) = (edge, from, by, due, limit)
      self.opens = opens ?? from
    }

    var testDescription: String { edge }
  }

  private static let rule = WindowRule()

  /// 24 and 48 real hours after it opens.
  static let hours = [
    Case("month's end", "2026-09-30 17:00", due: "2026-10-01 17:00", limit: "2026-10-02 17:00"),
    Case("weekend", "2026-06-05 17:00", due: "2026-06-06 17:00", limit: "2026-06-07 17:00"),
    Case("clocks forward", "2026-03-07 12:00", due: "2026-03-08 13:00", limit: "2026-03-09 13:00"),
    Case(
      "clocks forward, second day", "2026-03-06 12:00", due: "2026-03-07 12:00",
      limit: "2026-03-08 13:00"),
    Case("clocks back", "2026-10-31 12:00", due: "2026-11-01 11:00", limit: "2026-11-02 11:00"),
    Case(
      "clocks back, second day", "2026-10-30 12:00", due: "2026-10-31 12:00",
      limit: "2026-11-01 11:00"),
    Case(
      "an hour that comes twice", "2026-10-31 01:30", due: "2026-11-01 01:30",
      limit: "2026-11-02 00:30"),
    Case(
      "an hour that is skipped", "2026-03-07 02:30", due: "2026-03-08 03:30",
      limit: "2026-03-09 03:30"),
    Case("leap day", "2028-02-28 12:00", due: "2028-02-29 12:00", limit: "2028-03-01 12:00"),
    Case("year's end", "2026-12-31 18:00", due: "2027-01-01 18:00", limit: "2027-01-02 18:00"),
  ]

  @Test(arguments: hours) func `a letter is owed for 48 real hours`(_ example: Case) throws {
    let newYork = TestZones.newYork
    try expect(
      .letter(afterInterviewEndingAt: moment(example.from), in: newYork, by: Self.rule), example)
  }

  @Test(arguments: hours)
  func `an offer with nothing agreed is to be answered within 48 real hours`(
    _ example: Case
  ) throws {
    try expect(.offer(receivedAt: moment(example.from), by: Self.rule), example)
  }

  static let agreed = [
    Case(
      "month's end", "2026-09-30 17:00", by: "2026-10-02 12:00", due: "2026-10-01 17:00",
      limit: "2026-10-02 12:00"),
    Case(
      "weekend", "2026-06-05 17:00", by: "2026-06-07 12:00", due: "2026-06-06 17:00",
      limit: "2026-06-07 12:00"),
    Case(
      "clocks forward: a day of 23 hours", "2026-03-07 20:00", by: "2026-03-08 20:00",
      due: "2026-03-08 20:00", limit: "2026-03-08 20:00"),
    Case(
      "clocks back: a day of 25 hours", "2026-10-31 20:00", by: "2026-11-01 20:00",
      due: "2026-11-01 19:00", limit: "2026-11-01 20:00"),
    Case(
      "leap day", "2028-02-28 12:00", by: "2028-03-01 12:00", due: "2028-02-29 12:00",
      limit: "2028-03-01 12:00"),
    Case(
      "year's end", "2026-12-31 18:00", by: "2027-01-02 12:00", due: "2027-01-01 18:00",
      limit: "2027-01-02 12:00"),
  ]

  @Test(arguments: agreed)
  func `an offer's answer ends at the date that was agreed`(_ example: Case) throws {
    let by = try moment(#require(example.by))
    try expect(.offer(receivedAt: moment(example.from), agreed: by, by: Self.rule), example)
  }

  static let workingDays = [
    Case(
      "month's end", "2026-09-30 17:00", opens: "2026-10-07 17:00", due: "2026-10-08 00:00",
      limit: "2026-10-09 23:59:59"),
    Case(
      "weekend", "2026-06-06 11:00", opens: "2026-06-12 11:00", due: "2026-06-15 00:00",
      limit: "2026-06-16 23:59:59"),
    Case(
      "clocks forward on the way", "2026-03-06 12:00", opens: "2026-03-13 12:00",
      due: "2026-03-16 00:00", limit: "2026-03-17 23:59:59"),
    Case(
      "clocks forward inside", "2026-03-01 12:00", opens: "2026-03-06 12:00",
      due: "2026-03-09 00:00", limit: "2026-03-10 23:59:59"),
    Case(
      "clocks back inside", "2026-10-25 12:00", opens: "2026-10-30 12:00", due: "2026-11-02 00:00",
      limit: "2026-11-03 23:59:59"),
    Case(
      "leap day", "2028-02-22 11:00", opens: "2028-02-29 11:00", due: "2028-03-01 00:00",
      limit: "2028-03-02 23:59:59"),
    Case(
      "year's end", "2026-12-31 23:59", opens: "2027-01-07 23:59", due: "2027-01-08 00:00",
      limit: "2027-01-11 23:59:59"),
  ]

  @Test(arguments: workingDays)
  func `a check-in without a promise opens on the fifth working day and has the next two`(
    _ example: Case
  ) throws {
    let newYork = TestZones.newYork
    try expect(
      .checkIn(fiveWorkingDaysAfter: moment(example.from), in: newYork), example)
  }

  static let promises = [
    Case(
      "month's end", "2026-09-29 10:00", by: "2026-10-02 17:00", due: "2026-10-01 17:00",
      limit: "2026-10-02 17:00"),
    Case(
      "weekend", "2026-06-05 10:00", by: "2026-06-07 20:00", due: "2026-06-06 20:00",
      limit: "2026-06-07 20:00"),
    Case(
      "clocks forward, a day before", "2026-03-05 10:00", by: "2026-03-08 20:00",
      due: "2026-03-07 19:00", limit: "2026-03-08 20:00"),
    Case(
      "clocks forward, halfway", "2026-03-08 00:00", by: "2026-03-08 12:00",
      due: "2026-03-08 06:30", limit: "2026-03-08 12:00"),
    Case(
      "clocks back, a day before", "2026-10-29 10:00", by: "2026-11-01 20:00",
      due: "2026-10-31 21:00", limit: "2026-11-01 20:00"),
    Case(
      "clocks back, halfway", "2026-11-01 00:00", by: "2026-11-01 12:00", due: "2026-11-01 05:30",
      limit: "2026-11-01 12:00"),
    Case(
      "leap day", "2028-02-27 10:00", by: "2028-03-01 09:00", due: "2028-02-29 09:00",
      limit: "2028-03-01 09:00"),
    Case(
      "year's end, halfway", "2026-12-30 10:00", by: "2027-01-01 09:00", due: "2026-12-31 09:30",
      limit: "2027-01-01 09:00"),
  ]

  @Test(arguments: promises)
  func `a promise is due a real day before its date, or halfway to it`(_ example: Case) throws {
    let by = try moment(#require(example.by))
    try expect(#require(.promise(at: moment(example.from), by: by)), example)
  }

  private func moment(_ text: String) -> Instant {
    at(text, TestZones.newYork)
  }

  private func expect(
    _ window: AnswerWindow, _ example: Case, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let expected = AnswerWindow(
      opens: moment(example.opens), due: moment(example.due),
      limit: moment(example.limit))
    #expect(window == expected, sourceLocation: sourceLocation)
  }
}
