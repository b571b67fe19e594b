import InterviewModel
import Rendering
import Testing

@Suite struct TimelineReportTests {
  private func timeline(
    tips: [DebriefedTip] = [], objections: [RaisedObjection] = [], followUps: [FollowUp] = []
  ) -> Timeline {
    Timeline(
      application: Samples.application, interviews: [Samples.interview],
      tips: [Samples.interview.id: tips], objections: objections, followUps: followUps)
  }

  @Test func `an application is shown with everything that belongs to it`() {
    let text = Samples.page().timeline(
      timeline(
        tips: [DebriefedTip(tip: Samples.ask, result: .done)],
        followUps: [Samples.letter(limitIn: 3_600), Samples.checkIn]))
    #expect(
      text == """
        Acme, Engineer
          state           open
          source          a friend

        Interview 7, round 2
          when            Thu 19 Nov 2026 14:00–15:00 (4 h ago)
          how             video
          with            Dana Lee (CTO) <dana@acme.example>, Sam Ito
          done            2 Ask for the next step
          f12             letter to Dana Lee: due until Thu 19 Nov 2026 19:00 (in 1 h)

        Other follow-ups
          f13             check-in: due Fri 20 Nov 2026 19:00 (in 1 d 1 h), until Sat 21 Nov 2026 \
        19:00

        """)
  }

  @Test func `an objection is shown once, with who raised it`() {
    let text = Samples.page().timeline(
      timeline(
        tips: [DebriefedTip(tip: Samples.objection, result: .done, note: "no Go")],
        objections: [.init(interview: Samples.interview.id, person: Samples.dana, text: "no Go")]))
    #expect(text.split(separator: "\n").filter { $0.contains("no Go") }.count == 1)
    #expect(text.contains("  objection       Dana Lee: no Go\n"))
  }

  @Test func `the JSON says which tips and objections belong to which interview`() {
    let json = timeline(
      tips: [DebriefedTip(tip: Samples.objection, result: .done, note: "no Go")],
      objections: [.init(interview: Samples.interview.id, person: Samples.dana, text: "no Go")]
    ).json(at: Samples.now).document()
    #expect(json.hasPrefix("{\n  \"application\": {\n    \"cold\": false,"))
    #expect(
      json.contains(
        """
          "objections": [
            {
              "interview": 7,
              "person": "Dana Lee",
              "text": "no Go"
            }
          ],
          "offers": [],
          "tips": [
            {
              "derived": false,
              "interview": 7,
              "key": "objection",
              "note": "no Go",
              "result": "done",
              "tip": 6
            }
          ]
        }

        """))
  }
}
