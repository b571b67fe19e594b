/// The rule at the end of a zone file, written like a POSIX `TZ` variable:
/// `CET-1CEST,M3.5.0,M10.5.0/3` (RFC 9636, section 3.3.1).
struct PosixRule: Sendable, Hashable {
  /// When and to what the clock is changed every year.
  struct DaylightSaving: Sendable, Hashable {
    /// Seconds east of Greenwich while it lasts; west of standard time in Ireland's winter.
    let offset: Int
    let begins: YearlyChange
    let ends: YearlyChange
  }

  /// Seconds east of Greenwich in standard time.
  let standardOffset: Int
  /// Nil where the clock is never changed.
  let daylightSaving: DaylightSaving?

  /// Seconds east of Greenwich at a moment: daylight saving time when that was the latest change.
  ///
  /// Rules that never leave it end and begin it at one moment; then the beginning counts.
  func offset(at instant: Instant) -> Int {
    guard let daylightSaving else { return standardOffset }
    let begun = daylightSaving.begins.latest(by: instant, onClock: standardOffset)
    let ended = daylightSaving.ends.latest(by: instant, onClock: daylightSaving.offset)
    return begun >= ended ? daylightSaving.offset : standardOffset
  }
}

/// A day that comes every year and the time on its clock: `M3.5.0/2`, the last Sunday in March at
/// 02:00 (RFC 9636, section 3.3.1, and POSIX, "Other Environment Variables").
struct YearlyChange: Sendable, Hashable {
  /// How the day is found in a year.
  enum Day: Sendable, Hashable {
    /// `Jn`: the day 1…365; 29 February is never counted.
    case julian(Int)
    /// `n`: the day 0…365; 29 February is counted.
    case zeroBased(Int)
    /// `Mm.w.d`: the week 1…5 of a month that has this day, 5 being the last; Sunday is 0.
    case weekday(month: Int, week: Int, day: Int)
  }

  let day: Day
  /// Seconds since midnight, up to a week before or after it.
  let secondsAfterMidnight: Int

  /// The time of a change that names none: 02:00.
  static let usualTime = 2 * CivilTime.secondsPerHour

  /// The last time that the change came, at `instant` or earlier, on a clock that is `offset`
  /// seconds east of Greenwich; the beginning of the calendar when it never did.
  func latest(by instant: Instant, onClock offset: Int) -> Instant {
    let year = CivilDateTime(secondsOnClock: instant.seconds).date.year
    // A change may be a week away from its date, so the next year's can be the latest.
    return (year - 1...year + 1).compactMap(dayNumber(in:))
      .map { $0 * CivilTime.secondsPerDay + secondsAfterMidnight - offset }
      .map(Instant.init(seconds:))
      .last { $0 <= instant } ?? Instant(seconds: CivilDateTime.calendar.lowerBound)
  }

  private func dayNumber(in year: Int) -> Int? {
    switch day {
    case .julian(let day):
      let isAfterLeapDay = CivilDate.isLeap(year) && day >= 60
      return CivilDate(year: year, month: 1, day: 1).map {
        $0.dayNumber + day - 1 + (isAfterLeapDay ? 1 : 0)
      }
    case .zeroBased(let day):
      return CivilDate(year: year, month: 1, day: 1).map { $0.dayNumber + day }
    case .weekday(let month, let week, let day):
      return CivilDate(year: year, month: month, day: 1).map {
        Self.dayNumber(monthFrom: $0, week: week, day: day)
      }
    }
  }

  private static func dayNumber(monthFrom first: CivilDate, week: Int, day: Int) -> Int {
    let daysToFirst = (day - first.weekday.rawValue % 7 + 7) % 7
    let dayOfMonth = 1 + daysToFirst + 7 * (week - 1)
    let length = CivilDate.days(inMonth: first.month, of: first.year)
    return first.dayNumber - 1 + (dayOfMonth > length ? dayOfMonth - 7 : dayOfMonth)
  }
}
