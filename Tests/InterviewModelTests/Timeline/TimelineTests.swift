import InterviewModel
import Testing
import Zones

@Suite struct TimelineTests {
  private func isCold(
    _ manners: [Settlement.Manner?], outcome: Outcome? = nil, isCancelled: Bool = false
  ) -> Bool {
    let moment = Instant(seconds: 0)
    let application = Application(
      id: Application.ID(1), company: "Acme", outcome: outcome,
      outcomeAt: outcome.map { _ in moment })
    let interview = Interview(
      id: Interview.ID(1), uuid: "", applicationID: application.id, company: "Acme", role: nil,
      round: 1, kind: .other, startsAt: moment, endsAt: moment + 1, zone: "UTC",
      cancelledAt: isCancelled ? moment : nil)
    let checkIns = manners.map { manner in
      FollowUp.owed(
        AnswerWindow(openingAt: moment), settled: manner.map { Settlement(at: moment, manner: $0) },
        kind: .checkIn)
    }
    return Timeline(
      application: application, interviews: [interview], tips: [:], objections: [],
      followUps: checkIns
    ).isCold
  }

  @Test func `an application is cold after the second check-in was done`() {
    #expect(!isCold([]))
    #expect(!isCold([.done]))
    #expect(!isCold([.done, nil]))
    #expect(!isCold([.done, .waived]))
    #expect(isCold([.done, .done]))
    #expect(isCold([.void, .done, .done]))
    #expect(!isCold([.done, .done, nil]))
  }

  @Test func `what has ended is not cold, nor what has no interview left`() {
    #expect(!isCold([.done, .done], outcome: .ghosted))
    #expect(!isCold([.done, .done], isCancelled: true))
  }
}
