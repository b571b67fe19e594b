import InterviewModel
import Testing
import Zones

/// The zones of the fixtures, so that no machine's update of them changes a test.
let fixtureZones: ZoneDatabase = {
  let tests = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
  return ZoneDatabase(directories: ["/\(tests)/ZonesTests/Fixtures/zoneinfo"])
}()

/// A zone of the fixtures.
func zone(_ name: String) throws -> Zone {
  try #require(fixtureZones.zone(named: name))
}

/// The moment at which calendar and clock show `text`, written `2026-03-02 10:00`.
func moment(_ text: String, in zone: Zone = .utc) throws -> Instant {
  let numbers = text.split { !("0"..."9").contains($0) }.compactMap { Int($0) }
  try #require(numbers.count == 5)
  let date = try #require(CivilDate(year: numbers[0], month: numbers[1], day: numbers[2]))
  let time = try #require(CivilTime(hour: numbers[3], minute: numbers[4]))
  return try #require(zone.instants(of: CivilDateTime(date: date, time: time)).first)
}

extension FollowUp {
  /// A follow-up with nothing said but what a test is about.
  static func owed(
    _ window: AnswerWindow, settled: Settlement? = nil, kind: FollowUpKind = .thankYou
  ) -> FollowUp {
    FollowUp(
      id: ID(1), uuid: "", kind: kind, applicationID: Application.ID(1), company: "Acme",
      role: nil, interviewID: Interview.ID(1), window: window, settled: settled)
  }
}
