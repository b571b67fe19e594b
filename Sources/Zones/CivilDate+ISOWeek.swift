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
