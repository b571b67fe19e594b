/// Dates as a count of days, which is what makes them easy to add and compare.
///
/// Both conversions let the year begin in March, so that the leap day is its last day, and go by
/// the calendar's cycle of 400 years. Source: Howard Hinnant, "chrono-Compatible Low-Level Date
/// Algorithms", https://howardhinnant.github.io/date_algorithms.html.
extension CivilDate {
  private static let daysPerYear = 365
  private static let daysPer4Years = 4 * daysPerYear + 1
  private static let daysPer100Years = 25 * daysPer4Years - 1
  private static let daysPer400Years = 4 * daysPer100Years + 1

  /// The days from 1 March of the year 0 to 1 January 1970.
  private static let daysTo1970 = 719_468

  /// The days of the five months March to July; August to December repeat their pattern.
  private static let daysPer5Months = 31 + 30 + 31 + 30 + 31

  /// The days since 1970-01-01; negative before.
  package var dayNumber: Int {
    let marchYear = month > 2 ? year : year - 1
    let marchMonth = (month + 9) % 12
    let leapDays = marchYear / 4 - marchYear / 100 + marchYear / 400
    let dayOfYear = (Self.daysPer5Months * marchMonth + 2) / 5 + day - 1
    return Self.daysPerYear * marchYear + leapDays + dayOfYear - Self.daysTo1970
  }

  /// Creates the date that lies `dayNumber` days after 1970-01-01; one outside the years 1…9999
  /// becomes `first` or `last`.
  package init(dayNumber: Int) {
    let inRange = dayNumber.clamped(to: Self.first.dayNumber...Self.last.dayNumber)
    let (cycles, day) = (inRange + Self.daysTo1970)
      .quotientAndRemainder(dividingBy: Self.daysPer400Years)
    let leapDays =
      day / (Self.daysPer4Years - 1) - day / Self.daysPer100Years
      + day / (Self.daysPer400Years - 1)
    let yearOfCycle = (day - leapDays) / Self.daysPerYear
    let firstDay = Self.daysPerYear * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100
    let dayOfYear = day - firstDay
    let marchMonth = (5 * dayOfYear + 2) / Self.daysPer5Months
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    self.init(
      uncheckedYear: 400 * cycles + yearOfCycle + (month > 2 ? 0 : 1),
      month: month,
      day: dayOfYear - (Self.daysPer5Months * marchMonth + 2) / 5 + 1)
  }
}
