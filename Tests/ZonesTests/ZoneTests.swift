import TestSupport
import Testing

@testable import Zones

@Suite struct ZoneTests {
  private static func zone(_ name: String) throws -> Zone {
    try #require(TestZones.database.zone(named: name))
  }

  @Test func `a day of 24 hours across a change of the clock is 86,400 seconds`() throws {
    let berlin = try Self.zone("Europe/Berlin")
    let noon = try #require(berlin.instants(of: dateTime("2026-03-28T12:00:00")).first)
    #expect(try berlin.local(at: noon + 86_400) == dateTime("2026-03-29T13:00:00"))
    let nextNoon = try #require(berlin.instants(of: dateTime("2026-03-29T12:00:00")).first)
    #expect(nextNoon - noon == 82_800)
  }

  @Test(arguments: [
    ("Europe/Berlin", "2026-03-29T02:30:00", 0), ("Europe/Berlin", "2026-10-25T02:30:00", 2),
    ("Europe/Berlin", "2026-10-25T03:00:00", 1), ("America/New_York", "2050-03-13T02:30:00", 0),
    ("America/New_York", "2050-11-06T01:30:00", 2), ("Pacific/Apia", "2011-12-30T12:00:00", 0),
    ("Australia/Lord_Howe", "2026-04-05T01:45:00", 2),
    ("Australia/Lord_Howe", "2026-10-04T02:15:00", 0),
    ("Antarctica/Troll", "2026-03-29T02:30:00", 0), ("Europe/Dublin", "2026-10-25T01:30:00", 2),
  ])
  func `a local time has no, one or two instants`(name: String, local: String, count: Int) throws {
    let zone = try Self.zone(name)
    let instants = try zone.instants(of: dateTime(local))
    #expect(instants.count == count)
    #expect(instants == instants.sorted())
    #expect(try instants.allSatisfy { try zone.local(at: $0) == dateTime(local) })
  }

  @Test(arguments: [
    ("UTC", "2026-11-18T23:30:00", "2026-11-19T00:30:00", false),
    ("UTC", "2026-11-18T00:00:00", "2026-11-18T23:59:59", true),
    ("Europe/Berlin", "2026-11-18T23:30:00", "2026-11-19T00:30:00", true),
    ("America/New_York", "2026-11-18T04:30:00", "2026-11-18T05:30:00", false),
    ("Europe/Berlin", "2026-11-18T12:00:00", "2027-11-18T12:00:00", false),
  ])
  func `two moments are on one day by the calendar of the zone`(
    name: String, first: String, second: String, isOneDay: Bool
  ) throws {
    let zone = try Self.zone(name)
    let first = Zone.utc.instant(of: try dateTime(first))
    let second = Zone.utc.instant(of: try dateTime(second))
    #expect(zone.isOneDay(first, second) == isOneDay)
    #expect(zone.isOneDay(second, first) == isOneDay)
  }

  @Test func `UTC shows every instant as it is`() throws {
    #expect(try Zone.utc.local(at: Instant(seconds: 0)) == dateTime("1970-01-01T00:00:00"))
    #expect(try Zone.utc.local(at: Instant(seconds: -1)) == dateTime("1969-12-31T23:59:59"))
    #expect(Zone.utc.offset(at: Instant(seconds: .max)) == 0)
  }

  @Test(arguments: ["Europe/Berlin", "America/New_York", "Etc/GMT+5"])
  func `the ends of time are the ends of the calendar`(name: String) throws {
    let zone = try Self.zone(name)
    #expect(zone.local(at: Instant(seconds: .min)).date == .first)
    #expect(zone.local(at: Instant(seconds: .max)).date >= CivilDate.last.adding(days: -1))
    for local in [
      CivilDateTime(date: .first, time: .midnight), CivilDateTime(date: .last, time: .endOfDay),
    ] {
      #expect(zone.instants(of: local).count == 1)
    }
  }

  @Test func `zones of one name and different files differ`() throws {
    let fixture = try Self.zone("Etc/GMT+5")
    #expect(fixture == TestZones.database.zone(named: "Etc/GMT+5"))
    #expect(try fixture != Self.zone("Europe/Berlin"))
  }

  @Test(arguments: [
    ("2026-11-24T17:00:00", "2026-11-24T16:00:00"),
    // Shown twice: the first time. Skipped: by the clock before the change.
    ("2026-10-25T02:30:00", "2026-10-25T00:30:00"), ("2026-03-29T02:30:00", "2026-03-29T01:30:00"),
  ])
  func `one moment stands for what a clock shows, also twice or never`(
    local: String, utc: String
  ) throws {
    let moment = try Self.zone("Europe/Berlin").instant(of: dateTime(local))
    #expect(Zone.utc.local(at: moment).description == utc)
  }

  @Test func `a skipped time has two readings, by the clock after and before the change`() throws {
    let berlin = try Self.zone("Europe/Berlin")
    let readings = try berlin.readings(of: dateTime("2026-03-29T02:30:00"))
    let shown = readings.map { berlin.local(at: $0).description }
    #expect(shown == ["2026-03-29T01:30:00", "2026-03-29T03:30:00"])
  }

  @Test(arguments: [
    ("Europe/Berlin", "2026-11-24", "2026-11-24T00:00:00", 86_400),
    ("Europe/Berlin", "2026-03-29", "2026-03-29T00:00:00", 82_800),
    ("Europe/Berlin", "2026-10-25", "2026-10-25T00:00:00", 90_000),
    // Put forward at midnight: the day begins at 01:00.
    ("Asia/Gaza", "2013-03-29", "2013-03-29T01:00:00", 82_800),
    // Put back from 00:01 to 23:01: the day begins, is left for an hour, and begins again.
    ("America/St_Johns", "2010-11-07", "2010-11-07T00:00:00", 90_000),
    ("America/St_Johns", "2010-11-06", "2010-11-06T00:00:00", 90_000),
  ])
  func `a day lasts from its first second to its last`(
    name: String, day: String, first: String, seconds: Int
  ) throws {
    let zone = try Self.zone(name)
    let firstInstant = try zone.firstInstant(of: date(day))
    #expect(try zone.local(at: firstInstant) == dateTime(first))
    #expect(try zone.lastInstant(of: date(day)) - firstInstant + 1 == seconds)
  }

  @Test func `a day that a country left out is the moment of the change`() throws {
    let apia = try Self.zone("Pacific/Apia")
    let missing = try date("2011-12-30")
    #expect(try apia.local(at: apia.firstInstant(of: missing)) == dateTime("2011-12-31T00:00:00"))
    #expect(try apia.local(at: apia.lastInstant(of: missing)) == dateTime("2011-12-29T23:59:59"))
  }

  @Test func `a clock that is changed for a day only is followed`() throws {
    let begins = Instant(seconds: 1_795_500_000)
    let clock = TZifFile(
      firstOffset: 0,
      transitions: [
        .init(instant: begins, offset: 3_600), .init(instant: begins + 86_400, offset: 0),
      ], rule: nil)
    let zone = Zone(name: "Short", clock: clock)
    let middle = begins + 43_200
    #expect(zone.instants(of: zone.local(at: middle)) == [middle])
  }
}
