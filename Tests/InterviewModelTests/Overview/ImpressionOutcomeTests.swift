import InterviewModel
import Testing

@Suite struct ImpressionOutcomeTests {
  @Test func `each rating has its row, and low and high ones are taken together`() {
    let report = OverviewFacts.of(
      .of(.on(0, impression: 1, nil), outcome: .accepted, id: 1),
      .of(.on(1, impression: 2, nil), outcome: .rejected, id: 2),
      .of(.on(2, impression: 2, nil), id: 3),
      .of(.on(3, impression: 5, nil), outcome: .rejected, id: 4),
      .of(.on(4, nil), outcome: .accepted, id: 5)
    ).report
    #expect(report.impressions.map(\.rating) == [1, 2, 3, 4, 5])
    #expect(report.impressions.map(\.outcome.total) == [1, 2, 0, 0, 1])
    #expect(report.lowImpressions.advanced == Proportion(1, of: 2))
    #expect(report.lowImpressions.pending == 1)
    #expect(report.highImpressions.advanced == Proportion(0, of: 1))
  }
}
