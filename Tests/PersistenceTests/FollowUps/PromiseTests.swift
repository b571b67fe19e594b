import InterviewModel
import Testing
import Zones

@testable import Persistence

@Suite struct PromiseTests {
  private typealias Fixture = OfferFixture

  private func promise(
    _ fixture: Fixture, by date: Instant, at promised: Instant = OfferFixture.now
  ) throws -> FollowUp {
    try #require(
      try fixture.store.write(fixture.run("promise")) {
        try $0.promise(
          "two references", by: date, promisedAt: Occasion(promised), for: fixture.acme)
      }.first)
  }

  @Test func `a promise is owed by its date`() throws {
    let fixture = try Fixture()
    let opened = try promise(fixture, by: Fixture.hours(100))
    #expect(opened.kind == .promise)
    #expect(opened.what == "two references")
    #expect(
      opened.window
        == AnswerWindow(opens: Fixture.now, due: Fixture.hours(76), limit: Fixture.hours(100)))
  }

  @Test func `done or waived, it is settled`() throws {
    let fixture = try Fixture()
    let (first, second) = (
      try promise(fixture, by: Fixture.hours(100)), try promise(fixture, by: Fixture.hours(50))
    )
    func settle(_ promise: FollowUp, isWaived: Bool) throws -> [Settlement.Manner?] {
      try fixture.store.write(fixture.run()) {
        try $0.settle(promise.id, SettlementEntry(isWaived: isWaived, at: Fixture.now))
      }.map(\.settled?.manner)
    }
    #expect(try settle(first, isWaived: false) == [.done])
    // The check-in that was void meanwhile.
    #expect(try settle(second, isWaived: true).contains(.waived))
    #expect(try fixture.openCheckIns(fixture.acme).count == 1)
  }

  @Test func `it stays owed after an offer and after the end`() throws {
    let fixture = try Fixture()
    _ = try promise(fixture, by: Fixture.hours(100))
    try fixture.receive(fixture.acme)
    try fixture.answer(fixture.acme, .declined)
    #expect(try fixture.followUps(fixture.acme, .promise).map(\.settled) == [nil])
  }

  @Test func `an application that has ended can still be promised something`() throws {
    let fixture = try Fixture()
    try fixture.end(fixture.acme, .rejected)
    #expect(try promise(fixture, by: Fixture.hours(100)).settled == nil)
  }

  @Test func `moments that make no sense are refused`() throws {
    let fixture = try Fixture()
    #expect(throws: MomentRefusal.inTheFuture(Fixture.hours(1))) {
      try promise(fixture, by: Fixture.hours(100), at: Fixture.hours(1))
    }
    #expect(throws: MomentRefusal.notLater(Fixture.hours(-2), than: Fixture.now)) {
      try promise(fixture, by: Fixture.hours(-2))
    }
    let opened = try promise(fixture, by: Fixture.hours(100))
    #expect(throws: FollowUpRefusal.beforeThePromise(Fixture.now)) {
      try fixture.store.write(fixture.run()) {
        try $0.settle(opened.id, SettlementEntry(isWaived: false, at: Fixture.hours(-1)))
      }
    }
  }

  @Test func `one whose date has passed already is overdue at once`() throws {
    let fixture = try Fixture()
    let opened = try promise(fixture, by: Fixture.hours(-1), at: Fixture.hours(-30))
    #expect(try fixture.store.overdue(kind: .promise, at: Fixture.now) == [opened])
  }
}
