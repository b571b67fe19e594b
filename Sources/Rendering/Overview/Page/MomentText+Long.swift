internal import Zones

/// Moments in full words, for headlines.
extension MomentText {
  /// Day and time: `Tuesday 1 December, 10:00`, with the year where it is not this one.
  func long(_ instant: Instant) -> String {
    let local = zone.local(at: instant)
    return longDay(local.date)
      + (local.time == .endOfDay ? "" : ", \(Self.time(at: instant, in: zone))")
  }

  /// Day, begin and end: `Tuesday 1 December, 10:00–11:00`.
  func long(_ start: Instant, until end: Instant) -> String {
    "\(long(start))–\(clock(end))"
  }

  /// The day by the calendar of a zone: `Tuesday 1 December`.
  func longDay(_ instant: Instant, in zoneName: String) -> String {
    longDay((zones[zoneName] ?? zone).local(at: instant).date)
  }

  /// The name of a month on an axis: `Nov`; of January its year.
  func tick(_ date: CivilDate) -> String {
    date.month == 1 ? "\(date.year)" : String(Self.longMonths[date.month - 1].prefix(3))
  }

  /// A day of a list that is handed in: `4 Sep 2026`.
  func listed(_ date: CivilDate) -> String {
    "\(date.day) \(Self.longMonths[date.month - 1].prefix(3)) \(date.year)"
  }

  private func longDay(_ date: CivilDate) -> String {
    let isThisYear = date.year == zone.local(at: now).date.year
    return "\(date.weekday.name) \(date.day) \(Self.longMonths[date.month - 1])"
      + (isThisYear ? "" : " \(date.year)")
  }

  private static let longMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}

extension Weekday {
  /// Its English name.
  fileprivate var name: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }
}
