import InterviewModel
import TestSupport
import Testing
import Zones

@testable import Persistence

/// When an application waits for a reply again, a check-in is opened again.
@Suite struct CheckInAgainTests {
  /// Monday and, unless it is nil, another interview of the same application.
  private func log(_ store: Store, then later: Instant? = monday + 2 * day) throws -> (
    first: Interview, second: Interview?
  ) {
    let first = try store.log(.at()).interview
    let second = try later.map { try store.log(.at("Acme", nil, $0)).interview }
    return (first, second)
  }

  private func cancel(_ store: Store, _ interview: Interview?) throws -> [FollowUp] {
    let id = try #require(interview).id
    return try store.write(Invocation("cancel", now: monday + 3 * hour)) {
      try $0.cancel(id, note: nil)
    }.followUps
  }

  private func open(_ followUps: [FollowUp]) -> [FollowUp] {
    followUps.of(.checkIn).filter { $0.settled == nil }
  }

  @Test func `cancelling the latest opens the one of the interview before`() throws {
    try withStore { store in
      let (first, second) = try log(store)
      let opened = open(try cancel(store, second))
      #expect(opened.map(\.interviewID) == [first.id])
      // Five working days from the cancellation.
      #expect(opened.map(\.window.opens) == [at("2026-03-09 13:00")])
    }
  }

  @Test func `cancelling the only one leaves a check-in of no interview`() throws {
    try withStore { store in
      let (first, _) = try log(store, then: nil)
      let before = open(try store.followUps(of: first.id))
      let left = open(try cancel(store, first))
      #expect(left.map(\.id) == before.map(\.id))
      #expect(left.map(\.interviewID) == [nil])
      #expect(left.map(\.window.opens) == [at("2026-03-09 13:00")])
    }
  }

  @Test func `one logged after the only one was cancelled takes the check-in over`() throws {
    try withStore { store in
      let (first, _) = try log(store, then: nil)
      let before = open(try cancel(store, first))
      let second = try store.log(.at("Acme", nil, monday + 2 * day))
      #expect(open(second.followUps).map(\.id) == before.map(\.id))
      #expect(open(second.followUps).map(\.interviewID) == [second.interview.id])
    }
  }

  @Test func `the check-in follows the interview that is moved to be the latest`() throws {
    try withStore { store in
      let (first, second) = try log(store)
      let before = open(try store.followUps(of: first.applicationID))
      let moved = try store.write(Invocation("move", now: monday)) {
        try $0.move(first.id, to: NewTime(startsAt: monday + 4 * day))
      }
      #expect(open(moved.followUps).map(\.id) == before.map(\.id))
      #expect(open(moved.followUps).map(\.interviewID) == [first.id])

      let left = open(try cancel(store, try store.interview(first.id)))
      #expect(left.map(\.interviewID) == [second?.id])
    }
  }

  @Test func `none is opened late`() throws {
    try withStore { store in
      let change = try store.log(.at(), now: monday + 60 * day)
      #expect(change.followUps.of(.checkIn).isEmpty)
      let id = change.interview.applicationID
      try store.end(id, .ghosted, now: monday + 61 * day)
      #expect(open(try store.end(id, nil, now: monday + 62 * day)).isEmpty)

      let asked = try store.log(.at("Beta", opening: .all), now: monday + 60 * day)
      #expect(open(asked.followUps).map { $0.state(at: monday + 60 * day) } == [.overdue])
    }
  }

  @Test func `none is owed while something promised is`() throws {
    try withStore { store in
      let (first, _) = try log(store, then: nil)
      let promised = try store.write(Invocation("promise", now: monday + 2 * hour)) {
        try $0.promise(
          "a sample", by: monday + 3 * day, promisedAt: Occasion(monday + 2 * hour),
          for: first.applicationID)
      }
      #expect(promised.map(\.kind) == [.promise, .checkIn])
      #expect(promised.map(\.settled?.manner) == [nil, .void])

      let sent = try store.settle(promised[0].id, now: monday + 2 * day)
      #expect(open(sent).map(\.window.opens) == [at("2026-03-11 10:00")])
    }
  }

  @Test func `cancelling an earlier one opens no second one`() throws {
    try withStore { store in
      let (first, second) = try log(store)
      #expect(open(try cancel(store, first)).isEmpty)
      let left = open(try store.followUps(of: first.applicationID))
      #expect(left.map(\.interviewID) == [second?.id])
    }
  }

  @Test func `it opens at the date that was promised after the interview that is left`() throws {
    try withStore { store in
      let (first, second) = try log(store)
      try store.debrief(first.id) { $0.replyBy = monday + 4 * day }
      let opened = open(try cancel(store, second))
      #expect(opened.map(\.window.opens) == [monday + 4 * day])
    }
  }

  @Test func `after one that was done it opens five working days after that`() throws {
    try withStore { store in
      let (first, _) = try log(store, then: nil)
      let checkIn = try #require(open(try store.followUps(of: first.id)).first)
      try store.settle(checkIn.id, now: monday + 2 * hour)
      let second = try store.log(.at("Acme", nil, monday + 2 * day)).interview
      let opened = open(try cancel(store, second))
      #expect(opened.map(\.window.opens) == [at("2026-03-09 13:00")])
    }
  }

  @Test func `after two that were done it stays cold`() throws {
    try withStore { store in
      let (first, _) = try log(store, then: nil)
      for _ in 1...2 {
        let checkIn = try #require(open(try store.followUps(of: first.id)).first)
        try store.settle(checkIn.id, now: monday + 2 * hour)
      }
      let second = try store.log(.at("Acme", nil, monday + 2 * day)).interview
      #expect(open(try cancel(store, second)).isEmpty)
      #expect(try store.timeline(of: first.applicationID, at: monday + 3 * hour).isCold)
    }
  }

  @Test func `after one that was waived none opens`() throws {
    try withStore { store in
      let (first, _) = try log(store, then: nil)
      let checkIn = try #require(open(try store.followUps(of: first.id)).first)
      try store.settle(checkIn.id, waived: true, now: monday + 2 * hour)
      let second = try store.log(.at("Acme", nil, monday + 2 * day)).interview
      #expect(open(try cancel(store, second)).isEmpty)
    }
  }

  @Test func `after an outcome none opens, and reopening opens it`() throws {
    try withStore { store in
      let (first, second) = try log(store)
      try store.end(first.applicationID, .ghosted, now: monday + 2 * hour)
      #expect(open(try cancel(store, second)).isEmpty)
      let touched = try store.end(first.applicationID, nil, now: monday + 4 * hour)
      #expect(open(touched).map(\.interviewID) == [first.id])
    }
  }

  @Test func `beside an open offer reopening opens none`() throws {
    try withStore { store in
      let id = try log(store).first.applicationID
      let offered = Invocation("offer received", now: monday + 2 * hour)
      _ = try store.write(offered) {
        try $0.receiveOffer(OfferEntry(zone: TestZones.berlin), for: id)
      }
      try store.end(id, .ghosted, now: monday + 3 * hour)
      let touched = try store.end(id, nil, now: monday + 4 * hour)
      #expect(open(touched).isEmpty)
      #expect(touched.of(.offerAnswer).count == 1)
    }
  }

  @Test func `one that was opened again moves with its interview`() throws {
    try withStore { store in
      let (first, second) = try log(store)
      _ = try cancel(store, second)
      let moved = try store.write(Invocation("move", now: monday)) {
        try $0.move(first.id, to: NewTime(startsAt: monday + day))
      }
      #expect(open(moved.followUps).map(\.window.opens) == [at("2026-03-10 11:00")])
    }
  }
}
