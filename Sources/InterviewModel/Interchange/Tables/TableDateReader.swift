internal import Zones

/// Reads a date in a cell, a token at a time.
struct TableDateReader {
  private enum Token: Hashable {
    case number(Int, digits: Int)
    case word(String)
    case sign(Unicode.Scalar)
  }

  private var tokens: ArraySlice<Token>

  init(_ text: String) {
    tokens = Self.tokens(of: text)[...]
  }

  var isAtEnd: Bool { tokens.isEmpty }

  private static func tokens(of text: String) -> [Token] {
    var tokens: [Token] = []
    var scalars = Substring(text.folded).unicodeScalars
    while let scalar = scalars.first {
      if ("0"..."9").contains(scalar) {
        let digits = scalars.prefix { ("0"..."9").contains($0) }
        scalars = scalars[digits.endIndex...]
        tokens.append(
          .number(Int(digits: String(digits).utf8) ?? .max, digits: digits.count))
      } else if scalar.properties.isAlphabetic {
        let word = scalars.prefix(while: \.properties.isAlphabetic)
        scalars = scalars[word.endIndex...]
        tokens.append(.word(String(word)))
      } else {
        scalars.removeFirst()
        if scalar != " " { tokens.append(.sign(scalar)) }
      }
    }
    return tokens
  }

  /// Reads the day.
  ///
  /// - Throws: `TableDate.Fault`.
  mutating func day() throws(TableDate.Fault) -> TableDate.Day {
    passWeekday()
    switch tokens.first {
    case .number(let first, let digits):
      tokens.removeFirst()
      if digits == 8 { return try day(of: first / 10_000, first / 100 % 100, first % 100) }
      return try day(after: first, digits: digits)
    case .word:
      guard let month = monthName() else { throw .notADate }
      pass(".")
      guard let day = number(digits: 1...2) else { throw .notADate }
      passWord(["st", "nd", "rd", "th"])
      pass(".")
      pass(",")
      guard let year = year() else { throw .noYear }
      return try self.day(of: year, month, day)
    default: throw .notADate
    }
  }

  /// Reads what follows the first number of a day.
  private mutating func day(
    after first: Int, digits: Int
  ) throws(TableDate.Fault) -> TableDate.Day {
    if digits == 4 {
      guard let separator = separator(), let month = number(digits: 1...2), pass(separator),
        let day = number(digits: 1...2)
      else { throw .notADate }
      if separator == .word("年") { passWord(["日"]) }
      return try self.day(of: first, month, day)
    }
    guard digits <= 2 else { throw .notADate }
    passWord(["st", "nd", "rd", "th"])
    let rest = tokens
    if let separator = separator(), let second = number(digits: 1...2) {
      guard pass(separator), let (third, count) = lastNumber() else { throw .noYear }
      let date = NumericDate(
        numbers: [first, second, third], hasFullYear: count == 4,
        hasPoints: separator == .sign("."))
      guard DateOrder.allCases.contains(where: { date.date(in: $0) != nil }) else {
        throw .noSuchDay
      }
      return .numeric(date)
    }
    tokens = rest
    pass(".")
    pass("-")
    pass("/")
    passWord(["of", "de"])
    guard let month = monthName() else { throw .notADate }
    pass(".")
    pass(",")
    pass("-")
    pass("/")
    passWord(["de"])
    guard let year = year() else { throw .noYear }
    return try day(of: year, month, first)
  }

  private func day(of year: Int, _ month: Int, _ day: Int) throws(TableDate.Fault) -> TableDate.Day
  {
    guard let date = CivilDate(year: year, month: month, day: day) else { throw .noSuchDay }
    return .certain(date)
  }

  private mutating func passWeekday() {
    guard case .word(let word) = tokens.first, WhenVocabulary.weekdays[word] != nil,
      WhenVocabulary.months[word] == nil
    else { return }
    tokens.removeFirst()
    pass(".")
    pass(",")
  }

  private mutating func monthName() -> Int? {
    guard case .word(let word) = tokens.first, let month = WhenVocabulary.months[word] else {
      return nil
    }
    tokens.removeFirst()
    return month
  }

