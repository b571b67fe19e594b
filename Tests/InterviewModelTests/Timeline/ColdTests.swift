import InterviewModel
import Testing
import Zones

/// When nothing more is suggested for an application.
@Suite struct ColdTests {
  private func timeline(
    done: Int, open: Int = 0, outcome: Outcome? = nil, offers: [Offer] = []
  ) throws -> Timeline {
    let interview = OfferExample.interview(1, starts: "2026-11-02T09:00:00Z")
    let window = AnswerWindow.checkIn(promisedBy: interview.endsAt, in: .utc)
    let checkIns = (0..<(done + open)).map { place in
      FollowUp(
        id: .init(place + 1), uuid: "", kind: .checkIn, applicationID: interview.applicationID,
        company: "Beta", role: nil, interviewID: interview.id, window: window,
        settled: place < done ? Settlement(at: window.due, manner: .done) : nil)
    }
    return Timeline(
      application: Application(
        id: interview.applicationID, company: "Beta", outcome: outcome,
        outcomeAt: outcome.map { _ in window.limit }),
      interviews: [interview], tips: [:], objections: [], followUps: checkIns, offers: offers)
  }

  @Test func `two check-ins that were done make an application cold`() throws {
    #expect(try timeline(done: 2).isCold)
  }

  @Test func `one is not enough, and neither is a second that is still owed`() throws {
    #expect(try !timeline(done: 1).isCold)
    #expect(try !timeline(done: 1, open: 1).isCold)
  }

  @Test func `an outcome or an offer is something that happened`() throws {
    #expect(try !timeline(done: 2, outcome: .rejected).isCold)
    #expect(try !timeline(done: 2, offers: [OfferExample.offer()]).isCold)
    let old = OfferExample.offer(received: "2026-10-01T09:00:00Z", answer: .declined)
    #expect(try timeline(done: 2, offers: [old]).isCold)
  }
}
