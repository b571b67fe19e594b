import Files
import TestSupport
import Testing

@testable import Zones

@Suite struct ZoneVectorTests {
  private static let systemDirectory = ZoneDatabase.standardDirectories.first {
    FileSystem.exists("\($0)/Europe")
  }
  private static let knowsZones = Python.runs("import zoneinfo")
  private static let script = Repository.path("Tests/ZonesTests/zone_vectors.py")

  @Test func `the zones beside the tests agree with what Python said of them`() throws {
    let text = try #require(Fixtures.contents(of: "vectors.txt"))
    let vectors = ZoneVectors(text, against: TestZones.database)
    #expect(vectors.disagreements.prefix(20) == [])
    #expect(vectors.zones == 14)
    #expect(vectors.checks > 1_000)
  }

  @Test(
    .enabled(if: knowsZones, "needs python3 with zoneinfo, 3.9 or later"),
    .enabled(if: systemDirectory != nil, "needs the zone files of a system"))
  func `every zone of this machine agrees with Python from 1970 to 2040`() throws {
    let directory = try #require(Self.systemDirectory)
    let output = try #require(Python.output(of: [Self.script, directory, "every"]))
    let vectors = ZoneVectors(output, against: ZoneDatabase(directories: [directory]))
    #expect(vectors.disagreements.prefix(20) == [])
    #expect(vectors.zones > 400)
    #expect(vectors.checks > 200_000)
  }
}
