extension WhenParser {
  /// Reads a part of the day: `tonight`, `this evening`, `morning` behind a day, `in the morning`,
  /// `abends`.
  ///
  /// - Throws: `WhenError` for a second one, and for a second day.
  mutating func readDayPart() throws(WhenError) -> Bool {
    guard let word = word() else { return false }
    if word == "tonight" { return try takeToday(.evening, tokens: 1) }
    if word == "this" || word == "heute", let part = dayPart(1) {
      return try takeToday(part, tokens: 2)
    }
    if word == "in", self.word(1) == "the", let part = dayPart(2) {
      try take(3, as: \.dayPart, part, called: "part of the day")
      return true
    }
    if word == "am", let part = dayPart(1) {
      try take(2, as: \.dayPart, part, called: "part of the day")
      return true
    }
    let hasDay = parts.day != nil || parts.weekday != nil
    guard let part = dayPart(0) ?? (hasDay && word == "morgen" ? .morning : nil) else {
      return false
    }
    try take(1, as: \.dayPart, part, called: "part of the day")
    return true
  }

  private func dayPart(_ ahead: Int) -> WhenDayPart? {
    word(ahead).flatMap { WhenVocabulary.dayParts[$0] }
  }

  private mutating func takeToday(_ part: WhenDayPart, tokens: Int) throws(WhenError) -> Bool {
    let place = place(of: tokens)
    try take(tokens, as: \.day, .daysFromToday(0), called: "date")
    parts.dayPart = .init(value: part, place: place)
    return true
  }
}
