import InterviewModel
import TestSupport
import Testing
import Zones

@testable import Persistence

/// What happened on a day of which no time was said.
@Suite struct DaysWithoutTimeTests {
  private typealias Fixture = OfferFixture

  /// Friday, 20 November 2026, as it is typed: noon, and its first and last second.
  private static let friday =
    at("2026-11-20 00:00", TestZones.berlin)...at("2026-11-20 23:59", TestZones.berlin) + 59
  private static let noon = at("2026-11-20 12:00", TestZones.berlin)

  @Test(arguments: [true, false])
  func `a settlement is kept as it was said`(isDay: Bool) throws {
    let fixture = try Fixture()
    let letter = try #require(try fixture.store.followUps(of: fixture.acme).of(.thankYou).first)
    let entry = SettlementEntry(isWaived: false, at: Self.noon, day: isDay ? Self.friday : nil)

    let settled = try fixture.store.write(fixture.run()) { try $0.settle(letter.id, entry) }

    #expect(settled.first?.settled?.occasion == Occasion(Self.noon, isDayOnly: isDay))
    let events = try fixture.store.timeline(of: fixture.acme, at: Fixture.now).events
    #expect(events.filter { $0.name == .sent }.map(\.isDayOnly) == [isDay])
  }

  @Test(arguments: [true, false])
  func `an end is kept as it was said, and forgotten when the application is reopened`(
    isDay: Bool
  ) throws {
    let fixture = try Fixture()
    let end = OutcomeEntry(.rejected, at: Self.noon, day: isDay ? Self.friday : nil)

    let ended = try fixture.store.write(fixture.run()) {
      try $0.setOutcome(of: fixture.acme, to: end)
    }.application
    let events = try fixture.store.timeline(of: fixture.acme, at: Fixture.now).events
    let reopened = try fixture.store.write(fixture.run()) {
      try $0.setOutcome(of: fixture.acme, to: OutcomeEntry(nil, at: Fixture.now))
    }.application

    #expect(ended.ended == Occasion(Self.noon, isDayOnly: isDay))
    #expect(events.filter { $0.name == .ended }.map(\.isDayOnly) == [isDay])
    #expect(reopened.ended == nil)
    #expect(!reopened.isOutcomeDayOnly)
    let entries = try fixture.store.outcomes(of: reopened)
    #expect(entries.map(\.isDayOnly) == [isDay, false])
  }

  @Test(arguments: [true, false])
  func `an offer is kept as it was said`(isDay: Bool) throws {
    let fixture = try Fixture()
    let day = isDay ? Self.friday : nil
    let said = Occasion(Self.noon, isDayOnly: isDay)

    try fixture.receive(fixture.acme) {
      ($0.receivedAt, $0.receivedDay) = (Self.noon, day)
      ($0.writtenAt, $0.writtenDay) = (.to(Self.noon), day)
    }
    var entry = ExtensionEntry(
      until: Fixture.hours(60), granted: nil, askedAt: Self.noon, zone: fixture.zone)
    entry.askedDay = day
    let asked = entry
    let offer = try fixture.store.write(fixture.run()) {
      try $0.extendOffer(asked, of: fixture.acme)
    }.offer

    #expect(offer.received == said)
    #expect(offer.written == said)
    #expect(offer.extensions.map(\.asked) == [said])
  }

  @Test func `what is said later leaves a day as it was said`() throws {
    let fixture = try Fixture()
    try fixture.receive(fixture.acme) { ($0.receivedAt, $0.receivedDay) = (Self.noon, Self.friday) }

    let offer = try fixture.receive(fixture.acme) { $0.terms = .to("82,000") }.offer

    #expect(offer.received == Occasion(Self.noon, isDayOnly: true))
  }

  @Test(arguments: [true, false])
  func `an answer is kept as it was said, with everything that ends with it`(isDay: Bool) throws {
    let fixture = try Fixture()
    try fixture.receive(fixture.acme) { $0.receivedAt = Self.noon - day }
    try fixture.receive(fixture.beta) { $0.receivedAt = Self.noon - day }
    let beta = try #require(try fixture.store.openOffer(of: fixture.beta))
    var answer = OfferAnswerEntry(
      .accepted, at: Self.noon, day: isDay ? Self.friday : nil, withdrawsOthers: true)
    answer.declines = [beta.id]
    let entry = answer

    let change = try fixture.store.write(fixture.run()) {
      try $0.answerOffer(of: fixture.acme, entry)
    }

    #expect(change.offer.answered == Occasion(Self.noon, isDayOnly: isDay))
    #expect(try fixture.store.offer(beta.id).answered == Occasion(Self.noon, isDayOnly: isDay))
    let ends = try [fixture.acme, fixture.beta, fixture.gamma].map {
      try fixture.store.application($0).ended
    }
    #expect(ends.map { $0?.isDayOnly } == [isDay, isDay, isDay])
    let answers = try fixture.store.followUps(of: fixture.acme).of(.offerAnswer)
    #expect(answers.map { $0.settled?.isDayOnly } == [isDay])
  }

  @Test func `another offer that came after that day is declined when it came`() throws {
    let fixture = try Fixture()
    try fixture.receive(fixture.acme) { $0.receivedAt = Self.noon - day }
    try fixture.receive(fixture.beta) { $0.receivedAt = Self.noon + day }
    let beta = try #require(try fixture.store.openOffer(of: fixture.beta))
    var answer = OfferAnswerEntry(.accepted, at: Self.noon, day: Self.friday)
    answer.declines = [beta.id]
    let entry = answer

    _ = try fixture.store.write(fixture.run()) { try $0.answerOffer(of: fixture.acme, entry) }

    #expect(try fixture.store.offer(beta.id).answered == Occasion(Self.noon + day))
  }

  @Test(arguments: [true, false])
  func `a promise is kept as it was said`(isDay: Bool) throws {
    let fixture = try Fixture()
    let promised = Occasion(Self.noon, isDayOnly: isDay)

    _ = try fixture.store.write(fixture.run()) {
      try $0.promise("a sample", by: Fixture.hours(50), promisedAt: promised, for: fixture.acme)
    }

    let events = try fixture.store.timeline(of: fixture.acme, at: Fixture.now).events
    #expect(events.filter { $0.name == .promised }.map(\.isDayOnly) == [isDay])
  }

  @Test
  func `a day takes the place of the time at which an application ended, and undo brings it back`()
    throws
  {
    let fixture = try Fixture()
    _ = try fixture.store.write(fixture.run()) {
      try $0.setOutcome(of: fixture.acme, to: OutcomeEntry(.rejected, at: Fixture.now))
    }
    var edit = ApplicationEdit()
    edit.outcomeAt = Occasion(Self.noon, isDayOnly: true)
    let corrected = edit

    let ended = try fixture.store.write(fixture.run()) {
      try $0.edit(fixture.acme, corrected)
    }.application.ended
    _ = try fixture.store.undo(1, now: Fixture.now)

    #expect(ended == Occasion(Self.noon, isDayOnly: true))
    #expect(try fixture.store.application(fixture.acme).ended == Occasion(Fixture.now))
  }
}