  private mutating func year() -> Int? {
    if let full = number(digits: 4...4) { return full }
    guard let short = number(digits: 2...2) else { return nil }
    // 8 o'clock is no year.
    if case .sign(":") = tokens.first { return nil }
    return short + (short < 70 ? 2000 : 1900)
  }

  /// The third number of a day, and how many digits it has.
  private mutating func lastNumber() -> (Int, digits: Int)? {
    guard case .number(let value, let digits) = tokens.first, digits == 2 || digits == 4 else {
      return nil
    }
    tokens.removeFirst()
    return (value, digits)
  }

  private mutating func separator() -> Token? {
    guard let token = tokens.first,
      [.sign("-"), .sign("/"), .sign("."), .word("年")].contains(token)
    else { return nil }
    tokens.removeFirst()
    return token
  }
}

extension TableDateReader {
  /// Reads the time behind the day, and how far its clock is ahead of UTC; nothing where the text
  /// has ended.
  ///
  /// - Throws: `TableDate.Fault.notADate` for anything else.
  mutating func time() throws(TableDate.Fault) -> (time: CivilTime?, offset: Int?) {
    pass(",")
    passWord(["t", "at", "um", "kl"])
    pass("@")
    guard !isAtEnd else { return (nil, nil) }
    guard let hour = number(digits: 1...2) else { throw .notADate }
    var (minute, second) = (0, 0)
    var hasMinutes = false
    if pass(":") || pass("h") {
      guard let value = number(digits: 2...2) else { throw .notADate }
      (minute, hasMinutes) = (value, true)
    }
    if hasMinutes, pass(":") {
      guard let value = number(digits: 2...2) else { throw .notADate }
      second = value
      if pass(".") { tokens = tokens.dropFirst() }
    }
    let half = dayHalf()
    let isNamed = passWord(["uhr", "h"])
    guard hasMinutes || half != nil || isNamed, let hour24 = Self.hour(hour, half),
      let time = CivilTime(hour: hour24, minute: minute, second: second)
    else { throw .notADate }
    return (time, try offset())
  }

  /// 12 AM is midnight; nil for an hour that no clock shows.
  private static func hour(_ hour: Int, _ half: String?) -> Int? {
    guard let half else { return hour }
    guard 1...12 ~= hour else { return nil }
    return hour % 12 + (half == "pm" ? 12 : 0)
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

  private mutating func offset() throws(TableDate.Fault) -> Int? {
    let isBracketed = pass("(")
    let isNamed = passWord(["z", "utc", "gmt"])
    var offset: Int? = isNamed ? 0 : nil
    let sign = pass("+") ? 1 : pass("-") ? -1 : 0
    if sign != 0 {
      guard case .number(let value, let digits) = tokens.popFirst(), digits <= 4 else {
        throw .notADate
      }
      var (hours, minutes) = digits > 2 ? (value / 100, value % 100) : (value, 0)
      if digits <= 2, pass(":") {
        guard let given = number(digits: 2...2) else { throw .notADate }
        minutes = given
      }
      hours = hours * CivilTime.secondsPerHour + minutes * CivilTime.secondsPerMinute
      guard hours < CivilTime.secondsPerDay else { throw .notADate }
      offset = sign * hours
    }
    if isBracketed, !pass(")") { throw .notADate }
    return offset
  }

  private mutating func number(digits wanted: ClosedRange<Int>) -> Int? {
    guard case .number(let value, let digits) = tokens.first, wanted ~= digits else { return nil }
    tokens.removeFirst()
    return value
  }

  private mutating func pass(_ token: Token) -> Bool {
    if case .word("年") = token { return passWord(["月"]) }
    guard tokens.first == token else { return false }
    tokens.removeFirst()
    return true
  }

  @discardableResult
  private mutating func pass(_ sign: Unicode.Scalar) -> Bool {
    // The h in 15h30 is a word.
    guard tokens.first == .sign(sign) || tokens.first == .word(String(sign)) else { return false }
    tokens.removeFirst()
    return true
  }

  @discardableResult
  private mutating func passWord(_ words: Set<String>) -> Bool {
    guard case .word(let word) = tokens.first, words.contains(word) else { return false }
    tokens.removeFirst()
    return true
  }
}
