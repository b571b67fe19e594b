internal import Zones

extension WhenPeriod {
  /// Finds the days of it.
  ///
  /// - Parameters:
  ///   - today: the day from which it is counted.
  ///   - looksBack: whether a period without a year is the latest that has begun, and not the
  ///     nearest.
  /// - Returns: the first and the last day; nil where the calendar has none.
  func days(from today: CivilDate, looksBack: Bool) -> ClosedRange<CivilDate>? {
    switch self {
    case .year(let year): return Self.months(1...12, of: year)
    case .month(let month, let year):
      return nearest(year, today, looksBack) { Self.months(month...month, of: $0) }
    case .quarter(let quarter, let year):
      let first = 3 * quarter - 2
      return nearest(year, today, looksBack) { Self.months(first...first + 2, of: $0) }
    case .week(let week, let year):
      return nearest(year, today, looksBack) { Self.week(week, of: $0) }
    case .relative(let step, let unit): return Self.days(step, unit, from: today)
    }
  }

  private func nearest(
    _ year: Int?, _ today: CivilDate, _ looksBack: Bool,
    days: (Int) -> ClosedRange<CivilDate>?
  ) -> ClosedRange<CivilDate>? {
    if let year { return days(year) }
    let all = Self.years(around: today).reversed().compactMap(days)
    if looksBack { return all.first { $0.lowerBound <= today } }
    return all.min { Self.distance(from: today, to: $0) < Self.distance(from: today, to: $1) }
  }

  /// A weekday of a week: of one without a year the nearest, the later of two as near; where one
  /// looks back, of the latest week that has begun.
  ///
  /// - Returns: the day; nil where the calendar has none, or the period is no week.
  func day(_ weekday: Weekday, from today: CivilDate, looksBack: Bool) -> CivilDate? {
    guard case .week(let week, nil) = self, !looksBack else {
      guard unit == .weeks else { return nil }
      return days(from: today, looksBack: looksBack)?.lowerBound.adding(days: weekday.rawValue - 1)
    }
    return Self.days(weekday, ofWeek: week, around: today)
      .min { $0.distance(to: today) < $1.distance(to: today) }
  }

  /// The day of a week 53 in the latest and in the next year that has one, where the nearest is
  /// more than half a year away; none where a week is near.
  func farDays(_ weekday: Weekday, from today: CivilDate) -> [CivilDate] {
    guard case .week(let week, nil) = self else { return [] }
    let all = Self.days(weekday, ofWeek: week, around: today)
    guard all.allSatisfy({ $0.distance(to: today) > Self.halfYear }) else { return [] }
    return [all.first { $0 < today }, all.last { $0 > today }].compactMap(\.self)
  }

  /// The days of half a year and a week: some week of each number but 53 is as near.
  private static let halfYear = 190

  /// The latest first.
  private static func days(
    _ weekday: Weekday, ofWeek week: Int, around today: CivilDate
  ) -> [CivilDate] {
    years(around: today).reversed().compactMap {
      CivilDate(isoYear: $0, week: week, weekday: weekday)
    }
  }

  /// Of ten years in a row one at least has a week 53.
  private static func years(around today: CivilDate) -> ClosedRange<Int> {
    today.year - 10...today.year + 10
  }

  /// 0 for a day in it.
  private static func distance(from today: CivilDate, to days: ClosedRange<CivilDate>) -> UInt {
    if days.contains(today) { return 0 }
    return min(days.lowerBound.distance(to: today), days.upperBound.distance(to: today))
  }

  private static func days(
    _ step: Int, _ unit: WhenUnit, from today: CivilDate
  ) -> ClosedRange<CivilDate>? {
    switch unit {
    case .years: return months(1...12, of: today.year + step)
    case .months:
      let day = today.adding(months: step)
      return months(day.month...day.month, of: day.year)
    case .quarters:
      let day = today.adding(months: 3 * step)
      let first = (day.month - 1) / 3 * 3 + 1
      return months(first...first + 2, of: day.year)
    case .minutes, .hours, .days, .weeks:
      let monday = today.adding(days: 7 * step + 1 - today.weekday.rawValue)
      return monday...monday.adding(days: 6)
    }
  }

  private static func months(
    _ months: ClosedRange<Int>, of year: Int
  ) -> ClosedRange<CivilDate>? {
    let ends = (28...31).compactMap { CivilDate(year: year, month: months.upperBound, day: $0) }
    guard let first = CivilDate(year: year, month: months.lowerBound, day: 1), let last = ends.last
    else { return nil }
    return first...last
  }

  private static func week(_ week: Int, of year: Int) -> ClosedRange<CivilDate>? {
    guard let monday = CivilDate(isoYear: year, week: week, weekday: .monday),
      let sunday = CivilDate(isoYear: year, week: week, weekday: .sunday)
    else { return nil }
    return monday...sunday
  }

  /// As it is named to people: `a month`.
  var name: String {
    switch unit {
    case .minutes, .hours, .days, .weeks: "a week"
    case .months: "a month"
    case .quarters: "a quarter"
    case .years: "a year"
    }
  }
}

extension CivilDate {
  /// The days between two dates, whichever is first.
  func distance(to other: CivilDate) -> UInt { (dayNumber - other.dayNumber).magnitude }
}
