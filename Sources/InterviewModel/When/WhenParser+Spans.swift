extension WhenParser {
  /// Reads `now`, `36h`, `+3d`, `3 days`, `in 3 days`, `3 days ago`.
  ///
  /// - Throws: `WhenError` for a span that is written wrong, and for a second one.
  mutating func readSpan() throws(WhenError) -> Bool {
    if shape() == "now" {
      let none = WhenSpan(amount: 0, unit: .minutes, direction: .unsaid)
      try take(1, as: \.moment, none, called: "moment")
      return true
    }
    let hasIn = shape() == "in"
    guard let (unitName, end) = spanUnit(after: hasIn ? 1 : 0) else {
      guard hasIn else { return false }
      throw text.refusing(
        place(of: 2), because: "no span follows", hint: WhenError.hint(trying: ["in 3 days"]))
    }
    guard let unit = WhenVocabulary.units[unitName] else { throw ambiguousUnit(end) }
    let hasSign = shape(hasIn ? 1 : 0)?.unicodeScalars.first == "+"
    let hasAgo = shape(end) == "ago"
    let count = hasAgo ? end + 1 : end
    guard [hasIn, hasSign, hasAgo].count(where: \.self) < 2 else {
      throw text.refusing(place(of: count), because: "one of \"in\", \"+\" and \"ago\" is enough")
    }
    let span = WhenSpan(
      amount: numbers(hasIn ? 1 : 0)[0].value, unit: unit,
      direction: hasAgo ? .back : hasIn || hasSign ? .forward : .unsaid)
    try take(span, words: count)
    return true
  }

  /// The unit of a span whose number is the word `start` words ahead, and how many words there are
  /// up to its end; nil when no span stands there.
  ///
  /// `m` passes as a unit, to be refused by name.
  private func spanUnit(after start: Int) -> (name: String, end: Int)? {
    guard let shape = shape(start), !numbers(start).isEmpty else { return nil }
    let unsigned = shape.unicodeScalars.first == "+" ? shape.dropFirst() : shape[...]
    guard unsigned.unicodeScalars.first == "#" else { return nil }
    let attached = String(unsigned.dropFirst())
    let name = attached.isEmpty ? self.shape(start + 1) : attached
    guard let name, WhenVocabulary.units[name] != nil || name == "m" else { return nil }
    return (name, attached.isEmpty ? start + 2 : start + 1)
  }

  /// Hours and minutes are exact moments, the others are days.
  private mutating func take(_ span: WhenSpan, words: Int) throws(WhenError) {
    switch span.unit {
    case .minutes, .hours: try take(words, as: \.moment, span, called: "moment")
    case .days, .weeks, .months: try take(words, as: \.day, .span(span), called: "date")
    }
  }

  private func ambiguousUnit(_ words: Int) -> WhenError {
    let place = place(of: words)
    let number = text.part(place).dropLast()
    return text.refusing(
      place, because: "m can mean minutes or months", offering: ["\(number)min", "\(number)mo"])
  }
}
