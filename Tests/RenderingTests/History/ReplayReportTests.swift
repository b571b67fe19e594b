import InterviewModel
import Rendering
import Testing
import Zones

@Suite struct ReplayReportTests {
  private let report = ReplayReport(
    [RecordedOperation(id: 3, uuid: "u3", command: "log --at", at: Samples.now - 3_600)],
    verb: "undone")

  @Test func `each operation has a line`() {
    #expect(
      report.text(Samples.page()) == "undone: log --at of Thu 19 Nov 2026 17:00 (1 h ago)\n")
  }

  @Test func `what it was about is named`() {
    var operation = RecordedOperation(id: 3, uuid: "u3", command: "done", at: Samples.now)
    operation.subject = .init(
      applications: [.init(id: .init(1), company: "Acme", role: "Engineer")],
      followUps: [.init(3), .init(9)])
    #expect(
      ReplayReport([operation], verb: "redone").text(Samples.page())
        == "redone: done of Thu 19 Nov 2026 18:00 (now): Acme, Engineer; f3, f9\n")
  }

  @Test func `the JSON has them under the verb`() {
    #expect(
      report.json.document() == """
        {
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
