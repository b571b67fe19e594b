import InterviewModel
import TestSupport
import Testing
import Zones

/// Hours as people write them: a clock's or a span's.
///
/// Now is Tuesday, 24 November 2026, 10:00 in Berlin.
@Suite struct WhenHourTests {
  @Test(arguments: [
    ("tomorrow 15h", "2026-11-25T14:00:00Z"), ("15h tomorrow", "2026-11-25T14:00:00Z"),
    ("tomorrow 17h30", "2026-11-25T16:30:00Z"), ("tomorrow 15h00", "2026-11-25T14:00:00Z"),
    ("tomorrow 14 h 30", "2026-11-25T13:30:00Z"), ("at 15h", "2026-11-24T14:00:00Z"),
    ("25 nov at 15h", "2026-11-25T14:00:00Z"),
    ("36h", "2026-11-25T21:00:00Z"), ("in 15h", "2026-11-25T00:00:00Z"),
    ("+15h", "2026-11-25T00:00:00Z"), ("15h ago", "2026-11-23T18:00:00Z"),
    ("in 17h30", "2026-11-25T02:30:00Z"), ("1h30min", "2026-11-24T10:30:00Z"),
    ("in 1 h 30 min", "2026-11-24T10:30:00Z"), ("1h30m ago", "2026-11-24T07:30:00Z"),
    ("in an hour", "2026-11-24T10:00:00Z"), ("in 2 hrs", "2026-11-24T11:00:00Z"),
    ("in half an hour", "2026-11-24T09:30:00Z"), ("half an hour ago", "2026-11-24T08:30:00Z"),
    ("in two hours", "2026-11-24T11:00:00Z"), ("5 hours", "2026-11-24T14:00:00Z"),
  ])
  func `an hour beside a date is a time, and a span where a word says so`(
    text: String, expected: String
  ) throws {
    for use in [WhenUse.appointment, .deadline, .moment(requiresTime: true)] {
      let when = try When.parse(text, for: use, in: WhenTestContext.context())
      #expect(when.instant == at(expected, .utc))
    }
  }

  @Test(arguments: [
    ("15h", ["15:00", "in 15h"]), ("0h", ["00:00", "in 0h"]), ("23h", ["23:00", "in 23h"]),
    ("17h30", ["17:30", "in 17h30"]), ("1 h", ["01:00", "in 1 h"]),
  ])
  func `an hour alone is refused with both readings`(text: String, choices: [String]) throws {
    for use in [
      WhenUse.appointment, .moment(requiresTime: true), .moment(requiresTime: false), .deadline,
    ] {
      let hint = try WhenTestContext.refusal(of: text, for: use)?.hint
      #expect(hint == "try \"\(choices[0])\" or \"\(choices[1])\"")
    }
    for choice in choices { #expect(try WhenTestContext.refusal(of: choice) == nil) }
  }

  @Test func `an hour alone counts back where one looks back`() throws {
    let context = try WhenTestContext.context()
    #expect(
      try When.parse("8h", for: .since, in: context).instant == at("2026-11-24T01:00:00Z", .utc))
  }

  @Test(arguments: [
    ("today at 10", ["today at 10:00", "today at 22:00"]),
    ("tomorrow 5 o'clock", ["tomorrow 05:00", "tomorrow 17:00"]),
    ("tomorrow 9", ["tomorrow 09:00", "tomorrow 21:00"]), ("um 12", ["um 00:00", "um 12:00"]),
    ("tomorrow 14", ["tomorrow 14:00"]), ("tomorrow 1500", ["tomorrow 15:00"]),
    ("tomorrow 14.30", ["tomorrow 14:30"]), ("430p", ["4:30pm"]),
    ("tomorrow 5p", ["tomorrow 5:00pm"]),
    ("13pm", ["13:00"]), ("25 nov 14", ["2014-11-25", "25 nov 14:00"]),
  ])
  func `an hour that can be two, or is written in no way that is read, is refused with times`(
    text: String, choices: [String]
  ) throws {
    let hint = try WhenTestContext.refusal(of: text, for: .appointment)?.hint
    let offered = choices.map { "\"\($0)\"" }.joined(separator: " or ")
    #expect(hint?.contains(offered) == true)
    for choice in choices { #expect(try WhenTestContext.refusal(of: choice) == nil) }
  }
}
