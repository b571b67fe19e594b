/// A day of the Gregorian calendar in the years 1…9999, in no particular time zone.
///
/// Arithmetic stops at `first` and `last`: it neither traps nor leaves the calendar.
package struct CivilDate: Sendable, Hashable {
  /// The year, 1…9999.
  package let year: Int
  /// The month, 1…12.
  package let month: Int
  /// The day of the month, 1…31.
  package let day: Int

  /// 0001-01-01, the earliest day that can be written.
  package static let first = CivilDate(uncheckedYear: 1, month: 1, day: 1)
  /// 9999-12-31, the latest day that can be written.
  package static let last = CivilDate(uncheckedYear: 9999, month: 12, day: 31)

  /// Creates a date, or nil when the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard 1...9999 ~= year, 1...12 ~= month, 1...Self.days(inMonth: month, of: year) ~= day
    else { return nil }
    self.init(uncheckedYear: year, month: month, day: day)
  }

  /// Takes the numbers as they are; for those already known to name a day.
  init(uncheckedYear year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The number of days of a month, 1…12.
  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether a year has a 29 February.
  static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }
}

extension CivilDate: Comparable {
  /// Orders dates by time.
  package static func < (left: CivilDate, right: CivilDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CivilDate: CustomStringConvertible {
  /// The date as ISO 8601 writes it: `2026-11-24`.
  package var description: String {
    "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
  }
}
