/// What a calendar and a clock on the wall show together, in no particular time zone.
package struct CivilDateTime: Sendable, Hashable {
  /// The day on the calendar.
  package let date: CivilDate
  /// The time on the clock.
  package let time: CivilTime

  /// Creates the moment at which the calendar shows `date` and the clock `time`.
  package init(date: CivilDate, time: CivilTime) {
    self.date = date
    self.time = time
  }

  /// The years 1…9999 as a range of `secondsOnClock`.
  static let calendar =
    CivilDateTime(date: .first, time: .midnight)
    .secondsOnClock...CivilDateTime(date: .last, time: .endOfDay).secondsOnClock

  /// Takes the seconds since this clock showed 1970-01-01 00:00:00, had it never been changed;
  /// outside the years 1…9999 the first or the last second of them.
  init(secondsOnClock: Int) {
    let inCalendar = secondsOnClock.clamped(to: Self.calendar)
    let sinceFirst = inCalendar - Self.calendar.lowerBound
    let (days, seconds) = sinceFirst.quotientAndRemainder(dividingBy: CivilTime.secondsPerDay)
    self.init(
      date: CivilDate(dayNumber: CivilDate.first.dayNumber + days),
      time: CivilTime(secondOfDay: seconds))
  }

  /// The seconds since this clock showed 1970-01-01 00:00:00, had it never been changed.
  var secondsOnClock: Int {
    date.dayNumber * CivilTime.secondsPerDay + time.secondOfDay
  }
}

extension CivilDateTime: Comparable {
  /// Orders by date, then by time.
  package static func < (left: CivilDateTime, right: CivilDateTime) -> Bool {
    (left.date, left.time) < (right.date, right.time)
  }
}

extension CivilDateTime: CustomStringConvertible {
  /// Date and time as ISO 8601 writes them: `2026-11-24T17:00:00`.
  package var description: String { "\(date)T\(time)" }
}
