internal import Zones

extension WhenResolver {
  /// Refuses begin and end where one moment is wanted.
  ///
  /// - Throws: `WhenError` with both times.
  func refuseRange() throws(WhenError) {
    guard use != .appointment, let range = parts.range, let begin = parts.time, let end = parts.end
    else { return }
    let first = text.exchanging(range, with: begin.value.short)
    let last =
      parts.endDay.map {
        String(text.whole[$0.place.lowerBound..<end.place.upperBound])
      } ?? text.exchanging(range, with: end.value.short)
    throw text.refusing(
      range, because: "it is a start and an end, but only one time is needed",
      hint: WhenError.hint(trying: [first, last]))
  }

  /// The day on which a range ends; one without a year, or a weekday, is the nearest to the begin.
  private func endDay(
    _ day: WhenParts.Part<WhenDay>, after begin: CivilDate
  ) throws(WhenError) -> CivilDate {
    var resolver = self
    switch day.value {
    case .weekday(begin.weekday, .nearest): return begin
    case .dayOfYear, .weekday(_, .nearest): resolver.today = begin
    case .date, .daysFromToday, .span, .weekday, .period: break
    }
    return try resolver.date(day)
  }

  /// The moment at which a range ends; nil for a time alone.
  ///
  /// Without a day of its own the end is on the day of the begin, or the next when it is earlier.
  ///
  /// - Throws: `WhenError` for an end that comes before the begin, or more than a day later.
  func end(after begin: Instant, on date: CivilDate) throws(WhenError) -> Instant? {
    guard let time = parts.time, let end = parts.end, let range = parts.range else { return nil }
    let span = WhenClockSpan(begin: time.value, end: end.value)
    let day: CivilDate
    if let endDay = parts.endDay {
      day = try self.endDay(endDay, after: date)
    } else {
      guard !span.isUnlikely, time.value != end.value else {
        let likely = WhenClockSpan.likely(time.value, end.value).flatMap {
          $0.isUnlikely || $0.end == $0.begin ? nil : $0
        }
        throw text.refusing(
          range, because: "it ends before it starts",
          hint: likely.map {
            WhenError.hint(
              trying: [text.exchanging(range, with: "\($0.begin.short)–\($0.end.short)")])
          } ?? WhenError.hint(trying: [text.exchanging(range, with: time.value.short)]))
      }
      day = span.isOverMidnight ? date.adding(days: 1) : date
    }
    let instant = try instant(day, end.value, at: end.place)
    let length = instant - begin
    guard length > 0, length <= CivilTime.secondsPerDay else {
      throw text.refusing(
        range, because: length > 0 ? "it is longer than a day" : "it ends before it starts")
    }
    guard length.isMultiple(of: CivilTime.secondsPerMinute) else {
      throw text.refusing(range, because: "its length must be whole minutes")
    }
    return instant
  }
}
