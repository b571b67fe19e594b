internal import Zones

extension WhenParser {
  /// Reads `2026-11-25`, `2026-W48-2`, `25.11.` and `25.11.2026`; refuses slashes.
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
