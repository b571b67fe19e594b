internal import Zones

/// The times behind the day in a cell.
struct TableTimes {
  /// The time, or that at which a range begins; nil where none is given.
  var begin: CivilTime?
  /// The length of a range in minutes.
  var minutes: Int?
  /// How many seconds its clock is ahead of UTC.
  var offset: Int?
}

extension TableDateReader {
  /// A time as it is written.
  private struct Clock {
    let hour: Int
    var minute = 0
    var second = 0
    var hasMinutes = false
    var hasSeconds = false
    var half: String?
    var isNamed = false

    /// Whether it is a number alone, which no time is.
    var isBare: Bool { !hasMinutes && half == nil && !isNamed }

    /// The time, where 12 AM is midnight.
    ///
    /// - Parameter half: the half of the day where none is written.
    /// - Returns: nil for an hour that no clock shows.
    func time(in half: String? = nil) -> CivilTime? {
      guard let half = self.half ?? half else {
        return CivilTime(hour: hour, minute: minute, second: second)
      }
      guard 1...12 ~= hour else { return nil }
      return CivilTime(
        hour: hour % 12 + (half == "pm" ? 12 : 0), minute: minute, second: second)
    }

    /// The halves of the day that it can be in beside another time: its own, else that of the
    /// other before the one that is left; nil for a clock of 24 hours.
    func halves(beside other: Clock) -> [String?] {
      guard half == nil, let said = other.half, 1...12 ~= hour else { return [half] }
      return [said, said == "am" ? "pm" : "am"]
    }
  }

  /// Reads the time behind the day, or a range of two, and how far its clock is ahead of UTC;
  /// nothing where the text has ended.
  ///
  /// A hyphen before digits can be a range or an offset. Behind a `T`, seconds or `UTC` it is an
  /// offset; else it is what only one of them can be, or what its spaces say.
  ///
  /// - Parameter day: the day before it, which may stand before the end again.
  /// - Returns: the times.
  /// - Throws: `TableDate.Fault` for anything else.
  mutating func times(on day: TableDate.Day) throws(TableDate.Fault) -> TableTimes {
    pass(",")
    let isISO = passWord(["t"])
    passWord(["at", "um", "kl", "from", "von", "ore", "alle", "a", "as", "om", "godz"])
    pass("@")
    guard !isAtEnd else { return TableTimes() }
    guard let begin = clock() else { throw .notADate }
    let isCertain = isISO || begin.hasSeconds
    let offset = try self.offset(mayBeNegative: isCertain)
    if isAtEnd {
      guard !begin.isBare, let time = begin.time() else { throw .notADate }
      return TableTimes(begin: time, offset: offset)
    }
    let isSpacedBefore = isSpaced
    let isHyphen = pass("-")
    guard isHyphen || pass("→") || passWord(["to", "till", "until", "bis"]) else {
      throw .notADate
    }
    let isOffsetLike = isHyphen && isSpacedBefore && !isSpaced
    let negative =
      isHyphen && offset == nil && !begin.isBare ? negativeOffset : nil
    let range: TableTimes
    do throws(TableDate.Fault) {
      range = try self.range(from: begin, offset, on: day)
    } catch {
      guard let negative, let time = begin.time() else { throw error }
      // 2:00 to 5:00 in the afternoon, with the first as 14:00, is a slip that people make.
      if !isOffsetLike, case .endsBeforeItStarts = error, let end = Self.clock(negative),
        let likely = WhenClockSpan.likely(time, end)
      {
        throw .rangeOrOffset(begin: time, end: likely.end, offset: -negative)
      }
      tokens = []
      return TableTimes(begin: time, offset: -negative)
    }
    guard let negative, let time = range.begin, let minutes = range.minutes,
      let end = Self.clock(time.seconds + minutes * CivilTime.secondsPerMinute)
    else { return range }
    let isOverMidnight = end <= time
    guard isOffsetLike == isOverMidnight else {
      throw .rangeOrOffset(begin: time, end: end, offset: -negative)
    }
    return isOverMidnight ? TableTimes(begin: time, offset: -negative) : range
  }

  /// Reads the end of a range, up to the end of the text.
  private mutating func range(
    from begin: Clock, _ offset: Int?, on day: TableDate.Day
  ) throws(TableDate.Fault) -> TableTimes {
    var again = self
    if let endDay = try? again.day() {
      guard endDay == day else { throw .notADate }
      tokens = again.tokens
      pass(",")
      passWord(["t", "at", "um", "kl"])
    }
    guard let end = clock(mayBeJoined: true), !begin.isBare || !end.isBare else {
      throw .notADate
    }
    let last = try self.offset(mayBeNegative: false)
    guard isAtEnd, last == nil || offset == nil || last == offset else { throw .notADate }
    var spans: [WhenClockSpan] = []
    for first in begin.halves(beside: end) {
      for second in end.halves(beside: begin) {
        guard let from = begin.time(in: first), let to = end.time(in: second), from != to else {
          continue
        }
        spans.append(WhenClockSpan(begin: from, end: to))
      }
    }
    guard begin.halves(beside: end).contains(where: { begin.time(in: $0) != nil }),
      end.halves(beside: begin).contains(where: { end.time(in: $0) != nil })
    else { throw .notADate }
    guard
      let span = spans.first(where: { !$0.isOverMidnight })
        ?? spans.first(where: { !$0.isUnlikely }),
      span.seconds.isMultiple(of: CivilTime.secondsPerMinute)
    else { throw .endsBeforeItStarts }
    return TableTimes(
      begin: span.begin, minutes: span.seconds / CivilTime.secondsPerMinute,
      offset: offset ?? last)
  }

