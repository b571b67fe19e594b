import InterviewModel
import Testing

@testable import Rendering

@Suite struct ChangeReportTests {
  private func change(
    _ followUps: [FollowUp], _ remarks: [InterviewChange.Remark] = []
  ) -> InterviewChange {
    InterviewChange(interview: Samples.interview, followUps: followUps, remarks: remarks)
  }

  @Test func `it says what was done, to which interview, and what is owed`() {
    #expect(
      ChangeReport(change([Samples.letter(limitIn: 3_600)]), verb: "Moved").text(Samples.layout())
        == """
        Moved interview 7: Acme, Engineer, round 2
          when            Thu 19 Nov 2026 14:00–15:00 (4 h ago)
          kind            video
          with            Dana Lee (CTO) <dana@acme.example>, Sam Ito
          f12             letter to Dana Lee: due now, overdue after Thu 19 Nov 2026 19:00 (in 1 h)

        """)
  }

  @Test func `a new application is named as such`() {
    let text = ChangeReport(change([], [.newApplication]), verb: "Logged").text(Samples.layout())
    #expect(text.hasPrefix("Logged interview 7: Acme, Engineer, round 2 (new application a1)\n"))
  }

  @Test(arguments: [
    (-3_600, nil, "overdue since Thu 19 Nov 2026 17:00 (1 h ago)"),
    (47 * 3_600, nil, "due Fri 20 Nov 2026 17:00 (in 23 h), overdue after Sat 21 Nov 2026 17:00"),
    (
      -3_600, Settlement(at: Samples.now, manner: .sent),
      "sent Thu 19 Nov 2026 18:00 (now), 1 h late"
    ),
    (
      -3_600, Settlement(at: Samples.now, manner: .void),
      "no longer needed since Thu 19 Nov 2026 18:00 (now)"
    ),
  ])
  func `a follow-up's line says where it stands in absolute times`(
    limitIn: Int, settled: Settlement?, standing: String
  ) {
    #expect(
      Samples.letter(limitIn: limitIn, settled: settled).line(Samples.layout())
        == "  f12             letter to Dana Lee: \(standing)\n")
  }

  @Test func `long lines are broken between words and go on in their column`() {
    #expect(
      Samples.letter(limitIn: 47 * 3_600).line(Samples.layout(width: 60)) == """
          f12             letter to Dana Lee: due Fri 20 Nov 2026
                          17:00 (in 23 h), overdue after Sat 21 Nov
                          2026 17:00

        """)
  }

  @Test func `stored text cannot steer the terminal`() {
    var interview = Samples.interview
    interview.company = "A\u{1B}[2J"
    interview.note = "one\n\u{202E}two"
    let text = ChangeReport(
      InterviewChange(interview: interview, followUps: [], remarks: []), verb: "Logged"
    ).text(Samples.layout())
    #expect(text.contains("A\\u{1B}[2J"))
    #expect(text.contains("  note            one\n                  \\u{202E}two\n"))
  }
}
