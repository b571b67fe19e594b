import InterviewModel
import Testing

/// How long something takes, typed beside when it begins.
@Suite struct WhenLengthTests {
  @Test(arguments: [
    ("tomorrow 10:00 45min", 45, "tomorrow 10:00–10:45"),
    ("tomorrow 10:00, 45 min", 45, "tomorrow 10:00–10:45"),
    ("tomorrow 10:00 (45 min)", 45, "tomorrow 10:00–10:45"),
    ("tomorrow 10:00 for 45 minutes", 45, "tomorrow 10:00–10:45"),
    ("morgen 10 Uhr für 45 Minuten", 45, "morgen 10:00–10:45"),
    ("tomorrow 10:00 for an hour", 60, "tomorrow 10:00–11:00"),
    ("tomorrow 10:00 half an hour", 30, "tomorrow 10:00–10:30"),
    ("tomorrow 10am 1h", 60, "tomorrow 10:00–11:00"),
    ("tomorrow 10:00 1h30", 90, "tomorrow 10:00–11:30"),
    ("tomorrow 10:00 2 hours", 120, "tomorrow 10:00–12:00"),
    ("tomorrow 23:30 45min", 45, "tomorrow 23:30–00:15"),
    ("45min tomorrow 10:00", 45, "45min tomorrow 10:00"),
    ("25 nov 10:00 45min Europe/Berlin", 45, "25 nov 10:00–10:45 Europe/Berlin"),
  ])
  func `is refused with --minutes, and with begin and end`(
    text: String, minutes: Int, range: String
  ) throws {
    let range = range == text ? "tomorrow 10:00–10:45" : range
    let error = try WhenTestContext.refusal(of: text, for: .appointment)
    #expect(error?.message.contains("use --minutes \(minutes), or type start and end") == true)
    #expect(error?.hint == "try \"\(range)\"")
    #expect(try WhenTestContext.refusal(of: range, for: .appointment) == nil)
  }

  @Test(arguments: [
    ("yesterday 10:00 45min", "yesterday 10:00"), ("yesterday 10:00 (1h)", "yesterday 10:00"),
  ])
  func `is left out by the hint where no end is wanted`(text: String, offer: String) throws {
    let error = try WhenTestContext.refusal(of: text, for: .moment(requiresTime: false))
    #expect(error?.message.contains("it is a length") == true)
    #expect(error?.hint == "try \"\(offer)\"")
  }

  @Test(arguments: ["45min", "in 45min", "36h", "1h30min", "tomorrow 17h", "2h ago"])
  func `a span alone and an hour beside a day stay what they were`(text: String) throws {
    #expect(try WhenTestContext.refusal(of: text, for: .moment(requiresTime: false)) == nil)
  }

  @Test func `a length alone is no moment`() throws {
    #expect(try WhenTestContext.refusal(of: "for 45 min") != nil)
  }
}
