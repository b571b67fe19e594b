import InterviewModel
import Testing
import Zones

@Suite struct TipSummaryTests {
  private static let tip = ClosingTip(
    number: 1, key: "interest", name: "", phase: .inTheRoom, wording: "")

  /// Summarises results, the latest first, of interviews that began 9, 8, 7 … seconds after 1970.
  private func summary(_ results: [TipResult?]) -> TipSummary {
    let dated = results.enumerated().map { (Instant(seconds: 9 - $0.offset), $0.element) }
    return TipSummary(of: Self.tip, over: dated)
  }

  @Test func `every result is counted once`() {
    let summary = summary([.done, nil, .skipped, .declined, .skipped, .notApplicable, nil])

    #expect(summary.done == 1)
    #expect(summary.skipped == 2)
    #expect(summary.declined == 1)
    #expect(summary.notApplicable == 1)
    #expect(summary.notLogged == 2)
  }

  @Test func `the rate is of those done or skipped, and none without any`() {
    #expect(summary([.done, .skipped, .skipped, .declined, nil]).skipRate == 2.0 / 3)
    #expect(summary([.done]).skipRate == 0)
    #expect(summary([.skipped]).skipRate == 1)
    #expect(summary([.declined, nil, .notApplicable]).skipRate == nil)
    #expect(summary([]).skipRate == nil)
  }

  private static let streaks: [(results: [TipResult?], streak: Int)] = [
    ([], 0), ([.done], 0), ([.skipped], 1), ([.skipped, .skipped, .done, .skipped], 2),
    ([nil, .declined, .skipped, .notApplicable, .skipped, nil, .done], 2), ([.done, .skipped], 0),
  ]

  @Test(arguments: streaks)
  func `the streak is the latest skips in a row among done and skipped`(
    results: [TipResult?], streak: Int
  ) {
    #expect(summary(results).streak == streak)
  }

  @Test func `the last skip is the latest interview's start`() {
    #expect(summary([.done, .skipped, .skipped]).lastSkippedAt == Instant(seconds: 8))
    #expect(summary([.done, nil]).lastSkippedAt == nil)
  }
}
