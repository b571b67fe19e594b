internal import Zones

extension WhenParser {
  /// Reads a day or its weekday: `tomorrow`, `fri`, `last fri`, `2026-11-25`, `25.11.`,
  /// `Nov. 25th, 2026`.
  ///
  /// - Throws: `WhenError` for a day that is written wrong, and for a second one.
  mutating func readDay() throws(WhenError) -> Bool {
    if let word = word() {
      if let days = WhenVocabulary.namedDays[word] {
        if isWeekLater(1) {
          try take(2, as: \.day, .daysFromToday(days + 7), called: "date")
          return true
        }
        try take(1, as: \.day, .daysFromToday(days), called: "date")
        return true
      }
      if try readDayAfterNext(word) { return true }
      if try readWeekday(word) { return true }
      return try readMonthFirst(word)
    }
    guard let number = number() else { return false }
    if try readDayFirst(number) { return true }
    return try readNumericDate(number)
  }

  /// Reads `day after tomorrow` and `day before yesterday`.
  private mutating func readDayAfterNext(_ word: String) throws(WhenError) -> Bool {
    guard word == "day" else { return false }
    switch (self.word(1), self.word(2)) {
    case ("after", "tomorrow"): try take(3, as: \.day, .daysFromToday(2), called: "date")
    case ("before", "yesterday"): try take(3, as: \.day, .daysFromToday(-2), called: "date")
    default: return false
    }
    return true
  }

  private mutating func readWeekday(_ word: String) throws(WhenError) -> Bool {
    if let weekday = WhenVocabulary.weekdays[word] {
      if isWeekLater(1) {
        try take(2, as: \.day, .weekday(weekday, .weekLater), called: "date")
        return true
      }
      let hasDot = isJoinedMark(".", 1)
      try take(hasDot ? 2 : 1, as: \.weekday, weekday, called: "weekday")
      return true
    }
    let isComing = WhenVocabulary.coming.contains(word)
    guard let step = WhenVocabulary.steps[word] ?? (isComing ? 0 : nil),
      let weekday = self.word(1).flatMap({ WhenVocabulary.weekdays[$0] })
    else { return false }
    let which: WhenDay.WhichWeek =
      isComing ? .nearest : step < 0 ? .last : step > 0 ? .next : .this
    try take(2, as: \.day, .weekday(weekday, which), called: "date")
    return true
  }

  /// Whether the `week` of `friday week` stands there, and no number of a week.
  private func isWeekLater(_ ahead: Int) -> Bool {
    guard word(ahead) == "week" else { return false }
    guard number(ahead + 1) != nil, isLoneNumber(ahead + 1) else { return true }
    return (try? clock(at: ahead + 1))?.isBare == false
  }

  /// Whether a dash or a slash stands there, as between the parts of a date.
  private func isDateMark(_ ahead: Int) -> Bool { isDash(ahead) || isJoinedMark("/", ahead) }

  /// Reads `nov 25`, `Nov. 25th 2026`, `nov 25, 2026`.
  private mutating func readMonthFirst(_ word: String) throws(WhenError) -> Bool {
    guard let month = WhenVocabulary.months[word] else { return false }
    let start = isJoinedMark(".", 1) || isDateMark(1) ? 2 : 1
    guard let day = number(start), day.digits <= 2 else {
      throw text.refusing(place(of: 1), because: "a month needs a day")
    }
    let next = start + 1 + ordinal(at: start + 1)
    let isSlashed = isJoinedMark("/", next)
    try takeDate(day: day, month: month, yearAt: isSlashed ? next + 1 : next)
    return true
  }

  /// Reads `25 nov`, `25th of nov`, `25. November 2026`, `25-nov-2026`, `25/nov/2026`,
  /// `2026 nov 25`.
  private mutating func readDayFirst(_ number: WhenToken.Number) throws(WhenError) -> Bool {
    var next = 1 + ordinal(at: 1)
    if isJoinedMark(".", next) || isDateMark(next) { next += 1 }
    if word(next) == "of" { next += 1 }
    guard let month = word(next).flatMap({ WhenVocabulary.months[$0] }) else {
      if ordinal(at: 1) > 0 {
        throw text.refusing(place(of: 2), because: "a month must come next")
      }
      return false
    }
    next += isJoinedMark(".", next + 1) ? 2 : 1
    if number.digits == 4, isDateMark(next), next > 2 { next += 1 }
    if number.digits == 4, let day = self.number(next), day.digits <= 2 {
      noteYear(number, at: 0, isLoose: token(1)?.isJoined == false)
      try takeDate(
        day: day, month: month, year: number, tokens: next + 1 + ordinal(at: next + 1))
      return true
    }
    guard number.digits <= 2 else { return false }
    try takeDate(day: number, month: month, yearAt: isDateMark(next) ? next + 1 : next)
    return true
  }

