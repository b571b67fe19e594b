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
      #expect(opened.map(\.window.opens) == [at("2026-03-09 11:00")])
    }
  }

  @Test func `cancelling the only one opens none`() throws {
    try withStore { store in
      let (first, _) = try log(store, then: nil)
      #expect(open(try cancel(store, first)).isEmpty)
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
      #expect(opened.map(\.window) == [AnswerWindow(openingAt: monday + 4 * day)])
    }
  }

  @Test func `after one that was done it opens five working days after that`() throws {
    try withStore { store in
      let (first, _) = try log(store, then: nil)
      let checkIn = try #require(open(try store.followUps(of: first.id)).first)
      try store.settle(checkIn.id, now: monday + 2 * hour)
      let second = try store.log(.at("Acme", nil, monday + 2 * day)).interview
      let opened = open(try cancel(store, second))
      #expect(opened.map(\.window.opens) == [at("2026-03-09 12:00")])
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
      #expect(touched.map(\.kind) == [.offerAnswer])
    }
  }

  @Test func `reopening what is open opens none`() throws {
    try withStore { store in
      let (first, _) = try log(store, then: nil)
      let checkIn = try #require(open(try store.followUps(of: first.id)).first)
      try store.settle(checkIn.id, waived: true, now: monday + 2 * hour)
      #expect(try store.end(first.applicationID, nil, now: monday + 3 * hour).isEmpty)
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
