internal import Zones

extension WhenParser {
  /// Where the time would begin that ends a range, if a dash or `to` stands there.
  func link(at ahead: Int) -> Int? {
    if isDash(ahead) { return ahead + 1 }
    guard let word = word(ahead) else { return nil }
    return WhenVocabulary.links.contains(word) || word == "and" || word == "und" ? ahead + 1 : nil
  }

  /// Reads `from`, `von` or `between`, after which only a range can follow.
  ///
  /// - Throws: `WhenError` when none follows, or one that is written wrong.
  mutating func readBeforeRange() throws(WhenError) -> Bool {
    guard let before = rest.first, let word = before.word, WhenVocabulary.beforeRange.contains(word)
    else { return false }
    rest = rest.dropFirst()
    guard let begin = try clock(at: 0), let next = link(at: begin.end),
      let end = try clock(at: next)
    else { throw text.refusing(before.place, because: "a start and an end must come next") }
    try takeRange(begin, end, isSure: false)
    return true
  }

  /// Reads a range whose begin was found in front; offsets from UTC are left.
  ///
  /// - Throws: `WhenError` for a range that can be an offset, or in either half of the day.
  mutating func readRange(from begin: WhenClockReading) throws(WhenError) -> Bool {
    guard let next = link(at: begin.end), word(begin.end) != "and", word(begin.end) != "und",
      !isDay(at: next), let typed = try clock(at: next)
    else { return false }
    let end = typed.isBare && isLoneNumber(typed.end - 1) ? typed.withColon ?? typed : typed
    try refuseWithoutColon(begin, end)
    if isMark("-", begin.end), try isOffset(begin, end, at: next) {
      return false
    }
    // `10-11` without a date beside it can be a date itself.
    guard !begin.isBare || !end.isBare || parts.day != nil || parts.weekday != nil else {
      return false
    }
    try takeRange(begin, end, isSure: !begin.isBare)
    return true
  }

  /// Refuses `1000-1130` with its colons.
  private func refuseWithoutColon(
    _ begin: WhenClockReading, _ end: WhenClockReading
  ) throws(WhenError) {
    guard begin.isBare, let first = begin.withColon, end.minute != nil, !end.hasHalf else { return }
    let span = WhenClockSpan(
      begin: try time(first, at: place(of: begin.end)), end: try time(end, at: place(of: end.end)))
    guard !span.isUnlikely else { return }
    throw text.refusing(
      place(of: end.end), because: "a time needs a colon",
      offering: ["\(span.begin.short)–\(span.end.short)"])
  }

  /// Whether a day stands there, and no time.
  private func isDay(at ahead: Int) -> Bool {
    var probe = self
    probe.rest = rest.dropFirst(ahead)
    probe.parts = WhenParts()
    return (try? probe.readDay()) == true
  }

  /// Takes begin and end; what one of them says of the half of the day holds for both.
  private mutating func takeRange(
    _ begin: WhenClockReading, _ end: WhenClockReading, isSure: Bool
  ) throws(WhenError) {
    let place = place(of: end.end)
    if let first = parts.time { throw text.refusing(place, beside: first.place, called: "time") }
    if begin.isBare, end.isBare, begin.hour.value <= 12, end.hour.value <= 12 {
      let hours = [begin.hour.value, end.hour.value]
      let morning = hours.map { "\($0):00" }.joined(separator: "-")
      let afternoon = hours.map { "\($0)pm" }.joined(separator: "-")
      throw text.refusing(
        place, because: "it could be in the morning or the afternoon",
        offering: hours[0] < hours[1] && hours[1] < 12 ? [morning, afternoon] : [morning])
    }
    let (first, last) = try halves(begin, end)
    let beginPlace = self.place(of: begin.end)
    let endPlace = self.place(
      of: end.end - (link(at: begin.end) ?? 0), from: link(at: begin.end) ?? 0)
    parts.time = .init(value: try time(first, at: beginPlace), place: beginPlace)
    parts.end = .init(value: try time(last, at: endPlace), place: endPlace)
    rest = rest.dropFirst(end.end)
  }

  /// Gives a time without `am` or `pm` the half of the other, or the one in which it comes before.
  private func halves(
    _ begin: WhenClockReading, _ end: WhenClockReading
  ) throws(WhenError) -> (WhenClockReading, WhenClockReading) {
    var (begin, end) = (begin, end)
    let place = place(of: end.end)
    func isOpen(_ reading: WhenClockReading) -> Bool {
      !reading.hasHalf && reading.suffix == .none && 1...12 ~= reading.hour.value
        && reading.hour.digits <= 2
    }
    if end.hasHalf, isOpen(begin) {
      begin.suffix = end.suffix == .am ? .am : .pm
      if end.isNoon { begin.suffix = .am }
      if try time(begin, at: place) >= time(end, at: place) {
        begin.suffix = begin.suffix == .am ? .pm : .am
      }
    } else if begin.hasHalf, isOpen(end) {
      end.suffix = begin.suffix == .am ? .am : .pm
      if try time(end, at: place) <= time(begin, at: place) {
        end.suffix = end.suffix == .am ? .pm : .am
      }
    }
    return (begin, end)
  }

