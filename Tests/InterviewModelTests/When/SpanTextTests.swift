import InterviewModel
import Testing

@Suite struct SpanTextTests {
  @Test(arguments: [
    ("90min", 5_400), ("90 minutes", 5_400), ("1h", 3_600), ("2 hrs", 7_200), ("1h30", 5_400),
    ("1h30m", 5_400), ("1 h 30 min", 5_400), ("1.5h", 5_400), ("0,5 h", 1_800), ("2d", 172_800),
    ("2 days", 172_800), ("a week", 604_800), ("an hour", 3_600), ("half an hour", 1_800),
    ("1d 12h", 129_600), ("2 Stunden", 7_200), ("0h", 0),
  ])
  func `lengths are read`(text: String, seconds: Int) throws {
    #expect(try SpanText.seconds(in: text) == seconds)
    #expect(try SpanText.seconds(in: text, bare: 60) == seconds)
  }

  @Test(arguments: [("45", 2_700), ("90m", 5_400), ("0", 0)])
  func `where minutes are meant a number alone is read, and m`(text: String, seconds: Int) throws {
    #expect(try SpanText.seconds(in: text, bare: 60) == seconds)
    #expect(throws: SpanText.Refusal.self) { try SpanText.seconds(in: text) }
  }

  @Test(arguments: [
    "", " ", "h", "1x", "-1h", "+1h", "1h 2h", "30min 1h", "1h 5", "1h75", "tomorrow", "1:30",
    "1 year", "999999999h", "99999999999999", "1h30min30", "1.33h", "½h", "1..5h",
  ])
  func `what is no length is refused`(text: String) {
    #expect(throws: SpanText.Refusal.unreadable) { try SpanText.seconds(in: text, bare: 60) }
  }

  @Test(arguments: [
    ("2mo", 60), ("1 month", 30), ("2 Monate", 60), ("999999999 months", 36_000),
  ])
  func `months have no exact length, so about as many days are named`(
    text: String, days: Int
  ) {
    #expect(throws: SpanText.Refusal.uneven(days: days)) { try SpanText.seconds(in: text) }
  }

  @Test func `m alone is refused, as it can be months`() {
    #expect(throws: SpanText.Refusal.minutesOrMonths(3)) { try SpanText.seconds(in: "3m") }
  }
}
