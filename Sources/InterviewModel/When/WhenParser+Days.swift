internal import Zones

extension WhenParser {
  /// Reads a day or its weekday: `tomorrow`, `fri`, `last fri`, `2026-11-25`, `25.11.`,
  /// `nov 25, 2026`.
  ///
  /// - Throws: `WhenError` for a day that is written wrong, and for a second one.
  mutating func readDay() throws(WhenError) -> Bool {
    guard let shape = shape() else { return false }
    if let days = WhenVocabulary.namedDays[shape] {
      try take(1, as: \.day, .daysFromToday(days), called: "date")
      return true
    }
    if try readWeekday(shape) { return true }
    if try readMonthName(shape) { return true }
    return try readNumericDate(shape)
  }

  private mutating func readWeekday(_ shape: String) throws(WhenError) -> Bool {
    if let weekday = WhenVocabulary.weekdays[shape] {
      if self.shape(1) == "next", self.shape(2) == "week" {
        try take(3, as: \.day, .weekday(weekday, .nextWeek), called: "date")
      } else {
        try take(1, as: \.weekday, weekday, called: "weekday")
        try readCommaBeforeDate()
      }
      return true
    }
    guard shape == "last" || shape == "next",
      let weekday = self.shape(1).flatMap({ WhenVocabulary.weekdays[$0] })
    else { return false }
    try take(2, as: \.day, .weekday(weekday, shape == "last" ? .last : .next), called: "date")
    return true
  }

  /// Reads the comma of `Thu, 19 Nov 2026`, after which only a date can follow.
  private mutating func readCommaBeforeDate() throws(WhenError) {
    guard shape() == "," else { return }
    let comma = place(of: 1)
    rest = rest.dropFirst()
    guard parts.day == nil, try readDay(), parts.day != nil else {
      throw text.refusing(comma, because: "a date must follow the comma")
    }
  }

  /// Reads `25 nov`, `nov 25`, `25 nov 2026`, `nov 25 2026`, `nov 25, 2026`.
  private mutating func readMonthName(_ shape: String) throws(WhenError) -> Bool {
    if shape == "#", let month = self.shape(1).flatMap({ WhenVocabulary.months[$0] }) {
      try takeDate(day: numbers()[0], month: month, yearAt: 2)
      return true
    }
    guard let month = WhenVocabulary.months[shape] else { return false }
    guard self.shape(1) == "#", numbers(1)[0].digits <= 2 else {
      throw text.refusing(place(of: 1), because: "a month needs a day")
    }
    let hasComma = self.shape(2) == ","
    if hasComma, self.shape(3) != "#" {
      throw text.refusing(place(of: 3), because: "a year must follow the comma")
    }
    try takeDate(day: numbers(1)[0], month: month, yearAt: hasComma ? 3 : 2)
    return true
  }

  /// Takes a day of a month with its year, if one stands `yearAt` words ahead.
  private mutating func takeDate(
    day: WhenWord.Number, month: Int, yearAt: Int
  ) throws(WhenError) {
    let isTime = shape(yearAt + 1) == "am" || shape(yearAt + 1) == "pm"
    let year = shape(yearAt) == "#" && !isTime ? numbers(yearAt)[0] : nil
    try takeDate(day: day, month: month, year: year, words: year == nil ? yearAt : yearAt + 1)
  }

  /// Takes `words` words as a date, if the calendar has it.
  ///
  /// - Throws: `WhenError` when it does not.
  mutating func takeDate(
    day: WhenWord.Number, month: Int, year: WhenWord.Number?, words: Int
  ) throws(WhenError) {
    let place = place(of: words)
    guard let year else {
      // 2000 had every day that any year has.
      guard day.digits <= 2, CivilDate(year: 2000, month: month, day: day.value) != nil
      else { throw noSuchDay(place) }
      try take(words, as: \.day, .dayOfYear(month: month, day: day.value), called: "date")
      return
    }
    guard year.digits == 4 else { throw text.refusing(place, because: "a year has four digits") }
    guard day.digits <= 2, let date = CivilDate(year: year.value, month: month, day: day.value)
    else { throw noSuchDay(place) }
    try take(words, as: \.day, .date(date), called: "date")
  }

  func noSuchDay(_ place: WhenText.Place) -> WhenError {
    text.refusing(place, because: "the calendar has no such day", hint: nil)
  }
}

extension WhenParser {
  /// Reads `2026-11-25`, `2026-W48-2`, `25.11.` and `25.11.2026`; refuses slashes.
  ///
  /// - Throws: `WhenError` for a date that is written wrong, and for a second one.
  mutating func readNumericDate(_ shape: String) throws(WhenError) -> Bool {
    let numbers = numbers()
    switch shape {
    case "#-#-#": try takeISODate(year: numbers[0], month: numbers[1], day: numbers[2])
    case "#-w#-#": try takeISOWeek(year: numbers[0], week: numbers[1], weekday: numbers[2])
    case "#.#.":
      try takeDate(day: numbers[0], month: numbers[1].value, year: nil, words: 1)
    case "#.#.#":
      try takeDate(day: numbers[0], month: numbers[1].value, year: numbers[2], words: 1)
    case "#/#", "#/#/#":
      throw text.refusing(
        place(of: 1), because: "slashes do not tell the day from the month",
        hint: WhenError.hint(trying: ["25 nov", "2026-11-25"]))
    default: return false
    }
    return true
  }

  private mutating func takeISODate(
    year: WhenWord.Number, month: WhenWord.Number, day: WhenWord.Number
  ) throws(WhenError) {
    guard year.digits != 4 || (month.digits == 2 && day.digits == 2) else {
      throw text.refusing(
        place(of: 1), because: "month and day have two digits",
        hint: WhenError.hint(trying: ["2026-01-05"]))
    }
    try takeDate(day: day, month: month.value, year: year, words: 1)
  }

  private mutating func takeISOWeek(
    year: WhenWord.Number, week: WhenWord.Number, weekday: WhenWord.Number
  ) throws(WhenError) {
    guard year.digits == 4, week.digits == 2, weekday.digits == 1,
      let weekday = Weekday(rawValue: weekday.value)
    else { throw noSuchDay(place(of: 1)) }
    guard let date = CivilDate(isoYear: year.value, week: week.value, weekday: weekday) else {
      throw text.refusing(
        place(of: 1), because: "\(year.value) has no such week", hint: nil)
    }
    try take(1, as: \.day, .date(date), called: "date")
  }
}
