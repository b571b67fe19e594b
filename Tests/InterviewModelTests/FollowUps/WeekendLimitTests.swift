import InterviewModel
import TestSupport
import Testing
import Zones

/// Where the limit of a letter ends up when a weekend is not to be its last day.
@Suite struct WeekendLimitTests {
  private static let onMonday = WindowRule(weekendToMonday: true)

  /// The limit of a letter whose interview ends at `end`, by calendar and clock in a zone.
  private func limit(
    _ end: String, in name: String = "Europe/Berlin", by rule: WindowRule = onMonday
  ) throws -> String {
    let zone = try #require(TestZones.zone(named: name))
    let window = AnswerWindow.letter(
      afterInterviewEndingAt: at(end, zone), in: zone, by: rule)
    let local = zone.local(at: window.limit).description
    return String(local.prefix(16))
  }

  @Test(arguments: [
    ("2026-03-02 11:00", "2026-03-04T11:00"),  // Monday
    ("2026-03-04 23:59", "2026-03-06T23:59"),  // Wednesday: Friday's last minute
    ("2026-03-05 00:00", "2026-03-09T09:00"),  // Thursday: Saturday's first minute
    ("2026-03-05 16:00", "2026-03-09T09:00"),
    ("2026-03-06 16:00", "2026-03-09T09:00"),  // Friday
    ("2026-03-06 23:59", "2026-03-09T09:00"),  // Sunday's last minute
    ("2026-03-07 00:00", "2026-03-09T00:00"),  // Saturday: Monday's first minute stays
    ("2026-03-07 08:00", "2026-03-09T08:00"),
    ("2026-03-07 16:00", "2026-03-09T16:00"),
    ("2026-03-08 16:00", "2026-03-10T16:00"),  // Sunday
    ("2026-12-31 12:00", "2027-01-04T09:00"),  // over the new year
  ])
  func `a limit on a weekend waits for Monday, any other stays`(
    end: String, limit: String
  ) throws {
    #expect(try self.limit(end) == limit)
  }

  @Test(arguments: [
    // Clocks are put forward on Sunday, 29 March 2026, and back on Sunday, 25 October.
    ("2026-03-26 23:30", "2026-03-30T09:00"),  // Saturday 23:30
    ("2026-03-27 10:00", "2026-03-30T09:00"),  // Sunday 11:00, after the change
    ("2026-03-27 22:59", "2026-03-30T09:00"),  // Sunday 23:59
    ("2026-03-27 23:00", "2026-03-30T00:00"),  // the hour that was skipped makes it Monday
    ("2026-10-23 10:00", "2026-10-26T09:00"),  // Sunday 09:00, after the change
    ("2026-10-24 00:30", "2026-10-26T09:00"),  // the hour that came twice keeps it Sunday 23:30
    ("2026-10-24 01:00", "2026-10-26T00:00"),
  ])
  func `real hours and the clock on the wall decide around a change of clocks`(
    end: String, limit: String
  ) throws {
    #expect(try self.limit(end) == limit)
  }

  @Test func `Monday morning is that of the interview's zone, by its clock of then`() throws {
    let berlin = TestZones.berlin
    let window = AnswerWindow.letter(
      afterInterviewEndingAt: at("2026-03-27 10:00", berlin), in: berlin,
      by: Self.onMonday)

    // 09:00 at UTC+2, while the interview was at UTC+1.
    #expect(window.limit == at("2026-03-30 07:00", .utc))
  }

  @Test func `a weekend is one only by the calendar of the interview's zone`() throws {
    // Friday 21:00 in New York is Saturday 03:00 in Berlin.
    #expect(try limit("2026-03-04 21:00", in: "America/New_York") == "2026-03-06T21:00")
    #expect(try limit("2026-03-05 03:00", in: "Europe/Berlin") == "2026-03-09T09:00")
  }

  @Test func `when it is due and when it opens do not move`() throws {
    let end = at("2026-03-06 16:00", .utc)
    let window = AnswerWindow.letter(afterInterviewEndingAt: end, in: .utc, by: Self.onMonday)

    #expect(window.opens == end)
    #expect(window.due == end + 24 * 3_600)
  }

  @Test func `other hours lead to other limits`() throws {
    let three = WindowRule(dueHours: 48, limitHours: 72, weekendToMonday: true)
    #expect(try limit("2026-03-04 16:00", by: three) == "2026-03-09T09:00")
    #expect(try limit("2026-03-06 16:00", by: three) == "2026-03-09T16:00")
  }

  @Test func `without the rule a weekend is a day like any other`() throws {
    #expect(try limit("2026-03-05 16:00", by: WindowRule()) == "2026-03-07T16:00")
  }

  @Test func `offers do not wait for Monday`() throws {
    let friday = at("2026-03-06 16:00", .utc)
    let sunday = friday + 48 * 3_600

    #expect(AnswerWindow.offer(receivedAt: friday, by: Self.onMonday).limit == sunday)
  }
}
