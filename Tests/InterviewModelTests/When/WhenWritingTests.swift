import InterviewModel
import TestSupport
import Testing
import Zones

@Suite struct WhenWritingTests {
  @Test func `a moment is written as date and time, with the zone's name where it is asked for`()
    throws
  {
    let berlin = TestZones.berlin
    let instant = at("2026-11-25 17:00", berlin)
    #expect(When.text(of: instant, in: berlin) == "2026-11-25 17:00")
    #expect(When.text(of: instant + 5, in: berlin) == "2026-11-25 17:00:05")
    #expect(
      When.text(of: instant, in: berlin, named: true) == "2026-11-25 17:00 Europe/Berlin")
  }

  @Test func `a deadline at a day's last second is written as the date alone`() throws {
    let berlin = TestZones.berlin
    let last = at("2026-11-25 23:59", berlin) + 59
    #expect(When.text(ofDeadline: last, in: berlin) == "2026-11-25")
    #expect(When.text(ofDeadline: last - 59, in: berlin) == "2026-11-25 23:59")
  }

  private static let zones = [
    "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe",
    "Antarctica/Troll",
  ]

  /// Every 25 minutes about the changes of the clocks of two years, so that times that are shown
  /// twice are among them.
  @Test(arguments: zones)
  func `what is written is read back as the same moment`(name: String) throws {
    let zone = try #require(TestZones.zone(named: name))
    let context = try WhenTestContext.context(zone: name)
    let start = at("2026-01-01 00:00", .utc)
    for step in 0..<4_000 {
      let instant = start + step * 9_500 + step % 7
      let isNamed = step.isMultiple(of: 2)
      let text = When.text(of: instant, in: zone, named: isNamed)
      let when = try When.parse(text, for: .moment(requiresTime: true), in: context)
      #expect(when.instant == instant)
      #expect(when.zoneName == (isNamed ? name : nil))
      let deadline = When.text(ofDeadline: instant, in: zone)
      #expect(try When.parse(deadline, for: .deadline, in: context).instant == instant)
    }
  }

  @Test(arguments: ["CET", "EST", "MST", "EST5EDT", "Etc/GMT+5", "GMT", "UTC"])
  func `a zone whose name people use for several is read back, too`(name: String) throws {
    let zone = try #require(ZoneDatabase.system.zone(named: name))
    let context = WhenContext(
      now: at("2026-11-24 09:00", .utc), zone: zone,
      zones: { ZoneDatabase.system.zone(named: $0) })
    let instant = at("2026-11-25 17:00", .utc)
    let text = When.text(of: instant, in: zone, named: true)
    let when = try When.parse(text, for: .moment(requiresTime: true), in: context)
    #expect(when.instant == instant)
    #expect(when.zoneName == name)
  }

  /// The first moment is still 1969 in New York, the last one already 10000 in Berlin.
  @Test(arguments: [
    ("America/New_York", 0), ("America/New_York", 17_999), ("Europe/Berlin", 253_402_297_200),
    ("Europe/Berlin", 253_402_300_799),
  ])
  func `what a clock shows in a year that cannot be typed is read back, too`(
    name: String, seconds: Int
  ) throws {
    let zone = try #require(TestZones.zone(named: name))
    let context = try WhenTestContext.context(zone: name)
    let instant = Instant(seconds: seconds)
    let text = When.text(of: instant, in: zone, named: true)
    let when = try When.parse(text, for: .moment(requiresTime: true), in: context)
    #expect(when.instant == instant)
    #expect(when.zoneName == name)
    let deadline = When.text(ofDeadline: instant, in: zone)
    #expect(try When.parse(deadline, for: .deadline, in: context).instant == instant)
  }

  @Test(arguments: zones)
  func `times that clocks show twice are told apart`(name: String) throws {
    let zone = try #require(TestZones.zone(named: name))
    let context = try WhenTestContext.context(zone: name)
    let start = at("2026-01-01 00:00", .utc)
    for quarter in 0..<35_040 {
      let instant = start + quarter * 900
      guard zone.instants(of: zone.local(at: instant)).count == 2 else { continue }
      let text = When.text(of: instant, in: zone, named: true)
      #expect(
        try When.parse(text, for: .moment(requiresTime: true), in: context).instant == instant)
    }
  }
}
