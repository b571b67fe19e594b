import InterviewModel
import Rendering
import Testing

@Suite struct DebriefReportTests {
  private func debrief(_ tips: [DebriefedTip]) -> Debrief {
    Debrief(interview: Samples.interview, tips: tips, followUps: [])
  }

  @Test func `each tip has a line, and its notes stand below it`() {
    let tips = [
      DebriefedTip(tip: Samples.ask, result: .skipped, note: "no time\nat all"),
      DebriefedTip(tip: Samples.objection, result: nil),
    ]
    #expect(
      DebriefReport(debrief(tips), remarks: []).text(Samples.layout()) == """
        Debrief of interview 7: Acme, Engineer, round 2
          skipped         2 Ask for the next step
                            no time
                            at all
          not logged      6 Ask about concerns

        """)
  }

  @Test(arguments: [
    (TipResult.done, "\u{1B}[32m"), (.skipped, "\u{1B}[31m"), (.declined, "\u{1B}[2m"),
    (.notApplicable, "\u{1B}[2m"),
  ])
  func `results have their colours`(result: TipResult, style: String) {
    let tips = [DebriefedTip(tip: Samples.ask, result: result)]
    let text = DebriefReport(debrief(tips), remarks: []).text(Samples.layout(hasColor: true))
    #expect(text.contains("  \(style)\(result.words)"))
  }

  @Test func `the JSON has every key of every tip`() {
    let tips = [DebriefedTip(tip: Samples.ask, result: nil, isDerived: true)]
    #expect(
      DebriefReport(debrief(tips), remarks: []).json(at: Samples.now).document().contains(
        """
            {
              "derived": true,
              "key": "ask",
              "note": null,
              "result": null,
              "tip": 2
            }
        """))
  }
}
