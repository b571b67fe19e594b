import InterviewModel
import Testing
import Zones

@testable import Persistence

/// Ends of offers that are no answers: lapsed, and taken back.
@Suite struct OfferEndingTests {
  private typealias Fixture = OfferFixture

  @Test func `an application whose offer lapsed is called lapsed wherever it is read`() throws {
    let fixture = try Fixture()
    try fixture.receive(fixture.acme)
    try fixture.answer(fixture.acme, .lapsed)
    let application = try fixture.store.application(fixture.acme)
    #expect(application.outcome == .lapsed)
    #expect(try fixture.store.outcomes(of: application).map(\.outcome) == [.lapsed])
    let standings = try ApplicationsQuery(fixture.store).standings(at: Fixture.now)
    #expect(standings.first { $0.application.id == fixture.acme }?.application.outcome == .lapsed)
  }

  @Test func `one that was declined is not, though an earlier offer lapsed`() throws {
    let fixture = try Fixture()
    try fixture.receive(fixture.acme) { $0.receivedAt = Fixture.hours(-50) }
    try fixture.answer(fixture.acme, .lapsed, at: Fixture.hours(-2))
    try fixture.end(fixture.acme, nil, at: Fixture.hours(-1))
    try fixture.end(fixture.acme, .declined)
    let application = try fixture.store.application(fixture.acme)
    #expect(application.outcome == .declined)
    #expect(
      try fixture.store.outcomes(of: application).map(\.outcome) == [.lapsed, nil, .declined])
  }

  @Test(arguments: [true, false], [true, false])
  func `an accepted offer can be taken back, reopened or not, by either command`(
    isReopened: Bool, isByOffer: Bool
  ) throws {
    let fixture = try Fixture()
    try fixture.receive(fixture.acme) { $0.receivedAt = Fixture.hours(-10) }
    try fixture.answer(fixture.acme, .accepted, at: Fixture.hours(-5))
    if isReopened { try fixture.end(fixture.acme, nil, at: Fixture.hours(-1)) }
    if isByOffer {
      try fixture.answer(fixture.acme, .rescinded)
    } else {
      try fixture.end(fixture.acme, .rescinded)
    }
    #expect(try fixture.store.offers(of: fixture.acme).map(\.answer) == [.rescinded])
    #expect(try fixture.store.application(fixture.acme).outcome == .rescinded)
    #expect(
      try fixture.followUps(fixture.acme, .offerAnswer).map(\.settled?.manner) == [.answered])
  }

  @Test func `it cannot have been taken back before it was accepted`() throws {
    let fixture = try Fixture()
    try fixture.receive(fixture.acme) { $0.receivedAt = Fixture.hours(-10) }
    try fixture.answer(fixture.acme, .accepted, at: Fixture.hours(-5))
    #expect(throws: ApplicationRefusal.beforeItsEnd(Fixture.hours(-5))) {
      try fixture.answer(fixture.acme, .rescinded, at: Fixture.hours(-6))
    }
  }

  @Test(arguments: [Offer.Answer.declined, .lapsed, .rescinded])
  func `an offer that ended otherwise cannot be taken back`(_ answer: Offer.Answer) throws {
    let fixture = try Fixture()
    try fixture.receive(fixture.acme)
    try fixture.answer(fixture.acme, answer)
    #expect(throws: ApplicationRefusal.self) { try fixture.answer(fixture.acme, .rescinded) }
  }
}
