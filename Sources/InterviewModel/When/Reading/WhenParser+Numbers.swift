internal import Zones

extension WhenParser {
  /// Reads dates of numbers alone: `2026-11-25`, `2026/11/25`, `20261125`, `2026-W48-2`, `25.11.`,
  /// `25.11.2026`, `25/11/2026`, `25-11-2026`.
  ///
  /// - Throws: `WhenError` for a date that is written wrong or can be two, and for a second one.
  mutating func readNumericDate(_ first: WhenToken.Number) throws(WhenError) -> Bool {
    if first.digits == 8, isLoneNumber(0) || isBeforeTime(1) { return try readCompact(first) }
    if let separator = separator(at: 1) {
      guard let second = joinedNumber(2) else { return try readWeek(first) }
      let third = self.separator(at: 3) == separator ? joinedNumber(4) : nil
      switch separator {
      case "-": return try readISO(first, second, third)
      case "/": return try readEitherOrder(first, second, third, separatedBy: "slashes")
      default: return try readDots(first, second, third)
      }
    }
    return try readSpacedDots(first)
  }

  /// The mark that separates the numbers of a date, where it stands without white space.
  private func separator(at ahead: Int) -> Unicode.Scalar? {
    guard token(ahead)?.isJoined == true, token(ahead + 1)?.isJoined == true else { return nil }
    if isDash(ahead) { return "-" }
    return isMark("/", ahead) ? "/" : isMark(".", ahead) ? "." : nil
  }

  /// Whether `T` stands there, joined to what is before it.
  func isBeforeTime(_ ahead: Int) -> Bool {
    word(ahead) == "t" && token(ahead)?.isJoined == true && joinedNumber(ahead + 1) != nil
  }

  private mutating func readCompact(_ number: WhenToken.Number) throws(WhenError) -> Bool {
    let (year, rest) = number.value.quotientAndRemainder(dividingBy: 10_000)
    guard let date = CivilDate(year: year, month: rest / 100, day: rest % 100) else {
      throw noSuchDay(place(of: 1))
    }
    try take(1, as: \.day, .date(date), called: "date")
    return true
  }

  private mutating func readISO(
    _ year: WhenToken.Number, _ month: WhenToken.Number, _ day: WhenToken.Number?
  ) throws(WhenError) -> Bool {
    guard let day else { return false }
    if year.digits <= 2, day.digits == 4 {
      return try readEitherOrder(year, month, day, separatedBy: "dashes")
    }
    guard year.digits == 4 else {
      throw text.refusing(place(of: 5), because: "a year needs four digits")
    }
    guard month.digits == 2, day.digits == 2 else {
      let padded = "\(year.value)-\(month.value.padded(to: 2))-\(day.value.padded(to: 2))"
      throw text.refusing(
        place(of: 5), because: "month and day need two digits", offering: [padded])
    }
    try takeDate(day: day, month: month.value, year: year, tokens: 5)
    return true
  }

  /// Reads `2026-W48-2`; a week alone is a period.
  private mutating func readWeek(_ year: WhenToken.Number) throws(WhenError) -> Bool {
    guard isDash(1), word(2) == "w", let week = joinedNumber(3), isDash(4),
      let day = joinedNumber(5)
    else { return false }
    guard year.digits == 4, week.digits == 2, day.digits == 1,
      let weekday = Weekday(rawValue: day.value)
    else { throw noSuchDay(place(of: 6)) }
    guard let date = CivilDate(isoYear: year.value, week: week.value, weekday: weekday) else {
      throw text.refusing(
        place(of: 6), because: "\(year.value) has no such week", hint: nil)
    }
    try take(6, as: \.day, .date(date), called: "date")
    return true
  }

