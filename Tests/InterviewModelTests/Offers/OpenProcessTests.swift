import InterviewModel
import Testing
import Zones

/// Offers beside what comes next elsewhere.
@Suite struct OpenProcessTests {
  @Test func `nothing is compared while no offer is open`() throws {
    let process = OfferExample.process(1, next: "2026-11-24T09:00:00Z")
    #expect(OpenProcess.compared([process]).isEmpty)
    #expect(DateClash.among([process]).isEmpty)
  }

  @Test func `offers come first by limit, then the others by what comes next`() throws {
    let late = OfferExample.offer(application: 1, answerBy: "2026-11-27T09:00:00Z")
    let soon = OfferExample.offer(application: 2, answerBy: "2026-11-24T09:00:00Z")
    let processes = [
      OfferExample.process(6),
      OfferExample.process(5, replyBy: "2026-11-26T09:00:00Z"),
      OfferExample.process(
        4, next: "2026-11-30T09:00:00Z", replyBy: "2026-11-25T09:00:00Z"),
      OfferExample.process(3, next: "2026-11-24T10:00:00Z"),
      OfferExample.process(2, offer: soon), OfferExample.process(1, offer: late),
    ]
    #expect(OpenProcess.compared(processes).map(\.application.id.number) == [2, 1, 3, 4, 5, 6])
  }

  @Test func `what comes only after an answer is owed is a clash`() throws {
    let offer = OfferExample.offer(application: 1, answerBy: "2026-11-25T09:00:00Z")
    let processes = [
      OfferExample.process(1, offer: offer, next: "2026-11-28T09:00:00Z"),
      OfferExample.process(
        2, next: "2026-11-27T09:00:00Z", replyBy: "2026-11-26T09:00:00Z"),
      OfferExample.process(
        3, next: "2026-11-25T09:00:00Z", replyBy: "2026-11-24T09:00:00Z"),
    ]
    let clashes = DateClash.among(processes)
    #expect(clashes.map(\.application.id.number) == [2, 2])
    #expect(clashes.map(\.event) == [.promisedReply, .nextStep])
  }
}
