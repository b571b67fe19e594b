import InterviewModel
import TestSupport
import Testing
import Zones

/// Years behind a day that can be times: `26 nov 2030`.
///
/// Now is Tuesday, 24 November 2026, 10:00 in Berlin.
@Suite struct WhenFarYearTests {
  @Test(arguments: [
    ("26 nov 2000", ["2000-11-26", "26 nov 20:00"]),
    ("26 nov 2030", ["2030-11-26", "26 nov 20:30"]),
    ("nov 26, 2015", ["2015-11-26", "nov 26, 20:15"]),
    ("26. November 2045", ["2045-11-26", "26. November 20:45"]),
    ("26.11. 2030", ["2030-11-26", "26.11. 20:30"]),
    ("26. 11. 2030", ["2030-11-26", "26. 11. 20:30"]),
    ("2030 nov 26", ["2030-11-26", "20:30 nov 26"]), ("26 nov 1900", ["26 nov 19:00"]),
    ("26 nov 0900", ["26 nov 09:00"]),
    ("thu 26 nov 2030", ["Tuesday 2030-11-26", "thu 26 nov 20:30"]),
  ])
  func `far away they are refused with both readings`(text: String, readings: [String]) throws {
    let error = try WhenTestContext.refusal(of: text, for: .moment(requiresTime: false))
    #expect(error?.message.contains("it could be a year or a time") == true)
    #expect(error?.hint == "try " + readings.map { "\"\($0)\"" }.joined(separator: " or "))
    for reading in readings {
      #expect(try WhenTestContext.refusal(of: reading, for: .moment(requiresTime: false)) == nil)
    }
  }

  @Test(arguments: [
    ("26 nov 2026", 2026), ("26 nov 2027", 2027), ("1 mar 2025", 2025), ("26 nov 2024", 2024),
    ("26 nov 2022", 2022), ("26.11.2030", 2030), ("2030-11-26", 2030), ("26-nov-2030", 2030),
    ("26/11/2000", 2000), ("26 nov 2030 10:00", 2030), ("10:00 26 nov 2000", 2000),
  ])
  func `near, joined to their day or beside a time they are years`(text: String, year: Int) throws {
    let when = try When.parse(text, for: .deadline, in: WhenTestContext.context())
    #expect(TestZones.berlin.local(at: when.instant).date.year == year)
  }

  @Test func `next year is a year, and next year's time of day is one a year away`() throws {
    let now = "2029-11-24T09:00:00Z"
    #expect(try WhenTestContext.refusal(of: "5 jan 2030", now: now) == nil)
    #expect(try WhenTestContext.refusal(of: "26 nov 2030", now: now) != nil)
  }

  @Test(arguments: [WhenUse.since, .until])
  func `where one looks back any year is meant`(use: WhenUse) throws {
    #expect(try WhenTestContext.refusal(of: "26 nov 2000", for: use) == nil)
    #expect(
      try WhenTestContext.refusal(of: "26 nov 1900", for: use)?.hint == "try \"26 nov 19:00\"")
  }

  @Test func `where a day is asked for only the day is offered`() throws {
    let hint = try WhenTestContext.refusal(of: "26 nov 2030", for: .day)?.hint
    #expect(hint == "try \"2030-11-26\"")
  }

  @Test(arguments: [
    ("26 nov 2000-2130", "26 nov 20:00–21:30"), ("26 nov 1900-2030", "26 nov 19:00–20:30"),
    ("26 nov 2030-2115", "26 nov 20:30–21:15"),
  ])
  func `two of them with a dash are refused as begin and end`(text: String, range: String) throws {
    #expect(try WhenTestContext.refusal(of: text, for: .appointment)?.hint == "try \"\(range)\"")
  }
}
