import TestSupport
import Testing
import Zones

@testable import InterviewModel

@Suite struct FollowUpWindowsTests {
  @Test func `a letter's window opens at the interview's end`() {
    let end = Instant(seconds: 5)

    #expect(
      AnswerWindow.letter(afterInterviewEndingAt: end, in: .utc, by: WindowRule())
        == AnswerWindow(openingAt: end))
  }

  /// When a check-in opens, is due and has its limit, by the clocks of Berlin.
  static let checkIns = [
    ("2026-11-19 17:00", "2026-11-20 00:00", "2026-11-23 23:59:59"),  // Thursday
    ("2026-11-20 17:00", "2026-11-23 00:00", "2026-11-24 23:59:59"),  // Friday
    ("2026-11-21 09:00", "2026-11-23 00:00", "2026-11-24 23:59:59"),  // Saturday
    ("2026-11-22 23:59:59", "2026-11-23 00:00", "2026-11-24 23:59:59"),  // the end of Sunday
    ("2026-11-23 00:00", "2026-11-24 00:00", "2026-11-25 23:59:59"),  // Monday
    ("2026-10-23 17:00", "2026-10-26 00:00", "2026-10-27 23:59:59"),  // clocks are put back
  ]

  @Test(arguments: checkIns)
  func `a check-in opens when a reply was promised, and has two working days after that`(
    opens: String, due: String, limit: String
  ) {
    let berlin = TestZones.berlin

    let window = AnswerWindow.checkIn(promisedBy: at(opens, berlin), in: berlin)

    #expect(
      window
        == AnswerWindow(opens: at(opens, berlin), due: at(due, berlin), limit: at(limit, berlin)))
  }

  @Test(arguments: [
    ("2026-03-02 11:00", "2026-03-09 11:00"),  // Monday
    ("2026-03-03 11:00", "2026-03-10 11:00"),
    ("2026-03-06 11:00", "2026-03-13 11:00"),  // Friday
    ("2026-03-07 11:00", "2026-03-13 11:00"),  // Saturday
    ("2026-03-08 11:00", "2026-03-13 11:00"),  // Sunday
    ("2026-12-28 23:59", "2027-01-04 23:59"),  // over the new year
    ("2028-02-24 11:00", "2028-03-02 11:00"),  // over 29 February
  ])
  func `without a promise it is the fifth Monday-to-Friday day after`(
    event: String, opens: String
  ) throws {
    let window = AnswerWindow.checkIn(
      fiveWorkingDaysAfter: at(event, .utc), in: .utc)

    #expect(window.opens == at(opens, .utc))
  }

  @Test(arguments: ["2026-03-26 11:00", "2026-10-22 11:00"])
  func `a change of clocks keeps the wall-clock time`(
    event: String
  ) throws {
    let berlin = TestZones.berlin
    let end = at(event, berlin)

    let window = AnswerWindow.checkIn(
      fiveWorkingDaysAfter: end, in: berlin)

    #expect(berlin.local(at: window.opens).time == berlin.local(at: end).time)
    #expect((window.opens - end) % 86_400 != 0)
  }

  @Test func `a time that the day skips is read with the offset before, RFC 5545`() throws {
    let berlin = TestZones.berlin
    let day = try #require(CivilDate(year: 2026, month: 3, day: 29))
    let time = try #require(CivilTime(hour: 2, minute: 30))

    let instant = berlin.instant(of: CivilDateTime(date: day, time: time))

    // 02:30 at UTC+1, which the clocks then call 03:30.
    #expect(instant == at("2026-03-29 01:30", .utc))
  }

  @Test func `a time that the day has twice is the earlier one`() throws {
    let berlin = TestZones.berlin
    let day = try #require(CivilDate(year: 2026, month: 10, day: 25))
    let time = try #require(CivilTime(hour: 2, minute: 30))

    let instant = berlin.instant(of: CivilDateTime(date: day, time: time))

    #expect(instant == at("2026-10-25 00:30", .utc))
  }
}
