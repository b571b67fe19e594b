internal import Zones

/// The words of the grammar, in lower case.
enum WhenVocabulary {
  /// Weekdays by their names, the first three letters of them, and some that people use beside.
  static let weekdays = byName(SpokenDate.weekdays, ["tues": 2, "thur": 4, "thurs": 4])
    .compactMapValues(Weekday.init(rawValue:))

  /// The numbers of months by their names, the first three letters of them, and `sept`.
  static let months = byName(SpokenDate.months, ["sept": 9])

  /// Where a name stands among others, from 1, by the whole of it and by its first three letters.
  private static func byName(_ names: [String], _ others: [String: Int]) -> [String: Int] {
    names.enumerated().reduce(into: others) { numbers, name in
      let folded = name.element.folded
      numbers[folded] = name.offset + 1
      numbers[String(folded.unicodeScalars.prefix(3))] = name.offset + 1
    }
  }

  static let units: [String: WhenSpan.Unit] = [
    "min": .minutes, "mins": .minutes, "minute": .minutes, "minutes": .minutes,
    "h": .hours, "hour": .hours, "hours": .hours,
    "d": .days, "day": .days, "days": .days,
    "w": .weeks, "week": .weeks, "weeks": .weeks,
    "mo": .months, "month": .months, "months": .months,
  ]

  /// Days named from today, as the days to add to it.
  static let namedDays = ["yesterday": -1, "today": 0, "tomorrow": 1]
}
