import InterviewModel
import TestSupport
import Testing
import Zones

/// Whom an application waits on, seen at the moment 0.
@Suite struct WaitingOnTests {
  private static let now = Instant(seconds: 0)

  private func waitingOn(
    outcome: Outcome? = nil, opensIn: [Int] = [], settled: Settlement.Manner? = nil,
    kind: FollowUpKind = .thankYou, endsIn: [Int] = [], isCancelled: Bool = false
  ) -> WaitingOn? {
    let now = Self.now
    let application = Application(
      id: .init(1), company: "Acme", outcome: outcome, outcomeAt: outcome.map { _ in now })
    let followUps = opensIn.map { hours in
      FollowUp.owed(
        AnswerWindow(openingAt: now + hours * hour),
        settled: settled.map { Settlement(at: now, manner: $0) }, kind: kind)
    }
    let interviews = endsIn.map { hours in
      Interview(
        id: .init(1), uuid: "", applicationID: application.id, company: "Acme", role: nil, round: 1,
        kind: .other, startsAt: now + (hours - 1) * hour, endsAt: now + hours * hour,
        zone: "UTC", cancelledAt: isCancelled ? now : nil)
    }
    return WaitingOn(application, followUps: followUps, interviews: interviews, at: now)
  }

  @Test(arguments: FollowUpKind.allCases, [0, -24, -48, -999])
  func `it waits on me while a window of any kind is open, due or overdue`(
    kind: FollowUpKind, opensIn: Int
  ) {
    #expect(waitingOn(opensIn: [opensIn], kind: kind) == .me)
    #expect(waitingOn(opensIn: [opensIn], kind: kind, endsIn: [5]) == .me)
  }

  @Test func `it waits on them when nothing is owed yet or any more`() {
    #expect(waitingOn() == .them)
    #expect(waitingOn(opensIn: [1], endsIn: [-1]) == .them)
    #expect(waitingOn(opensIn: [-999], settled: .waived, endsIn: [-1]) == .them)
  }

  @Test func `an interview that is still to end fixes the next step`() {
    #expect(waitingOn(endsIn: [-50, 100]) == nil)
    #expect(waitingOn(opensIn: [1], endsIn: [1]) == nil)
    #expect(waitingOn(endsIn: [0]) == .them)
    #expect(waitingOn(endsIn: [100], isCancelled: true) == .them)
  }

  @Test(arguments: [
    Outcome.accepted, .declined, .rejected, .withdrawn, .ghosted,
  ])
  func `what has ended waits on nobody, whatever is owed`(outcome: Outcome) {
    #expect(waitingOn(outcome: outcome, opensIn: [-1]) == nil)
    #expect(waitingOn(outcome: outcome) == nil)
  }
}
