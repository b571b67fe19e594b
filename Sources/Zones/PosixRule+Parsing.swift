extension PosixRule {
  /// Reads a rule; nil when it is not one, whole and to the end.
  init?(_ text: some Sequence<UInt8>) {
    var parser = PosixRuleParser(text)
    guard let rule = parser.rule() else { return nil }
    self = rule
  }
}

/// Reads a rule from front to back; every function takes what it names, or answers nil.
private struct PosixRuleParser {
  private var reader: ByteReader

  init(_ text: some Sequence<UInt8>) {
    reader = ByteReader(text)
  }

  mutating func rule() -> PosixRule? {
    guard name(), let standard = offset() else { return nil }
    if reader.rest.isEmpty {
      return PosixRule(standardOffset: standard, daylightSaving: nil)
    }
    guard let daylightSaving = daylightSaving(standard: standard), reader.rest.isEmpty
    else { return nil }
    return PosixRule(standardOffset: standard, daylightSaving: daylightSaving)
  }

  private mutating func daylightSaving(standard: Int) -> PosixRule.DaylightSaving? {
    guard name() else { return nil }
    let usual = standard + CivilTime.secondsPerHour
    let isNext = reader.rest.first != UInt8(ascii: ",")
    guard let offset = isNext ? offset() : usual, TZifFile.offsets.contains(offset),
      let begins = change(), let ends = change()
    else { return nil }
    return .init(offset: offset, begins: begins, ends: ends)
  }

  /// Skips the name of a kind of time: three letters or more, or `<+03>`.
  private mutating func name() -> Bool {
    if reader.skip("<") {
      _ = reader.takeWhile { $0 != UInt8(ascii: ">") }
      return reader.skip(">")
    }
    return reader.takeWhile(Self.isLetter).count >= 3
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
  }

  /// Takes hours west of Greenwich and answers seconds east of it.
  private mutating func offset() -> Int? {
    time().map { -$0 }.flatMap { TZifFile.offsets.contains($0) ? $0 : nil }
  }

  private mutating func change() -> YearlyChange? {
    guard reader.skip(","), let day = day() else { return nil }
    guard reader.skip("/") else {
      return YearlyChange(day: day, secondsAfterMidnight: YearlyChange.usualTime)
    }
    return time().map { YearlyChange(day: day, secondsAfterMidnight: $0) }
  }

  private mutating func day() -> YearlyChange.Day? {
    if reader.skip("J") {
      return number(in: 1...365).map { .julian($0) }
    }
    guard reader.skip("M") else { return number(in: 0...365).map { .zeroBased($0) } }
    guard let month = number(in: 1...12), reader.skip("."),
      let week = number(in: 1...5), reader.skip("."), let day = number(in: 0...6)
    else { return nil }
    return .weekday(month: month, week: week, day: day)
  }

  /// Takes `[+-]h[:m[:s]]` as seconds; a week of hours is the most (RFC 9636, section 3.3.1).
  private mutating func time() -> Int? {
    let isNegative = reader.skip("-")
    if !isNegative { _ = reader.skip("+") }
    guard let hours = number(in: 0...167), let minutes = sexagesimal(), let seconds = sexagesimal()
    else { return nil }
    let time = hours * CivilTime.secondsPerHour + minutes * CivilTime.secondsPerMinute + seconds
    return isNegative ? -time : time
  }

  /// Takes a colon and the number after it; 0 without one.
  private mutating func sexagesimal() -> Int? {
    reader.skip(":") ? number(in: 0...59) : 0
  }

  /// Takes one to three digits.
  private mutating func number(in range: ClosedRange<Int>) -> Int? {
    let digits = reader.takeWhile(\.isDigit)
    guard digits.count <= 3, let value = Int(digits: digits) else { return nil }
    return range.contains(value) ? value : nil
  }
}
