package import Zones

/// Moments within about a week, in as few cells as say which day is meant.
extension MomentText {
  /// A moment ahead or past: `today 15:00`, `Tue 10:00`, `26 Nov 10:00` where the weekday could be
  /// taken for another one; the day alone for the last second of a day.
  func near(_ instant: Instant) -> String {
    let time = zone.local(at: instant)
    let day = nearDay(time.date)
    return time.time == .endOfDay ? day : "\(day) \(Self.time(at: instant, in: zone))"
  }

  /// The time alone: `15:00`.
  func clock(_ instant: Instant) -> String { Self.time(at: instant, in: zone) }

  /// The day alone: `today`, `Tue`, `26 Nov`.
  func nearDay(_ instant: Instant) -> String { nearDay(zone.local(at: instant).date) }

  /// A day by the calendar of its zone: `today`, `Tue`, `26 Nov`.
  func nearDay(_ instant: Instant, in zoneName: String) -> String {
    nearDay((zones[zoneName] ?? zone).local(at: instant).date)
  }

  /// Whether a moment is the last second of a day, which stands for that day.
  func isDay(_ instant: Instant) -> Bool {
    zone.local(at: instant).time == .endOfDay
  }

  /// By when something has to come: `by Sat 16:00`, `by 16:00`, `by Sat`, `today`; the end of a day
  /// on the clocks of its own zone is that day.
  func byDeadline(_ instant: Instant, in zoneName: String? = nil) -> String {
    let there = zoneName.flatMap { zones[$0] } ?? zone
    let day = there.local(at: instant).time == .endOfDay ? there.local(at: instant).date : nil
    if let day {
      let words = nearDay(day)
      return words == "today" ? words : "by \(words)"
    }
    let isToday = zone.isOneDay(instant, now)
    return "by \(isToday ? clock(instant) : near(instant))"
  }

  /// How long somebody has been silent: `3 d`, `21 h` where that is less than a day; nil where it
  /// is since today.
  func silence(since instant: Instant) -> String? {
    let seconds = now - instant
    if seconds <= 0 || zone.isOneDay(instant, now) { return nil }
    let days = seconds / CivilTime.secondsPerDay
    return days == 0 ? Self.roughly(seconds) : "\(days) d"
  }

  /// How much time is left, or by which day: `20 h left`, `by Fri`; `2 d late` when it is past.
  package func left(until limit: Instant) -> String {
    let seconds = limit - now
    if seconds <= 0 { return "\(Self.roughly(-seconds)) late" }
    guard isDay(limit) else { return "\(Self.roughly(seconds)) left" }
    let day = nearDay(zone.local(at: limit).date)
    return day == "today" ? day : "by \(day)"
  }

  /// A length in one unit, rounded down but for a minute: `40 min`, `20 h` up to two days, `3 d`.
  static func roughly(_ seconds: Int) -> String {
    let minutes = max(1, seconds / 60)
    if minutes < 60 { return "\(minutes) min" }
    return minutes < 48 * 60 ? "\(minutes / 60) h" : "\(minutes / (24 * 60)) d"
  }

  private func nearDay(_ date: CivilDate) -> String {
    let today = zone.local(at: now).date
    if date == today { return "today" }
    let isNear = (-6...6).contains { today.adding(days: $0) == date }
    if isNear { return date.weekday.abbreviation }
    return dayOfMonth(date)
  }
}
