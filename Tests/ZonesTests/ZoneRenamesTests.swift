import TestSupport
import Testing

@testable import Zones

/// The fixtures are a directory without old names, as systems have it that keep these in a package
/// of their own.
@Suite struct ZoneRenamesTests {
  private let zones = ZoneDatabase(directories: ["\(Fixtures.directory)/zoneinfo"])

  @Test(arguments: [
    ("US/Eastern", "America/New_York"), ("EST5EDT", "America/New_York"),
    ("Asia/Katmandu", "Asia/Kathmandu"), ("Canada/Newfoundland", "America/St_Johns"),
    ("America/Godthab", "America/Nuuk"), ("Eire", "Europe/Dublin"), ("W-SU", "Europe/Moscow"),
    ("Kwajalein", "Pacific/Kwajalein"), ("Australia/LHI", "Australia/Lord_Howe"),
    ("Arctic/Longyearbyen", "Europe/Berlin"),
  ])
  func `an old name goes by the clock of the present one`(old: String, present: String) throws {
    let zone = try #require(zones.zone(named: old))
    #expect(zone.name == old)
    #expect(zone.clock == zones.zone(named: present)?.clock)
  }

  @Test func `a new name goes by the clock of the old one where that alone is there`() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("Asia")
    try folder.write(
      #require(Fixtures.contents(of: "zoneinfo/Asia/Kathmandu")), to: "Asia/Calcutta")
    let zones = ZoneDatabase(directories: [folder.path])

    #expect(zones.zone(named: "Asia/Kolkata")?.clock == zones.zone(named: "Asia/Calcutta")?.clock)
  }

  @Test(arguments: ["Zulu", "Etc/UTC", "Universal"])
  func `other names of UTC need no file`(name: String) {
    #expect(zones.zone(named: name)?.offset(at: Instant(seconds: 0)) == 0)
  }

  @Test(arguments: ["US/Pacific", "US/Nowhere", "us/eastern", "America/New_York ", ""])
  func `what leads to no file is no zone`(name: String) {
    #expect(zones.zone(named: name) == nil)
  }
}
