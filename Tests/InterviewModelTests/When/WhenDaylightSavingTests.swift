import InterviewModel
import TestSupport
import Testing
import Zones

@Suite struct WhenDaylightSavingTests {
  @Test(arguments: [
    (
      "2026-03-29 02:30", "Europe/Berlin", "go forward then",
      ["2026-03-29T01:30:00+01:00", "2026-03-29T03:30:00+02:00"],
      ["2026-03-29T00:30:00Z", "2026-03-29T01:30:00Z"]
    ),
    (
      "25 oct 2026 2:30", "Europe/Berlin", "show that time twice",
      ["2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00"],
      ["2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"]
    ),
    (
      "2027-03-14 2:30am", "America/New_York", "go forward then",
      ["2027-03-14T01:30:00-05:00", "2027-03-14T03:30:00-04:00"],
      ["2027-03-14T06:30:00Z", "2027-03-14T07:30:00Z"]
    ),
    (
      "2026-11-01 1:30am", "America/New_York", "show that time twice",
      ["2026-11-01T01:30:00-04:00", "2026-11-01T01:30:00-05:00"],
      ["2026-11-01T05:30:00Z", "2026-11-01T06:30:00Z"]
    ),
    (
      "2026-10-25 02:30 Europe/Berlin", "America/New_York", "show that time twice",
      ["2026-10-25T02:30:00+02:00[Europe/Berlin]", "2026-10-25T02:30:00+01:00[Europe/Berlin]"],
      ["2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"]
    ),
  ])
  func `a skipped or doubled time is refused with two that can be typed instead`(
    text: String, zone: String, reason: String, choices: [String], instants: [String]
  ) throws {
    let error = try #require(try WhenTestContext.refusal(of: text, zone: zone))
    #expect(error.message.contains(reason))
    #expect(error.hint == "try \"\(choices[0])\" or \"\(choices[1])\"")
    let context = try WhenTestContext.context(zone: zone)
    let meant = try choices.map { try When.parse($0, for: .deadline, in: context).instant }
    #expect(meant == instants.map { at($0, .utc) })
  }

  @Test(arguments: [
    ("2026-11-25T17:00+02:00[Europe/Berlin]", 17, "Europe/Berlin is at +01:00 then"),
    ("2026-03-29T02:30+01:00[Europe/Berlin]", 17, "Europe/Berlin is at +02:00 then"),
    ("America/New_York 2026-07-01 12:00 -05:00", 35, "America/New_York is at -04:00 then"),
  ])
  func `an offset that the zone beside it does not have is refused`(
    text: String, column: Int, reason: String
  ) throws {
    let error = try #require(try WhenTestContext.refusal(of: text))
    #expect(error.message.contains("(column \(column)): \(reason)"))
    let choices = try #require(error.hint).split(separator: "\"").filter { $0.contains("T") }
    #expect(!choices.isEmpty)
    for choice in choices {
      #expect(try WhenTestContext.refusal(of: String(choice)) == nil)
    }
  }

  @Test func `days on which the clock is changed are as long as they are`() throws {
    let context = try WhenTestContext.context()
    let first = try When.parse("2026-10-25", for: .since, in: context).instant
    let last = try When.parse("2026-10-25", for: .until, in: context).instant
    #expect(last - first == 25 * 3_600 - 1)
  }
}
