import InterviewModel
import Testing
import Zones

@Suite struct CalendarEntryTests {
  @Test(arguments: Settlement.Manner.allCases)
  func `a settled follow-up is cancelled, however it was settled`(manner: Settlement.Manner) {
    let settled = Settlement(at: CalendarSamples.end, manner: manner)
    let followUp = CalendarSamples.followUp(settled: settled)
    #expect(CalendarSamples.entry(.followUp(followUp)).isCancelled)
  }

  @Test func `what is owed and what is held is not cancelled`() {
    #expect(!CalendarSamples.entry(.followUp(CalendarSamples.followUp())).isCancelled)
    #expect(!CalendarSamples.entry(.interview(CalendarSamples.interview())).isCancelled)
  }

  @Test func `a cancelled interview is cancelled`() {
    let interview = CalendarSamples.interview(cancelledAt: CalendarSamples.end)
    #expect(CalendarSamples.entry(.interview(interview)).isCancelled)
  }

  @Test func `what is gone is cancelled and keeps its name, kind and time`() throws {
    let span = try #require(
      CalendarSpan(start: CalendarSamples.end, end: CalendarSamples.end + 60))
    let entry = CalendarSamples.entry(
      .gone(GoneEntry(uuid: "gone", kind: .followUp(.promise), span: span)))
    #expect(entry.isCancelled)
    #expect(entry.uuid == "gone")
    #expect(entry.kind == .followUp(.promise))
    #expect(entry.span == span)
  }

  @Test(arguments: FollowUpKind.allCases)
  func `a follow-up stands under its own kind`(kind: FollowUpKind) {
    #expect(CalendarKind.followUp(kind).rawValue == kind.rawValue)
    #expect(CalendarKind(rawValue: kind.rawValue) == .followUp(kind))
  }
}
