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
    var octets: [UInt8] = []
    write(to: &octets)
    return String(decoding: octets, as: UTF8.self)
  }

  /// Appends what `description` says.
  func write(to octets: inout [UInt8]) {
    octets.appendDigits(of: year, width: 4)
    octets.append(UInt8(ascii: "-"))
    octets.appendDigits(of: month, width: 2)
    octets.append(UInt8(ascii: "-"))
    octets.appendDigits(of: day, width: 2)
  }
}

/// A day of the week, numbered as ISO 8601 does.
package enum Weekday: Int, CaseIterable, Sendable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday
}

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

extension CivilDate {
  /// Creates the date that ISO 8601 writes as year, week and weekday (`2026-W48-2`), or nil when
  /// that year has no such week or the day lies outside the years 1…9999.
  ///
  /// A week belongs to the year that holds its Thursday, so 4 January is always in week 1.
  package init?(isoYear: Int, week: Int, weekday: Weekday) {
    guard 1...53 ~= week, let inWeekOne = CivilDate(year: isoYear, month: 1, day: 4)
    else { return nil }
    let weekOne = inWeekOne.dayNumber - inWeekOne.weekday.rawValue
    let weekZeroSunday = weekOne + 7 * (week - 1)
    let thursday = CivilDate(dayNumber: weekZeroSunday + Weekday.thursday.rawValue)
    let dayNumber = weekZeroSunday + weekday.rawValue
    guard thursday.year == isoYear, dayNumber <= Self.last.dayNumber else { return nil }
    self.init(dayNumber: dayNumber)
  }
}

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
