internal import Zones

extension WhenParser {
  /// Reads a time, or the begin and the end of a range: `17:00`, `5pm`, `14:00-15:30`, `9–10am`.
  ///
  /// - Throws: `WhenError` for a time that is written wrong or can be two, and for a second one.
  mutating func readTime() throws(WhenError) -> Bool {
    if try readCompactTime() { return true }
    guard let begin = try clock(at: 0) else { return false }
    if try readRange(from: begin) { return true }
    guard !begin.isBare else { return try refuseBareNumber(begin) }
    let place = place(of: begin.end)
    let isMark = begin.suffix == .hours
    try take(begin.end, as: \.time, time(begin, at: place), called: "time")
    parts.isHourMark = isMark
    return true
  }

  /// Reads `at`, `um` or `T`, after which only a time can follow; `T` needs a date before it, too.
  ///
  /// - Throws: `WhenError` when none follows, or one that can be two.
  mutating func readBeforeTime() throws(WhenError) -> Bool {
    guard let first = rest.first else { return false }
    let isT = first.word == "t" && first.isJoined && number(1) != nil
    guard isT || first.mark == "@" || first.word.map(WhenVocabulary.beforeTime.contains) == true
    else { return try readBeforeRange() }
    guard !isT || parts.day != nil || parts.weekday != nil else {
      throw text.refusing(first.place)
    }
    rest = rest.dropFirst()
    guard let next = rest.first else {
      throw text.refusing(first.place, because: "no time follows")
    }
    guard let begin = try clock(at: 0), !isT || !begin.isBare || begin.hour.digits > 2 else {
      throw text.refusing(
        next.place, because: "a time must follow \"\(text.part(first.place))\"")
    }
    if try readCompactTime() { return true }
    if isT ? false : try readRange(from: begin) { return true }
    guard begin.isBare else { return try takeAfterWord(begin) }
    if let dotted = try dotted(begin) { return try takeAfterWord(dotted) }
    // `at 14`
    guard begin.hour.digits <= 2, begin.hour.value == 0 || begin.hour.value > 12 else {
      if begin.hour.digits > 2 { return try refuseBareNumber(begin) }
      throw twoHalves(of: begin, from: 0, tokens: 1)
    }
    return try takeAfterWord(begin)
  }

  /// The `14.30` of `um 14.30`.
  private func dotted(_ begin: WhenClockReading) throws(WhenError) -> WhenClockReading? {
    guard isJoinedMark(".", 1), let minute = joinedNumber(2), !isJoinedMark(".", 3) else {
      return nil
    }
    return WhenClockReading(hour: begin.hour, minute: minute, end: 3)
  }

  private mutating func takeAfterWord(_ begin: WhenClockReading) throws(WhenError) -> Bool {
    try take(begin.end, as: \.time, time(begin, at: place(of: begin.end)), called: "time")
    return true
  }

  /// Reads the `170000` of `20261125T170000`, which stands after `T`.
  private mutating func readCompactTime() throws(WhenError) -> Bool {
    guard rest.startIndex > 0, let number = number(), number.digits == 6 || number.digits == 4,
      token()?.isJoined == true, text.tokens[rest.startIndex - 1].word == "t"
    else { return false }
    let value = number.digits == 6 ? number.value : 100 * number.value
    guard
      let time = CivilTime(
        hour: value / 10_000, minute: value / 100 % 100, second: value % 100)
    else { throw text.refusing(place(of: 1), because: "there is no such time") }
    try take(1, as: \.time, time, called: "time")
    return true
  }

  /// Refuses a number that could be an hour: `10` beside a date, `1500`.
  ///
  /// - Returns: false for one that is none.
  private func refuseBareNumber(_ begin: WhenClockReading) throws(WhenError) -> Bool {
    let hour = begin.hour
    let isBesideDate = parts.day != nil || parts.weekday != nil
    let isLone = isLoneNumber(0)
    if hour.digits >= 3, hour.digits <= 4, isLone,
      CivilTime(hour: hour.value / 100, minute: hour.value % 100) != nil, parts.time == nil
    {
      throw text.refusing(
        place(of: 1), because: "a time needs a colon",
        offering: ["\((hour.value / 100).padded(to: 2)):\((hour.value % 100).padded(to: 2))"])
    }
    guard isBesideDate, isLone, parts.time == nil, hour.digits <= 2, hour.value < 24 else {
      return false
    }
    if 1...12 ~= hour.value { throw twoHalves(of: begin, from: 0, tokens: 1) }
    throw text.refusing(
      place(of: 1), because: "a time needs a colon", offering: ["\(hour.value.padded(to: 2)):00"])
  }
}
