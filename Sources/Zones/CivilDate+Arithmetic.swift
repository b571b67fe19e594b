extension CivilDate {
  /// The days from `first` to `last`, and a little more.
  private static let mostDays = 4_000_000
  /// The months from `first` to `last`, and a little more.
  private static let mostMonths = 120_000

  /// The day of the week.
  package var weekday: Weekday {
    // 0001-01-01 was a Monday.
    Weekday.allCases[(dayNumber - Self.first.dayNumber) % Weekday.allCases.count]
  }

  /// The date `days` later, earlier when negative; `first` or `last` when that leaves the calendar.
  package func adding(days: Int) -> CivilDate {
    CivilDate(dayNumber: dayNumber + days.clamped(to: -Self.mostDays...Self.mostDays))
  }

  /// The same day `months` later, earlier when negative; `first` or `last` when that leaves the
  /// calendar.
  ///
  /// A day that the month lacks becomes its last: 31 January and one month is 28 or 29 February.
  package func adding(months: Int) -> CivilDate {
    let sum = 12 * year + (month - 1) + months.clamped(to: -Self.mostMonths...Self.mostMonths)
    guard sum >= 12 * Self.first.year else { return .first }
    guard sum < 12 * (Self.last.year + 1) else { return .last }
    let (newYear, newMonth) = (sum / 12, sum % 12 + 1)
    let newDay = min(day, Self.days(inMonth: newMonth, of: newYear))
    return CivilDate(uncheckedYear: newYear, month: newMonth, day: newDay)
  }
}
