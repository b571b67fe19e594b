import InterviewModel
import TestSupport
import Testing
import Zones

/// Clocks as calendars describe them.
@Suite struct ZoneRulesTests {
  /// A zone of a calendar: how far ahead of UTC, since when, by which further lines.
  private static func zone(_ id: String, _ parts: [(String, String, String, [String])]) -> [String]
  {
    let lines = parts.flatMap { from, to, start, rules in
      ["BEGIN:STANDARD", "DTSTART:\(start)", "TZOFFSETFROM:\(from)", "TZOFFSETTO:\(to)"] + rules
        + ["END:STANDARD"]
    }
    return ["BEGIN:VTIMEZONE", "TZID:\(id)"] + lines + ["END:VTIMEZONE"]
  }

  private static let eastern = zone(
    "Custom",
    [
      ("-0400", "-0500", "16010101T020000", ["RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=1SU;BYMONTH=11"]),
      ("-0500", "-0400", "16010101T020000", ["RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=2SU;BYMONTH=3"]),
    ])

  private static let berlinByDays = zone(
    "Custom",
    [
      (
        "+0200", "+0100", "19961027T030000",
        ["RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=SU;BYMONTHDAY=25,26,27,28,29,30,31"]
      ),
      ("+0100", "+0200", "19810329T020000", ["RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;WKST=MO"]),
    ])

  private static let berlinByDates = zone(
    "Custom",
    [
      ("+0200", "+010000", "20251026T030000", ["RDATE:20261025T030000,20271031T030000"]),
      ("+0100", "+0200", "20260329T020000", ["RDATE:20270328T020000"]),
    ])

  @Test(arguments: [
    (eastern, "America/New_York"), (berlinByDays, "Europe/Berlin"),
    (berlinByDates, "Europe/Berlin"),
  ])
  func `a clock goes like the zone that it describes`(rules: [String], name: String) throws {
    let zone = try #require(ZoneDatabase.system.zone(named: name))
    var local = CivilDate(year: 2026, month: 2, day: 1) ?? .first
    let end = CivilDate(year: 2027, month: 3, day: 10) ?? .last
    while local < end {
      for hour in ["000000", "013000", "023000", "030000", "120000"] {
        let digits = "\(local)".filter { $0 != "-" }
        // What clocks do not show once is refused.
        guard let known = try? CalendarSample.time("DTSTART;TZID=\(name):\(digits)T\(hour)") else {
          continue
        }
        let custom = try CalendarSample.time(
          "DTSTART;TZID=Custom:\(digits)T\(hour)", zones: rules)
        #expect(custom.startsAt == known.startsAt, "\(digits)T\(hour) \(zone.name)")
      }
      // Every day around the changes, every tenth elsewhere.
      local = local.adding(days: [3, 10, 11].contains(local.month) ? 1 : 10)
    }
  }

  @Test(arguments: [
    // Without a rule, for good; before the first change, as before it.
    (zone("Custom", [("+0530", "+0530", "19700101T000000", [])]), "2026-12-02T08:30:00Z"),
    (zone("Custom", [("-0330", "+0100", "20270101T000000", [])]), "2026-12-02T17:30:00Z"),
    // Rules that have ended, by a date, a moment or a number.
    (
      zone(
        "Custom",
        [
          ("+0000", "+0300", "20200101T000000", ["RRULE:FREQ=YEARLY;UNTIL=20210101"]),
          ("+0300", "+0200", "20211101T000000", []),
        ]), "2026-12-02T12:00:00Z"
    ),
    (
      zone(
        "Custom",
        [
          ("+0100", "+0200", "20000326T020000", ["RRULE:FREQ=YEARLY;COUNT=3;BYMONTH=3;BYDAY=-1SU"]),
          ("+0200", "+0500", "20100101T000000", []),
        ]), "2026-12-02T09:00:00Z"
    ),
  ])
  func `a clock is set by the latest change that was`(rules: [String], expected: String) throws {
    let time = try CalendarSample.time("DTSTART;TZID=Custom:20261202T140000", zones: rules)
    #expect(time.startsAt == Instant(rfc3339: expected))
    #expect(time.customZone == "Custom")
    #expect(time.zone == nil)
  }

  @Test(arguments: [
    "RRULE:FREQ=MONTHLY;BYDAY=1SU", "RRULE:FREQ=YEARLY;BYSETPOS=1;BYDAY=SU", "RRULE:x",
    "RRULE:FREQ=YEARLY;INTERVAL=0", "RDATE:20261301T000000", "TZOFFSETTO:+9999",
  ])
  func `a clock that is not understood is no clock`(line: String) {
    var rules = Self.zone("Custom", [("+0100", "+0200", "19700101T020000", [line])])
    if line.hasPrefix("TZOFFSETTO") { rules.removeAll { $0 == "TZOFFSETTO:+0200" } }
    #expect(
      refusal { _ = try CalendarSample.time("DTSTART;TZID=Custom:20261202T140000", zones: rules) }
        == "unknownZone")
  }

  @Test func `a name that contradicts its clock is refused`() {
    var rules = Self.eastern
    rules[1] = "TZID:Europe/Berlin"
    let line = "DTSTART;TZID=Europe/Berlin:20261202T140000"
    #expect(refusal { _ = try CalendarSample.time(line, zones: rules) } == "zonesDisagree")
  }

  @Test(arguments: [("Europe/Berlin", nil), ("America/New_York", nil), ("Asia/Tokyo", "x")])
  func `where a name contradicts its clock, a zone that was given has to be one of them`(
    zone: String, rule: String?
  ) {
    var rules = Self.eastern
    rules[1] = "TZID:Europe/Berlin"
    let line = "DTSTART;TZID=Europe/Berlin:20261202T140000"
    let refused = refusal { _ = try CalendarSample.time(line, zones: rules, zone: zone) }
    #expect(refused == rule.map { _ in "givenZoneDisagrees" })
  }

  @Test func `a time that a clock skips is refused`() {
    let line = "DTSTART;TZID=Custom:20270314T023000"
    #expect(refusal { _ = try CalendarSample.time(line, zones: Self.eastern) } == "notOnce")
  }

  @Test func `a zone that was given has to go like the clock`() throws {
    let line = "DTSTART;TZID=Custom:20261202T140000"
    let time = try CalendarSample.time(line, zones: Self.eastern, zone: "America/Toronto")
    #expect(time.zone?.name == "America/Toronto")
    #expect(
      refusal { _ = try CalendarSample.time(line, zones: Self.eastern, zone: "Asia/Tokyo") }
        == "givenZoneDisagrees")
  }

  @Test func `a clock may say which zone it is`() throws {
    let rules =
      Self.eastern.prefix(2) + ["X-LIC-LOCATION:America/Detroit"] + Self.eastern.dropFirst(2)
    let time = try CalendarSample.time(
      "DTSTART;TZID=Custom:20261202T140000", zones: Array(rules))
    #expect(time.zone?.name == "America/Detroit")
  }
}
