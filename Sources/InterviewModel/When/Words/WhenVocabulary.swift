internal import Zones

/// The words of the grammar, folded.
enum WhenVocabulary {
  /// The years of dates that can be typed.
  static let years = 1970...9999

  /// Weekdays by their names, English and German, the first letters of them, and some that people
  /// use beside.
  static let weekdays = byName(
    SpokenDate.weekdays,
    others: [
      "tues": 2, "weds": 3, "thur": 4, "thurs": 4, "montag": 1, "mo": 1, "dienstag": 2, "di": 2,
      "mittwoch": 3, "mi": 3, "donnerstag": 4, "do": 4, "freitag": 5, "fr": 5, "samstag": 6,
      "sonnabend": 6, "sa": 6, "sonntag": 7, "so": 7,
    ]
  ).compactMapValues(Weekday.init(rawValue:))

  /// The numbers of months by their names, English and German, the first three letters of them,
  /// and some that people use beside.
  static let months = byName(
    SpokenDate.months,
    others: [
      "sept": 9, "januar": 1, "janner": 1, "jaenner": 1, "februar": 2, "feber": 2, "marz": 3,
      "maerz": 3, "mrz": 3, "mai": 5, "juni": 6, "juli": 7, "oktober": 10, "okt": 10,
      "dezember": 12, "dez": 12,
    ])

  /// Where a name stands among others, from 1, by the whole of it and by its first three letters.
  private static func byName(_ names: [String], others: [String: Int]) -> [String: Int] {
    names.enumerated().reduce(into: others) { numbers, name in
      let folded = name.element.folded
      numbers[folded] = name.offset + 1
      numbers[String(folded.unicodeScalars.prefix(3))] = name.offset + 1
    }
  }

  /// Units of spans.
  static let units: [String: WhenUnit] = [
    "min": .minutes, "mins": .minutes, "minute": .minutes, "minutes": .minutes,
    "minuten": .minutes, "h": .hours, "hr": .hours, "hrs": .hours, "hour": .hours,
    "hours": .hours, "std": .hours, "stunde": .hours, "stunden": .hours, "d": .days, "day": .days,
    "days": .days, "tag": .days, "tage": .days, "tagen": .days, "w": .weeks, "wk": .weeks,
    "wks": .weeks, "week": .weeks, "weeks": .weeks, "woche": .weeks, "wochen": .weeks,
    "mo": .months, "month": .months, "months": .months, "monat": .months, "monate": .months,
    "monaten": .months,
  ]

  /// Amounts in words.
  static let amounts: [String: Int] = [
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "einer": 1, "einem": 1,
    "zwei": 2, "drei": 3,
  ]

  /// Days named from today, as the days to add to it.
  static let namedDays = [
    "yesterday": -1, "today": 0, "tomorrow": 1, "gestern": -1, "heute": 0, "morgen": 1,
    "vorgestern": -2, "ubermorgen": 2, "uebermorgen": 2,
  ]

  /// Words before a period or a weekday that say which one, as the steps from this one.
  static let steps = [
    "last": -1, "this": 0, "next": 1, "letzte": -1, "letzten": -1, "letzter": -1, "letztes": -1,
    "vorige": -1, "vorigen": -1, "voriger": -1, "voriges": -1, "diese": 0, "diesen": 0,
    "dieser": 0, "dieses": 0, "nachste": 1, "nachsten": 1, "nachster": 1, "nachstes": 1,
    "naechste": 1, "naechsten": 1, "naechster": 1, "naechstes": 1,
  ]
  /// Words before a weekday that is the first to come.
  static let coming: Set = ["coming", "kommende", "kommenden", "kommender"]

  /// Parts of the day, as they stand behind a day or a time.
  static let dayParts: [String: WhenDayPart] = [
    "morning": .morning, "fruh": .morning, "frueh": .morning, "morgens": .morning,
    "vormittag": .morning, "vormittags": .morning, "afternoon": .afternoon,
    "nachmittag": .afternoon, "nachmittags": .afternoon, "evening": .evening, "night": .evening,
    "abend": .evening, "abends": .evening,
  ]

  /// Words that are no slips, although another one is near.
  static let noSlips: Set = ["soon", "lately", "fast", "past"]

  /// Words beside a time that say nothing of when, so that a hint leaves them out.
  static let idle: Set = [
    "sharp", "please", "exactly", "precisely", "punkt", "prompt", "meeting", "call", "interview",
    "confirmed",
  ]

  /// Words before a time.
  static let beforeTime: Set = ["at", "um"]
  /// Words before a date, which add nothing.
  static let beforeDate: Set = ["on", "am", "den", "der", "dem", "the"]
  /// Words between the begin and the end of a range.
  static let links: Set = ["to", "till", "until", "bis"]
  /// Words before a range.
  static let beforeRange: Set = ["from", "von", "between", "zwischen"]
  /// Names of noon.
  static let noon: Set = ["noon", "midday", "mittag"]
  /// Names of midnight.
  static let midnight: Set = ["midnight", "mitternacht"]
  /// Units of a period.
  static let periods: [String: WhenUnit] = [
    "week": .weeks, "month": .months, "quarter": .quarters, "year": .years, "woche": .weeks,
    "monat": .months, "quartal": .quarters, "jahr": .years,
  ]
  /// Words before the number of a week.
  static let weekNumbers: Set = ["kw", "cw", "wk", "week", "w", "woche", "kalenderwoche"]

  /// The words that a slip of typing is compared with.
  static let known: [String] =
    SpokenDate.names + [
      "today", "tomorrow", "yesterday", "noon", "midnight", "next", "last", "this",
    ]
    + ["week", "month", "year", "hours", "minutes", "days", "weeks", "months", "ago", "now"]
}

/// The units in which time is counted.
enum WhenUnit: Sendable, Hashable {
  case minutes, hours, days, weeks, months, quarters, years
}
