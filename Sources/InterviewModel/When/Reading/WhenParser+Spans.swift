extension WhenParser {
  /// Reads `now`, `36h`, `+3d`, `3 days`, `in 3 days`, `in an hour`, `1h30min`, `3 days ago`.
  ///
  /// - Throws: `WhenError` for a span that is written wrong, and for a second one.
  mutating func readSpan() throws(WhenError) -> Bool {
    if try readNow() { return true }
    let hasIn = word() == "in"
    let hasVor = word() == "vor"
    let hasSign = isMark("+") && token(1)?.isJoined == true
    if try readLength() { return true }
    let start = hasIn || hasVor || hasSign ? 1 : 0
    guard let span = try amount(at: start) else {
      guard hasIn || hasVor else { return false }
      throw text.refusing(
        place(of: 2), because: "no span follows", hint: WhenError.hint(trying: ["in 3 days"]))
    }
    let hasAgo = word(span.end) == "ago"
    let count = hasAgo ? span.end + 1 : span.end
    let isDirected = hasIn || hasVor || hasSign || hasAgo
    // `15h` is a time of day where a date stands beside it, and a length behind a time.
    if !isDirected, span.isHourMark, parts.time == nil { return false }
    guard [hasIn || hasVor, hasSign || isMark("+", 1) && hasIn, hasAgo].count(where: \.self) < 2
    else {
      throw text.refusing(place(of: count), because: "one of \"in\", \"+\" and \"ago\" is enough")
    }
    let direction: WhenSpan.Direction =
      hasAgo || hasVor ? .back : hasIn || hasSign ? .forward : .unsaid
    try take(
      WhenSpan(amount: span.amount, unit: span.unit, direction: direction), tokens: count)
    return true
  }

  /// Reads a length in minutes or hours that can be nothing else: `for 45 min`, `(45 min)`.
  private mutating func readLength() throws(WhenError) -> Bool {
    let isBracketed = isMark("(")
    guard isBracketed || word() == "for" || word() == "fur" || word() == "fuer",
      let length = try amount(at: 1), length.unit == .minutes || length.unit == .hours,
      !isBracketed || isMark(")", length.end)
    else { return false }
    try take(
      WhenSpan(amount: length.amount, unit: length.unit, direction: .lasting),
      tokens: isBracketed ? length.end + 1 : length.end)
    return true
  }

  private mutating func readNow() throws(WhenError) -> Bool {
    let isWeighted = (word() == "just" || word() == "right") && word(1) == "now"
    guard isWeighted || word() == "now" || word() == "jetzt" else { return false }
    let none = WhenSpan(amount: 0, unit: .minutes, direction: .unsaid)
    try take(isWeighted ? 2 : 1, as: \.moment, none, called: "moment")
    return true
  }

  /// A length of time as it was typed, and how many tokens there are up to its end.
  private struct Amount {
    var amount: Int
    var unit: WhenUnit
    var end: Int
    /// Whether it can be a time of day: `15h`, `17h30`.
    var isHourMark = false
  }

  /// The length that begins `start` tokens ahead; nil when none stands there.
  ///
  /// - Throws: `WhenError` for `m`, which can mean two units.
  private func amount(at start: Int) throws(WhenError) -> Amount? {
    // `in +3d` is refused by its caller.
    let start = start == 1 && word() == "in" && isMark("+", 1) ? 2 : start
    if word(start) == "half", word(start + 1) == "an", word(start + 2) == "hour" {
      return Amount(amount: 30, unit: .minutes, end: start + 3)
    }
    guard let count = number(start)?.value ?? word(start).flatMap({ WhenVocabulary.amounts[$0] }),
      let name = word(start + 1)
    else { return nil }
    if name == "m", number(start) != nil { throw ambiguousUnit(start) }
    guard let unit = WhenVocabulary.units[name] else { return nil }
    guard unit == .hours else { return Amount(amount: count, unit: unit, end: start + 2) }
    return hours(count, at: start, isMark: name == "h" && count < 24)
  }

  /// Hours with the minutes that follow: `1h`, `1h30`, `1 h 30 min`.
  private func hours(_ count: Int, at start: Int, isMark: Bool) -> Amount {
    let hours = Amount(amount: count, unit: .hours, end: start + 2, isHourMark: isMark)
    guard let minutes = number(start + 2), count <= 10_000, minutes.value < 600 else {
      return hours
    }
    let total = 60 * count + minutes.value
    let unit = word(start + 3)
    if unit == "m" || unit.flatMap({ WhenVocabulary.units[$0] }) == .minutes {
      return Amount(amount: total, unit: .minutes, end: start + 4)
    }
    guard minutes.digits == 2, minutes.value < 60, word(start + 1) == "h", isLoneNumber(start + 2)
    else { return hours }
    return Amount(amount: total, unit: .minutes, end: start + 3, isHourMark: isMark)
  }

  /// Whether a number is not the first of several, as in `17:00` and `30.11.`.
  func isLoneNumber(_ ahead: Int) -> Bool {
    guard let next = token(ahead + 1), next.isJoined else { return true }
    return (next.word == nil || isBeforeTime(ahead + 1)) && next.mark != ":" && next.mark != "."
      && next.mark != "/"
  }

  /// Hours and minutes are exact moments, the others are days.
  private mutating func take(_ span: WhenSpan, tokens: Int) throws(WhenError) {
    switch span.unit {
    case .minutes, .hours: try take(tokens, as: \.moment, span, called: "moment")
    case .days, .weeks, .months, .quarters, .years:
      try take(tokens, as: \.day, .span(span), called: "date")
    }
  }

  private func ambiguousUnit(_ start: Int) -> WhenError {
    let place = place(of: start + 2)
    let number = text.part(place).dropLast()
    return text.refusing(
      place, because: "m could mean minutes or months", offering: ["\(number)min", "\(number)mo"])
  }
}
