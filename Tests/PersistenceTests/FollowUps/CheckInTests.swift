import InterviewModel
import TestSupport
import Testing
import Zones

@testable import Persistence

@Suite struct CheckInTests {
  /// The application's check-in that is open, if there is one.
  private func openCheckIn(_ store: Store) throws -> FollowUp? {
    let open = try store.followUps(of: Application.ID(1)).of(.checkIn).filter { $0.settled == nil }
    #expect(open.count <= 1)
    return open.first
  }

  @Test(arguments: [
    // The interview's start and when its check-in opens: five working days after its end.
    ("2026-03-02 10:00", "2026-03-09 11:00"),  // Monday
    ("2026-03-05 10:00", "2026-03-12 11:00"),  // Thursday, over a weekend
    ("2026-03-07 10:00", "2026-03-13 11:00"),  // Saturday
    ("2026-03-01 10:00", "2026-03-06 11:00"),  // Sunday
    ("2026-03-26 10:00", "2026-04-02 11:00"),  // over the change to summer time
    ("2026-10-22 10:00", "2026-10-29 11:00"),  // over the change to winter time
    ("2026-03-06 23:30", "2026-03-13 00:30"),  // its end is on Saturday
  ])
  func `a check-in opens at the same wall-clock time on the fifth working day`(
    start: String, opens: String
  ) throws {
    try withStore { store in
      let change = try store.log(.at("Acme", nil, at(start)))

      let checkIn = try #require(change.followUps.of(.checkIn).first)
      #expect(checkIn.window.opens == at(opens))
    }
  }

  @Test func `the interview's zone decides, not where it is logged`() throws {
    try withStore { store in
      let newYork = TestZones.newYork
      // New York changes its clocks on 8 March, Berlin not before the 29th.
      let change = try store.log(.at("Acme", nil, at("2026-03-05 16:00", newYork), zone: newYork))

      let checkIn = try #require(change.followUps.of(.checkIn).first)
      #expect(checkIn.window.opens == at("2026-03-12 17:00", newYork))
    }
  }

  @Test func `a further interview takes the check-in over`() throws {
    try withStore { store in
      let first = try store.log(.at())
      let now = monday + 3 * day
      let second = try store.log(.at("Acme", nil, monday + 4 * day), now: now)

      let checkIns = second.followUps.of(.checkIn)
      #expect(checkIns.map(\.id) == first.followUps.of(.checkIn).map(\.id))
      #expect(checkIns.map(\.interviewID) == [second.interview.id])
      // Friday, and five working days later.
      #expect(checkIns.map(\.window.opens) == [at("2026-03-13 11:00")])
      #expect(try openCheckIn(store) == checkIns.first)
    }
  }

  @Test func `an interview logged before a later one leaves the later one's check-in`() throws {
    try withStore { store in
      let later = try store.log(.at())
      let backfilled = try store.log(.at("Acme", nil, monday - 7 * day), now: monday)

      #expect(backfilled.followUps.of(.checkIn).isEmpty)
      #expect(try openCheckIn(store)?.interviewID == later.interview.id)
    }
  }

  @Test func `a promised date moves the check-in there`() throws {
    try withStore { store in
      let interview = try store.log(.at()).interview.id
      let before = try #require(try openCheckIn(store))

      let promised = monday + 3 * day
      let result = try store.debrief(interview) { $0.replyBy = promised }

      let after = try #require(try openCheckIn(store))
      #expect(after.id == before.id)
      #expect(after.window == .checkIn(promisedBy: promised, in: TestZones.berlin))
      #expect(result.debrief.interview.replyByAt == promised)
      #expect(result.remarks == [])
    }
  }

  @Test func `a date promised for before the interview is refused`() throws {
    try withStore { store in
      let interview = try store.log(.at()).interview.id
      let before = try store.contents()

      #expect(throws: InterviewRefusal.beforeTheInterview(monday, interview: interview)) {
        try store.debrief(interview) {
          $0.replyBy = monday - 1
          $0.impression = 3
        }
      }
      #expect(try store.contents() == before)
    }
  }

  @Test func `a promised date opens a check-in where none is open`() throws {
    try withStore { store in
      let interview = try store.log(.at(opening: .none)).interview.id

      try store.debrief(interview) { $0.replyBy = monday + 3 * day }

      #expect(try openCheckIn(store)?.interviewID == interview)
    }
  }

  @Test func `a date promised before a later interview is stored and moves nothing`() throws {
    try withStore { store in
      let first = try store.log(.at()).interview.id
      try store.log(.at("Acme", nil, monday + day))
      let before = try openCheckIn(store)

      let result = try store.debrief(first) { $0.replyBy = monday + 3 * day }

      #expect(result.remarks == [.laterInterviewHasTheCheckIn])
      #expect(result.debrief.interview.replyByAt == monday + 3 * day)
      #expect(try openCheckIn(store) == before)
    }
  }

  @Test func `a date promised for an ended application opens nothing`() throws {
    try withStore { store in
      let interview = try store.log(.at()).interview
      try store.end(interview.applicationID, .rejected, now: monday + hour)

      let result = try store.debrief(interview.id) { $0.replyBy = monday + 3 * day }

      #expect(try openCheckIn(store) == nil)
      #expect(result.remarks == [.applicationHasEnded])
    }
  }

  @Test(arguments: Outcome.allCases)
  func `an outcome voids the check-in`(outcome: Outcome) throws {
    try withStore { store in
      let application = try store.log(.at()).interview.applicationID

      let voided = try store.end(application, outcome, now: monday + day)

      #expect(voided.map(\.kind) == [.checkIn])
      #expect(voided.first?.settled == Settlement(at: monday + day, manner: .void))
      #expect(try openCheckIn(store) == nil)
    }
  }

  @Test func `done opens the second one five working days later, and after that none`() throws {
    try withStore { store in
      let application = try store.log(.at()).interview.applicationID
      let first = try #require(try openCheckIn(store))
      let tuesday = at("2026-03-10 09:00")
      #expect(try !store.timeline(of: application, at: tuesday).isCold)

      let touched = try store.settle(first.id, at: tuesday, now: tuesday + hour)

      let second = try #require(try openCheckIn(store))
      #expect(touched.map(\.id) == [first.id, second.id])
      #expect(second.window.opens == at("2026-03-17 09:00"))
      #expect(try !store.timeline(of: application, at: tuesday).isCold)

      let last = try store.settle(second.id, now: at("2026-03-18 09:00"))

      #expect(last.map(\.id) == [second.id])
      #expect(try openCheckIn(store) == nil)
      #expect(try store.timeline(of: application, at: tuesday).isCold)
    }
  }

  @Test func `a further interview warms a cold application up`() throws {
    try withStore { store in
      let application = try store.log(.at()).interview.applicationID
      for _ in 1...2 {
        let open = try #require(try openCheckIn(store))
        try store.settle(open.id, now: open.window.opens)
      }
      #expect(try store.timeline(of: application, at: monday).isCold)

      try store.log(.at("Acme", nil, monday + 30 * day))

      #expect(try !store.timeline(of: application, at: monday).isCold)
      #expect(try openCheckIn(store) != nil)
    }
  }

  @Test func `waived opens none`() throws {
    try withStore { store in
      try store.log(.at())
      let first = try #require(try openCheckIn(store))

      let touched = try store.settle(first.id, waived: true, now: monday + 8 * day)

      #expect(touched.map(\.settled?.manner) == [.waived])
      #expect(try openCheckIn(store) == nil)
    }
  }
}
