import Testing
import Zones

@Suite struct ZoneTests {
  private static func zone(_ name: String) throws -> Zone {
    try #require(Fixtures.zones.zone(named: name))
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
    #expect(fixture == Fixtures.zones.zone(named: "Etc/GMT+5"))
    #expect(try fixture != Self.zone("Europe/Berlin"))
  }
}
