import InterviewModel
import Testing
import Zones

/// What texts are read against: a moment, and the zones of the fixtures.
enum WhenTestContext {
  /// Tuesday, 24 November 2026, 09:00 UTC: 10:00 in Berlin.
  static let now = "2026-11-24T09:00:00Z"

  static func context(now: String = now, zone: String = "Europe/Berlin") throws -> WhenContext {
    WhenContext(
      now: try instant(now), zone: try InterviewModelTests.zone(zone),
      zones: { fixtureZones.zone(named: $0) }, spelling: { fixtureZones.spelling(of: $0) })
  }

  /// Reads `2026-11-24T09:00:00Z`, without the code that is tested.
  static func instant(_ text: String) throws -> Instant {
    let numbers = text.split { !"0123456789".contains($0) }.compactMap { Int($0) }
    try #require(numbers.count == 6)
    let date = try #require(CivilDate(year: numbers[0], month: numbers[1], day: numbers[2]))
    let time = try #require(CivilTime(hour: numbers[3], minute: numbers[4], second: numbers[5]))
    return try #require(Zone.utc.instants(of: CivilDateTime(date: date, time: time)).first)
  }

  /// What a text is refused with; nil when it is accepted.
  static func refusal(
    of text: String, for use: WhenUse = .deadline, now: String = now, zone: String = "Europe/Berlin"
  ) throws -> WhenError? {
    let context = try context(now: now, zone: zone)
    do throws(WhenError) {
      _ = try When.parse(text, for: use, in: context)
      return nil
    } catch {
      return error
    }
  }
}
