internal import Zones

/// Reads the tokens of a text from front to back into its parts, in any order, none of them twice.
///
/// Every `read` function looks at the tokens in front, takes those of its part and answers true, or
/// leaves them and answers false; it throws when they can only be a part that is written wrong.
struct WhenParser {
  let text: WhenText
  let zones: @Sendable (String) -> Zone?
  let spelling: @Sendable (String) -> String?
  var rest: ArraySlice<WhenToken>
  var parts = WhenParts()

  init(
    _ text: WhenText, zones: @escaping @Sendable (String) -> Zone?,
    spelling: @escaping @Sendable (String) -> String?
  ) {
    self.text = text
    self.zones = zones
    self.spelling = spelling
    rest = text.tokens[...]
  }

  /// Reads all tokens, or throws at the first that fits nowhere.
  mutating func parse() throws(WhenError) -> WhenParts {
    guard !rest.isEmpty else {
      throw WhenError("no date or time given", hint: WhenError.generalHint)
    }
    while !rest.isEmpty {
      if try readSeparator() { continue }
      if try readEnd() { continue }
      guard try readPart() else { throw unreadable() }
    }
    return parts
  }

  /// Reads one part.
  private mutating func readPart() throws(WhenError) -> Bool {
    if try readBeforeTime() { return true }
    if try readDayPart() { return true }
    if try readBeforeDate() { return true }
    if try readPeriod() { return true }
    if try readSpan() { return true }
    if try readDay() { return true }
    if try readTime() { return true }
    return try readZone()
  }

  /// Reads a comma, or a dot as calendars set it between date and time, which stands between two
  /// parts.
  private mutating func readSeparator() throws(WhenError) -> Bool {
    guard isMark(",") || isMark("·") else { return false }
    let isFirst = rest.startIndex == 0
    let isDoubled = isMark(",", 1) || isMark("·", 1)
    guard !isFirst, !isDoubled, rest.count > 1 else {
      throw text.refusing(
        place(of: 1), because: "there must be a date or a time on both sides of the comma")
    }
    rest = rest.dropFirst()
    return true
  }

  /// Reads a word that only a date can follow: `on wednesday`, `am Mittwoch`.
  private mutating func readBeforeDate() throws(WhenError) -> Bool {
    guard let word = word(), WhenVocabulary.beforeDate.contains(word) else { return false }
    let before = place(of: 1)
    rest = rest.dropFirst()
    let next = rest.first?.place
    guard parts.day == nil || parts.weekday == nil, try readDay() else {
      throw text.refusing(
        next ?? before, because: "a date must follow \"\(text.part(before))\"")
    }
    return true
  }

  /// Takes the next `count` tokens as a part, unless there is one of its kind.
  ///
  /// - Throws: `WhenError` when there is one.
  mutating func take<Value>(
    _ count: Int, as part: WritableKeyPath<WhenParts, WhenParts.Part<Value>?>, _ value: Value,
    called name: String
  ) throws(WhenError) {
    let place = place(of: count)
    if let first = parts[keyPath: part] {
      throw text.refusing(place, beside: first.place, called: name)
    }
    parts[keyPath: part] = .init(value: value, place: place)
    rest = rest.dropFirst(count)
  }
}

extension WhenParser {
  /// A token in front, without taking it; nil after the last.
  func token(_ ahead: Int = 0) -> WhenToken? {
    rest.dropFirst(ahead).first
  }

  /// The word in front, if one is.
  func word(_ ahead: Int = 0) -> String? { token(ahead)?.word }

  /// The number in front, if one is.
  func number(_ ahead: Int = 0) -> WhenToken.Number? { token(ahead)?.number }

  /// The number in front, if it follows what stands before it without white space.
  func joinedNumber(_ ahead: Int) -> WhenToken.Number? {
    token(ahead).flatMap { $0.isJoined ? $0.number : nil }
  }

  /// Whether that mark is in front.
  func isMark(_ mark: Unicode.Scalar, _ ahead: Int = 0) -> Bool {
    token(ahead)?.mark == mark
  }

  /// Whether that mark is in front, without white space before it.
  func isJoinedMark(_ mark: Unicode.Scalar, _ ahead: Int) -> Bool {
    isMark(mark, ahead) && token(ahead)?.isJoined == true
  }

  /// Whether a dash of any length is in front.
  func isDash(_ ahead: Int) -> Bool {
    isMark("-", ahead) || isMark("–", ahead)
  }

  /// Where the next `count` tokens stand.
  func place(of count: Int) -> WhenText.Place {
    let tokens = rest.prefix(count)
    guard let first = tokens.first, let last = tokens.last
    else { return text.whole.endIndex..<text.whole.endIndex }
    return first.place.lowerBound..<last.place.upperBound
  }

  /// How many tokens in front stand together without white space.
  var chunk: Int {
    1 + rest.dropFirst().prefix(while: \.isJoined).count
  }
}
