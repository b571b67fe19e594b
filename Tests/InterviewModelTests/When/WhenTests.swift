import InterviewModel
import TestSupport
import Testing
import Zones

@Suite struct WhenTests {
  private static func parse(
    _ text: String, for use: WhenUse = .deadline, now: String = WhenTestContext.now,
    zone: String = "Europe/Berlin"
  ) throws -> When {
    try When.parse(text, for: use, in: WhenTestContext.context(now: now, zone: zone))
  }

  @Test(arguments: [
    ("now", "2026-11-24T09:00:00Z"), ("36h", "2026-11-25T21:00:00Z"),
    ("+36h", "2026-11-25T21:00:00Z"), ("in 36 hours", "2026-11-25T21:00:00Z"),
    ("1 hour", "2026-11-24T10:00:00Z"), ("90min", "2026-11-24T10:30:00Z"),
    ("in 1 minute", "2026-11-24T09:01:00Z"), ("2h ago", "2026-11-24T07:00:00Z"),
    ("90 mins ago", "2026-11-24T07:30:00Z"), ("just now", "2026-11-24T09:00:00Z"),
  ])
  func `now and spans of hours and minutes are exact`(text: String, expected: String) throws {
    let when = try Self.parse(text)
    #expect(when.instant == at(expected, .utc))
    #expect(when.hasTime)
    #expect(when.zone == nil)
  }

  /// As deadlines: 23:59:59 in Berlin is 22:59:59 UTC in winter, 21:59:59 in summer.
  @Test(arguments: [
    ("today", "2026-11-24T22:59:59Z"), ("tomorrow", "2026-11-25T22:59:59Z"),
    ("yesterday", "2026-11-23T22:59:59Z"), ("wed", "2026-11-25T22:59:59Z"),
    ("Thursday", "2026-11-26T22:59:59Z"), ("thur", "2026-11-26T22:59:59Z"),
    ("thurs", "2026-11-26T22:59:59Z"), ("mon", "2026-11-30T22:59:59Z"),
    ("last fri", "2026-11-20T22:59:59Z"), ("last tue", "2026-11-17T22:59:59Z"),
    ("last wed", "2026-11-18T22:59:59Z"), ("friday next week", "2026-12-04T22:59:59Z"),
    ("mon next week", "2026-11-30T22:59:59Z"), ("tues next week", "2026-12-01T22:59:59Z"),
    ("3d", "2026-11-27T22:59:59Z"), ("+3d", "2026-11-27T22:59:59Z"),
    ("+3 days", "2026-11-27T22:59:59Z"), ("in 3 days", "2026-11-27T22:59:59Z"),
    ("in 3d", "2026-11-27T22:59:59Z"), ("3 days", "2026-11-27T22:59:59Z"),
    ("3 days ago", "2026-11-21T22:59:59Z"), ("3d ago", "2026-11-21T22:59:59Z"),
    ("2w", "2026-12-08T22:59:59Z"), ("in 1 week", "2026-12-01T22:59:59Z"),
    ("1mo", "2026-12-24T22:59:59Z"), ("7 months", "2027-06-24T21:59:59Z"),
    ("2026-11-25", "2026-11-25T22:59:59Z"), ("2026-W48-2", "2026-11-24T22:59:59Z"),
    ("2026-w53-7", "2027-01-03T22:59:59Z"), ("25 nov", "2026-11-25T22:59:59Z"),
    ("nov 25", "2026-11-25T22:59:59Z"), ("25 November 2027", "2027-11-25T22:59:59Z"),
    ("nov 25 2027", "2027-11-25T22:59:59Z"), ("Nov 25, 2027", "2027-11-25T22:59:59Z"),
    ("nov 25 , 2027", "2027-11-25T22:59:59Z"), ("1 sept", "2026-09-01T21:59:59Z"),
    ("25.11.", "2026-11-25T22:59:59Z"), ("1.2.2027", "2027-02-01T22:59:59Z"),
    ("25.11.2026", "2026-11-25T22:59:59Z"), ("Wed 25 Nov", "2026-11-25T22:59:59Z"),
    ("thu 19 nov 2026", "2026-11-19T22:59:59Z"), ("Thu, 19 Nov 2026", "2026-11-19T22:59:59Z"),
    ("2026-11-19 thursday", "2026-11-19T22:59:59Z"), ("fri 2026-11-27", "2026-11-27T22:59:59Z"),
    ("tue 2026-W48-2", "2026-11-24T22:59:59Z"), ("Sat, Nov 27, 2027", "2027-11-27T22:59:59Z"),
    ("1970-01-02", "1970-01-02T22:59:59Z"),
    ("9999-12-31", "9999-12-31T22:59:59Z"),
  ])
  func `a date alone is the end of its day as a deadline`(text: String, expected: String) throws {
    let when = try Self.parse(text)
    #expect(when.instant == at(expected, .utc))
    #expect(!when.hasTime)
    #expect(when.zone == nil)
  }

