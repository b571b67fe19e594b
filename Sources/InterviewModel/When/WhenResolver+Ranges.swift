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

  /// Begin and end of a range; of a time alone its moment.
  ///
  /// Without a day of its own the end is on the day of the begin, or the next when it is earlier.
  ///
  /// - Throws: `WhenError` for a moment that clocks skip or show twice, and for an end that comes
  ///   before the begin or more than a day later.
  func moments(
    on date: CivilDate, at time: WhenParts.Part<CivilTime>
  ) throws(WhenError) -> (begin: Instant, end: Instant?) {
    guard let end = parts.end, let range = parts.range else {
      return (try instant(date, time.value, at: time.place), nil)
    }
    let day = try lastDay(from: date, time.value, end.value, range)
    let local = (
      CivilDateTime(date: date, time: time.value), CivilDateTime(date: day, time: end.value)
    )
    let (begins, ends) = (clock.instants(of: local.0), endClock.instants(of: local.1))
    guard begins.count == 1, ends.count == 1 else {
      let place = begins.count == 1 ? end.place : time.place
      let pairs = (begins.isEmpty ? clock.zone.readings(of: local.0) : begins).flatMap { begin in
        (ends.isEmpty ? clock.zone.readings(of: local.1) : ends)
          .filter { $0 > begin && $0 - begin <= CivilTime.secondsPerDay }
          .map { "\(clock.timestamp(of: begin)) – \(endClock.timestamp(of: $0))" }
      }
      throw text.refusing(
        place, because: notOnce(begins.count == 1 ? ends : begins),
        hint: pairs.isEmpty ? nil : WhenError.hint(trying: pairs))
    }
    let length = ends[0] - begins[0]
    guard length > 0, length <= CivilTime.secondsPerDay else {
      throw text.refusing(
        range, because: length > 0 ? "it is longer than a day" : "it ends before it starts",
        hint: nil)
    }
    guard length.isMultiple(of: CivilTime.secondsPerMinute) else {
      throw text.refusing(range, because: "its length must be whole minutes", hint: nil)
    }
    return (begins[0], ends[0])
  }

  /// The day on which a range ends.
  private func lastDay(
    from date: CivilDate, _ begin: CivilTime, _ end: CivilTime, _ range: WhenText.Place
  ) throws(WhenError) -> CivilDate {
    if let day = parts.endDay { return try endDay(day, after: date) }
    let span = WhenClockSpan(begin: begin, end: end)
    guard !span.isUnlikely, begin != end else {
      let likely = WhenClockSpan.likely(begin, end).flatMap { $0.isUnlikely ? nil : $0 }
      let offer = likely.flatMap { $0.end == $0.begin ? nil : "\($0.begin.short)–\($0.end.short)" }
      throw text.refusing(
        range, because: "it ends before it starts",
        hint: offer.map { WhenError.hint(trying: [text.exchanging(range, with: $0)]) })
    }
    return span.isOverMidnight ? date.adding(days: 1) : date
  }

  /// The clock by which the end of a range is read.
  private var endClock: WhenClock {
    WhenClock(
      zone: clock.zone, offset: (parts.endOffset ?? parts.offset)?.value.seconds,
      isZoneTyped: clock.isZoneTyped)
  }
}
