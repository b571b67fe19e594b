package import Zones

/// How soon follow-ups and missing debriefs are told about; interviews are always told about in
/// time.
package enum ReminderSchedule: Sendable, Hashable {
  /// As soon as they are due.
  case asDue
  /// Once an hour.
  case hourly
  /// Once a day, at this time.
  case daily(ClockTime)

  /// Whether it is time to tell what has gathered.
  ///
  /// A time that passed while the computer slept counts as soon as it is awake.
  ///
  /// - Parameters:
  ///   - now: the moment it is about.
  ///   - served: when that was done last; nil for never.
  ///   - zone: the owner's zone.
  /// - Returns: true where a time of the schedule has come since then.
  package func isUp(at now: Instant, served: Instant?, in zone: Zone) -> Bool {
    // A clock that was put back would keep everything waiting.
    guard let served, served <= now else { return true }
    return served < latestTime(before: now, in: zone)
  }

  /// The latest time of the schedule that has come.
  private func latestTime(before now: Instant, in zone: Zone) -> Instant {
    let local = zone.local(at: now)
    switch self {
    case .asDue: return now + 1
    case .hourly:
      return now - (local.time.minute * CivilTime.secondsPerMinute + local.time.second)
    case .daily(let time):
      let days = [local.date, local.date.adding(days: -1)]
      return days.map { zone.instant(of: CivilDateTime(date: $0, time: time.civil)) }
        .first { $0 <= now } ?? now
    }
  }
}
