internal import Zones

/// The days that an event takes up from their beginning to their end, so that it says no time.
struct WholeDays {
  /// The day; nil where there are several, or nothing says how many.
  let onlyDay: CivilDate?
  /// The first and the last day, where there are several.
  let span: ClosedRange<CivilDate>?

  /// Finds them; nil for an event with a time.
  ///
  /// RFC 5545 has a date for it. Exchange writes midnights and a flag; others write only midnights,
  /// or the last minute of the day.
  init?(_ event: CalendarComponent) {
    guard let start = event["DTSTART"].flatMap({ CalendarTime($0.value) }) else { return nil }
    let isFlagged = Self.flags.contains { event[$0]?.isValue("TRUE") ?? false }
    let end = event["DTEND"].flatMap { CalendarTime($0.value) }
      .flatMap { start.isLike($0) ? $0.clockSeconds : nil }
    let length = event["DURATION"].flatMap { CalendarDuration.seconds($0.value) }
    let seconds = end.map { $0 - start.clockSeconds } ?? length
    if case .day(let date) = start {
      onlyDay = seconds ?? CivilTime.secondsPerDay <= CivilTime.secondsPerDay ? date : nil
      span = Self.span(from: date, days: seconds.map { $0 / CivilTime.secondsPerDay })
      return
    }
    let hasMidnights = start.clockSeconds % CivilTime.secondsPerDay == 0
    let days = seconds.flatMap(Self.days)
    guard isFlagged || hasMidnights && days != nil else { return nil }
    onlyDay = hasMidnights && days ?? 1 == 1 ? start.date : nil
    span = hasMidnights ? Self.span(from: start.date, days: days) : nil
  }

  private static func span(from date: CivilDate, days: Int?) -> ClosedRange<CivilDate>? {
    guard let days, 2...longest ~= days else { return nil }
    return date...CivilDate(dayNumber: date.dayNumber + days - 1)
  }

  /// No event takes up more days.
  private static let longest = 366

  /// How many days a time from midnight on takes up; nil where its end is neither midnight nor the
  /// last minute of a day.
  private static func days(_ seconds: Int) -> Int? {
    let rest = seconds % CivilTime.secondsPerDay
    guard seconds > 0, rest == 0 || rest >= CivilTime.secondsPerDay - CivilTime.secondsPerMinute
    else { return nil }
    return (seconds + CivilTime.secondsPerMinute) / CivilTime.secondsPerDay
  }

  private static let flags = [
    "X-MICROSOFT-CDO-ALLDAYEVENT", "X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT", "X-FUNAMBOL-ALLDAY",
  ]
}

extension CalendarTime {
  fileprivate var date: CivilDate {
    switch self {
    case .day(let date): date
    case .local(let moment), .utc(let moment): moment.date
    }
  }

  /// Whether both are days, both in UTC, or both by a clock that something else names.
  fileprivate func isLike(_ other: CalendarTime) -> Bool {
    switch (self, other) {
    case (.day, .day), (.local, .local), (.utc, .utc): true
    default: false
    }
  }

  /// The seconds since 1970 that a clock would show which was never changed.
  fileprivate var clockSeconds: Int {
    switch self {
    case .day(let date): CivilDateTime(date: date, time: .midnight).clockSeconds
    case .local(let moment), .utc(let moment): moment.clockSeconds
    }
  }
}
