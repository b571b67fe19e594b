import InterviewModel
import Testing
import Zones

@testable import Persistence

/// What becomes of an open offer when its application ends without `offer answer`.
@Suite struct OfferOutcomeTests {
  private typealias Fixture = OfferFixture

  @Test(arguments: Outcome.allCases)
  func `an end makes the answer that is owed void`(_ outcome: Outcome) throws {
    let fixture = try Fixture()
    try fixture.receive(fixture.acme)
    #expect(try fixture.end(fixture.acme, outcome).map(\.settled?.manner) == [.void])
  }

  @Test func `an end that is an answer answers the offer too`() throws {
    let fixture = try Fixture()
    try fixture.receive(fixture.acme)
    try fixture.end(fixture.acme, .declined)
    let offer = try #require(try fixture.store.offers(of: fixture.acme).first)
    #expect(offer.answer == .declined)
    #expect(offer.answeredAt == Fixture.now)
  }

  @Test func `an end that is an answer cannot lie before the offer`() throws {
    let fixture = try Fixture()
    try fixture.receive(fixture.acme)
    #expect(throws: OfferRefusal.beforeTheOffer(Fixture.now)) {
      try fixture.end(fixture.acme, .accepted, at: Fixture.hours(-1))
    }
    #expect(try fixture.store.application(fixture.acme).outcome == nil)
  }

  @Test(arguments: [Outcome.rejected, .withdrawn, .ghosted])
  func `any other end leaves the offer as it is, and out of the list`(_ outcome: Outcome) throws {
    let fixture = try Fixture()
    try fixture.receive(fixture.acme)
    try fixture.end(fixture.acme, outcome)
    #expect(try fixture.store.offers(of: fixture.acme).map(\.answer) == [nil])
    #expect(try fixture.store.offerComparison(at: Fixture.now).isEmpty)
  }

  @Test func `reopening makes the answer owed again`() throws {
    let fixture = try Fixture()
    try fixture.receive(fixture.acme) { $0.answerByAt = .to(Fixture.hours(72)) }
    try fixture.end(fixture.acme, .ghosted)
    let again = try fixture.end(fixture.acme, nil)
    #expect(again.map(\.settled) == [nil])
    #expect(again.map(\.window.limit) == [Fixture.hours(72)])
    #expect(try fixture.followUps(fixture.acme, .offerAnswer).count == 2)
    #expect(try fixture.store.offerComparison(at: Fixture.now).first?.answer == again.first)
  }

  @Test func `after an answer a new offer is another one`() throws {
    let fixture = try Fixture()
    let first = try fixture.receive(fixture.acme).offer
    try fixture.answer(fixture.acme, .declined)
    try fixture.end(fixture.acme, nil)
    let second = try fixture.receive(fixture.acme).offer
    #expect(second.id != first.id)
    #expect(try fixture.store.offers(of: fixture.acme).map(\.answer) == [.declined, nil])
  }
}
