internal import Zones

/// Reads the words of a text from front to back into its parts, in any order, none of them twice.
///
/// Every `read` function looks at the words in front, takes those of its part and answers true, or
/// leaves them and answers false; it throws when they can only be a part that is written wrong.
struct WhenParser {
  let text: WhenText
  let zones: @Sendable (String) -> Zone?
  let spelling: @Sendable (String) -> String?
  var rest: ArraySlice<WhenWord>
  var parts = WhenParts()

  init(
    _ text: WhenText, zones: @escaping @Sendable (String) -> Zone?,
    spelling: @escaping @Sendable (String) -> String?
  ) {
    self.text = text
    self.zones = zones
    self.spelling = spelling
    rest = text.words[...]
  }

  /// Reads all words, or throws at the first that fits nowhere.
  mutating func parse() throws(WhenError) -> WhenParts {
    guard !rest.isEmpty else {
      throw WhenError("no date or time given", hint: WhenError.generalHint)
    }
    while let word = rest.first {
      if try readAt() { continue }
      if try readSpan() { continue }
      if try readDay() { continue }
      if try readTime() { continue }
      if try readZone() { continue }
      throw text.refusing(word.place)
    }
    return parts
  }

  /// The form of a word in front, without taking it; nil after the last.
  func shape(_ ahead: Int = 0) -> String? {
    rest.dropFirst(ahead).first?.shape
  }

  /// The numbers in a word in front.
  func numbers(_ ahead: Int = 0) -> [WhenWord.Number] {
    rest.dropFirst(ahead).first?.numbers ?? []
  }

  /// Where the next `count` words stand.
  func place(of count: Int) -> WhenText.Place {
    let words = rest.prefix(count)
    guard let first = words.first, let last = words.last
    else { return text.whole.endIndex..<text.whole.endIndex }
    return first.place.lowerBound..<last.place.upperBound
  }

  /// Takes the next `count` words as a part, unless there is one of its kind.
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

  /// Reads `at` or `T`, after which only a time can follow; `T` needs a date before it, too.
  private mutating func readAt() throws(WhenError) -> Bool {
    guard let word = rest.first, word.shape == "at" || word.shape == "t" else { return false }
    guard word.shape == "at" || parts.day != nil || parts.weekday != nil else {
      throw text.refusing(word.place)
    }
    rest = rest.dropFirst()
    guard let next = rest.first else {
      throw text.refusing(word.place, because: "no time follows")
    }
    guard try readTime() else {
      throw text.refusing(next.place, because: "a time must follow \"\(text.part(word.place))\"")
    }
    return true
  }
}
