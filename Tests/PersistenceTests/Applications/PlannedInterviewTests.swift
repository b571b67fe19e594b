import InterviewModel
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

/// Interviews that are still ahead when their application ends.
@Suite struct PlannedInterviewTests {
  /// A held interview, and one that is planned for Thursday, with a letter after each.
  private func withPlanned(
    _ body: (Store, _ application: Application.ID, _ planned: Interview.ID) throws -> Void
  ) throws {
    try withStore { store in
      let id = try store.log(.at()).interview.applicationID
      let planned = try store.log(.at("Acme", nil, monday + 3 * day)).interview.id
      try body(store, id, planned)
    }
  }

  @Test func `they are told, and their letters are void`() throws {
    try withPlanned { store, id, planned in
      let change = try store.write(Invocation("outcome", now: monday + day)) {
        try $0.setOutcome(of: id, to: OutcomeEntry(.rejected, at: monday + day))
      }

      #expect(change.planned.map(\.id) == [planned])
      #expect(change.cancelled.isEmpty)
      #expect(try store.letters(of: planned).map(\.settled?.manner) == [.void])
      #expect(try store.interview(planned).cancelledAt == nil)
    }
  }

  @Test func `asked to, they are cancelled in the same operation`() throws {
    try withPlanned { store, id, planned in
      let change = try store.write(Invocation("outcome", now: monday + day)) {
        try $0.setOutcome(
          of: id, to: OutcomeEntry(.rejected, at: monday + day), cancellingPlanned: true)
      }

      #expect(change.cancelled.map(\.id) == [planned])
      #expect(change.planned.isEmpty)
      #expect(try store.interview(planned).cancelledAt == monday + day)
      #expect(try store.followUps(of: id).of(.checkIn).filter { $0.settled == nil }.isEmpty)
      _ = try store.undo(1, now: monday + day)
      #expect(try store.interview(planned).cancelledAt == nil)
    }
  }

  @Test func `they were not held, neither by the program nor by the views`() throws {
    try withPlanned { store, id, planned in
      try store.end(id, .rejected, now: monday + day)
      let later = monday + 5 * day

      #expect(try store.interview(planned).isMoot)
      #expect(try !store.interview(planned).isHeld(at: later))
      #expect(try store.tipTable(InterviewFilter(), at: later).rows.count == 1)
      #expect(try store.overdue(at: later).map(\.interviewID).contains(planned) == false)
      #expect(try store.workSearch(InstantRange(), in: .utc, at: later).entries.count == 1)
      #expect(try store.today(at: later).undebriefed.map(\.id).contains(planned) == false)
      #expect(try store.count("held_interview") == 1)
    }
  }

  @Test func `one that is debriefed took place, and its letters are owed again`() throws {
    try withPlanned { store, id, planned in
      try store.end(id, .rejected, now: monday + day)

      var entry = DebriefEntry()
      entry.tips = [1: .result(.done)]
      _ = try store.write(Invocation("debrief", now: monday + 4 * day)) {
        try $0.debrief(planned, entry)
      }

      #expect(try store.interview(planned).isHeld(at: monday + 4 * day))
      #expect(try store.letters(of: planned).map(\.settled) == [nil])
      #expect(try store.count("held_interview") == 2)
    }
  }

  @Test func `reopened, their letters are owed again`() throws {
    try withPlanned { store, id, planned in
      try store.end(id, .rejected, now: monday + day)

      try store.end(id, nil, now: monday + 2 * day)

      #expect(try !store.interview(planned).isMoot)
      #expect(try store.letters(of: planned).map(\.settled) == [nil])
    }
  }
}
