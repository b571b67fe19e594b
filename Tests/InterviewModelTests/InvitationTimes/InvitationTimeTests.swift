import TestSupport
import Testing
import Zones

@testable import InterviewModel

/// When an event of a calendar takes place.
@Suite struct InvitationTimeTests {
  @Test(
    arguments: [
      ("DTSTART;TZID=Europe/Berlin:20261202T140000", "2026-12-02T13:00:00Z", "Europe/Berlin"),
      ("DTSTART;TZID=\"Europe/Berlin\":20261202T140000", "2026-12-02T13:00:00Z", "Europe/Berlin"),
      (
        "DTSTART;VALUE=DATE-TIME;TZID=Europe/Berlin:20261202T140000", "2026-12-02T13:00:00Z",
        "Europe/Berlin"
      ),
      ("dtstart;tzid=europe/berlin:20261202t140000", "2026-12-02T13:00:00Z", "Europe/Berlin"),
      ("DTSTART;TZID=AMERICA/NEW_YORK:20261202T1400", "2026-12-02T19:00:00Z", "America/New_York"),
      (
        "DTSTART;TZID=/freeassociation.sourceforge.net/Tzfile/Europe/Berlin:20261202T140000",
        "2026-12-02T13:00:00Z", "Europe/Berlin"
      ),
      (
        "DTSTART;TZID=/mozilla.org/20050126_1/America/Argentina/Buenos_Aires:20261202T140000",
        "2026-12-02T17:00:00Z", "America/Argentina/Buenos_Aires"
      ),
      ("DTSTART;TZID=\"tzone://Microsoft/Utc\":20261202T140000", "2026-12-02T14:00:00Z", "UTC"),
      (
        "DTSTART;TZID=\"W. Europe Standard Time\":20261202T140000", "2026-12-02T13:00:00Z",
        "Europe/Berlin"
      ),
      (
        "DTSTART;TZID=w. europe standard time:20260702T140000", "2026-07-02T12:00:00Z",
        "Europe/Berlin"
      ),
      ("DTSTART;TZID=India Standard Time:20261202T140000", "2026-12-02T08:30:00Z", "Asia/Kolkata"),
      ("DTSTART;TZID=UTC:20261202T140000Z", "2026-12-02T14:00:00Z", "UTC"),
      ("DTSTART:20261202T140000Z", "2026-12-02T14:00:00Z", nil),
      ("DTSTART:20261202T140000z", "2026-12-02T14:00:00Z", nil),
    ] as [(String, String, String?)])
  func `a beginning is read in all the ways it is written`(
    line: String, expected: String, zone: String?
  ) throws {
    let time = try CalendarSample.time(line)
    #expect(time.startsAt == Instant(rfc3339: expected))
    #expect(time.zone?.name == zone)
  }

  @Test(
    arguments: [
      ("DTEND;TZID=Europe/Berlin:20261202T144500", 45), ("DTEND:20261202T143000Z", 90),
      ("DTEND;TZID=America/New_York:20261202T090000", 60), ("DURATION:PT45M", 45),
      ("DURATION:PT1H30M", 90), ("DURATION:P0DT1H0M0S", 60), ("DURATION:+PT20M", 20),
      ("DTEND;TZID=Europe/Berlin:20261202T145959", 60), ("DURATION:P1D", 1_440),
      ("SUMMARY:no end", nil),
    ] as [(String, Int?)])
  func `a length is read from either end`(line: String, minutes: Int?) throws {
    let start = "DTSTART;TZID=Europe/Berlin:20261202T140000"
    #expect(try CalendarSample.time(start, line).minutes == minutes)
  }

