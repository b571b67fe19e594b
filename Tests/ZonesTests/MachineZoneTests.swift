import TestSupport
import Testing

@testable import Zones

@Suite struct MachineZoneTests {
  private static let root = Fixtures.directory
  private static let link = "\(root)/machine/localtime"
  private static let wrongLink = "\(root)/machine/localtime-elsewhere"
  private static let text = "\(root)/machine/timezone"
  private static let wrongText = "\(root)/machine/timezone-unknown"
  private static let nothing = "\(root)/machine/nothing"
  /// Thursday, 19 November 2026, 17:00 UTC.
  private static let moment = Instant(seconds: 1_795_107_600)

  private static func resolve(
    tz: String?, localtime: String = link, timezone: String = text
  ) -> MachineZone {
    TestZones.database.machineZone(tz: tz, at: moment, localtime: localtime, timezone: timezone)
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
    "Europe/Nowhere", "/etc/passwd", "/", "::", "/usr/share/zoneinfo/", "zoneinfo", "EST",
    "CET-1CEST,M3",
    "-5", "ABC", "UTC0,", "Berlin", "posix/", "/dev/null", "<+03>", "Europe/berlin/",
  ])
  func `a TZ that names no zone is reported as it is`(tz: String) {
    #expect(Self.resolve(tz: tz) == .unknown(tz))
  }

  @Test(arguments: [
    "europe/berlin", "EUROPE/BERLIN", "posix/Europe/Berlin", "right/Europe/Berlin",
    "/usr/share/zoneinfo/right/Europe/Berlin", ":/usr/share/zoneinfo/posix/Europe/Berlin",
  ])
  func `another case or edition is the same zone`(tz: String) throws {
    let zone = try #require(TestZones.database.zone(named: "Europe/Berlin"))
    #expect(Self.resolve(tz: tz) == .zone(zone))
  }

  @Test(arguments: [
    ("CET-1CEST,M3.5.0,M10.5.0/3", "Europe/Berlin"), ("EST5EDT,M3.2.0,M11.1.0", "America/New_York"),
    ("EST5EDT4", "America/New_York"), ("AAA5BBB,M3.2.0/2,M11.1.0/2", "America/New_York"),
    ("<+0545>-5:45", "Asia/Kathmandu"), ("XXX-5:45", "Asia/Kathmandu"), ("MSK-3", "Europe/Moscow"),
    ("EST5", "Etc/GMT+5"), ("<-05>5", "Etc/GMT+5"), ("<+13>-13", "Pacific/Apia"),
    (":CET-1CEST,M3.5.0,M10.5.0/3", "Europe/Berlin"),
  ])
  func `a rule is the zone that goes by it`(tz: String, name: String) throws {
    let zone = try #require(TestZones.database.zone(named: name))
    #expect(Self.resolve(tz: tz) == .matched(zone))
  }

  @Test(arguments: ["UTC0", "GMT0", "<+00>0", "UTC-0", "WET0"])
  func `a rule without an offset is UTC`(tz: String) {
    #expect(Self.resolve(tz: tz) == .zone(.utc))
  }

  @Test(arguments: [
    ("XYZ-5:37", 20_220), ("CET-1CEST", 3_600), ("<-0330>3:30:30", -12_630),
    ("AAA-1BBB,M4.1.0,M9.1.0", 3_600),
  ])
  func `a rule that no zone goes by is a clock without a name`(tz: String, offset: Int) throws {
    guard case .nameless(let zone) = Self.resolve(tz: tz) else {
      Issue.record("\(Self.resolve(tz: tz))")
      return
    }
    #expect(zone.offset(at: Self.moment) == offset)
  }

  @Test func `a copy of a zone's file is that zone, whatever the text says`() throws {
    let copy = try TemporaryFolder()
    try copy.write(#require(Fixtures.contents(of: "zoneinfo/America/New_York")), to: "localtime")
    let zone = try #require(TestZones.database.zone(named: "America/New_York"))

    #expect(Self.resolve(tz: nil, localtime: copy.file("localtime")) == .matched(zone))
    #expect(
      Self.resolve(tz: copy.file("localtime"), localtime: Self.nothing) == .matched(zone))
  }

  @Test func `the text names a copy where it can be meant`() throws {
    let copy = try TemporaryFolder()
    try copy.write(#require(Fixtures.contents(of: "zoneinfo/Europe/Berlin")), to: "localtime")
    let zone = try #require(TestZones.database.zone(named: "Europe/Berlin"))

    #expect(Self.resolve(tz: nil, localtime: copy.file("localtime")) == .zone(zone))
  }

  @Test func `a file of another edition is the zone that goes like it now`() throws {
    let copy = try TemporaryFolder()
    let type: [UInt8] = [0xFF, 0xFF, 0xB9, 0xB0, 0, 0] + Array("EST\0".utf8)
    let header = Array("TZif2".utf8) + [UInt8](repeating: 0, count: 31) + [0, 0, 0, 1, 0, 0, 0, 4]
    let block = header + type
    try copy.write(block + block + "\nEST5EDT,M3.2.0,M11.1.0\n".utf8, to: "localtime")
    let zone = try #require(TestZones.database.zone(named: "America/New_York"))

    #expect(Self.resolve(tz: nil, localtime: copy.file("localtime")) == .matched(zone))
  }

  @Test func `links over links lead to a zone`() throws {
    let folder = try TemporaryFolder()
    try TestFile.link(folder.file("one"), to: "two")
    try TestFile.link(folder.file("two"), to: "/usr/share/zoneinfo/posix/Europe/Dublin")
    try TestFile.link(folder.file("round"), to: "round")
    let zone = try #require(TestZones.database.zone(named: "Europe/Dublin"))

    #expect(Self.resolve(tz: nil, localtime: folder.file("one")) == .zone(zone))
    #expect(
      Self.resolve(tz: nil, localtime: folder.file("round"), timezone: Self.nothing) == .unset)
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
