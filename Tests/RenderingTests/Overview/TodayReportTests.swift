import InterviewModel
import Rendering
import Testing

@Suite struct TodayReportTests {
  private func today(overdue: [FollowUp] = [], undebriefed: [Interview] = []) -> Today {
    Today(
      now: Samples.now, overdue: overdue, due: [], open: [], next: [], undebriefed: undebriefed)
  }

  @Test func `nothing to do is one friendly line`() {
    #expect(TodayReport(today()).text(Samples.layout()) == "Nothing needs you now.\n")
  }

  @Test(arguments: [
    (7 * 86_400, false), (7 * 86_400 + 1, true),
  ])
  func `what is overdue for more than seven days becomes a count`(seconds: Int, isCount: Bool) {
    let text = TodayReport(today(overdue: [Samples.letter(limitIn: -seconds)])).text(
      Samples.layout())
    #expect(text.contains("one overdue for more than seven days: clinch overdue") == isCount)
    #expect(text.contains("Dana Lee") == !isCount)
  }

  @Test func `one blank line stands between sections and none at the end`() {
    let text = TodayReport(
      today(overdue: [Samples.letter(limitIn: -60)], undebriefed: [Samples.interview])
    ).text(Samples.layout())
    #expect(!text.contains("\n\n\n"))
    #expect(text.contains("\n\nNo debrief yet\n"))
    #expect(text.hasSuffix("Debrief one: clinch debrief NUMBER\n"))
  }

  @Test func `the JSON keeps everything that is overdue`() {
    let rows = [Samples.letter(limitIn: -60), Samples.letter(limitIn: -30 * 86_400)]
    let json = TodayReport(today(overdue: rows)).json(at: Samples.now).document()
    #expect(json.contains("\"now\": \"2026-11-19T18:00:00Z\""))
    #expect(json.components(of: "\"state\": \"overdue\"") == 2)
  }
}

extension String {
  /// How often a text occurs.
  fileprivate func components(of text: String) -> Int {
    split(separator: text, omittingEmptySubsequences: false).count - 1
  }
}