  /// 1 where `st`, `nd`, `rd` or `th` stands, joined to its number.
  private func ordinal(at ahead: Int) -> Int {
    guard let token = token(ahead), token.isJoined, let word = token.word else { return 0 }
    return ["st", "nd", "rd", "th"].contains(word) ? 1 : 0
  }

  /// Takes a day of a month with its year, if one stands so many tokens ahead, after a comma
  /// perhaps.
  private mutating func takeDate(
    day: WhenToken.Number, month: Int, yearAt ahead: Int
  ) throws(WhenError) {
    let at = isMark(",", ahead) && number(ahead + 1)?.digits == 4 ? ahead + 1 : ahead
    guard let year = number(at), isLoneNumber(at), try !isTime(at) else {
      // Of `25-nov` the dash is none of the date.
      return try takeDate(
        day: day, month: month, year: nil, tokens: isDateMark(ahead - 1) ? ahead - 1 : ahead)
    }
    guard year.digits == 4 else {
      let hour = year.value < 24 ? ["\(year.value.padded(to: 2)):00"] : []
      let whole = place(of: at + 1)
      let last = rest[rest.startIndex + at].place
      // Joined to its day a year is no time.
      let full = CivilDate(year: 2_000 + year.value, month: month, day: day.value)
        .flatMap { year.digits == 2 ? text.exchanging(whole, with: "\($0)") : nil }
      throw text.refusing(
        whole, because: "a year needs four digits",
        hint: WhenError.hint(
          trying: [full].compactMap(\.self) + hour.map { text.exchanging(last, with: $0) }))
    }
    noteYear(year, at: at, isLoose: token(at)?.isJoined == false)
    try takeDate(day: day, month: month, year: year, tokens: at + 1)
  }

  /// Keeps where the year of a date stands, if it is not joined to the rest of it.
  mutating func noteYear(_ year: WhenToken.Number, at ahead: Int, isLoose: Bool) {
    guard isLoose, parts.day == nil else { return }
    parts.looseYear = .init(value: year.value, place: place(of: 1, from: ahead))
  }

  /// Whether what stands so many tokens ahead begins a time, and so is no year.
  private func isTime(_ ahead: Int) throws(WhenError) -> Bool {
    guard let clock = try clock(at: ahead) else { return false }
    if !clock.isBare { return true }
    guard let link = link(at: clock.end), let end = try self.clock(at: link) else { return false }
    if clock.withColon != nil {
      let isYear = 2_000...2_099 ~= clock.hour.value
      if !isYear { return end.minute != nil || end.withColon != nil }
      // `26 nov 2000-2130`
      if clock.hour.value.isMultiple(of: 5), end.isBare, end.withColon != nil { return true }
    }
    return clock.hour.digits <= 2 && (end.hour.digits <= 2 || end.withColon != nil)
  }

  /// Takes so many tokens as a date, if the calendar has it.
  ///
  /// - Throws: `WhenError` when it does not.
  mutating func takeDate(
    day: WhenToken.Number, month: Int, year: WhenToken.Number?, tokens: Int
  ) throws(WhenError) {
    let place = place(of: tokens)
    guard let year else {
      // 2000 had every day that any year has.
      guard day.digits <= 2, CivilDate(year: 2000, month: month, day: day.value) != nil
      else { throw noSuchDay(place) }
      try take(tokens, as: \.day, .dayOfYear(month: month, day: day.value), called: "date")
      return
    }
    guard day.digits <= 2, let date = CivilDate(year: year.value, month: month, day: day.value)
    else { throw noSuchDay(place) }
    try take(tokens, as: \.day, .date(date), called: "date")
  }

  func noSuchDay(_ place: WhenText.Place) -> WhenError {
    text.refusing(place, because: "there is no such day", hint: nil)
  }
}
