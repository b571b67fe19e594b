import TestSupport
import Testing
import Zones

@Suite struct CivilDateTests {
  @Test(arguments: [
    (2026, 2, 29), (1900, 2, 29), (2100, 2, 29), (2026, 4, 31), (2026, 0, 1), (2026, 13, 1),
    (2026, 1, 0), (2026, 1, 32), (0, 1, 1), (10_000, 1, 1), (-1, 1, 1), (.max, .max, .max),
    (.min, .min, .min),
  ])
  func `a day that the calendar lacks is no date`(year: Int, month: Int, day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    ("0001-01-01", -719_162, Weekday.monday), ("1582-10-15", -141_427, .friday),
    ("1900-03-01", -25_508, .thursday), ("1969-12-31", -1, .wednesday),
    ("1970-01-01", 0, .thursday), ("2000-02-29", 11_016, .tuesday),
    ("2026-11-24", 20_781, .tuesday), ("2100-03-01", 47_541, .monday),
    ("9999-12-31", 2_932_896, .friday),
  ])
  func `a date has its number and its weekday`(
    text: String, dayNumber: Int, weekday: Weekday
  ) throws {
    let date = try date(text)
    #expect(date.dayNumber == dayNumber)
    #expect(date.weekday == weekday)
    #expect(CivilDate(dayNumber: dayNumber) == date)
    #expect(date.description == text)
  }

  @Test func `every month of every year begins the day after the one before it ends`() throws {
    var nextDay = CivilDate.first.dayNumber
    for year in 1...9999 {
      for month in 1...12 {
        let first = try #require(CivilDate(year: year, month: month, day: 1))
        let last = try #require(
          (28...31).compactMap { CivilDate(year: year, month: month, day: $0) }.last)
        guard first.dayNumber == nextDay, CivilDate(dayNumber: nextDay) == first,
          CivilDate(dayNumber: last.dayNumber) == last
        else {
          Issue.record("\(first) is wrong")
          return
        }
        nextDay = last.dayNumber + 1
      }
    }
    #expect(nextDay == CivilDate.last.dayNumber + 1)
  }

  @Test(arguments: [Int.min, -719_163, 2_932_897, .max])
  func `a number outside the calendar becomes its nearer end`(dayNumber: Int) {
    #expect(CivilDate(dayNumber: dayNumber) == (dayNumber < 0 ? .first : .last))
  }

  @Test(arguments: [
    ("2026-11-24", 7, "2026-12-01"), ("2024-02-28", 1, "2024-02-29"),
    ("2026-01-01", -1, "2025-12-31"), ("9999-12-31", 1, "9999-12-31"),
    ("0001-01-01", -1, "0001-01-01"), ("2026-11-24", Int.max, "9999-12-31"),
    ("2026-11-24", Int.min, "0001-01-01"),
  ])
  func `days are added across months and stop at the ends`(
    text: String, days: Int, sum: String
  ) throws {
    #expect(try date(text).adding(days: days) == date(sum))
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2026-03-31", -1, "2026-02-28"), ("2026-11-24", 2, "2027-01-24"),
    ("2026-01-24", -1, "2025-12-24"), ("2026-10-31", 13, "2027-11-30"),
    ("2026-11-24", 0, "2026-11-24"), ("0001-01-15", -1, "0001-01-01"),
    ("9999-12-15", 1, "9999-12-31"), ("2026-11-24", Int.max, "9999-12-31"),
    ("2026-11-24", Int.min, "0001-01-01"),
  ])
  func `a day that the month lacks becomes its last`(
    text: String, months: Int, sum: String
  ) throws {
    #expect(try date(text).adding(months: months) == date(sum))
  }

  @Test(arguments: [
    (2026, 48, Weekday.tuesday, "2026-11-24"), (2026, 1, .monday, "2025-12-29"),
    (2026, 53, .sunday, "2027-01-03"), (2020, 53, .friday, "2021-01-01"),
    (2027, 1, .monday, "2027-01-04"), (2025, 1, .monday, "2024-12-30"),
    (1, 1, .monday, "0001-01-01"), (9999, 52, .friday, "9999-12-31"),
  ])
  func `a week belongs to the year of its Thursday`(
    isoYear: Int, week: Int, weekday: Weekday, expected: String
  ) throws {
    #expect(try CivilDate(isoYear: isoYear, week: week, weekday: weekday) == date(expected))
  }

  @Test(arguments: [
    (2027, 53, Weekday.monday), (2025, 53, .thursday), (2026, 0, .monday), (2026, 54, .monday),
    (0, 1, .monday), (10_000, 1, .monday), (9999, 52, .saturday), (.max, .max, .sunday),
  ])
  func `a week that the year lacks is no date`(isoYear: Int, week: Int, weekday: Weekday) {
    #expect(CivilDate(isoYear: isoYear, week: week, weekday: weekday) == nil)
  }

  @Test func `dates are ordered by time`() throws {
    #expect(try date("2025-12-31") < date("2026-01-01"))
    #expect(try date("2026-01-31") < date("2026-02-01"))
    #expect(try date("2026-01-01") < date("2026-01-02"))
  }
}
