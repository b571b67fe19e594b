import InterviewModel
import Rendering
import Testing
import Zones

@Suite struct ReplayReportTests {
  private let report = ReplayReport(
    Replayed(
      [RecordedOperation(id: 3, uuid: "u3", command: "log --at", at: Samples.now - 3_600)]),
    verb: "undone", of: 1)

  @Test func `each operation has a line`() {
    #expect(
      report.text(Samples.layout()) == "undone: log --at, Thu 19 Nov 2026 17:00 (1 h ago)\n")
  }

  @Test func `what it was about is named`() {
    var operation = RecordedOperation(id: 3, uuid: "u3", command: "done", at: Samples.now)
    operation.subject = .init(
      applications: [.init(id: .init(1), company: "Acme", role: "Engineer")],
      followUps: [.init(3), .init(9)])
    #expect(
      ReplayReport(Replayed([operation]), verb: "redone", of: 1).text(Samples.layout())
        == "redone: done, Thu 19 Nov 2026 18:00 (now): Acme, Engineer; f3, f9\n")
  }

  @Test func `each follow-up that it changed has one too, with its times`() {
    let report = ReplayReport(
      Replayed([], followUps: [Samples.letter(limitIn: 30 * 3_600), Samples.checkIn]),
      verb: "undone", of: 1)
    #expect(
      report.text(Samples.layout()) == """
        f12  Acme, Engineer: letter to Dana Lee, due Fri 20 Nov 2026 00:00 (in 6 h), overdue after \
        Sat 21 Nov 2026 00:00
        f13  Acme: check-in, due Fri 20 Nov 2026 19:00 (in 1 d 1 h), overdue after Sat 21 Nov 2026 \
        19:00

        """)
  }

  @Test func `a line that is too long goes on under its beginning`() {
    #expect(
      report.text(Samples.layout(width: 40)) == """
        undone: log --at, Thu 19 Nov 2026 17:00
                (1 h ago)

        """)
  }

  @Test func `the JSON has them under the verb`() {
    #expect(
      report.json(at: Samples.now).document() == """
        {
          "follow_ups": [],
          "undone": [
            {
              "at": "2026-11-19T17:00:00Z",
              "command": "log --at",
              "id": 3,
              "uuid": "u3"
            }
          ]
        }

        """)
  }
}