  /// Reads a time; where `mayBeJoined`, hours and minutes can stand without a sign between them.
  private mutating func clock(mayBeJoined: Bool = false) -> Clock? {
    if mayBeJoined, let joined = number(digits: 3...4) {
      var clock = Clock(hour: joined / 100)
      clock.minute = joined % 100
      clock.hasMinutes = true
      clock.half = dayHalf()
      clock.isNamed = passWord(["uhr", "h", "uur"])
      return clock
    }
    guard let hour = number(digits: 1...2) else { return nil }
    var clock = Clock(hour: hour)
    let rest = tokens
    if pass(":") || pass("h") {
      if let minute = number(digits: 2...2) {
        clock.minute = minute
        clock.hasMinutes = true
      } else {
        tokens = rest
      }
    }
    // 14.30 Uhr, 2.30 pm: a point where a word says that it is a time.
    if !clock.hasMinutes, pass(".") {
      if let minute = number(digits: 2...2), saysTime {
        clock.minute = minute
        clock.hasMinutes = true
      } else {
        tokens = rest
      }
    }
    if clock.hasMinutes, pass(":") {
      guard let second = number(digits: 2...2) else { return nil }
      clock.second = second
      clock.hasSeconds = true
      if pass(".") { tokens = tokens.dropFirst() }
    }
    clock.half = dayHalf()
    clock.isNamed = passWord(["uhr", "h", "uur"])
    return clock
  }

  /// Whether a word that is left says that numbers are a time.
  private var saysTime: Bool {
    tokens.contains { token in
      if case .word(let word) = token {
        ["uhr", "am", "pm", "a", "p"].contains(word)
      } else {
        false
      }
    }
  }

  private mutating func dayHalf() -> String? {
    for half in ["am", "pm"] where passWord([half]) { return half }
    for letter in ["a", "p"] {
      let rest = tokens
      if passWord([letter]), pass("."), passWord(["m"]) {
        pass(".")
        return letter + "m"
      }
      tokens = rest
    }
    return nil
  }

  /// Reads an offset from UTC.
  ///
  /// - Parameter mayBeNegative: whether a hyphen alone begins one; behind `UTC` it does anyway.
  /// - Returns: it in seconds; nil where none stands here.
  /// - Throws: `TableDate.Fault.notADate` for an offset that no zone has.
  private mutating func offset(mayBeNegative: Bool) throws(TableDate.Fault) -> Int? {
    let isBracketed = pass("(")
    let isNamed = passWord(["z", "utc", "gmt"])
    var offset: Int? = isNamed ? 0 : nil
    let rest = tokens
    let isJoined = !isSpaced
    let sign = pass("+") ? 1 : pass("-") ? -1 : 0
    if sign < 0, !mayBeNegative, !isBracketed, !(isNamed && isJoined) {
      tokens = rest
    } else if sign != 0 {
      guard let seconds = offsetSeconds(), seconds <= Self.largestOffset else { throw .notADate }
      offset = sign * seconds
    }
    if isBracketed, !pass(")") { throw .notADate }
    return offset
  }

  private mutating func offsetSeconds() -> Int? {
    guard case .number(let value, let digits) = tokens.popFirst(), digits <= 4 else { return nil }
    var (hours, minutes) = digits > 2 ? (value / 100, value % 100) : (value, 0)
    if digits <= 2, pass(":") {
      guard let given = number(digits: 2...2) else { return nil }
      minutes = given
    }
    guard minutes < 60 else { return nil }
    return hours * CivilTime.secondsPerHour + minutes * CivilTime.secondsPerMinute
  }

  private static var largestOffset: Int { 14 * CivilTime.secondsPerHour }

  /// How far a clock is behind UTC, where all that is left says so and there is such a zone; of
  /// hours alone both digits are written.
  private var negativeOffset: Int? {
    guard case .number(_, let digits) = tokens.first, digits == 2 || digits == 4 else {
      return nil
    }
    var reader = self
    guard let seconds = reader.offsetSeconds(), reader.isAtEnd else { return nil }
    let (hours, rest) = seconds.quotientAndRemainder(dividingBy: CivilTime.secondsPerHour)
    let isWhole = rest == 0 && 1...12 ~= hours
    let isHalf = rest == CivilTime.secondsPerHour / 2 && [2, 3, 9].contains(hours)
    return isWhole || isHalf ? seconds : nil
  }

  /// The time that a clock shows so many seconds after midnight.
  private static func clock(_ seconds: Int) -> CivilTime? {
    let minutes = seconds / CivilTime.secondsPerMinute
    return CivilTime(hour: minutes / 60 % 24, minute: minutes % 60)
  }
}
