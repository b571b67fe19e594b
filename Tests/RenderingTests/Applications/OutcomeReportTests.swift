import InterviewModel
import Rendering
import Testing
import Zones

@Suite struct OutcomeReportTests {
  private let ended: Application = {
    var application = Samples.application
    application.outcome = .rejected
    application.outcomeAt = Samples.now - 3_600
    return application
  }()

  private func report(_ application: Application, planned: [Interview] = []) -> OutcomeReport {
    OutcomeReport(OutcomeChange(application: application, followUps: [], planned: planned))
  }

  @Test func `it says how and when it ended`() {
    #expect(
      report(ended).text(Samples.layout())
        == "Acme, Engineer (a1): rejected, Thu 19 Nov 2026 17:00 (1 h ago)\n")
  }

  @Test func `it says that it is open again`() {
    #expect(
      report(Samples.application).text(Samples.layout()) == "Acme, Engineer (a1): open again\n")
  }

  @Test func `the JSON has the application and what was settled`() {
    #expect(
      report(ended).json(at: Samples.now).document() == """
        {
          "application": {
            "company": "Acme",
            "id": 1,
            "outcome": "rejected",
            "outcome_at": "2026-11-19T17:00:00Z",
            "outcome_day_only": false,
            "role": "Engineer"
          },
          "cancelled": [],
          "follow_ups": [],
          "planned": []
        }

        """)
  }
}
