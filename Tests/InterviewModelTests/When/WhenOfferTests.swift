import InterviewModel
import TestSupport
import Testing

/// Hints that can be typed as they are.
@Suite struct WhenOfferTests {
  private static let texts = [
    "next friday at 10", "next fri 9-5", "fri 9-5", "25 nov 9-5", "tomorrow at 3", "friday 10",
    "next friday 10:00", "tue 9-5", "tue at 3", "next week 9-5", "next month at 10", "9-5", "at 9",
    "tomorrow 9-5 EST", "friday at 10 EST", "tomorrow 15:00-14:00", "tomorrow 5pm-3pm", "24.12.26",
    "24.12.26 9-5", "next fri 24.12.26", "fri 19 nov 2026 at 10", "mon 31 dec 9-5", "3/4 at 10",
    "3/4 9-5", "tomorrow 25:00", "tomorow at 3", "nxt friday", "in 3 day at 10", "13pm tomorrow",
    "next friday 13pm", "wed at 10 europe/berlin", "last week at 10", "this tue at 9",
  ]
  private static let uses: [WhenUse] = [
    .appointment, .deadline, .moment(requiresTime: true), .moment(requiresTime: false), .since,
    .until,
  ]

  @Test(arguments: texts, uses)
  func `what a hint offers can be read`(text: String, use: WhenUse) throws {
    guard let error = try WhenTestContext.refusal(of: text, for: use) else { return }
    guard let hint = error.hint else { return }
    for offer in hint.split(separator: "\"").enumerated() where offer.offset % 2 == 1 {
      let refusal = try WhenTestContext.refusal(of: String(offer.element), for: use)
      // The fixtures have few zones; naming one that they lack is right all the same.
      let isZoneMissing = refusal?.message.contains("does not know that time zone") == true
      #expect(refusal == nil || isZoneMissing || hint.contains("clinch topics"), "\(hint)")
    }
  }

  @Test(arguments: [
    ("fri 9-5", "try \"fri 09:00–17:00\""),
    (
      "next friday at 10",
      "try \"2026-11-27 at 10:00\" or \"2026-12-04 at 10:00\" or \"2026-11-27 at 22:00\" or "
        + "\"2026-12-04 at 22:00\""
    ),
  ])
  func `an offer that would be refused gives way to what is offered then`(
    text: String, hint: String
  ) throws {
    #expect(try WhenTestContext.refusal(of: text, for: .appointment)?.hint == hint)
  }
}
