import InterviewModel
import Testing
import Zones

/// What the card picks out of the tips.
@Suite struct ClosingCardTests {
  private func summary(_ number: Int, _ key: String, done: Int, skipped: Int) -> TipSummary {
    let results =
      Array(repeating: TipResult.done, count: done)
      + Array(repeating: .skipped, count: skipped)
    let tip = ClosingTip(
      number: number, key: key, name: key, phase: .inTheRoom, wording: "say \(key)")
    return TipSummary(
      of: tip,
      over: results.map {
        TipOccasion(
          interview: .init(1), startsAt: Instant(seconds: 0), kind: .video,
          entry: TipTable.Entry(result: $0))
      })
  }

  private func card(_ tips: [TipSummary]) throws -> ClosingCard {
    ClosingCard(
      interview: OfferExample.interview(1, starts: "2026-11-25T09:00:00Z"),
      application: Application(id: .init(2), company: "Beta"), objections: [], tips: tips)
  }

  @Test func `the two tips skipped most often are on it`() throws {
    let tips = [
      summary(1, "interest", done: 0, skipped: 1), summary(2, "ask", done: 9, skipped: 3),
      summary(3, "patience", done: 9, skipped: 2),
    ]
    #expect(try card(tips).mostSkipped.map(\.tip.number) == [2, 3])
  }

  @Test func `of equals the higher rate comes first, then the lower number`() throws {
    let tips = [
      summary(1, "interest", done: 3, skipped: 2), summary(2, "ask", done: 1, skipped: 2),
      summary(3, "patience", done: 1, skipped: 2),
    ]
    #expect(try card(tips).mostSkipped.map(\.tip.number) == [2, 3])
  }

  @Test func `a tip that was never skipped is not on it`() throws {
    let tips = [
      summary(1, "interest", done: 3, skipped: 0), summary(2, "ask", done: 1, skipped: 1),
    ]
    #expect(try card(tips).mostSkipped.map(\.tip.number) == [2])
  }

  @Test func `its questions are those of the tips that ask, by number`() throws {
    let tips = [
      summary(1, "interest", done: 0, skipped: 0), summary(2, "ask", done: 0, skipped: 0),
      summary(3, "patience", done: 0, skipped: 0), summary(6, "objection", done: 0, skipped: 0),
      summary(8, "salary", done: 0, skipped: 0),
    ]
    #expect(try card(tips).questions.map(\.key) == ["ask", "patience", "objection"])
  }

  @Test(arguments: ["ask", "a", "next_step", "tip2"]) func `a key begins with a small letter`(
    _ key: String
  ) {
    #expect(ClosingTip.isKey(key))
  }

  @Test(arguments: ["", "Ask", "2", "2ask", "_ask", "next-step", "é", "e\u{301}", "a b", "a\n"])
  func `anything else is no key`(_ text: String) {
    #expect(!ClosingTip.isKey(text))
  }
}
