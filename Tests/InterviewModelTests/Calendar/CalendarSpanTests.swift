import InterviewModel
import Testing
import Zones

@Suite struct CalendarSpanTests {
  @Test func `a window takes the time from when it is due to its limit`() {
    let span = CalendarSpan(acting: AnswerWindow(openingAt: CalendarSamples.end))
    #expect(span.start == CalendarSamples.end + 24 * 3_600)
    #expect(span.end == CalendarSamples.end + 48 * 3_600)
  }

  @Test func `a window that is due at its limit takes the hour before it`() throws {
    let span = CalendarSpan(acting: try #require(CalendarSamples.window(0, 20, 20)))
    #expect(span.start == CalendarSamples.end + 19 * 3_600)
    #expect(span.end == CalendarSamples.end + 20 * 3_600)
  }

  @Test func `an interview that ends when it begins takes no time`() {
    #expect(CalendarSpan(start: CalendarSamples.end, end: CalendarSamples.end) == nil)
  }
}
