import InterviewModel
import TestSupport
import Testing
import Zones

@testable import Persistence

/// Which interviews are listed, by where they and their application stand.
@Suite struct InterviewListTests {
  private func companies(
    _ store: Store, _ filter: InterviewFilter = InterviewFilter(), at now: Instant,
    _ change: (inout StandingFilter) -> Void
  ) throws -> [String] {
    var standing = StandingFilter()
    change(&standing)
    return try store.interviews(filter, standing: standing, at: now).map(\.company)
  }

  @Test func `open leaves out what has an outcome, and takes it back when reopened`() throws {
    try withStore { store in
      let acme = try store.log(.at("Acme")).interview.applicationID
      try store.log(.at("Beta", nil, monday + day))
      let now = monday + 2 * day

      try store.end(acme, .rejected, now: now)
      #expect(try companies(store, at: now) { $0.isOpen = true } == ["Beta"])
      try store.end(acme, nil, now: now)
      #expect(try companies(store, at: now) { $0.isOpen = true } == ["Beta", "Acme"])
    }
  }

  @Test func `an application waits on me from its first open window on, and then on them`() throws {
    try withStore { store in
      let acme = try store.log(.at("Acme", with: "Dana")).interview
      func waiting(_ whom: WaitingOn, at now: Instant) throws -> [String] {
        try companies(store, at: now) { $0.waitingOn = whom }
      }

      for now in [monday - 1, monday, monday + hour - 1] {
        #expect(try waiting(.me, at: now).isEmpty)
        #expect(try waiting(.them, at: now).isEmpty)
      }
      for now in [monday + hour, monday + day, monday + 4 * day] {
        #expect(try waiting(.me, at: now) == ["Acme"])
      }
      try store.settleLetters(of: acme.id, .all, now: monday + 2 * hour)
      #expect(try waiting(.them, at: monday + 2 * hour) == ["Acme"])
      #expect(try waiting(.me, at: monday + 7 * day + hour) == ["Acme"])
      try store.end(acme.applicationID, .ghosted, now: monday + 8 * day)
      for whom in WaitingOn.allCases { #expect(try waiting(whom, at: monday + 9 * day).isEmpty) }
    }
  }

  @Test func `an interview of a whole day is under way until it ends`() throws {
    try withStore { store in
      var entry = InterviewEntry.at(opening: .none)
      entry.minutes = 24 * 60
      try store.log(entry)

      #expect(try companies(store, at: monday + day - 1) { $0.waitingOn = .them }.isEmpty)
      #expect(try companies(store, at: monday + day) { $0.waitingOn = .them } == ["Acme"])
    }
  }

  @Test func `undebriefed are those that have ended and have no tip logged`() throws {
    try withStore { store in
      try store.log(.at("Ahead", nil, monday + 9 * day))
      let cancelled = try store.log(.at("Cancelled", nil, monday + day)).interview.id
      _ = try store.write(Invocation("cancel", now: monday - hour)) {
        try $0.cancel(cancelled, note: nil)
      }
      let debriefed = try store.log(.at("Debriefed", nil, monday + 1)).interview.id
      try store.debrief(debriefed) { $0.tips = [1: .result(.done)] }
      try store.log(.at("Long ago", nil, monday - 99 * day))
      try store.log(.at("Under way", nil, monday + 2 * day))

      let now = monday + 2 * day + hour - 1
      #expect(try companies(store, at: now) { $0.isUndebriefed = true } == ["Long ago"])
      #expect(
        try companies(store, at: now + 1) { $0.isUndebriefed = true } == ["Under way", "Long ago"])
    }
  }

  @Test func `filters hold together`() throws {
    try withStore { store in
      try store.log(.at("Acme"))
      let beta = try store.log(.at("Beta")).interview
      try store.log(.at("Beta", nil, monday + day))
      try store.debrief(beta.id) { $0.tips = [1: .result(.done)] }

      let found = try store.interviews(
        InterviewFilter(since: monday, kind: .other, company: "Beta"),
        standing: StandingFilter(isOpen: true, waitingOn: .me, isUndebriefed: true),
        at: monday + 2 * day)
      #expect(found.map(\.startsAt) == [monday + day])
      #expect(
        try companies(store, InterviewFilter(company: "Acme"), at: monday + 2 * day) { _ in }
          == ["Acme"])
    }
  }
}
