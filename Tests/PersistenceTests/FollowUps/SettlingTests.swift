import InterviewModel
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

@Suite struct SettlingTests {
  @Test func `an unknown follow-up is refused`() throws {
    try withStore { store in
      try store.log(.at())

      #expect(throws: ReferenceError.none(.followUp(FollowUpID(99)))) {
        try store.settle(FollowUp.ID(99), now: monday)
      }
    }
  }

  @Test func `a letter is sent and a check-in done by the same command`() throws {
    try withStore { store in
      let change = try store.log(.at())
      let letter = try #require(change.followUps.of(.thankYou).first)
      let checkIn = try #require(change.followUps.of(.checkIn).first)

      let sent = try store.settle(letter.id, now: monday + 2 * hour)
      let done = try store.settle(checkIn.id, now: monday + 9 * day)

      #expect(sent.map(\.settled?.manner) == [.sent])
      #expect(done.first?.settled?.manner == .done)
    }
  }

  @Test func `what is void cannot be settled`() throws {
    try withStore { store in
      let change = try store.log(.at())
      let checkIn = try #require(change.followUps.of(.checkIn).first)
      try store.end(change.interview.applicationID, .rejected, now: monday + day)
      let void = try #require(try store.followUp(checkIn.id))

      #expect(throws: FollowUpRefusal.alreadySettled(void)) {
        try store.settle(checkIn.id, now: monday + 9 * day)
      }
    }
  }

  @Test func `done in the future or before the interview is refused`() throws {
    try withStore { store in
      let change = try store.log(.at())
      let checkIn = try #require(change.followUps.of(.checkIn).first)

      #expect(throws: MomentRefusal.inTheFuture(monday + 2)) {
        try store.settle(checkIn.id, at: monday + 2, now: monday + 1)
      }
      #expect(
        throws: InterviewRefusal.beforeTheInterview(monday, interview: change.interview.id)
      ) {
        try store.settle(checkIn.id, at: monday - 1, now: monday + 1)
      }
    }
  }

  @Test func `a backdated check-in counts from when it was done`() throws {
    try withStore { store in
      let change = try store.log(.at())
      let checkIn = try #require(change.followUps.of(.checkIn).first)

      let touched = try store.settle(
        checkIn.id, at: at("2026-03-09 12:00"), now: at("2026-03-12 09:00"))

      #expect(touched.last?.window.opens == at("2026-03-16 12:00"))
    }
  }
}
