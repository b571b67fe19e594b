import InterviewModel
import TestSupport
import Testing
import Zones

@testable import Persistence

@Suite struct ReceivingOffersTests {
  private typealias Fixture = OfferFixture

  @Test func `an offer opens the answer that is owed to it`() throws {
    let fixture = try Fixture()
    let change = try fixture.receive(fixture.acme) { $0.terms = .to("82,000") }
    let answer = try #require(change.followUps.first { $0.kind == .offerAnswer })
    #expect(change.offer.receivedAt == Fixture.now)
    #expect(change.offer.terms == "82,000")
    #expect(answer.window == AnswerWindow(openingAt: Fixture.now))
    #expect(answer.settled == nil)
    #expect(
      try fixture.store.due(within: 25 * hour, at: Fixture.now).map(\.id) == [answer.id])
  }

  @Test func `an offer makes the open check-in void`() throws {
    let fixture = try Fixture()
    let change = try fixture.receive(fixture.acme)
    #expect(
      change.followUps.filter { $0.kind == .checkIn }.map(\.settled?.manner) == [.void])
    #expect(try fixture.openCheckIns(fixture.acme).isEmpty)
    #expect(try fixture.openCheckIns(fixture.beta).count == 1)
  }

  @Test func `letters stay owed beside an offer`() throws {
    let fixture = try Fixture()
    let letter = try #require(try fixture.followUps(fixture.acme, .thankYou).first)
    try fixture.receive(fixture.acme)
    #expect(try fixture.store.followUp(letter.id) == letter)
  }

  @Test func `received again it updates the open offer and its window`() throws {
    let fixture = try Fixture()
    let first = try fixture.receive(fixture.acme) { $0.terms = .to("82,000") }
    let second = try fixture.receive(fixture.acme, at: Fixture.hours(2)) {
      $0.employerDeadlineAt = .to(Fixture.hours(30))
    }
    #expect(second.offer.id == first.offer.id)
    #expect(second.offer.receivedAt == Fixture.now)
    #expect(second.offer.terms == "82,000")
    let answers = try fixture.followUps(fixture.acme, .offerAnswer)
    #expect(answers.map(\.window.limit) == [Fixture.hours(30)])
  }

  @Test func `the written offer starts the clock anew`() throws {
    let fixture = try Fixture()
    try fixture.receive(fixture.acme)
    let change = try fixture.receive(fixture.acme, at: Fixture.hours(20)) {
      $0.writtenAt = .to(Fixture.hours(20))
    }
    #expect(change.offer.receivedAt == Fixture.now)
    #expect(
      try fixture.followUps(fixture.acme, .offerAnswer).map(\.window)
        == [AnswerWindow(openingAt: Fixture.hours(20))])
  }

  @Test func `an offer of which only the written one is known was received with it`() throws {
    let fixture = try Fixture()
    let change = try fixture.receive(fixture.acme) { $0.writtenAt = .to(Fixture.hours(-5)) }
    #expect(change.offer.receivedAt == Fixture.hours(-5))
  }

  @Test func `a note is kept on the answer, and a second one below it`() throws {
    let fixture = try Fixture()
    try fixture.receive(fixture.acme) { $0.note = "call Dana" }
    let change = try fixture.receive(fixture.acme) { $0.note = "ask for shares" }
    #expect(change.offer.note == "call Dana\nask for shares")
  }

  @Test func `notes on the promised date are told, and nothing is refused`() throws {
    let fixture = try Fixture()
    let change = try fixture.receive(fixture.acme) {
      $0.answerByAt = .to(Fixture.hours(5 * 24))
      $0.employerDeadlineAt = .to(Fixture.hours(48))
    }
    let gamma = try fixture.interview(fixture.gamma)
    #expect(
      change.notes == [
        .afterEmployerDeadline(Fixture.hours(48)), .beyond48Hours(until: Fixture.hours(48)),
        .onWeekend(Fixture.hours(5 * 24)), .afterNextStep(gamma),
      ])
    #expect(change.offer.answerByAt == Fixture.hours(5 * 24))
  }

  @Test func `a second application's offer is another offer`() throws {
    let fixture = try Fixture()
    let acme = try fixture.receive(fixture.acme).offer
    let beta = try fixture.receive(fixture.beta).offer
    #expect(acme.id != beta.id)
    #expect(try fixture.store.openOffers().map(\.id) == [acme.id, beta.id])
  }

  @Test func `what cannot have happened yet is refused, and nothing is stored`() throws {
    let fixture = try Fixture()
    let before = try fixture.rows()
    #expect(throws: MomentRefusal.inTheFuture(Fixture.hours(1))) {
      try fixture.receive(fixture.acme) { $0.receivedAt = Fixture.hours(1) }
    }
    #expect(throws: MomentRefusal.inTheFuture(Fixture.hours(1))) {
      try fixture.receive(fixture.acme) { $0.writtenAt = .to(Fixture.hours(1)) }
    }
    #expect(try fixture.rows() == before)
  }

  @Test func `dates before the offer are refused`() throws {
    let fixture = try Fixture()
    let early = Fixture.hours(-1)
    #expect(throws: OfferRefusal.beforeTheOffer(Fixture.now)) {
      try fixture.receive(fixture.acme) { $0.answerByAt = .to(early) }
    }
    #expect(throws: OfferRefusal.beforeTheOffer(Fixture.now)) {
      try fixture.receive(fixture.acme) { $0.employerDeadlineAt = .to(early) }
    }
    #expect(throws: OfferRefusal.beforeTheOffer(Fixture.now)) {
      try fixture.receive(fixture.acme) {
        $0.receivedAt = Fixture.now
        $0.writtenAt = .to(early)
      }
    }
  }

  @Test func `an application that has ended gets no offer`() throws {
    let fixture = try Fixture()
    try fixture.end(fixture.acme, .rejected)
    let ended = try fixture.store.application(fixture.acme)
    #expect(throws: ApplicationRefusal.ended(ended)) { try fixture.receive(fixture.acme) }
  }

  @Test func `an answer that was waived stays waived, whatever changes`() throws {
    let fixture = try Fixture()
    let change = try fixture.receive(fixture.acme)
    let answer = try #require(change.followUps.first { $0.kind == .offerAnswer })
    _ = try fixture.store.write(fixture.run("waive")) {
      try $0.settle(answer.id, SettlementEntry(isWaived: true, at: Fixture.now))
    }
    try fixture.receive(fixture.acme) { $0.answerByAt = .to(Fixture.hours(72)) }
    #expect(try fixture.followUps(fixture.acme, .offerAnswer).map(\.settled?.manner) == [.waived])
  }
}
