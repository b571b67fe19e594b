import InterviewModel
import TestSupport
import Testing
import Zones

@testable import Persistence

/// Check-ins: at most two after an interview, one at a time, none beside an offer or an end.
@Suite struct CheckInInterplayTests {
  private typealias Fixture = OfferFixture

  private func done(
    _ fixture: Fixture, _ application: Application.ID, at moment: Instant
  ) throws -> [FollowUp] {
    let open = try #require(try fixture.openCheckIns(application).first)
    return try fixture.store.write(fixture.run("done", at: moment)) {
      try $0.settle(open.id, SettlementEntry(isWaived: false, at: moment))
    }
  }

  private func log(
    _ fixture: Fixture, _ company: String, at start: Instant
  ) throws -> InterviewChange {
    try fixture.store.write(fixture.run("log")) {
      try $0.log(InterviewEntry(company: company, startsAt: start, zone: fixture.zone))
    }
  }

  @Test func `it opens five working days after the interview's end`() throws {
    let fixture = try Fixture()
    let interview = try fixture.interview(fixture.acme)
    // From Thursday over a weekend to the Thursday after it.
    #expect(
      try fixture.openCheckIns(fixture.acme).map(\.window.opens)
        == [interview.endsAt + 7 * day])
  }

  @Test func `over a change of clocks it opens at the same time of day`() throws {
    let fixture = try Fixture()
    // Friday, 23 October 2026, 10:00 in Berlin, summer time until the 25th.
    let start = Instant(seconds: 1_792_742_400)
    let change = try fixture.store.write(fixture.run("log")) {
      try $0.log(
        InterviewEntry(company: "Delta", startsAt: start, zone: fixture.zone, opening: .all))
    }
    let opens = try #require(change.followUps.first { $0.kind == .checkIn }).window.opens
    #expect(opens - change.interview.endsAt == 7 * day + hour)
  }

  @Test func `done it opens a second one five working days later`() throws {
    let fixture = try Fixture()
    let settled = try done(fixture, fixture.acme, at: Fixture.now)
    #expect(settled.map(\.settled?.manner) == [.done, nil])
    #expect(settled.map(\.window.opens).last == Fixture.now + 7 * day)
  }

  @Test func `after the second the application is cold`() throws {
    let fixture = try Fixture()
    _ = try done(fixture, fixture.acme, at: Fixture.now)
    #expect(try fixture.store.coldApplications(at: Fixture.now).isEmpty)
    let second = try done(fixture, fixture.acme, at: Fixture.hours(200))
    #expect(second.count == 1)
    #expect(try fixture.openCheckIns(fixture.acme).isEmpty)
    #expect(try fixture.store.coldApplications(at: Fixture.hours(200)) == [fixture.acme])
    #expect(try fixture.store.timeline(of: fixture.acme, at: Fixture.hours(200)).isCold)
  }

  @Test func `a further interview ends coldness and has its own check-in`() throws {
    let fixture = try Fixture()
    _ = try done(fixture, fixture.acme, at: Fixture.now)
    _ = try done(fixture, fixture.acme, at: Fixture.now)
    let change = try log(fixture, "Acme", at: Fixture.hours(30))
    #expect(change.followUps.contains { $0.kind == .checkIn })
    #expect(try fixture.store.coldApplications(at: Fixture.now).isEmpty)
  }

  @Test func `an offer ends coldness`() throws {
    let fixture = try Fixture()
    _ = try done(fixture, fixture.acme, at: Fixture.now)
    _ = try done(fixture, fixture.acme, at: Fixture.now)
    try fixture.receive(fixture.acme)
    #expect(try fixture.store.coldApplications(at: Fixture.now).isEmpty)
  }

  @Test func `waived it opens no second one`() throws {
    let fixture = try Fixture()
    let open = try #require(try fixture.openCheckIns(fixture.acme).first)
    let settled = try fixture.store.write(fixture.run("waive")) {
      try $0.settle(open.id, SettlementEntry(isWaived: true, at: Fixture.now))
    }
    #expect(settled.count == 1)
    #expect(try fixture.openCheckIns(fixture.acme).isEmpty)
  }

  @Test func `a second one is void with an offer`() throws {
    let fixture = try Fixture()
    _ = try done(fixture, fixture.acme, at: Fixture.now)
    try fixture.receive(fixture.acme)
    #expect(
      try fixture.followUps(fixture.acme, .checkIn).map(\.settled?.manner) == [.done, .void])
  }

  @Test func `beside an open offer neither an interview nor a promised reply opens one`() throws {
    let fixture = try Fixture()
    try fixture.receive(fixture.acme)
    var entry = DebriefEntry()
    entry.replyBy = Fixture.hours(40)
    _ = try fixture.store.write(fixture.run("debrief")) {
      try $0.debrief(fixture.interview(fixture.acme).id, entry)
    }
    #expect(try fixture.openCheckIns(fixture.acme).isEmpty)
    _ = try log(fixture, "Acme", at: Fixture.hours(30))
    #expect(try fixture.openCheckIns(fixture.acme).isEmpty)
  }

  @Test func `an outcome makes it void`() throws {
    let fixture = try Fixture()
    try fixture.end(fixture.acme, .rejected)
    #expect(try fixture.followUps(fixture.acme, .checkIn).map(\.settled?.manner) == [.void])
  }

  @Test func `a promised reply moves it`() throws {
    let fixture = try Fixture()
    var entry = DebriefEntry()
    entry.replyBy = Fixture.hours(40)
    _ = try fixture.store.write(fixture.run("debrief")) {
      try $0.debrief(fixture.interview(fixture.acme).id, entry)
    }
    #expect(
      try fixture.openCheckIns(fixture.acme).map(\.window.opens) == [Fixture.hours(40)])
  }

  @Test func `reading opens none`() throws {
    let fixture = try Fixture()
    let before = try fixture.rows()
    _ = try fixture.store.today(at: Fixture.hours(1_000))
    _ = try fixture.store.offerComparison(at: Fixture.hours(1_000))
    _ = try fixture.store.coldApplications(at: Fixture.hours(1_000))
    #expect(try fixture.rows() == before)
  }
}
