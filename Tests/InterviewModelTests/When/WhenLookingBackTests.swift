import InterviewModel
import TestSupport
import Testing
import Zones

/// What `--since` and `--until` look back to.
///
/// Now is Tuesday, 24 November 2026, 10:00 in Berlin.
@Suite struct WhenLookingBackTests {
  @Test(arguments: [
    ("1 jan", "2026-01-01", "2026-01-01"), ("1 may", "2026-05-01", "2026-05-01"),
    ("24 nov", "2026-11-24", "2026-11-24"), ("25 nov", "2025-11-25", "2025-11-25"),
    ("29 feb", "2024-02-29", "2024-02-29"), ("25.11.", "2025-11-25", "2025-11-25"),
    ("monday", "2026-11-23", "2026-11-23"), ("wednesday", "2026-11-18", "2026-11-18"),
    ("tuesday", "2026-11-24", "2026-11-24"), ("last tuesday", "2026-11-17", "2026-11-17"),
    ("this monday", "2026-11-23", "2026-11-23"), ("tomorrow", "2026-11-25", "2026-11-25"),
    ("2026-11", "2026-11-01", "2026-11-30"), ("november", "2026-11-01", "2026-11-30"),
    ("dec", "2025-12-01", "2025-12-31"), ("nov 2025", "2025-11-01", "2025-11-30"),
    ("02/2024", "2024-02-01", "2024-02-29"), ("Februar 2024", "2024-02-01", "2024-02-29"),
    ("this month", "2026-11-01", "2026-11-30"), ("last month", "2026-10-01", "2026-10-31"),
    ("this week", "2026-11-23", "2026-11-29"), ("last week", "2026-11-16", "2026-11-22"),
    ("next week", "2026-11-30", "2026-12-06"), ("this year", "2026-01-01", "2026-12-31"),
    ("last year", "2025-01-01", "2025-12-31"), ("2025", "2025-01-01", "2025-12-31"),
    ("2026-W47", "2026-11-16", "2026-11-22"), ("2026W47", "2026-11-16", "2026-11-22"),
    ("KW 47", "2026-11-16", "2026-11-22"), ("KW47", "2026-11-16", "2026-11-22"),
    ("week 47", "2026-11-16", "2026-11-22"), ("week 50", "2025-12-08", "2025-12-14"),
    ("W53", "2020-12-28", "2021-01-03"), ("KW 1/2026", "2025-12-29", "2026-01-04"),
    ("q3 2026", "2026-07-01", "2026-09-30"), ("Q4", "2026-10-01", "2026-12-31"),
    ("last quarter", "2026-07-01", "2026-09-30"), ("9999", "9999-01-01", "9999-12-31"),
    ("friday last week", "2026-11-20", "2026-11-20"), ("a week ago", "2026-11-17", "2026-11-17"),
  ])
  func `the latest is meant, and a period is its first and its last second`(
    text: String, first: String, last: String
  ) throws {
    let context = try WhenTestContext.context()
    let since = try When.parse(text, for: .since, in: context)
    let until = try When.parse(text, for: .until, in: context)
    #expect(since.instant == at("\(first) 00:00", TestZones.berlin))
    #expect(until.instant == at("\(last) 23:59", TestZones.berlin) + 59)
  }

  @Test(arguments: [
    ("november", ["2026-11-01", "2026-11-30"]), ("may", ["2027-05-01", "2027-05-31"]),
    ("2026-12", ["2026-12-01", "2026-12-31"]), ("next week", ["2026-11-30", "2026-12-06"]),
    ("KW 50", ["2026-12-07", "2026-12-13"]), ("2026", ["20:26", "2026-12-31"]),
  ])
  func `elsewhere a period is refused with days to type`(text: String, choices: [String]) throws {
    let error = try #require(try WhenTestContext.refusal(of: text))
    #expect(error.hint == "try \"\(choices[0])\" or \"\(choices[1])\"")
    for choice in choices { #expect(try WhenTestContext.refusal(of: choice) == nil) }
    let start = try #require(try WhenTestContext.refusal(of: text, for: .appointment)?.hint)
    for choice in start.split(separator: "\"").filter({ $0.contains(":") }) {
      #expect(try WhenTestContext.refusal(of: String(choice), for: .appointment) == nil)
    }
  }

  @Test(arguments: ["november 10:00", "last week 5pm", "2026-W54", "2027-W53", "november monday"])
  func `a period takes no time, and the calendar has to have it`(text: String) throws {
    #expect(try WhenTestContext.refusal(of: text, for: .since) != nil)
  }
}
