import InterviewModel
import Testing
import Zones

@testable import Persistence

@Suite struct AnsweringOffersTests {
  private typealias Fixture = OfferFixture

  @Test(arguments: Offer.Answer.allCases)
  func `an answer settles what is owed and ends the application`(_ answer: Offer.Answer) throws {
    let fixture = try Fixture()
    try fixture.receive(fixture.acme) { $0.receivedAt = Fixture.hours(-10) }
    let change = try fixture.answer(fixture.acme, answer, at: Fixture.hours(-1))
    #expect(change.offer.answer == answer)
    #expect(change.offer.answeredAt == Fixture.hours(-1))
    #expect(
      change.followUps.map(\.settled)
        == [Settlement(at: Fixture.hours(-1), manner: answer.settlement)])
    let application = try fixture.store.application(fixture.acme)
    #expect(application.outcome == answer.outcome)
    #expect(application.outcomeAt == Fixture.hours(-1))
  }

  @Test func `an answer past the limit is late`() throws {
    let fixture = try Fixture()
    try fixture.receive(fixture.acme) { $0.receivedAt = Fixture.hours(-60) }
    let change = try fixture.answer(fixture.acme, .accepted)
    #expect(change.followUps.map(\.isLate) == [true])
    #expect(change.followUps.map { $0.overdueHours(at: Fixture.now) } == [12])
  }

  @Test func `what is open elsewhere is left alone and counted`() throws {
    let fixture = try Fixture()
    try fixture.receive(fixture.acme)
    let change = try fixture.answer(fixture.acme, .accepted)
    #expect(change.notes == [.othersOpen(2)])
    #expect(change.withdrawn.isEmpty)
    #expect(try fixture.store.application(fixture.beta).outcome == nil)
    #expect(try fixture.openCheckIns(fixture.beta).count == 1)
  }

  @Test func `declining says nothing about others`() throws {
    let fixture = try Fixture()
    try fixture.receive(fixture.acme)
    #expect(try fixture.answer(fixture.acme, .declined).notes.isEmpty)
  }

  @Test func `another open offer that nobody declined stays open, and is noted`() throws {
    let fixture = try Fixture()
    try fixture.receive(fixture.acme)
    try fixture.receive(fixture.beta)
    let other = try #require(try fixture.store.openOffers(beside: fixture.acme).first)
    let change = try fixture.answer(fixture.acme, .accepted, withdrawsOthers: true)

    #expect(change.withdrawn.map(\.id) == [fixture.gamma])
    #expect(change.notes.first == .offerStillOpen(other))
    #expect(try fixture.store.application(fixture.beta).outcome == nil)
    #expect(try fixture.followUps(fixture.beta, .offerAnswer).map(\.settled) == [nil])
  }

  @Test func `asked to, it withdraws every other open application and declines other offers`()
    throws
  {
    let fixture = try Fixture()
    try fixture.receive(fixture.acme)
    try fixture.receive(fixture.beta)
    _ = try fixture.store.write(fixture.run("promise")) {
      try $0.promise(
        "references", by: Fixture.hours(50), promisedAt: Occasion(Fixture.now), for: fixture.beta)
    }
    let planned = try fixture.interview(fixture.gamma)
    let others = try fixture.store.openOffers(beside: fixture.acme).map(\.id)
    let change = try fixture.answer(
      fixture.acme, .accepted, withdrawsOthers: true, declines: Set(others))

    #expect(change.withdrawn.map(\.id) == [fixture.beta, fixture.gamma])
    #expect(change.withdrawn.map(\.outcome) == [.declined, .withdrawn])
    #expect(try fixture.followUps(fixture.beta, .offerAnswer).map(\.settled?.manner) == [.answered])
    #expect(try fixture.openCheckIns(fixture.gamma).isEmpty)
    #expect(try fixture.followUps(fixture.beta, .promise).map(\.settled) == [nil])
    #expect(try fixture.followUps(fixture.beta, .thankYou).map(\.settled) == [nil])
    #expect(change.notes == [.stillPlanned(planned)])
    #expect(try fixture.store.offerComparison(at: Fixture.now).isEmpty)
  }

  @Test func `applications that ended before are not withdrawn`() throws {
    let fixture = try Fixture()
    try fixture.end(fixture.beta, .rejected)
    try fixture.receive(fixture.acme)
    try fixture.answer(fixture.acme, .accepted, withdrawsOthers: true)
    #expect(try fixture.store.application(fixture.beta).outcome == .rejected)
  }

  @Test func `withdrawing others is one operation to take back`() throws {
    let fixture = try Fixture()
    try fixture.receive(fixture.acme)
    let before = try fixture.rows()
    try fixture.answer(fixture.acme, .accepted, withdrawsOthers: true)
    _ = try fixture.store.undo(1, now: Fixture.now)
    #expect(try fixture.rows() == before)
  }

  @Test func `an answer needs an open offer, and a moment after it and not ahead`() throws {
    let fixture = try Fixture()
    let application = try fixture.store.application(fixture.acme)
    #expect(throws: OfferChoiceError.noneOpen(application)) {
      try fixture.answer(fixture.acme, .accepted)
    }
    try fixture.receive(fixture.acme)
    #expect(throws: MomentRefusal.inTheFuture(Fixture.hours(1))) {
      try fixture.answer(fixture.acme, .accepted, at: Fixture.hours(1))
    }
    #expect(throws: OfferRefusal.beforeTheOffer(Fixture.now)) {
      try fixture.answer(fixture.acme, .accepted, at: Fixture.hours(-1))
    }
  }

  @Test func `an offer is answered once`() throws {
    let fixture = try Fixture()
    try fixture.receive(fixture.acme)
    try fixture.answer(fixture.acme, .declined)
    let ended = try fixture.store.application(fixture.acme)
    #expect(throws: ApplicationRefusal.ended(ended)) { try fixture.answer(fixture.acme, .accepted) }
  }

  @Test func `done does not answer an offer, and waiving leaves it open`() throws {
    let fixture = try Fixture()
    try fixture.receive(fixture.acme)
    let owed = try #require(try fixture.followUps(fixture.acme, .offerAnswer).first)
    #expect(throws: FollowUpRefusal.answerNotSaid(owed)) {
      try fixture.store.write(fixture.run("done")) {
        try $0.settle(owed.id, SettlementEntry(isWaived: false, at: Fixture.now))
      }
    }
    _ = try fixture.store.write(fixture.run("waive")) {
      try $0.settle(owed.id, SettlementEntry(isWaived: true, at: Fixture.now))
    }
    #expect(try fixture.answer(fixture.acme, .declined).offer.answer == .declined)
  }
}
