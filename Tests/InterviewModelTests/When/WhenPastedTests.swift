import InterviewModel
import TestSupport
import Testing
import Zones

/// Dates as mails, calendars and people write them.
///
/// Now is Tuesday, 24 November 2026, 10:00 in Berlin.
@Suite struct WhenPastedTests {
  @Test(arguments: [
    "Thu, Nov 26, 2026, 2:00 PM", "Thu, Nov 26, 2026, 2:00\u{202F}PM",
    "Thu, Nov 26, 2026, 2:00\u{A0}PM", "Thu, Nov 26, 2026, 2:00\u{2009}PM",
    "\u{FEFF}26 nov 2026 14:00\u{200E}", "26 nov 2026, 14:00", "26.11.2026, 14:00 Uhr",
    "26. November 2026 14:00", "26. Nov. 2026, 14 Uhr", "26. 11. 2026 14:00",
    "Donnerstag, 26. November 2026 um 14 Uhr", "Do., 26.11., 14.00 Uhr", "Do 26.11. 14 Uhr 00",
    "am Donnerstag um 14:00", "November 26th, 2026 at 2pm", "the 26th of November at 2pm",
    "2:00pm, Thursday, November 26, 2026", "thu 26 nov 2 p.m.", "26th nov 14:00", "Nov. 26 2pm",
    "26-Nov-2026 14:00", "26nov 14:00", "nov26 2pm", "26.11 14:00", "26/11/2026 14:00",
    "11/26/2026 2:00 PM", "2026/11/26 14:00", "2026.11.26 14:00", "2026‑11‑26 14:00",
    "2026-11-26,14:00", "20261126T140000", "20261126T1400", "20261126T130000Z",
    "Thu, 26 Nov 2026 14:00:00 +0100", "Thu, 26 Nov 2026 14:00:00 +0100 (CET)",
    "Thu, 26 Nov 2026 13:00:00 GMT", "2026 nov 26 14:00", "thursday, 2pm", "on thursday at 2pm",
    "coming thursday 14:00", "this thursday 14:00", "day after tomorrow 14:00", "übermorgen 14 Uhr",
    "thu, 2pm", "2.00pm thu",
  ])
  func `one moment is read in all the ways it is written`(text: String) throws {
    let when = try When.parse(text, for: .appointment, in: WhenTestContext.context())
    #expect(when.instant == at("2026-11-26T13:00:00Z", .utc))
    #expect(when.end == nil)
  }

  @Test(arguments: [
    ("12 noon", "2026-11-24T11:00:00Z"), ("12:00 noon", "2026-11-24T11:00:00Z"),
    ("5 p.m.", "2026-11-24T16:00:00Z"), ("5 a.m.", "2026-11-24T04:00:00Z"),
    ("5. Jänner 2027 9 Uhr", "2027-01-05T08:00:00Z"),
    ("3. März 2027 9 Uhr", "2027-03-03T08:00:00Z"),
    ("3. Maerz 2027 9 Uhr", "2027-03-03T08:00:00Z"), ("4. Mai 2027 9 Uhr", "2027-05-04T07:00:00Z"),
    ("1. Okt 2026 9 Uhr", "2026-10-01T07:00:00Z"), ("24. Dez. 9 Uhr", "2026-12-24T08:00:00Z"),
    ("25-11-2026 9:00", "2026-11-25T08:00:00Z"), ("9 am, 11-25-2026", "2026-11-25T08:00:00Z"),
    ("Mi 9 Uhr", "2026-11-25T08:00:00Z"), ("30nov 9:00", "2026-11-30T08:00:00Z"),
  ])
  func `other forms of times, months and weekdays are read`(
    text: String, expected: String
  ) throws {
    let when = try When.parse(text, for: .appointment, in: WhenTestContext.context())
    #expect(when.instant == at(expected, .utc))
  }

  @Test(arguments: [
    ("11/10/2026", ["11 oct 2026", "10 nov 2026"]),
    ("11-10-2026", ["11 oct 2026", "10 nov 2026"]), ("25/11", ["25 nov"]),
    ("11/20/24", ["20 nov 2024"]), ("25.11.26", ["25.11.2026"]), ("2026-1-5", ["2026-01-05"]),
    ("10.11", ["10.11.", "10:11"]), ("tommorow 5pm", ["tomorrow 5pm"]),
    ("wendesday 5pm", ["wednesday 5pm"]), ("5pm 25 novembre", ["5pm 25 november"]),
    ("tomorrow 5pm sharp", ["tomorrow 5pm"]), ("this tuesday", ["2026-11-24", "2026-12-01"]),
    ("this monday", ["2026-11-23", "2026-11-30"]),
  ])
  func `a refusal says what to type instead of this text`(text: String, choices: [String]) throws {
    let hint = try WhenTestContext.refusal(of: text)?.hint
    #expect(hint == "try " + choices.map { "\"\($0)\"" }.joined(separator: " or "))
    for choice in choices { #expect(try WhenTestContext.refusal(of: choice) == nil) }
  }

  @Test(arguments: ["١٧:٠٠", "tomorrow １７:00"])
  func `digits of other scripts are refused by name`(text: String) throws {
    #expect(try WhenTestContext.refusal(of: text)?.message.contains("digits are 0 to 9") == true)
  }
}
