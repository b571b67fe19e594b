internal import Zones

/// A time of day as it was typed, before its halves of the day are known.
struct WhenClockReading: Sendable {
  /// The letters behind a time.
  enum Suffix: Sendable, Hashable {
    case none, am, pm
    /// `15h`.
    case hours
    /// `15 Uhr`.
    case clock
  }

  var hour: WhenToken.Number
  var minute: WhenToken.Number?
  var second: WhenToken.Number?
  var suffix = Suffix.none
  /// Whether it is `noon`.
  var isNoon = false
  /// How many tokens ahead it ends.
  var end: Int

  /// The same with the last two of three or four digits as its minutes: `1130`, `930pm`; nil for
  /// any other reading.
  var withColon: WhenClockReading? {
    let (hours, minutes) = hour.value.quotientAndRemainder(dividingBy: 100)
    guard minute == nil, !isNoon, 3...4 ~= hour.digits, hours < 24, minutes < 60 else { return nil }
    var reading = self
    reading.hour = WhenToken.Number(value: hours, digits: hour.digits - 2)
    reading.minute = WhenToken.Number(value: minutes, digits: 2)
    return reading
  }

  /// Whether it is a number and nothing else.
  var isBare: Bool { minute == nil && suffix == .none && !isNoon }
  /// Whether it says which half of the day it is in.
  var hasHalf: Bool { suffix == .am || suffix == .pm || isNoon }
}

extension WhenParser {
  /// The time that begins so many tokens ahead: `17:00`, `5 p.m.`, `15h30`, `14.30 Uhr`, `noon`, a
  /// number alone; nil when none does.
  ///
  /// - Throws: `WhenError` for midnight, and for `5 o'clock`.
  func clock(at start: Int) throws(WhenError) -> WhenClockReading? {
    if let word = word(start) {
      try refuseMidnight(word, at: start, tokens: 1)
      guard WhenVocabulary.noon.contains(word) else { return nil }
      return WhenClockReading(
        hour: WhenToken.Number(value: 12, digits: 2), isNoon: true, end: start + 1)
    }
    guard let hour = number(start) else { return nil }
    var reading = WhenClockReading(hour: hour, end: start + 1)
    let isDotted = readMinutes(&reading)
    if try readSuffix(&reading, from: start) {
      return reading.hasHalf ? reading.withColon ?? reading : reading
    }
    guard isDotted, try !isBeforeSuffix(reading.end) else { return reading }
    return WhenClockReading(hour: hour, end: start + 1)
  }

  /// Whether a range goes on there whose end has a suffix, as in `10.00–11.00 Uhr`.
  private func isBeforeSuffix(_ ahead: Int) throws(WhenError) -> Bool {
    guard let next = link(at: ahead), let end = try clock(at: next) else { return false }
    return end.suffix != .none
  }

  /// Reads `:30`, `:30:15.5` and `.30`; the last only counts before a suffix.
  private func readMinutes(_ reading: inout WhenClockReading) -> Bool {
    let isDotted = isJoinedMark(".", reading.end) && !isJoinedMark(".", reading.end + 2)
    guard isDotted || isJoinedMark(":", reading.end), let minute = joinedNumber(reading.end + 1)
    else { return false }
    reading.minute = minute
    reading.end += 2
    guard !isDotted else { return true }
    if isJoinedMark(":", reading.end), let second = joinedNumber(reading.end + 1) {
      reading.second = second
      reading.end += 2
      // RFC 3339 allows fractions of a second; every moment here is a whole one.
      if isJoinedMark(".", reading.end), joinedNumber(reading.end + 1) != nil { reading.end += 2 }
    }
    return false
  }

