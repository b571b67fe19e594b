import InterviewModel
import Rendering
import Testing
import Zones

@Suite struct SkippedReportTests {
  private func summary(_ results: [TipResult?]) -> TipSummary {
    TipSummary(
      of: Samples.ask,
      over: results.enumerated().map { (Samples.now - $0.offset * 86_400, $0.element) })
  }

  @Test func `a row has every key, its rate with four decimals`() {
    let rows = [summary([.skipped, .skipped, .done, .declined, .notApplicable, nil])]
    #expect(
      TipSummaryList(rows).json.document() == """
        [
          {
            "declined": 1,
            "done": 1,
            "key": "ask",
            "last_skipped_at": "2026-11-19T18:00:00Z",
            "name": "Ask for the next step",
            "not_applicable": 1,
            "not_logged": 1,
            "phase": "in_the_room",
            "skip_rate": 0.6667,
            "skipped": 2,
            "streak": 2,
            "tip": 2
          }
        ]

        """)
  }

  @Test func `the table shows a rate with its number, and what is not counted in words`() {
    let rows = [summary([.skipped, .skipped, .done, .declined, .notApplicable, nil])]
    #expect(
      Samples.page().skippedTable(rows) == """
           Tip                    Skipped  Rate  Streak  Last    Not counted
        2  Ask for the next step   2 of 3  67 %       2  19 Nov  1 declined, 1 n/a, 1 not logged

        """)
  }

  @Test func `there is no rate of nothing`() {
    #expect(
      Samples.page().skippedTable([summary([nil])]) == """
           Tip                    Skipped  Rate  Streak  Last  Not counted
        2  Ask for the next step   0 of 0                      1 not logged

        """)
    #expect(TipSummaryList([summary([nil])]).json.document().contains("\"skip_rate\": null"))
  }

  @Test func `a skip of another year shows its year`() {
    let long = TipSummary(of: Samples.ask, over: [(Samples.now - 365 * 86_400, .skipped)])
    #expect(Samples.page().skippedTable([long]).contains("  19 Nov 2025"))
  }

  @Test func `interviews are shown with their skips and notes`() {
    let row = SkippedInterview(
      interview: Samples.interview,
      skipped: [DebriefedTip(tip: Samples.ask, result: .skipped, note: "no time")])
    #expect(
      Samples.page().skippedByInterview([row, row]) == """
        7  Thu 19 Nov 14:00  Acme, Engineer, round 2
          skipped         2 Ask for the next step
                            no time

        7  Thu 19 Nov 14:00  Acme, Engineer, round 2
          skipped         2 Ask for the next step
                            no time

        """)
  }

  @Test func `CSV joins skips with their notes`() throws {
    let row = SkippedInterview(
      interview: Samples.interview,
      skipped: [
        DebriefedTip(tip: Samples.ask, result: .skipped, note: "no time"),
        DebriefedTip(tip: Samples.objection, result: .skipped),
      ])
    let records = try CSVReader.records(SkippedInterviewList([row]).csv)
    #expect(records[1].last == "2 ask: no time; 6 objection")
  }
}
