import InterviewModel
import TestSupport
import Testing
import Zones

/// Days, parts of the day and zones as calendars and mails write them.
///
/// Now is Tuesday, 24 November 2026, 10:00 in Berlin.
@Suite struct WhenPastedZoneTests {
  @Test(arguments: [
    ("tonight 8pm", "2026-11-24 20:00"), ("8pm tonight", "2026-11-24 20:00"),
    ("this evening at 20:00", "2026-11-24 20:00"), ("heute Abend 20 Uhr", "2026-11-24 20:00"),
    ("tomorrow morning 9:00", "2026-11-25 09:00"), ("morgen früh 9 Uhr", "2026-11-25 09:00"),
    ("friday afternoon 3pm", "2026-11-27 15:00"), ("fri 9:00 in the morning", "2026-11-27 09:00"),
    ("friday week 10:00", "2026-12-04 10:00"), ("tuesday week 10:00", "2026-12-01 10:00"),
    ("today week 10:00", "2026-12-01 10:00"), ("tomorrow week at 10:00", "2026-12-02 10:00"),
    ("kommenden Freitag 10 Uhr", "2026-11-27 10:00"),
    ("Freitag nächster Woche 10 Uhr", "2026-12-04 10:00"),
    ("25/nov/2026 10:00", "2026-11-25 10:00"), ("25/Nov 10:00", "2026-11-25 10:00"),
    ("nov/25/2026 10:00", "2026-11-25 10:00"), ("2026/nov/25 10:00", "2026-11-25 10:00"),
    ("2026-Nov-25 10:00", "2026-11-25 10:00"),
  ])
  func `days and parts of the day are read as they are said`(
    text: String, expected: String
  ) throws {
    let when = try When.parse(text, for: .appointment, in: WhenTestContext.context())
    #expect(when.instant == at(expected))
  }

  @Test(arguments: [
    ("2026-11-25 14:00 (UTC+01:00) Berlin", "2026-11-25T13:00:00Z", "Europe/Berlin"),
    ("2026-07-01 14:00 (UTC+01:00) Berlin", "2026-07-01T12:00:00Z", "Europe/Berlin"),
    ("2026-07-01 14:00 (UTC+00:00) Dublin", "2026-07-01T13:00:00Z", "Europe/Dublin"),
    (
      "2026-11-25 14:00 (UTC-05:00) Eastern Time (US & Canada)", "2026-11-25T19:00:00Z",
      "America/New_York"
    ),
    ("(GMT+01:00) Berlin 2026-11-25 14:00", "2026-11-25T13:00:00Z", "Europe/Berlin"),
  ])
  func `the places behind an offset are the zone`(
    text: String, expected: String, zone: String
  ) throws {
    let when = try When.parse(text, for: .appointment, in: WhenTestContext.context())
    #expect(when.instant == at(expected, .utc))
    #expect(when.zoneName == zone)
  }

  @Test(arguments: [
    "2026-11-25 14:00 (UTC+02:00) Berlin", "2026-11-25 14:00 (UTC+01:00) Berlin, Dublin",
  ])
  func `places that do not share the clock are refused with the first one's zone`(
    text: String
  ) throws {
    let hint = try WhenTestContext.refusal(of: text, for: .appointment)?.hint
    #expect(hint == "try \"2026-11-25 14:00 Europe/Berlin\"")
  }

  @Test(arguments: [
    ("2026-11-25 2pm–3pm (CET)", "2026-11-25T13:00:00Z"),
    ("2026-11-25 14:00 CET", "2026-11-25T13:00:00Z"),
    ("2026-07-01 14:00 MESZ", "2026-07-01T12:00:00Z"),
    ("2026-11-25 14:00 Central European Time", "2026-11-25T13:00:00Z"),
  ])
  func `an abbreviation is read where it can only be what the clock here shows`(
    text: String, expected: String
  ) throws {
    let when = try When.parse(text, for: .appointment, in: WhenTestContext.context())
    #expect(when.instant == at(expected, .utc))
    #expect(when.zone == nil)
  }

  @Test(arguments: [
    ("2026-07-01 14:00 CET", "Europe/Berlin"), ("2026-11-25 14:00 CET", "America/New_York"),
    ("2026-11-25 14:00 EST", "America/New_York"), ("2026-11-25 14:00 CEST", "Europe/Berlin"),
    ("2026-07-01 14:00 Central European Summer Time", "Europe/Berlin"),
  ])
  func `elsewhere, and where it can be several, it is refused with its zones`(
    text: String, zone: String
  ) throws {
    let error = try #require(
      try WhenTestContext.refusal(of: text, for: .appointment, zone: zone))
    #expect(error.message.contains("it could be several time zones"))
    #expect(error.hint?.contains("/") == true)
  }

  @Test(arguments: [
    ("EST", ["America/New_York", "America/Panama", "Australia/Sydney"]),
    ("MST", ["America/Denver", "America/Phoenix"]), ("HST", ["Pacific/Honolulu"]),
    ("Munich", ["Europe/Berlin"]), ("Pacific Time", ["America/Los_Angeles", "America/Vancouver"]),
    ("Europe/Berlin", []), ("UTC", []),
  ])
  func `a name that is no zone's stands for zones`(name: String, zones: [String]) {
    #expect(When.zones(meantBy: name, spelling: TestZones.database.spelling(of:)) == zones)
  }

  @Test(arguments: ["tonight", "tomorrow morning"])
  func `a part of the day without a time is no appointment`(text: String) throws {
    let message = try WhenTestContext.refusal(of: text, for: .appointment)?.message
    #expect(message?.contains("a time must stand beside it") == true)
  }
}