  /// Reads `am`, `p.m.`, `h`, `h30`, `Uhr`, `Uhr 30`, `noon`.
  private func readSuffix(
    _ reading: inout WhenClockReading, from start: Int
  ) throws(WhenError) -> Bool {
    guard let word = word(reading.end) else { return false }
    let isTwelve = reading.hour.value == 12 && (reading.minute?.value ?? 0) == 0
    if isTwelve { try refuseMidnight(word, at: start, tokens: reading.end + 1 - start) }
    switch word {
    case "am", "pm":
      reading.suffix = word == "am" ? .am : .pm
      reading.end += 1
    case "a", "p":
      let dot = isMark(".", reading.end + 1) ? 1 : 0
      guard self.word(reading.end + 1 + dot) == "m" else {
        throw half(word, of: reading, from: start)
      }
      reading.end += 2 + dot
      if isJoinedMark(".", reading.end) { reading.end += 1 }
      reading.suffix = word == "a" ? .am : .pm
    case "h", "uhr":
      guard reading.second == nil else { return false }
      reading.suffix = word == "h" ? .hours : .clock
      reading.end += 1
      if reading.minute == nil, let minute = number(reading.end), minute.digits == 2,
        isLoneNumber(reading.end), WhenVocabulary.months[self.word(reading.end + 1) ?? ""] == nil
      {
        reading.minute = minute
        reading.end += 1
      }
    case "o" where isMark("'", reading.end + 1) || isMark("’", reading.end + 1):
      throw twoHalves(of: reading, from: start, tokens: reading.end + 3 - start)
    case "noon", "midday":
      guard isTwelve else { return false }
      reading.isNoon = true
      reading.end += 1
    default: return false
    }
    return true
  }

  private func refuseMidnight(_ word: String, at start: Int, tokens: Int) throws(WhenError) {
    guard WhenVocabulary.midnight.contains(word) else { return }
    throw text.refusing(
      place(of: tokens, from: start), because: "it could be either end of the day",
      offering: ["00:00", "23:59:59"])
  }

  /// The refusal of `5p` and `430p`.
  private func half(
    _ letter: String, of reading: WhenClockReading, from start: Int
  ) -> WhenError {
    let (hour, minute) =
      reading.hour.digits > 2
      ? reading.hour.value.quotientAndRemainder(dividingBy: 100)
      : (reading.hour.value, reading.minute?.value ?? 0)
    let place = place(of: reading.end + 1 - start, from: start)
    return text.refusing(
      place, because: "write am or pm in full",
      offering: ["\(hour):\(minute.padded(to: 2))\(letter)m"])
  }

  /// The refusal of an hour that can be in either half of the day.
  func twoHalves(
    of reading: WhenClockReading, from start: Int, tokens: Int
  ) -> WhenError {
    let (hour, minute) = (reading.hour.value % 12, (reading.minute?.value ?? 0).padded(to: 2))
    return text.refusing(
      place(of: tokens, from: start), because: "it could be in the morning or the afternoon",
      offering: ["\(hour.padded(to: 2)):\(minute)", "\(hour + 12):\(minute)"])
  }

  /// Where `count` tokens stand that begin so many ahead.
  func place(of count: Int, from start: Int) -> WhenText.Place {
    let tokens = rest.dropFirst(start).prefix(count)
    guard let first = tokens.first, let last = tokens.last else { return place(of: 0) }
    return first.place.lowerBound..<last.place.upperBound
  }
}

extension WhenParser {
  /// The time that a reading means.
  ///
  /// - Throws: `WhenError` for what no clock shows.
  func time(_ reading: WhenClockReading, at place: WhenText.Place) throws(WhenError) -> CivilTime {
    if reading.isNoon { return CivilTime(hour: 12, minute: 0) ?? .midnight }
    guard (reading.minute?.digits ?? 2) == 2, (reading.second?.digits ?? 2) == 2 else {
      throw text.refusing(place, because: "minutes and seconds need two digits")
    }
    let (minute, second) = (reading.minute?.value ?? 0, reading.second?.value ?? 0)
    var hour = reading.hour.value
    if reading.suffix == .am || reading.suffix == .pm {
      let isPast = 13...23 ~= hour && reading.suffix == .pm
      guard 1...12 ~= hour, reading.hour.digits <= 2 else {
        throw text.refusing(
          place, because: "hours with am or pm go from 1 to 12",
          hint: isPast || hour == 0 && reading.suffix == .am
            ? WhenError.hint(
              trying: [text.exchanging(place, with: "\(hour):\(minute.padded(to: 2))")])
            : WhenError.generalHint)
      }
      hour = hour % 12 + (reading.suffix == .pm ? 12 : 0)
    }
    if hour == 24, minute == 0, second == 0 {
      throw text.refusing(
        place, because: "a day ends at 23:59:59, and the next starts at 00:00",
        offering: ["23:59:59"])
    }
    guard reading.hour.digits <= 2,
      let time = CivilTime(hour: hour, minute: minute, second: second)
    else { throw text.refusing(place, because: "there is no such time") }
    return time
  }
}
