package import Testing
package import Zones

package let minute = 60
package let hour = 3_600
package let day = 86_400

/// Zones read from the fixtures, so that no machine's update of them changes a test.
package enum TestZones {
  /// Fourteen zones, compiled without transitions that their rule implies (`zic -b slim`).
  package static let database = ZoneDatabase(
    directories: [Repository.path("Tests/ZonesTests/Fixtures/zoneinfo")])

  package static func zone(named name: String) -> Zone? {
    database.zone(named: name)
  }

  package static let berlin = zone(named: "Europe/Berlin") ?? .utc
  package static let newYork = zone(named: "America/New_York") ?? .utc
}

/// The moment at which calendar and clock show `text`, read without the code that reads moments.
///
/// It is written `2026-03-02 10:00`, or with seconds, or `2026-03-02T10:00:00Z`.
package func at(
  _ text: String, _ zone: Zone = TestZones.berlin,
  sourceLocation: SourceLocation = #_sourceLocation
) -> Instant {
  let numbers = text.split { !("0"..."9").contains($0) }.compactMap { Int($0) }
  guard
    (5...6).contains(numbers.count),
    let date = CivilDate(year: numbers[0], month: numbers[1], day: numbers[2]),
    let time = CivilTime(
      hour: numbers[3], minute: numbers[4], second: numbers.count == 6 ? numbers[5] : 0),
    let instant = zone.instants(of: CivilDateTime(date: date, time: time)).first
  else {
    Issue.record("no moment: \(text)", sourceLocation: sourceLocation)
    return Instant(seconds: 0)
  }
  return instant
}