  /// Whether what follows a time is an offset from UTC and not the end of a range.
  ///
  /// An offset has two digits for its hours, and stands after `T`, after white space or after
  /// seconds. Where a range makes sense, only one that clocks have is weighed against it.
  ///
  /// - Throws: `WhenError` where it can be either.
  private func isOffset(
    _ begin: WhenClockReading, _ end: WhenClockReading, at next: Int
  ) throws(WhenError) -> Bool {
    let isSpaced = token(next - 1)?.isJoined == false
    guard token(next)?.isJoined == true, !end.hasHalf, end.suffix == .none, end.second == nil,
      !begin.isBare, 1...2 ~= end.hour.digits, (end.minute?.digits ?? 2) == 2
    else { return false }
    let seconds = -(3_600 * end.hour.value + 60 * (end.minute?.value ?? 0))
    let first = try time(begin, at: place(of: begin.end))
    guard let last = CivilTime(hour: end.hour.value, minute: end.minute?.value ?? 0) else {
      if isSpaced { throw noSuchOffset(at: next - 1, end, begin) }
      return false
    }
    if end.hour.digits == 1 {
      guard isSpaced, WhenOffset.isInUseWest(seconds) else { return false }
      throw offsetOrRange(first, last, tokens: end.end)
    }
    if isSpaced, !WhenOffset.exists(seconds) { throw noSuchOffset(at: next - 1, end, begin) }
    if begin.second != nil { return WhenOffset.exists(seconds) }
    let span = WhenClockSpan(begin: first, end: last)
    if last > first {
      guard isSpaced, WhenOffset.isInUseWest(seconds) else { return false }
    } else if isSpaced {
      let isShifted = begin.hasHalf && span.isUnlikely && WhenClockSpan.likely(first, last) != nil
      let isOverMidnight = !span.isUnlikely && !WhenOffset.isInUseWest(seconds)
      guard isShifted || isOverMidnight else { return true }
    } else {
      guard WhenOffset.isInUseWest(seconds) else { return false }
    }
    throw rangeOrOffset(first, last, tokens: end.end)
  }

  /// The refusal of `14:00-05:00` and `10:00 -11:00`, with both readings.
  private func rangeOrOffset(_ begin: CivilTime, _ end: CivilTime, tokens: Int) -> WhenError {
    let range = WhenClockSpan.likely(begin, end).map { ["\($0.begin.short)–\($0.end.short)"] } ?? []
    return text.refusing(
      place(of: tokens),
      because: "it could be a time with an offset from UTC, or a start and an end",
      offering: range + ["\(begin) -\(end.short)"])
  }

  /// The refusal of `14:00 -8`, which is hardly the end of a range.
  private func offsetOrRange(_ begin: CivilTime, _ end: CivilTime, tokens: Int) -> WhenError {
    let range = WhenClockSpan.likely(begin, end).map { ["\($0.begin.short)–\($0.end.short)"] } ?? []
    return text.refusing(
      place(of: tokens),
      because: "it could be a time with an offset from UTC, or a start and an end",
      offering: ["\(begin) -\(end.hour.padded(to: 2)):\(end.minute.padded(to: 2))"] + range)
  }

  /// The refusal of an offset that no clock has.
  private func noSuchOffset(
    at dash: Int, _ end: WhenClockReading, _ begin: WhenClockReading
  ) -> WhenError {
    let hint = text.exchanging(
      place(of: end.end),
      with: text.part(place(of: begin.end)) + "–"
        + text.part(place(of: end.end - dash - 1, from: dash + 1)))
    return text.refusing(
      place(of: end.end - dash, from: dash), because: "no time zone is that far from UTC",
      hint: WhenError.hint(trying: [hint]))
  }

  /// Reads the end of a range that says its day, too: `26 Nov 23:00 – 27 Nov 00:30`.
  ///
  /// - Throws: `WhenError` for an end without a time, or in another zone.
  mutating func readEnd() throws(WhenError) -> Bool {
    guard parts.time != nil, parts.end == nil, let next = link(at: 0), token(next) != nil,
      parts.day != nil || parts.weekday != nil, !(isMark("-") && token(1)?.isJoined == true)
    else { return false }
    var inner = self
    inner.rest = rest.dropFirst(next)
    inner.parts = WhenParts()
    let end = try inner.parse()
    guard let time = end.time, end.end == nil, end.moment == nil else {
      throw text.refusing(place(of: 1), because: "an end time must come next")
    }
    parts.end = time
    parts.endDay =
      end.day ?? end.weekday.map { .init(value: .weekday($0.value, .nearest), place: $0.place) }
    if let zone = parts.zone, let other = end.zone, zone.value.name != other.value.name {
      throw text.refusing(other.place, beside: zone.place, called: "zone")
    }
    if parts.offset == nil { parts.offset = end.offset } else { parts.endOffset = end.offset }
    parts.zone = parts.zone ?? end.zone
    parts.abbreviation = parts.abbreviation ?? end.abbreviation
    parts.dayPart = parts.dayPart ?? end.dayPart
    rest = rest.dropFirst(rest.count)
    return true
  }
}
