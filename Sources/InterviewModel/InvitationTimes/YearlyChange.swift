internal import Zones

/// A rule by which a clock is changed once or several times a year: a recurrence rule (RFC 5545
/// §3.3.10), as far as time zones use them.
struct YearlyChange {
  /// How many years lie between.
  private var interval = 1
  private var months: [Int] = []
  private var monthDays: [Int] = []
  private var weekdays: [(place: Int?, day: Weekday)] = []
  /// The last moment of a change.
  private var until: CalendarTime?
  /// How often there is one.
  private var count: Int?
  private let start: CivilDateTime
  /// The seconds that the clock is ahead of UTC before a change.
  private let offset: Int

  /// Reads a rule; nil for one that no time zone has.
  ///
  /// - Parameters:
  ///   - text: the rule as the calendar has it.
  ///   - start: the first change, on the clock before it.
  ///   - offset: the seconds that this clock is ahead of UTC.
  init?(_ text: String, from start: CivilDateTime, offset: Int) {
    self.start = start
    self.offset = offset
    var isYearly = false
    for part in text.uppercased().utf8.split(separator: UInt8(ascii: ";")) {
      let sides = part.split(separator: UInt8(ascii: "="), maxSplits: 1)
      guard sides.count == 2 else { return nil }
      let values = sides[1].split(separator: UInt8(ascii: ","))
      switch String(Substring(sides[0])) {
      case "FREQ": isYearly = String(Substring(sides[1])) == "YEARLY"
      case "INTERVAL":
        guard let number = Int(digits: sides[1]), 1...1_000 ~= number else { return nil }
        interval = number
      case "COUNT":
        guard let number = Int(digits: sides[1]) else { return nil }
        count = number
      case "UNTIL":
        guard let moment = CalendarTime(String(Substring(sides[1]))) else { return nil }
        until = moment
      case "BYMONTH":
        months = values.compactMap { Int(digits: $0) }
        guard months.count == values.count else { return nil }
      case "BYMONTHDAY":
        monthDays = values.compactMap { Int(String(Substring($0))) }
        guard monthDays.count == values.count else { return nil }
      case "BYDAY":
        weekdays = values.compactMap { Self.weekday(String(Substring($0))) }
        guard weekdays.count == values.count else { return nil }
      case "WKST": break
      default: return nil
      }
    }
    if months.isEmpty { months = [start.date.month] }
    guard isYearly, count == nil || months.count == 1 else { return nil }
  }

  private static func weekday(_ text: String) -> (place: Int?, day: Weekday)? {
    let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
    guard let place = names.firstIndex(of: String(text.suffix(2))) else { return nil }
    let number = text.dropLast(2)
    guard number.isEmpty || Int(number) != nil else { return nil }
    return (Int(number), Weekday.allCases[place])
  }

  /// The latest change up to what a clock shows; nil where there was none yet.
  func latest(upTo local: CivilDateTime) -> CivilDateTime? {
    let first = max(start.date.year, local.date.year - interval)
    guard first <= local.date.year else { return nil }
    return (first...local.date.year).reversed().lazy.compactMap { year in
      changes(in: year).last { $0 <= local }
    }.first
  }

  /// The changes of a year, in order.
  private func changes(in year: Int) -> [CivilDateTime] {
    let (times, rest) = (year - start.date.year).quotientAndRemainder(dividingBy: interval)
    guard rest == 0, times < count ?? .max else { return [] }
    let days = months.sorted().flatMap { dates(in: $0, of: year) }
    return days.map { CivilDateTime(date: $0, time: start.time) }
      .filter { $0 >= start && isWithin($0) }
  }

  private func dates(in month: Int, of year: Int) -> [CivilDate] {
    let days = (1...31).compactMap { CivilDate(year: year, month: month, day: $0) }
    guard let last = days.last?.day else { return [] }
    if weekdays.isEmpty, monthDays.isEmpty { return days.filter { $0.day == start.date.day } }
    return days.filter { date in
      let isDay =
        monthDays.isEmpty || monthDays.contains { $0 == date.day || $0 == date.day - last - 1 }
      let isWeekday =
        weekdays.isEmpty
        || weekdays.contains { place, day in
          guard date.weekday == day else { return false }
          return place == nil || place == (date.day - 1) / 7 + 1
            || place == -((last - date.day) / 7 + 1)
        }
      return isDay && isWeekday
    }
  }

  private func isWithin(_ change: CivilDateTime) -> Bool {
    switch until {
    case nil: true
    case .day(let date): change.date <= date
    case .local(let moment): change <= moment
    case .utc(let moment): change.clockSeconds - offset <= moment.clockSeconds
    }
  }
}