  @Test(arguments: [
    ("Thu 19 Nov 2026 15:00", "2026-11-19T14:00:00Z"), ("17:00 thu", "2026-11-26T16:00:00Z"),
    ("15:00 Thu 19 Nov", "2026-11-19T14:00:00Z"), ("thu at 17:00", "2026-11-26T16:00:00Z"),
    ("17:00", "2026-11-24T16:00:00Z"), ("9:05", "2026-11-24T08:05:00Z"),
    ("17:00:30", "2026-11-24T16:00:30Z"), ("5pm", "2026-11-24T16:00:00Z"),
    ("5 PM", "2026-11-24T16:00:00Z"), ("5:30pm", "2026-11-24T16:30:00Z"),
    ("5:30 pm", "2026-11-24T16:30:00Z"), ("12am", "2026-11-23T23:00:00Z"),
    ("12:30am", "2026-11-23T23:30:00Z"), ("12pm", "2026-11-24T11:00:00Z"),
    ("noon", "2026-11-24T11:00:00Z"), ("at 17:00", "2026-11-24T16:00:00Z"),
    ("tomorrow 17:00", "2026-11-25T16:00:00Z"), ("tomorrow at 5pm", "2026-11-25T16:00:00Z"),
    ("5pm tomorrow", "2026-11-25T16:00:00Z"), ("at noon wed", "2026-11-25T11:00:00Z"),
    ("  Tomorrow \t 17:00\n", "2026-11-25T16:00:00Z"), ("2026-11-25T17:00", "2026-11-25T16:00:00Z"),
    ("2026-W48-3t17:00", "2026-11-25T16:00:00Z"), ("25.11.T17:00", "2026-11-25T16:00:00Z"),
    ("25 nov 17:00", "2026-11-25T16:00:00Z"), ("25 nov 5 pm", "2026-11-25T16:00:00Z"),
    ("nov 25, 2026 5pm", "2026-11-25T16:00:00Z"), ("5 pm 25 nov", "2026-11-25T16:00:00Z"),
    ("in 3 days at 17:00", "2026-11-27T16:00:00Z"), ("1mo 17:00", "2026-12-24T16:00:00Z"),
    ("last fri noon", "2026-11-20T11:00:00Z"), ("fri next week 9:00", "2026-12-04T08:00:00Z"),
  ])
  func `a time is read with or without a date, before or after it`(
    text: String, expected: String
  ) throws {
    let when = try Self.parse(text, for: .moment(requiresTime: true))
    #expect(when.instant == at(expected, .utc))
    #expect(when.hasTime)
    #expect(when.zone == nil)
  }

  @Test(arguments: [
    ("17:00Z", "2026-11-24T17:00:00Z"), ("17:00 z", "2026-11-24T17:00:00Z"),
    ("17:00+01:00", "2026-11-24T16:00:00Z"), ("17:00 +0100", "2026-11-24T16:00:00Z"),
    ("17:00 +01", "2026-11-24T16:00:00Z"), ("17:00 -05:30", "2026-11-24T22:30:00Z"),
    ("5pm -05:00", "2026-11-24T22:00:00Z"), ("5pm+05:00", "2026-11-24T12:00:00Z"),
    ("2026-11-25T16:00:00Z", "2026-11-25T16:00:00Z"),
    ("2026-11-25t16:00:00z", "2026-11-25T16:00:00Z"),
    ("2026-11-25 16:00:00Z", "2026-11-25T16:00:00Z"),
    ("2026-11-25T16:00:00.987+01:00", "2026-11-25T15:00:00Z"),
    ("2026-11-25T16:00:00-00:00", "2026-11-25T16:00:00Z"),
    ("2026-03-29T02:30:00+01:00", "2026-03-29T01:30:00Z"),
    ("2026-11-25Z", "2026-11-25T23:59:59Z"), ("2026-11-25 +01:00", "2026-11-25T22:59:59Z"),
  ])
  func `an offset fixes the moment and names no zone`(text: String, expected: String) throws {
    let when = try Self.parse(text)
    #expect(when.instant == at(expected, .utc))
    #expect(when.zone == nil)
  }

