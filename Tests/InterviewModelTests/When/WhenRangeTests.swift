import InterviewModel
import TestSupport
import Testing
import Zones

/// Begin and end in one text.
///
/// Now is Tuesday, 24 November 2026, 10:00 in Berlin.
@Suite struct WhenRangeTests {
  @Test(arguments: [
    ("tomorrow 10:00-11:00", "2026-11-25T09:00:00Z", 60),
    ("tomorrow 14:00–15", "2026-11-25T13:00:00Z", 60),
    ("tomorrow 14:00—14:45", "2026-11-25T13:00:00Z", 45),
    ("tomorrow 14:00 − 14:45", "2026-11-25T13:00:00Z", 45),
    ("tomorrow 10:00 - 11:00", "2026-11-25T09:00:00Z", 60),
    ("tomorrow 2pm–3pm", "2026-11-25T13:00:00Z", 60),
    ("tomorrow 2–3pm", "2026-11-25T13:00:00Z", 60),
    ("tomorrow 9–10am", "2026-11-25T08:00:00Z", 60),
    ("tomorrow 11-1pm", "2026-11-25T10:00:00Z", 120),
    ("tomorrow 11:30am-1", "2026-11-25T10:30:00Z", 90),
    ("tomorrow 2pm-3:30", "2026-11-25T13:00:00Z", 90),
    ("tomorrow 11 - noon", "2026-11-25T10:00:00Z", 60),
    ("tomorrow 10:00 to 11:00", "2026-11-25T09:00:00Z", 60),
    ("10:00 bis 11:00 Uhr morgen", "2026-11-25T09:00:00Z", 60),
    ("tomorrow 10.00-11.00 Uhr", "2026-11-25T09:00:00Z", 60),
    ("tomorrow 14-15 Uhr", "2026-11-25T13:00:00Z", 60),
    ("tomorrow 14h-15h30", "2026-11-25T13:00:00Z", 90),
    ("tomorrow 9-17", "2026-11-25T08:00:00Z", 480),
    ("from 2 to 3pm tomorrow", "2026-11-25T13:00:00Z", 60),
    ("tomorrow between 2 and 3pm", "2026-11-25T13:00:00Z", 60),
    ("Thu Nov 26, 2026 2pm – 2:45pm", "2026-11-26T13:00:00Z", 45),
    ("Thursday, November 26 · 2:00 – 3:00pm", "2026-11-26T13:00:00Z", 60),
    ("10:00-11:00 on friday", "2026-11-27T09:00:00Z", 60),
    ("2026-11-26 23:00-00:30", "2026-11-26T22:00:00Z", 90),
    ("2026-11-26 11pm – 1am", "2026-11-26T22:00:00Z", 120),
    ("2026-11-26 23:00–00:30 America/New_York", "2026-11-27T04:00:00Z", 90),
    ("2026-11-26 14:00-15:00 +05:30", "2026-11-26T08:30:00Z", 60),
    ("2026-11-26 14:00 – 2026-11-26 15:00", "2026-11-26T13:00:00Z", 60),
    ("26 Nov 2026 23:00 – 27 Nov 2026 00:30", "2026-11-26T22:00:00Z", 90),
    ("Thu 26 Nov 23:00 - Fri 00:30", "2026-11-26T22:00:00Z", 90),
    ("2026-11-20 10:00-11:00", "2026-11-20T09:00:00Z", 60),
  ])
  func `an interview's begin and end are read together`(
    text: String, begin: String, minutes: Int
  ) throws {
    let when = try When.parse(text, for: .appointment, in: WhenTestContext.context())
    #expect(when.instant == at(begin, .utc))
    #expect(when.end == at(begin, .utc) + 60 * minutes)
  }

  @Test(arguments: [
    ("2026-11-26T14:00-05:00", "2026-11-26T19:00:00Z"),
    ("2026-11-26 14:00 -05:00", "2026-11-26T19:00:00Z"),
    ("2026-11-26 14:00 −05:00", "2026-11-26T19:00:00Z"),
    ("2026-11-26 14:00:00-05:00", "2026-11-26T19:00:00Z"),
    ("2026-11-26 04:00:00 -0500", "2026-11-26T09:00:00Z"),
    ("2026-11-26T10:00-11:00", "2026-11-26T21:00:00Z"),
    ("2026-11-26 14:00+14:00", "2026-11-26T00:00:00Z"),
    ("2026-11-26 14:00 UTC-5", "2026-11-26T19:00:00Z"),
    ("2026-11-26 14:00 (GMT+05:30)", "2026-11-26T08:30:00Z"),
  ])
  func `an offset from UTC is no end`(text: String, expected: String) throws {
    let when = try When.parse(text, for: .appointment, in: WhenTestContext.context())
    #expect(when.instant == at(expected, .utc))
    #expect(when.end == nil)
  }