  @Test(arguments: [
    ("DTSTART;VALUE=DATE:20261202", "allDay"), ("DTSTART:20261202", "allDay"),
    ("DTSTART;TZID=Europe/Berlin:20261202", "allDay"), ("DTSTART:20261202T140000", "noZone"),
    ("DTSTART;TZID=Mars/Olympus:20261202T140000", "unknownZone"),
    ("DTSTART;TZID=Customized Time Zone:20261202T140000", "unknownZone"),
    ("DTSTART;TZID=(UTC+01:00) Amsterdam\\, Berlin:20261202T140000", "unreadable"),
    ("DTSTART;TZID=EuropeanTime:20261202T140000", "unknownZone"),
    ("DTSTART;TZID=Europe/Berlin:20261302T140000", "unreadable"),
    ("DTSTART;TZID=Europe/Berlin:20261202T250000", "unreadable"),
    ("DTSTART;TZID=Europe/Berlin:20260230T140000", "unreadable"),
    ("DTSTART;VALUE=DATE:20261202T140000Z", "unreadable"), ("DTSTART:tomorrow", "unreadable"),
    ("DTSTART:", "unreadable"), ("DTSTART:16010101T000000Z", "unreadable"),
    ("DTSTART;TZID=Europe/Berlin:20261202T140000Z", "zonesDisagree"),
    ("SUMMARY:without a beginning", "noStart"),
    // Never and twice on the clock.
    ("DTSTART;TZID=Europe/Berlin:20270328T023000", "notOnce"),
    ("DTSTART;TZID=America/New_York:20270314T020000", "notOnce"),
    ("DTSTART;TZID=W. Europe Standard Time:20270328T025959", "notOnce"),
    ("DTSTART;TZID=Europe/Berlin:20261025T023000", "notOnce"),
  ])
  func `a beginning that is not certain is refused`(line: String, rule: String) {
    #expect(refusal { _ = try CalendarSample.time(line) } == rule)
  }

  @Test(arguments: [
    ("DTEND:20261202T130000Z", "impossibleLength"), ("DTEND:20261202T125900Z", "impossibleLength"),
    ("DTEND:20261204T130000Z", "impossibleLength"), ("DURATION:PT0S", "impossibleLength"),
    ("DURATION:-PT1H", "unreadable"), ("DURATION:P", "unreadable"), ("DURATION:PT", "unreadable"),
    ("DURATION:1H", "unreadable"), ("DURATION:PT9999999999999H", "unreadable"),
    ("DTEND;VALUE=DATE:20261203", "unreadable"),
    ("X-MICROSOFT-CDO-ALLDAYEVENT:TRUE", "allDay"),
    ("DTSTART;TZID=Europe/Berlin:20261203T140000", "unreadable"),
  ])
  func `an end that cannot be is refused`(line: String, rule: String) {
    let start = "DTSTART:20261202T130000Z"
    #expect(refusal { _ = try CalendarSample.time(start, line) } == rule)
  }

