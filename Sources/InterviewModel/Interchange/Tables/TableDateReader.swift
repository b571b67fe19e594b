internal import Zones

/// Reads a date in a cell, a token at a time.
struct TableDateReader {
  /// A number, a word or a sign.
  enum Token: Hashable {
    case number(Int, digits: Int)
    case word(String)
    case sign(Unicode.Scalar)
  }

  /// What is left to be read.
  var tokens: ArraySlice<Token>
  /// The places of the tokens with a space before them.
  private let spaced: Set<Int>
  /// The weekday before the day.
  private(set) var weekday: Weekday?

  init(_ text: String) {
    var spaced: Set<Int> = []
    tokens = Self.tokens(of: text.markingRange, &spaced)[...]
    self.spaced = spaced
  }

  /// Whether a space stands before what is left.
  var isSpaced: Bool { spaced.contains(tokens.startIndex) }

  var isAtEnd: Bool { tokens.isEmpty }

  private static func tokens(of text: String, _ spaced: inout Set<Int>) -> [Token] {
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
        if scalar == " " { spaced.insert(tokens.count) } else { tokens.append(.sign(scalar)) }
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
    guard case .word(let word) = tokens.first, let named = WhenVocabulary.weekdays[word],
      WhenVocabulary.months[word] == nil
    else { return }
    weekday = named
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
  mutating func number(digits wanted: ClosedRange<Int>) -> Int? {
    guard case .number(let value, let digits) = tokens.first, wanted ~= digits else { return nil }
    tokens.removeFirst()
    return value
  }

  mutating func pass(_ token: Token) -> Bool {
    if case .word("年") = token { return passWord(["月"]) }
    guard tokens.first == token else { return false }
    tokens.removeFirst()
    return true
  }

  @discardableResult
  mutating func pass(_ sign: Unicode.Scalar) -> Bool {
    // The h in 15h30 is a word.
    guard tokens.first == .sign(sign) || tokens.first == .word(String(sign)) else { return false }
    tokens.removeFirst()
    return true
  }

  @discardableResult
  mutating func passWord(_ words: Set<String>) -> Bool {
    guard case .word(let word) = tokens.first, words.contains(word) else { return false }
    tokens.removeFirst()
    return true
  }
}

extension String {
  /// The text with arrows for the dashes behind its first colon, which no offset from UTC begins
  /// with; folding would make hyphens of them.
  fileprivate var markingRange: String {
    var isBehindColon = false
    return String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          if scalar == ":" { isBehindColon = true }
          return isBehindColon && "–—―‒～〜".unicodeScalars.contains(scalar) ? "→" : scalar
        }))
  }
}
