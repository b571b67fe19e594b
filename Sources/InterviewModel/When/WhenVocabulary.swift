internal import Zones

/// The words of the grammar, in lower case.
enum WhenVocabulary {
  static let weekdays: [String: Weekday] = [
    "mon": .monday, "monday": .monday,
    "tue": .tuesday, "tues": .tuesday, "tuesday": .tuesday,
    "wed": .wednesday, "wednesday": .wednesday,
    "thu": .thursday, "thur": .thursday, "thurs": .thursday, "thursday": .thursday,
    "fri": .friday, "friday": .friday,
    "sat": .saturday, "saturday": .saturday,
    "sun": .sunday, "sunday": .sunday,
  ]

  static let months: [String: Int] = [
    "jan": 1, "january": 1, "feb": 2, "february": 2, "mar": 3, "march": 3, "apr": 4, "april": 4,
    "may": 5, "jun": 6, "june": 6, "jul": 7, "july": 7, "aug": 8, "august": 8,
    "sep": 9, "sept": 9, "september": 9, "oct": 10, "october": 10,
    "nov": 11, "november": 11, "dec": 12, "december": 12,
  ]

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
