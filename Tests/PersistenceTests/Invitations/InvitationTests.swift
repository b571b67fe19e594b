import InterviewModel
import TestSupport
import Testing
import Zones

@testable import Persistence

/// Interviews that follow their invitations.
@Suite struct InvitationTests {
  private static let uid = "1@acme.example"

  private static func entry(
    _ sequence: Int, _ startsAt: Instant = monday, with people: String? = "Dana Lee"
  ) -> InterviewEntry {
    var entry = InterviewEntry.at("Acme", nil, startsAt, with: people)
    entry.minutes = 60
    entry.invitation = InvitationMark(uid: uid, sequence: sequence, stamp: monday)
    return entry
  }

  private func follow(
    _ entry: InterviewEntry, _ interview: Interview, in store: Store
  ) throws -> InterviewChange {
    let update = InvitationUpdate(
      entry, mark: try #require(entry.invitation), over: interview, by: Settings())
    return try store.write(Invocation("log", now: monday - day)) {
      try $0.follow(update, interview.id)
    }
  }

  @Test func `an interview is found by its invitation`() throws {
    try withStore { store in
      let logged = try store.log(Self.entry(3)).interview
      try store.log(.at("Beta"))
      let known = try store.interviews(invitedBy: Self.uid)
      #expect(known.map(\.interview.id) == [logged.id])
      #expect(known.first?.mark == InvitationMark(uid: Self.uid, sequence: 3, stamp: monday))
      #expect(try store.interviews(invitedBy: "2@acme.example").isEmpty)
    }
  }

  @Test func `a newer version moves the interview and its letters in one operation`() throws {
    try withStore { store in
      let logged = try store.log(Self.entry(0), now: monday - day).interview
      let change = try follow(
        Self.entry(1, monday + 3 * hour, with: "Dana Lee; Sam Ito"), logged, in: store)
      #expect(change.interview.startsAt == monday + 3 * hour)
      #expect(change.interview.interviewers.map(\.name) == ["Dana Lee", "Sam Ito"])
      #expect(
        change.followUps.of(.thankYou).map(\.window.opens) == [
          monday + 4 * hour, monday + 4 * hour,
        ])
      #expect(try store.interviews(invitedBy: Self.uid).first?.mark.sequence == 1)
      #expect(try store.count("operation") == 2)
      _ = try store.undo(1, now: monday)
      #expect(try store.interview(logged.id).startsAt == monday)
      #expect(try store.interviews(invitedBy: Self.uid).first?.mark.sequence == 0)
    }
  }

  @Test func `a newer version that says the same only counts on`() throws {
    try withStore { store in
      let logged = try store.log(Self.entry(0), now: monday - day).interview
      let change = try follow(Self.entry(1), logged, in: store)
      #expect(change.interview == logged)
      #expect(try store.interviews(invitedBy: Self.uid).first?.mark.sequence == 1)
    }
  }

  @Test func `a newer version brings another place and link`() throws {
    try withStore { store in
      let logged = try store.log(Self.entry(0), now: monday - day).interview
      var entry = Self.entry(1)
      (entry.place, entry.link) = ("Hall 2", "https://acme.example/2")
      let interview = try follow(entry, logged, in: store).interview
      #expect(interview.place == "Hall 2")
      #expect(interview.link == "https://acme.example/2")
      #expect(interview.startsAt == logged.startsAt)
    }
  }

  @Test func `an invitation that is taken back cancels, and undo brings it back`() throws {
    try withStore { store in
      let logged = try store.log(Self.entry(0), now: monday - day).interview
      let mark = InvitationMark(uid: Self.uid, sequence: 2, stamp: nil)
      let change = try store.write(Invocation("log", now: monday - day)) {
        try $0.cancel(logged.id, by: mark, note: "they filled the role")
      }
      #expect(change.interview.cancelledAt == monday - day)
      #expect(change.interview.note == "they filled the role")
      #expect(try store.interviews(invitedBy: Self.uid).first?.mark == mark)
      _ = try store.undo(1, now: monday)
      #expect(try store.interview(logged.id) == logged)
    }
  }
}