  @Test(
    arguments: [
      ("20270328T023000", "2027-03-28T00:30:00Z", "2027-03-28T01:30:00Z", true),
      ("20261025T023000", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z", false),
    ] as [(String, String, String, Bool)])
  func `a time that clocks do not show once is refused with both moments`(
    time: String, first: String, second: String, isSkipped: Bool
  ) throws {
    let berlin = try #require(ZoneDatabase.system.zone(named: "Europe/Berlin"))
    let moments = try [first, second].map { try #require(Instant(rfc3339: $0)) }
    #expect(
      throws: InvitationRefusal.notOnce(
        property: "DTSTART", readings: moments.map { ZoneReading(zone: berlin, instant: $0) },
        isSkipped: isSkipped)
    ) { _ = try CalendarSample.time("DTSTART;TZID=Europe/Berlin:\(time)") }
  }

  @Test(
    arguments: [
      ("EST", "20261202T140000", ["America/New_York"]),
      ("MST", "20261202T140000", ["America/Denver"]),
      // In summer the clock without summer time is not the one that most people mean.
      ("EST", "20260702T140000", ["America/New_York", "America/Panama", "Australia/Sydney"]),
      ("(UTC+01:00) Munich", "20261202T140000", ["Europe/Berlin"]),
      ("Mars/Olympus", "20261202T140000", []),
    ] as [(String, String, [String])])
  func `a name that is none of a zone is refused with what it may mean`(
    name: String, time: String, zones: [String]
  ) {
    var found: [String] = []
    do {
      _ = try CalendarSample.time("DTSTART;TZID=\"\(name)\":\(time)")
    } catch InvitationRefusal.unknownZone(_, let meaning) {
      found = meaning.map(\.zone.name)
    } catch {
      Issue.record(error)
    }
    #expect(found == zones)
  }

  @Test(
    arguments: [
      ("America/New_York", nil), ("America/Toronto", nil), ("Europe/Berlin", "givenZoneDisagrees"),
    ] as [(String, String?)])
  func `a zone that was given has to be one that the name may mean`(zone: String, rule: String?) {
    let line = "DTSTART;TZID=EST:20261202T140000"
    #expect(refusal { _ = try CalendarSample.time(line, zone: zone) } == rule)
  }

  @Test(
    arguments: [
      (
        ["DTSTART;TZID=Europe/Berlin:20261202T000000", "DTEND;TZID=Europe/Berlin:20261203T000000"],
        2
      ),
      (["DTSTART:20261202T000000Z", "DTEND:20261203T000000Z"], 2),
      (["DTSTART;TZID=Europe/Berlin:20261202T000000", "DURATION:P1D"], 2),
      (["DTSTART;TZID=Europe/Berlin:20261202T000000", "DURATION:PT24H"], 2),
      (
        ["DTSTART;TZID=Europe/Berlin:20261202T000000", "DTEND;TZID=Europe/Berlin:20261202T235900"],
        2
      ),
      (
        ["DTSTART;TZID=Europe/Berlin:20261202T000000", "DTEND;TZID=Europe/Berlin:20261202T235959"],
        2
      ),
      // Clocks are put back that day.
      (
        ["DTSTART;TZID=Europe/Berlin:20261025T000000", "DTEND;TZID=Europe/Berlin:20261026T000000"],
        25
      ),
      (["DTSTART;VALUE=DATE:20261202", "DTEND;VALUE=DATE:20261203"], 2),
      (["DTSTART;VALUE=DATE:20261202", "DTEND;VALUE=DATE:20261205"], nil),
      (
        ["DTSTART;TZID=Europe/Berlin:20261202T000000", "DTEND;TZID=Europe/Berlin:20261204T000000"],
        nil
      ),
    ] as [([String], Int?)])
  func `midnight to midnight is a day and no time`(lines: [String], day: Int?) {
    var found: Int?
    do {
      _ = try InvitationFile(
        CalendarSample.calendar(
          ["BEGIN:VEVENT", "UID:1@acme.example"] + lines + ["END:VEVENT"])
      ).read()
      Issue.record("it was read")
    } catch InvitationRefusal.allDay(let date) {
      found = date?.day
    } catch InvitationRefusal.severalDays {
      found = nil
    } catch {
      Issue.record(error)
    }
    #expect(found == day)
  }

  @Test(arguments: [
    "DTEND;TZID=Europe/Berlin:20261202T010000", "DURATION:PT8H", "SUMMARY:no end",
  ])
  func `a time that begins at midnight and ends elsewhere is one`(line: String) throws {
    let time = try CalendarSample.time("DTSTART;TZID=Europe/Berlin:20261202T000000", line)
    #expect(time.startsAt == Instant(rfc3339: "2026-12-01T23:00:00Z"))
  }

  @Test func `two lengths have to agree`() throws {
    let start = "DTSTART:20261202T130000Z"
    let end = "DTEND:20261202T140000Z"
    #expect(try CalendarSample.time(start, end, "DURATION:PT1H").minutes == 60)
    #expect(refusal { _ = try CalendarSample.time(start, end, "DURATION:PT2H") } == "unreadable")
  }

  @Test(arguments: [
    "DTSTART:20261202T140000", "DTSTART;TZID=\"tzone://Microsoft/Custom\":20261202T140000",
  ])
  func `a zone that was given is that of a time without one`(line: String) throws {
    let time = try CalendarSample.time(line, zone: "America/New_York")
    #expect(time.startsAt == Instant(rfc3339: "2026-12-02T19:00:00Z"))
    #expect(time.zone?.name == "America/New_York")
  }

  @Test func `a zone that was given moves no time that is certain`() throws {
    for line in ["DTSTART:20261202T130000Z", "DTSTART;TZID=Europe/Berlin:20261202T140000"] {
      let time = try CalendarSample.time(line, zone: "America/New_York")
      #expect(time.startsAt == Instant(rfc3339: "2026-12-02T13:00:00Z"))
    }
  }

  @Test func `a calendar's own zone is that of its times without one`() throws {
    let time = try CalendarSample.time(
      "DTSTART:20261202T140000", zones: ["X-WR-TIMEZONE:Europe/Berlin"])
    #expect(time.startsAt == Instant(rfc3339: "2026-12-02T13:00:00Z"))
  }

  @Test func `every zone of Windows is one of this computer's`() {
    for (windows, iana) in WindowsZones.names {
      #expect(ZoneDatabase.system.zone(named: iana) != nil, "\(windows)")
    }
  }
}
