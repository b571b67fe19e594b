internal import Zones

extension WhenResolver {
  /// The day that was typed: by its date, whose weekday agrees where one stands beside it, or by
  /// its weekday alone; nil when none was.
  ///
  /// - Throws: `WhenError` when the weekday is another one, or several days can be meant.
  func typedDate() throws(WhenError) -> CivilDate? {
    guard let weekday = parts.weekday else {
      guard let day = parts.day else { return nil }
      return try date(day)
    }
    guard let day = parts.day else { return try date(weekday.value, .coming, at: weekday.place) }
    guard day.value.isCalendarDate else {
      let isFirst = weekday.place.lowerBound < day.place.lowerBound
      let (first, second) = isFirst ? (weekday.place, day.place) : (day.place, weekday.place)
      throw text.refusing(second, beside: first, called: "date")
    }
    let date = try date(day)
    guard date.weekday == weekday.value else {
      let name = SpokenDate.name(of: date.weekday)
      throw text.refusing(weekday.place, because: "\(date) is a \(name)", offering: [name])
    }
    return date
  }

  /// The day of the calendar that a typed day means.
  private func date(_ day: WhenParts.Part<WhenDay>) throws(WhenError) -> CivilDate {
    let date =
      switch day.value {
      case .date(let date): date
      case .dayOfYear(let month, let number): nearest(month: month, day: number)
      case .daysFromToday(let days): adding(days)
      case .span(let span): adding(span)
      case .weekday(let weekday, let which): try self.date(weekday, which, at: day.place)
      }
    guard let date, Self.years ~= date.year else { throw outOfRange(day.place) }
    return date
  }

  /// The day of that name that is nearest to today; the later of two as near.
  private func nearest(month: Int, day: Int) -> CivilDate? {
    // No eight years in a row are without a 29 February.
    (today.year - 8...today.year + 8)
      .compactMap { CivilDate(year: $0, month: month, day: day) }
      .reversed()
      .min { distance(to: $0) < distance(to: $1) }
  }

  private func distance(to date: CivilDate) -> UInt {
    (date.dayNumber - today.dayNumber).magnitude
  }

  private func adding(_ span: WhenSpan) -> CivilDate? {
    let amount = span.signedAmount(for: use)
    switch span.unit {
    case .days: return adding(amount)
    case .weeks: return adding(7 * amount)
    case .months: return addingMonths(amount)
    case .minutes, .hours: return nil
    }
  }

  /// Today and some days; nil where the calendar ends.
  private func adding(_ days: Int) -> CivilDate? {
    let sum = today.adding(days: days)
    return sum.dayNumber == today.dayNumber + days ? sum : nil
  }

  /// Today and some months; nil where the calendar ends.
  private func addingMonths(_ months: Int) -> CivilDate? {
    let sum = today.adding(months: months)
    let added = 12 * (sum.year - today.year) + sum.month - today.month
    return added == months ? sum : nil
  }

  private func date(
    _ weekday: Weekday, _ which: WhenDay.WhichWeek, at place: WhenText.Place
  ) throws(WhenError) -> CivilDate {
    // 0 when today is that weekday, else the days until it.
    let days = (weekday.rawValue - today.weekday.rawValue + 7) % 7
    switch which {
    case .coming where days == 0:
      throw ambiguous(place, today, today.adding(days: 7))
    case .coming: return today.adding(days: days)
    case .last: return today.adding(days: days - 7)
    case .next:
      let coming = today.adding(days: days == 0 ? 7 : days)
      throw ambiguous(place, coming, coming.adding(days: 7))
    case .nextWeek:
      return today.adding(days: 7 + weekday.rawValue - today.weekday.rawValue)
    }
  }

  private func ambiguous(
    _ place: WhenText.Place, _ first: CivilDate, _ second: CivilDate
  ) -> WhenError {
    text.refusing(
      place, because: "it can mean \(first) or \(second)", offering: ["\(first)", "\(second)"])
  }
}
