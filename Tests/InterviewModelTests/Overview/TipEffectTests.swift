import InterviewModel
import Testing

@Suite struct TipEffectTests {
  @Test func `interviews are set against each other by what was done about the tip`() throws {
    let report = OverviewFacts.of(
      .of(.on(0, .done), .on(2, .skipped), outcome: .rejected, id: 1),
      .of(.on(4, .done), outcome: .accepted, id: 2),
      .of(.on(6, .skipped), .on(8, .declined), id: 3),
      .of(.on(10, .done), .on(10, id: 20, nil), id: 4)
    ).report
    let effect = try #require(report.effects.first)
    #expect(effect.done.advanced == Proportion(2, of: 2))
    #expect(effect.done.pending == 1)
    #expect(effect.skipped.advanced == Proportion(1, of: 2))
    #expect(effect.skipped.pending == 0)
    #expect(effect.comparison.difference == 0.5)
  }

  /// `count` applications of one interview each with this result and end.
  private func histories(
    _ count: Int, _ result: TipResult, _ outcome: Outcome, from first: Int
  ) -> [ApplicationHistory] {
    (first..<first + count).map { .of(.on($0, result), outcome: outcome, id: $0) }
  }

  private func verdict(done: (Int, Int), skipped: (Int, Int)) throws
    -> ProportionComparison.Verdict
  {
    var facts = OverviewFacts.of()
    facts.histories =
      histories(done.0, .done, .accepted, from: 1)
      + histories(done.1 - done.0, .done, .rejected, from: 21)
      + histories(skipped.0, .skipped, .accepted, from: 41)
      + histories(skipped.1 - skipped.0, .skipped, .rejected, from: 61)
    return try #require(facts.report.effects.first).comparison.verdict
  }

  @Test func `nine on a side are too few to tell, however different`() throws {
    #expect(try verdict(done: (9, 9), skipped: (0, 10)) == .tooFew)
    #expect(try verdict(done: (10, 10), skipped: (0, 9)) == .tooFew)
    #expect(try verdict(done: (10, 10), skipped: (0, 10)) == .more)
    #expect(try verdict(done: (0, 10), skipped: (10, 10)) == .less)
    #expect(try verdict(done: (5, 10), skipped: (5, 10)) == .noDifference)
  }
}
