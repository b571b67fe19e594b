import TestSupport
import Testing

@testable import Zones

@Suite struct ZoneDatabaseTests {
  @Test(arguments: [
    "", "/", ".", "..", "Europe", "Europe/", "Europe//Berlin", "/Europe/Berlin", "Europe/../Europe",
    "Europe/../Europe/Berlin", "../../../etc/passwd", "/etc/localtime", "europe/berlin",
    "EUROPE/BERLIN", "Europe/berlin", "utc", "CET-1CEST", "CET-1CEST,M3.5.0,M10.5.0/3", "UTC+3",
    ":Europe/Berlin", "posix/Europe/Berlin", "right/Europe/Berlin", "zone.tab", "zone1970.tab",
    "tzdata.zi", "leapseconds", "localtime", "posixrules", "Factory", "Mars/Base", "Europe/Berln",
    " Europe/Berlin", "Europe/Berlin ", "Europe/Berlin\n", "Europe/Berlin\0", "Europe/Bérlin",
    "Europe\\Berlin",
  ])
  func `what is no zone's name, letter by letter, is refused`(name: String) {
    #expect(TestZones.database.zone(named: name) == nil)
    #expect(ZoneDatabase.system.zone(named: name) == nil)
  }

  @Test func `a zone is found and keeps its name`() throws {
    let zone = try #require(TestZones.database.zone(named: "Europe/Berlin"))
    #expect(zone.name == "Europe/Berlin")
    #expect(zone.offset(at: Instant(seconds: 1_795_500_000)) == 3_600)
  }

  @Test func `UTC needs no file`() {
    #expect(ZoneDatabase(directories: []).zone(named: "UTC") == .utc)
  }

  @Test func `the first directory that has a zone decides`() {
    let nowhere = "\(Fixtures.directory)/nowhere"
    let database = ZoneDatabase(directories: [nowhere] + TestZones.database.directories)
    #expect(database.zone(named: "Europe/Berlin") != nil)
  }

  @Test func `TZDIR comes before the directories of the system`() {
    let database = ZoneDatabase(environment: ["TZDIR": "/zones"])
    #expect(database.directories == ["/zones"] + ZoneDatabase.system.directories)
    #expect(ZoneDatabase(environment: [:]).directories == ZoneDatabase.system.directories)
    #expect(ZoneDatabase(environment: ["TZDIR": ""]).directories == ZoneDatabase.system.directories)
  }

  @Test(arguments: [
    ("europe/berlin", "Europe/Berlin"), ("AMERICA/NEW_YORK", "America/New_York"),
    ("Etc/gmt+5", "Etc/GMT+5"), ("Europe/Berlin", "Europe/Berlin"),
  ])
  func `a name that differs in case only can be spelled right`(name: String, right: String) {
    #expect(TestZones.database.spelling(of: name) == right)
  }

  @Test(arguments: ["europe", "europe/berln", "../zoneinfo/europe/berlin", "", "vectors.txt"])
  func `nothing else has a right spelling`(name: String) {
    #expect(TestZones.database.spelling(of: name) == nil)
  }
}
