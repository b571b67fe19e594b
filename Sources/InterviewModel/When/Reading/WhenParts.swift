internal import Zones

/// The parts that a text has, before anything is worked out.
struct WhenParts: Sendable {
  /// A part, and where it stands.
  struct Part<Value: Sendable>: Sendable {
    let value: Value
    let place: WhenText.Place
  }

  /// `now`, or a span of hours or minutes: exact, so that neither day nor time can be added.
  var moment: Part<WhenSpan>?
  var day: Part<WhenDay>?
  /// A weekday's name: the day itself, or beside a date of the calendar one that has to agree with
  /// it.
  var weekday: Part<Weekday>?
  var time: Part<CivilTime>?
  /// The time at which a range ends.
  var end: Part<CivilTime>?
  /// The day on which a range ends, where it was said.
  var endDay: Part<WhenDay>?
  var offset: Part<WhenOffset>?
  /// The offset of the end of a range, where it has another than the begin.
  var endOffset: Part<WhenOffset>?
  var zone: Part<Zone>?
  /// An abbreviation such as `CET`, which is read where it can only be what the text's clock shows.
  var abbreviation: Part<WhenAbbreviation>?
  /// The year behind a day, with white space between, which can be a time: `26 nov 2030`.
  var looseYear: Part<Int>?
  /// The part of the day that the time has to be in: `tomorrow evening`.
  var dayPart: Part<WhenDayPart>?
  /// `15h` or `17h30` without a word such as `at`: a time beside a date, but alone perhaps a span.
  var isHourMark = false

  /// The first and the last of the parts that say a time, as one stretch.
  var range: WhenText.Place? {
    guard let time, let end else { return nil }
    return time.place.lowerBound..<end.place.upperBound
  }
}

/// A span of time from now.
struct WhenSpan: Sendable, Hashable {
  /// Whether a span lies ahead or behind.
  enum Direction: Sendable, Hashable {
    case forward, back
    /// It says neither, so what it is used for decides.
    case unsaid
    /// `for 45 min`: a length, which is no moment.
    case lasting
  }

  let amount: Int
  let unit: WhenUnit
  let direction: Direction
}

/// A day as it was typed, or a period of several.
enum WhenDay: Sendable, Hashable {
  case date(CivilDate)
  case dayOfYear(month: Int, day: Int)
  case daysFromToday(Int)
  case span(WhenSpan)
  case weekday(Weekday, WhichWeek)
  case period(WhenPeriod)

  /// Which day of a weekday's name is meant.
  enum WhichWeek: Sendable, Hashable {
    /// `fri`: the first to come; where one looks back, the latest.
    case nearest
    /// `last fri`: the latest before today.
    case last
    /// `this fri`: of this week.
    case this
    /// `next fri`: nobody agrees.
    case next
    /// `fri week`: a week after the first to come.
    case weekLater
  }

  /// Whether it is a date of the calendar, beside which its weekday can stand.
  var isCalendarDate: Bool {
    switch self {
    case .date, .dayOfYear: true
    case .daysFromToday, .span, .weekday, .period: false
    }
  }
}

/// Several days as one: a week, a month, a quarter, a year.
enum WhenPeriod: Sendable, Hashable {
  case year(Int)
  /// Without a year the nearest one; where one looks back, the latest that has begun.
  case month(Int, year: Int?)
  case quarter(Int, year: Int?)
  /// A week of ISO 8601.
  case week(Int, year: Int?)
  /// So many of a unit from the one that today is in.
  case relative(Int, WhenUnit)

  /// The unit that it is one of.
  var unit: WhenUnit {
    switch self {
    case .year: .years
    case .month: .months
    case .quarter: .quarters
    case .week: .weeks
    case .relative(_, let unit): unit
    }
  }
}

/// A distance from UTC as it was typed.
enum WhenOffset: Sendable, Hashable {
  /// `Z`: the time is UTC, which says nothing of the clocks there (RFC 9557, section 2.2).
  case utc
  /// Seconds east of Greenwich.
  case seconds(Int)

  var seconds: Int {
    switch self {
    case .utc: 0
    case .seconds(let seconds): seconds
    }
  }

  /// The distances that clocks have had since 1970: quarters of an hour from −12:00 to +14:00.
  static func exists(_ seconds: Int) -> Bool {
    -12 * 3_600...14 * 3_600 ~= seconds && seconds.isMultiple(of: 900)
  }

  /// Whether clocks of today have it west of Greenwich; others are no likely reading of `-00:45`.
  static func isInUseWest(_ seconds: Int) -> Bool {
    -12 * 3_600...0 ~= seconds
      && (seconds.isMultiple(of: 3_600) || [-9_000, -12_600, -34_200].contains(seconds))
  }
}
