import InterviewModel
import TestSupport
import Testing
import Zones

/// What texts are read against: a moment, and the zones of the fixtures.
enum WhenTestContext {
  /// Tuesday, 24 November 2026, 09:00 UTC: 10:00 in Berlin.
  static let now = "2026-11-24T09:00:00Z"

  static func context(now: String = now, zone: String = "Europe/Berlin") throws -> WhenContext {
    WhenContext(
      now: at(now, .utc), zone: try #require(TestZones.zone(named: zone)),
      zones: TestZones.zone(named:), spelling: TestZones.database.spelling(of:))
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