  @Test(arguments: [
    ("17:00 America/New_York", "2026-11-24T22:00:00Z", "America/New_York"),
    ("America/New_York 17:00", "2026-11-24T22:00:00Z", "America/New_York"),
    ("2026-11-25 17:00 UTC", "2026-11-25T17:00:00Z", "UTC"),
    ("2026-11-25 Asia/Kathmandu", "2026-11-25T18:14:59Z", "Asia/Kathmandu"),
    ("tomorrow 17:00 Etc/GMT+5", "2026-11-25T22:00:00Z", "Etc/GMT+5"),
    ("2026-11-19T15:00[Europe/Dublin]", "2026-11-19T15:00:00Z", "Europe/Dublin"),
    ("2026-11-19T15:00:00-05:00[America/New_York]", "2026-11-19T20:00:00Z", "America/New_York"),
    ("2026-11-19 15:00 -05:00 America/New_York", "2026-11-19T20:00:00Z", "America/New_York"),
    ("2026-11-19T15:00-05:00[Etc/GMT+5]", "2026-11-19T20:00:00Z", "Etc/GMT+5"),
    ("2026-11-19T15:00Z[America/New_York]", "2026-11-19T15:00:00Z", "America/New_York"),
    ("2h ago America/New_York", "2026-11-24T07:00:00Z", "America/New_York"),
  ])
  func `a zone that is typed wins and is kept`(
    text: String, expected: String, zone: String
  ) throws {
    let when = try Self.parse(text)
    #expect(when.instant == at(expected, .utc))
    #expect(when.zone?.name == zone)
  }

  @Test(arguments: [
    ("26 may", "2026-11-24", "2026-05-26"), ("25 may", "2026-11-24", "2027-05-25"),
    ("24 nov", "2026-11-24", "2026-11-24"), ("31 dec", "2026-01-02", "2025-12-31"),
    ("29 feb", "2026-11-24", "2028-02-29"), ("29 feb", "2025-12-31", "2024-02-29"),
    // 183 days either way.
    ("1 jul", "2027-12-31", "2028-07-01"), ("2 jul", "2028-01-01", "2028-07-02"),
  ])
  func `a day without a year is the nearest`(text: String, today: String, day: String) throws {
    let when = try Self.parse(text, now: "\(today)T12:00:00Z")
    #expect(try when == Self.parse(day))
  }

  @Test(arguments: [
    ("1mo", "2026-01-31", "2026-02-28"), ("1mo", "2024-01-31", "2024-02-29"),
    ("1mo ago", "2026-03-31", "2026-02-28"), ("12mo", "2024-02-29", "2025-02-28"),
  ])
  func `a day that the month lacks becomes its last`(
    text: String, today: String, day: String
  ) throws {
    let when = try Self.parse(text, now: "\(today)T12:00:00Z")
    #expect(try when == Self.parse(day))
  }

  @Test func `a span of days keeps the clock, one of hours does not`() throws {
    let evening = "2026-10-24T16:00:00Z"  // 18:00 in Berlin, the evening before winter time
    let days = try Self.parse("in 1 day at 18:00", now: evening)
    let hours = try Self.parse("24h", now: evening)
    #expect(days.instant - hours.instant == 3_600)
  }

  @Test(arguments: [
    ("2026-11-20", "2026-11-19T23:00:00Z", "2026-11-20T22:59:59Z"),
    ("30d", "2026-10-24T22:00:00Z", "2026-10-25T22:59:59Z"),
    ("2w", "2026-11-09T23:00:00Z", "2026-11-10T22:59:59Z"),
    ("36h", "2026-11-22T21:00:00Z", "2026-11-22T21:00:00Z"),
    ("+2w", "2026-12-07T23:00:00Z", "2026-12-08T22:59:59Z"),
    ("in 36h", "2026-11-25T21:00:00Z", "2026-11-25T21:00:00Z"),
    ("2w ago", "2026-11-09T23:00:00Z", "2026-11-10T22:59:59Z"),
    ("2026-11-20 17:00", "2026-11-20T16:00:00Z", "2026-11-20T16:00:00Z"),
  ])
  func `a range takes whole days, and bare spans count back`(
    text: String, since: String, until: String
  ) throws {
    #expect(try Self.parse(text, for: .since).instant == at(since, .utc))
    #expect(try Self.parse(text, for: .until).instant == at(until, .utc))
  }

  @Test(arguments: [
    ("yesterday", "2026-11-23T11:00:00Z"), ("today", "2026-11-24T09:00:00Z"),
    ("2026-11-24", "2026-11-24T09:00:00Z"), ("tomorrow", "2026-11-25T11:00:00Z"),
  ])
  func `what happened on a day is noon of that day, and today this moment`(
    text: String, expected: String
  ) throws {
    let when = try Self.parse(text, for: .moment(requiresTime: false))
    #expect(when.instant == at(expected, .utc))
    #expect(!when.hasTime)
    #expect(when.day?.contains(when.instant) == true)
  }
}
