import InterviewModel
import TestSupport
import Testing
import Zones

/// A weekday of a week that has a number and no year.
@Suite struct WhenWeekNumberTests {
  private static let inNovember = "2026-11-19T17:00:00Z"
  private static let inJanuary = "2027-01-05T09:00:00Z"
  private static let atYearsEnd = "2026-12-28T09:00:00Z"

  @Test(arguments: [
    ("Dienstag KW 46 10 Uhr", inNovember, "2026-11-10"),
    ("fri week 46 10:00", inNovember, "2026-11-13"),
    ("10:00 Mi KW46", inNovember, "2026-11-11"), ("W46 Tue 10:00", inNovember, "2026-11-10"),
    ("Freitag Woche 46 10 Uhr", inNovember, "2026-11-13"),
    ("KW 47 Freitag 10:00", inNovember, "2026-11-20"),
    ("monday week 50 10:00", inNovember, "2026-12-07"), ("KW 2 Mo 10:00", inNovember, "2027-01-11"),
    ("wk 22 mon 10:00", inNovember, "2026-05-25"), ("KW 20 mon 10:00", inNovember, "2027-05-17"),
    ("KW 53 Montag 10:00", inJanuary, "2026-12-28"), ("KW 52 Di 10:00", inJanuary, "2026-12-22"),
    ("KW 1 Montag 10:00", inJanuary, "2027-01-04"), ("KW 53 So 10:00", inJanuary, "2027-01-03"),
    ("KW 52 Dienstag 10:00", atYearsEnd, "2026-12-22"),
    ("KW 1 Freitag 10:00", atYearsEnd, "2027-01-08"), ("KW 53 Fri 10:00", atYearsEnd, "2027-01-01"),
  ])
  func `is the nearest, past or future`(text: String, now: String, day: String) throws {
    let context = try WhenTestContext.context(now: now)
    for use in [WhenUse.appointment, .moment(requiresTime: true), .deadline] {
      let when = try When.parse(text, for: use, in: context)
      #expect(when.instant == at("\(day) 10:00", TestZones.berlin))
    }
  }

  @Test(arguments: [WhenUse.day, .deadline, .moment(requiresTime: false)])
  func `is that day where no time is said, too`(use: WhenUse) throws {
    let context = try WhenTestContext.context(now: Self.inNovember)
    let when = try When.parse("KW 46 Dienstag", for: use, in: context)
    #expect(TestZones.berlin.local(at: when.instant).date.description == "2026-11-10")
  }

  @Test func `is refused with both years where no year near has the week`() throws {
    let error = try WhenTestContext.refusal(
      of: "KW 53 Montag 10:00", for: .appointment, now: "2027-11-05T09:00:00Z")
    #expect(
      error?.hint == "try \"2026-12-28 Montag 10:00\" or \"2032-12-27 Montag 10:00\"")
  }

  @Test(arguments: [
    ("KW 46", ["2026-11-09", "2026-11-15"]), ("october", ["2026-10-01", "2026-10-31"]),
    ("KW 48", ["2026-11-23", "2026-11-29"]), ("2026", ["2026-01-01", "2026-12-31"]),
  ])
  func `a period alone is refused with days that a day can be`(
    text: String, days: [String]
  ) throws {
    let error = try WhenTestContext.refusal(of: text, for: .day, now: Self.inNovember)
    #expect(error?.hint == "try \"\(days[0])\" or \"\(days[1])\"")
  }
}
