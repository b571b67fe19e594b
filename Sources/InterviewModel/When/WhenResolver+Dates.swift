internal import Zones

extension WhenResolver {
  /// The day that is meant; refused where the zone of the text and the machine's clock have
  /// different days and the text counts from today.
  ///
  /// - Throws: `WhenError` with both days.
  func agreedDate() throws(WhenError) -> CivilDate {
    let there = try typedDate() ?? today
    var here = self
    here.today = context.machine.local(at: context.now).date
    guard here.today != today, !isAbsolute else { return there }
    let second = try here.typedDate() ?? here.today
    guard second != there else { return there }
    let place = parts.day?.place ?? parts.weekday?.place ?? parts.time?.place ?? decidingPlace
    let isTime = parts.day == nil && parts.weekday == nil
    let time = isTime ? " " + text.part(place) : ""
    let zone = parts.zone?.value ?? context.zone
    let name = parts.zone == nil && parts.offset != nil ? "at that offset" : "in \(zone.name)"
    throw text.refusing(
      place, because: "it is \(today) \(name) and \(here.today) here",
      offering: [there, second].sorted().map { "\($0)\(time)" })
  }

  /// Whether the day is one of the calendar, wherever one is.
  private var isAbsolute: Bool {
    if case .date = parts.day?.value { true } else { false }
  }

  /// The days of a period that was typed; nil for a day.
  ///
  /// - Throws: `WhenError` for a period that the calendar lacks, or where one day is wanted.
  func period() throws(WhenError) -> ClosedRange<CivilDate>? {
    guard let day = parts.day, case .period(let period) = day.value,
      !(period.unit == .weeks && parts.weekday != nil)
    else { return nil }
    guard let days = period.days(from: today, looksBack: use.looksBack) else {
      if case .week(_, let year?) = period {
        throw text.refusing(day.place, because: "\(year) has no such week", hint: nil)
      }
      throw noSuchDay(day.place)
    }
    if let time = parts.time?.place ?? parts.weekday?.place {
      throw text.refusing(
        time, because: "\"\(text.part(day.place))\" is \(period.name), not a day")
    }
    guard use.looksBack else { throw notADay(day.place, period, days) }
    return days
  }

  private func notADay(
    _ place: WhenText.Place, _ period: WhenPeriod, _ days: ClosedRange<CivilDate>
  ) -> WhenError {
    var offers = ["\(days.lowerBound)", "\(days.upperBound)"]
    if use == .appointment || use == .moment(requiresTime: true) {
      offers = offers.map { "\($0) 17:00" }
    }
    if use != .day, case .year(let year) = period,
      let time = CivilTime(hour: year / 100, minute: year % 100)
    {
      offers = [time.short, offers[1]]
      return text.refusing(place, because: "it can be a time or a year", offering: offers)
    }
    return text.refusing(place, because: "it is \(period.name), not a day", offering: offers)
  }

  /// Refuses a week 53 that no year near has.
  ///
  /// - Throws: `WhenError` with its day in the years around that have one.
  private func refuseFar(
    _ period: WhenPeriod, _ weekday: Weekday, at place: WhenText.Place
  ) throws(WhenError) {
    let days = period.farDays(weekday, from: today)
    guard !days.isEmpty else { return }
    throw text.refusing(
      place, because: "no year near has that week", offering: days.map { "\($0)" })
  }

  private func noSuchDay(_ place: WhenText.Place) -> WhenError {
    text.refusing(place, because: "there is no such day", hint: nil)
  }

  /// The day that was typed: by its date, whose weekday agrees where one stands beside it, or by
  /// its weekday alone; nil when none was.
  ///
  /// - Throws: `WhenError` when the weekday is another one, or several days can be meant.
  func typedDate() throws(WhenError) -> CivilDate? {
    guard let weekday = parts.weekday else {
      guard let day = parts.day else { return nil }
      return try date(day)
    }
    guard let day = parts.day else { return try date(weekday.value, .nearest, at: weekday.place) }
    if case .period(let period) = day.value {
      if !use.looksBack { try refuseFar(period, weekday.value, at: day.place) }
      if let date = period.day(weekday.value, from: today, looksBack: use.looksBack) { return date }
    }
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
  ///
  /// - Throws: `WhenError` for a day outside the years that can be typed, and one that can be two.
  func date(_ day: WhenParts.Part<WhenDay>) throws(WhenError) -> CivilDate {
    let date =
      switch day.value {
      case .date(let date): date
      case .dayOfYear(let month, let number): nearest(month: month, day: number)
      case .daysFromToday(let days): adding(days)
      case .span(let span): adding(span)
      case .weekday(let weekday, let which): try self.date(weekday, which, at: day.place)
      case .period(let period): period.days(from: today, looksBack: use.looksBack)?.lowerBound
      }
    guard let date, WhenVocabulary.years ~= date.year else { throw outOfRange(day.place) }
    return date
  }

  /// The day of that name that is nearest to today, the later of two as near; where one looks back,
  /// the latest that is not to come.
  private func nearest(month: Int, day: Int) -> CivilDate? {
    // No eight years in a row are without a 29 February.
    let days = (today.year - 8...today.year + 8)
      .compactMap { CivilDate(year: $0, month: month, day: day) }
      .reversed()
    if use.looksBack { return days.first { $0 <= today } }
    return days.min { $0.distance(to: today) < $1.distance(to: today) }
  }

  private func adding(_ span: WhenSpan) -> CivilDate? {
    let amount = signedAmount(of: span)
    switch span.unit {
    case .days: return adding(amount)
    case .weeks: return adding(7 * amount)
    case .months: return addingMonths(amount)
    case .minutes, .hours, .quarters, .years: return nil
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
    case .nearest where use.looksBack: return today.adding(days: days == 0 ? 0 : days - 7)
    case .nearest where days == 0:
      throw ambiguous(place, today, today.adding(days: 7))
    case .nearest: return today.adding(days: days)
    case .weekLater: return today.adding(days: days == 0 ? 7 : days + 7)
    case .last: return today.adding(days: days - 7)
    case .this:
      let date = today.adding(days: weekday.rawValue - today.weekday.rawValue)
      guard date > today || use.looksBack else {
        throw ambiguous(place, date, date.adding(days: 7))
      }
      return date
    case .next:
      let coming = today.adding(days: days == 0 ? 7 : days)
      throw ambiguous(place, coming, coming.adding(days: 7))
    }
  }

  private func ambiguous(
    _ place: WhenText.Place, _ first: CivilDate, _ second: CivilDate
  ) -> WhenError {
    text.refusing(
      place, because: "it can mean \(first) or \(second)", offering: ["\(first)", "\(second)"])
  }
}
