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
  var offset: Part<WhenOffset>?
  var zone: Part<Zone>?
}

/// A span of time from now.
struct WhenSpan: Sendable, Hashable {
  /// The units of spans.
  enum Unit: Sendable, Hashable {
    case minutes, hours, days, weeks, months
  }

  /// Whether a span lies ahead or behind.
  enum Direction: Sendable, Hashable {
    case forward, back
    /// It says neither, so what it is used for decides.
    case unsaid
  }

  let amount: Int
  let unit: Unit
  let direction: Direction

  /// The amount with its sign: negative when it counts back.
  func signedAmount(for use: WhenUse) -> Int {
    switch direction {
    case .forward: amount
    case .back: -amount
    case .unsaid: use.countsBack ? -amount : amount
    }
  }
}

/// A day as it was typed.
enum WhenDay: Sendable, Hashable {
  case date(CivilDate)
  case dayOfYear(month: Int, day: Int)
  case daysFromToday(Int)
  case span(WhenSpan)
  case weekday(Weekday, WhichWeek)

  /// Which day of a weekday's name is meant.
  enum WhichWeek: Sendable, Hashable {
    /// `fri`: the first to come.
    case coming
    /// `last fri`: the latest before today.
    case last
    /// `next fri`: nobody agrees.
    case next
    /// `fri next week`: of the week that begins on the next Monday.
    case nextWeek
  }

  /// Whether it is a date of the calendar, beside which its weekday can stand.
  var isCalendarDate: Bool {
    switch self {
    case .date, .dayOfYear: true
    case .daysFromToday, .span, .weekday: false
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
}
