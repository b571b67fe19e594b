import InterviewModel
import Testing
import Zones

@testable import Persistence

@Suite struct ExtendingOffersTests {
  private typealias Fixture = OfferFixture

  private func limits(_ fixture: Fixture) throws -> [Instant] {
    try fixture.followUps(fixture.acme, .offerAnswer).map(\.window.limit)
  }

  @Test func `an extension that is granted moves the window`() throws {
    let fixture = try Fixture()
    try fixture.receive(fixture.acme)
    let change = try fixture.extend(fixture.acme, until: Fixture.hours(100), granted: true)
    #expect(try limits(fixture) == [Fixture.hours(100)])
    #expect(change.offer.extensions.map(\.granted) == [true])
    #expect(change.followUps.map(\.window.limit) == [Fixture.hours(100)])
  }

  @Test(arguments: [nil, false]) func `one that is not answered or refused moves nothing`(
    _ granted: Bool?
  ) throws {
    let fixture = try Fixture()
    try fixture.receive(fixture.acme)
    let change = try fixture.extend(fixture.acme, until: Fixture.hours(100), granted: granted)
    #expect(try limits(fixture) == [Fixture.hours(48)])
    #expect(change.offer.extensions.map(\.granted) == [granted])
  }

  @Test func `every extension is kept`() throws {
    let fixture = try Fixture()
    try fixture.receive(fixture.acme)
    try fixture.extend(fixture.acme, until: Fixture.hours(72), granted: true)
    try fixture.extend(fixture.acme, until: Fixture.hours(96), granted: false)
    let change = try fixture.extend(fixture.acme, until: Fixture.hours(120))
    #expect(
      change.offer.extensions.map(\.untilAt)
        == [Fixture.hours(72), Fixture.hours(96), Fixture.hours(120)])
    #expect(try limits(fixture) == [Fixture.hours(72)])
  }

  @Test(arguments: [OfferFixture.hours(72), nil])
  func `one that waits is answered later, with its date or without`(_ until: Instant?) throws {
    let fixture = try Fixture()
    try fixture.receive(fixture.acme)
    try fixture.extend(fixture.acme, until: Fixture.hours(72))
    let change = try fixture.extend(
      fixture.acme, until: until, granted: true, at: Fixture.hours(3))
    #expect(change.offer.extensions.map(\.granted) == [true])
    #expect(change.offer.extensions.map(\.askedAt) == [Fixture.now])
    #expect(try limits(fixture) == [Fixture.hours(72)])
  }

  @Test func `said again it changes nothing`() throws {
    let fixture = try Fixture()
    try fixture.receive(fixture.acme)
    try fixture.extend(fixture.acme, until: Fixture.hours(72), granted: true)
    let before = try fixture.rows()
    try fixture.extend(fixture.acme, until: Fixture.hours(72), granted: true)
    try fixture.extend(fixture.acme, until: Fixture.hours(72))
    #expect(try fixture.rows() == before)
  }

  @Test func `one that was refused can be asked for again`() throws {
    let fixture = try Fixture()
    try fixture.receive(fixture.acme)
    try fixture.extend(fixture.acme, until: Fixture.hours(72), granted: false)
    let change = try fixture.extend(fixture.acme, until: Fixture.hours(72), granted: true)
    #expect(change.offer.extensions.map(\.granted) == [false, true])
  }

  @Test func `one that was granted and then refused is one that was refused`() throws {
    let fixture = try Fixture()
    try fixture.receive(fixture.acme)
    try fixture.extend(fixture.acme, until: Fixture.hours(72), granted: true)
    let change = try fixture.extend(fixture.acme, until: Fixture.hours(72), granted: false)
    #expect(change.offer.extensions.map(\.granted) == [false])
  }

  @Test func `which one is meant is never guessed`() throws {
    let fixture = try Fixture()
    try fixture.receive(fixture.acme)
    let application = try fixture.store.application(fixture.acme)
    #expect(throws: OfferChoiceError.nothingAsked(application)) {
      try fixture.extend(fixture.acme, until: nil, granted: true)
    }
    try fixture.extend(fixture.acme, until: Fixture.hours(72))
    try fixture.extend(fixture.acme, until: Fixture.hours(96))
    #expect(
      throws: OfferChoiceError.severalAsked(
        application, until: [Fixture.hours(72), Fixture.hours(96)])
    ) {
      try fixture.extend(fixture.acme, until: nil, granted: true)
    }
  }

  @Test func `without an open offer there is nothing to extend`() throws {
    let fixture = try Fixture()
    let application = try fixture.store.application(fixture.acme)
    #expect(throws: OfferChoiceError.noneOpen(application)) {
      try fixture.extend(fixture.acme, until: Fixture.hours(72))
    }
  }

  @Test func `moments that make no sense are refused`() throws {
    let fixture = try Fixture()
    try fixture.receive(fixture.acme)
    #expect(throws: MomentRefusal.inTheFuture(Fixture.hours(1))) {
      try fixture.extend(fixture.acme, until: Fixture.hours(72), askedAt: Fixture.hours(1))
    }
    #expect(throws: OfferRefusal.beforeTheOffer(Fixture.now)) {
      try fixture.extend(fixture.acme, until: Fixture.hours(72), askedAt: Fixture.hours(-1))
    }
    #expect(throws: MomentRefusal.notLater(Fixture.now, than: Fixture.now)) {
      try fixture.extend(fixture.acme, until: Fixture.now)
    }
    try fixture.extend(fixture.acme, until: Fixture.hours(72))
    #expect(throws: OfferRefusal.extensionAskedAlready(Fixture.now)) {
      try fixture.extend(
        fixture.acme, until: nil, granted: true, askedAt: Fixture.hours(1), at: Fixture.hours(2))
    }
  }

  @Test func `a date on a weekend, after a next step, or that is no more time is noted`() throws {
    let fixture = try Fixture()
    try fixture.receive(fixture.acme)
    let gamma = try fixture.interview(fixture.gamma)
    let saturday = Fixture.hours(5 * 24)
    #expect(
      try fixture.extend(fixture.acme, until: saturday).notes
        == [.onWeekend(saturday), .afterNextStep(gamma)])
    #expect(
      try fixture.extend(fixture.acme, until: Fixture.hours(47)).notes
        == [.noMoreTime(Fixture.hours(48))])
    #expect(try fixture.extend(fixture.acme, until: saturday, granted: false).notes.isEmpty)
  }
}