  @Test(arguments: [
    ("2026-11-26 14:00-05:00", ["2026-11-26 14:00–17:00", "2026-11-26 14:00:00 -05:00"]),
    ("2026-11-26 14:00-0500", ["2026-11-26 14:00–17:00", "2026-11-26 14:00:00 -05:00"]),
    ("2026-11-26 23:00-02:00", ["2026-11-26 23:00–02:00", "2026-11-26 23:00:00 -02:00"]),
    ("2026-11-26 10:00 -11:00", ["2026-11-26 10:00–11:00", "2026-11-26 10:00:00 -11:00"]),
    ("tomorrow 10-11", ["tomorrow 10:00-11:00", "tomorrow 10pm-11pm"]),
    ("tomorrow 14:00 -23:59", ["tomorrow 14:00–23:59"]),
    ("tomorrow 14:00 -15:00", ["tomorrow 14:00–15:00"]),
    ("tomorrow 14:00-02:30", ["tomorrow 14:00–14:30", "tomorrow 14:00:00 -02:30"]),
    ("tomorrow 14:00–05:00", ["tomorrow 14:00–17:00"]),
  ])
  func `what can be an end or an offset, or either half of the day, is refused with both`(
    text: String, choices: [String]
  ) throws {
    let error = try #require(try WhenTestContext.refusal(of: text, for: .appointment))
    let offered = choices.map { "\"\($0)\"" }.joined(separator: " or ")
    #expect(error.hint == "try " + offered)
    for choice in choices {
      #expect(try WhenTestContext.refusal(of: choice, for: .appointment) == nil)
    }
  }

  @Test(arguments: [
    ("14:00-15:00", ["14:00", "15:00"]),
    ("tomorrow 14:00-15:00", ["tomorrow 14:00", "tomorrow 15:00"]),
    ("2–3pm on friday", ["14:00 on friday", "15:00 on friday"]),
    ("2026-11-26 23:00 – 27 Nov 2026 00:30", ["2026-11-26 23:00", "27 Nov 2026 00:30"]),
  ])
  func `begin and end are refused with both where one time is wanted`(
    text: String, choices: [String]
  ) throws {
    let uses: [WhenUse] = [
      .deadline, .since, .until, .moment(requiresTime: true), .moment(requiresTime: false),
    ]
    for use in uses {
      let error = try #require(try WhenTestContext.refusal(of: text, for: use))
      #expect(error.message.contains("it is a start and an end"))
      #expect(error.hint == "try \"\(choices[0])\" or \"\(choices[1])\"")
    }
    for choice in choices { #expect(try WhenTestContext.refusal(of: choice) == nil) }
  }

  @Test(arguments: [
    ("tomorrow 14:00-14:00", "it ends before it starts"),
    ("tomorrow 14:00-25:00", "there is no such time"),
    ("tomorrow 14:00:30-15:00:15", "whole minutes"),
    ("2026-11-26 14:00 – 2026-11-28 15:00", "longer than a day"),
    ("2026-11-26 14:00 – 2026-11-25 15:00", "it ends before it starts"),
    ("2026-11-26 14:00 – tomorrow", "an end time must come next"),
    ("2026-11-26 14:00 Europe/Berlin – 15:00 Europe/Dublin", "already the zone"),
    ("+20:00 14:00", "that far from UTC"), ("14:00 +14:15", "that far from UTC"),
    ("14:00 -12:30", "that far from UTC"), ("14:00 +01:10", "that far from UTC"),
    ("14:00 +1", "two digits"),
  ])
  func `an end or an offset that cannot be is refused with a reason`(
    text: String, reason: String
  ) throws {
    let message = try WhenTestContext.refusal(of: text, for: .appointment)?.message
    #expect(message?.contains(reason) == true)
  }
}
