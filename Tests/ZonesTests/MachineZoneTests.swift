import TestSupport
import Testing
import Zones

@Suite struct MachineZoneTests {
  private static let root = Fixtures.directory
  private static let link = "\(root)/machine/localtime"
  private static let wrongLink = "\(root)/machine/localtime-elsewhere"
  private static let text = "\(root)/machine/timezone"
  private static let wrongText = "\(root)/machine/timezone-unknown"
  private static let nothing = "\(root)/machine/nothing"

  private static func resolve(
    tz: String?, localtime: String = link, timezone: String = text
  ) -> MachineZone {
    TestZones.database.machineZone(tz: tz, localtime: localtime, timezone: timezone)
  }

  @Test(arguments: [
    "America/New_York", ":America/New_York", "/usr/share/zoneinfo/America/New_York",
    ":/usr/share/zoneinfo/America/New_York", "/var/db/timezone/zoneinfo/America/New_York",
  ])
  func `TZ comes first, as a name or a path`(tz: String) throws {
    let zone = try #require(TestZones.database.zone(named: "America/New_York"))
    #expect(Self.resolve(tz: tz) == .zone(zone))
  }

  @Test(arguments: [
    "CET-1CEST,M3.5.0,M10.5.0/3", "Europe/Nowhere", "/etc/passwd", "europe/berlin", "/", "::",
    "/usr/share/zoneinfo/right/Europe/Berlin", "/usr/share/zoneinfo/", "zoneinfo",
  ])
  func `a TZ that names no zone is reported as it is`(tz: String) {
    #expect(Self.resolve(tz: tz) == .unknown(tz))
  }

  @Test(arguments: ["", ":"]) func `an empty TZ is UTC`(tz: String) {
    #expect(Self.resolve(tz: tz) == .zone(.utc))
  }

  @Test(arguments: [nil, link, ":\(link)"])
  func `without TZ, or when it leads there, the link decides`(tz: String?) throws {
    let zone = try #require(TestZones.database.zone(named: "Europe/Dublin"))
    #expect(Self.resolve(tz: tz) == .zone(zone))
  }

  @Test(arguments: [nothing, wrongLink, text])
  func `without a link to a zone the text decides`(localtime: String) throws {
    let zone = try #require(TestZones.database.zone(named: "Europe/Berlin"))
    #expect(Self.resolve(tz: nil, localtime: localtime) == .zone(zone))
  }

  @Test(arguments: [nothing, wrongText])
  func `with none of them the zone is not set`(timezone: String) {
    #expect(Self.resolve(tz: nil, localtime: Self.nothing, timezone: timezone) == .unset)
  }
}