  /// Reads `2026/11/25`, and `25/11/2026` where only one of the numbers can be the month; an error
  /// calls what stands between the numbers `separators`.
  private mutating func readEitherOrder(
    _ first: WhenToken.Number, _ second: WhenToken.Number, _ third: WhenToken.Number?,
    separatedBy separators: String
  ) throws(WhenError) -> Bool {
    if first.digits == 4, let third {
      try takeDate(day: third, month: second.value, year: first, tokens: 5)
      return true
    }
    let readings = [(first, second), (second, first)].filter { day, month in
      1...12 ~= month.value && 1...31 ~= day.value && day.digits <= 2 && month.digits <= 2
    }
    if let third, third.digits == 4, let (day, month) = readings.first,
      readings.count == 1 || day.value == month.value
    {
      try takeDate(day: day, month: month.value, year: third, tokens: 5)
      return true
    }
    let year = third.map { $0.digits == 2 ? " 20\($0.value.padded(to: 2))" : " \($0.value)" } ?? ""
    let choices = readings.map { day, month in
      "\(day.value) \(SpokenDate.months[month.value - 1].prefix(3).lowercased())\(year)"
    }
    throw text.refusing(
      place(of: third == nil ? 3 : 5),
      because: readings.isEmpty
        ? "\(first.value) and \(second.value) can't be a day and a month"
        : readings.count == 1
          ? "a date with \(separators) needs a four-digit year"
          : "with \(separators), it isn't clear which number is the day and which the month",
      offering: choices.isEmpty ? ["2026-11-25"] : choices)
  }

  /// Reads `25.11.`, `25.11.2026`, `2026.11.25`, and `25.11` where it can be no time.
  private mutating func readDots(
    _ first: WhenToken.Number, _ second: WhenToken.Number, _ third: WhenToken.Number?
  ) throws(WhenError) -> Bool {
    if first.digits == 4, let third {
      try takeDate(day: third, month: second.value, year: first, tokens: 5)
      return true
    }
    if let third {
      guard third.digits == 4 else {
        let full = "\(first.value).\(second.value).20\(third.value.padded(to: 2))"
        throw text.refusing(
          place(of: 5), because: "a year needs four digits",
          hint: third.digits == 2
            ? WhenError.hint(trying: [text.exchanging(place(of: 5), with: full)])
            : WhenError.generalHint)
      }
      try takeDate(day: first, month: second.value, year: third, tokens: 5)
      return true
    }
    if let clock = try clock(at: 0), !clock.isBare { return false }
    if isJoinedMark(".", 3) {
      let year = number(4).flatMap { $0.digits == 4 && isLoneNumber(4) ? $0 : nil }
      if let year { noteYear(year, at: 4, isLoose: token(4)?.isJoined == false) }
      try takeDate(
        day: first, month: second.value, year: year, tokens: year == nil ? 4 : 5)
      return true
    }
    let isDay = second.digits <= 2 && 1...12 ~= second.value && 1...31 ~= first.value
    let time = "\(first.value):\(second.value.padded(to: 2))"
    if !isDay || parts.day != nil, second.digits == 2, parts.time == nil,
      CivilTime(hour: first.value, minute: second.value) != nil
    {
      throw text.refusing(place(of: 3), because: "a time needs a colon", offering: [time])
    }
    guard isDay else { return false }
    let isTimeAlone = first.value < 24 && second.digits == 2 && parts.time == nil
    if isTimeAlone, try clock(at: isMark(",", 3) ? 4 : 3) == nil {
      throw text.refusing(
        place(of: 3), because: "it can be a date or a time",
        offering: [
          "\(first.value).\(second.value).", time,
        ])
    }
    try takeDate(day: first, month: second.value, year: nil, tokens: 3)
    return true
  }

  /// Reads `25. 11. 2026`.
  private mutating func readSpacedDots(_ first: WhenToken.Number) throws(WhenError) -> Bool {
    guard first.digits <= 2, isJoinedMark(".", 1), let second = number(2), second.digits <= 2,
      isJoinedMark(".", 3)
    else { return false }
    let year = number(4).flatMap { $0.digits == 4 && isLoneNumber(4) ? $0 : nil }
    if let year { noteYear(year, at: 4, isLoose: token(4)?.isJoined == false) }
    try takeDate(day: first, month: second.value, year: year, tokens: year == nil ? 4 : 5)
    return true
  }
}
