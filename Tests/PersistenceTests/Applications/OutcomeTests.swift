import InterviewModel
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

@Suite struct OutcomeTests {
  @Test func `an outcome is stored with its time and note, letters stay owed`() throws {
    try withStore { store in
      let change = try store.log(.at())

      let result = try store.write(Invocation("outcome", now: monday + day)) {
        try $0.setOutcome(
          of: change.interview.applicationID,
          to: OutcomeEntry(.rejected, at: monday + hour, note: "By e-mail"))
      }

      #expect(result.application.outcome == .rejected)
      #expect(result.application.outcomeAt == monday + hour)
      #expect(try store.outcomes(of: result.application).map(\.note) == ["By e-mail"])
      #expect(result.followUps.map(\.kind) == [.checkIn])
      let letters = try store.letters(of: change.interview.id)
      #expect(letters.map(\.settled) == [nil])
    }
  }

  @Test func `an outcome in the future is refused`() throws {
    try withStore { store in
      let id = try store.log(.at()).interview.applicationID

      #expect(throws: MomentRefusal.inTheFuture(monday + 1)) {
        try store.write(Invocation("outcome", now: monday)) {
          try $0.setOutcome(of: id, to: OutcomeEntry(.ghosted, at: monday + 1))
        }
      }
    }
  }

  @Test func `an outcome before the first interview that was held is refused`() throws {
    try withStore { store in
      let cancelled = try store.log(.at("Acme", nil, monday - day)).interview
      _ = try store.write(Invocation("cancel", now: monday - 2 * day)) {
        try $0.cancel(cancelled.id, note: nil)
      }
      let first = try store.log(.at())
      try store.log(.at("Acme", nil, monday + day))
      let before = try store.contents()

      let refusal = InterviewRefusal.beforeTheInterview(monday, interview: first.interview.id)
      #expect(throws: refusal) {
        try store.write(Invocation("outcome", now: monday + 2 * day)) {
          try $0.setOutcome(
            of: first.interview.applicationID, to: OutcomeEntry(.rejected, at: monday - 1))
        }
      }
      #expect(try store.contents() == before)
    }
  }

  @Test func `an application can be withdrawn before its first interview`() throws {
    try withStore { store in
      let id = try store.log(.at()).interview.applicationID

      try store.end(id, .withdrawn, now: monday - 1)

      #expect(try store.application(.words("acme")).outcome == .withdrawn)
    }
  }

  @Test func `reopening takes the outcome back, leaves void what was void and opens a check-in`()
    throws
  {
    try withStore { store in
      let change = try store.log(.at())
      let id = change.interview.applicationID
      try store.end(id, .ghosted, now: monday + day)

      let touched = try store.end(id, nil, now: monday + 2 * day)

      let application = try store.application(.words("acme"))
      #expect(application.outcome == nil)
      #expect(application.outcomeAt == nil)
      #expect(touched.map(\.kind) == [.checkIn])
      #expect(try store.followUps(of: id).of(.checkIn).map(\.settled?.manner) == [.void, nil])
    }
  }

  @Test(arguments: ["Backend", nil])
  func `reopening beside another open one of the same role is refused`(role: String?) throws {
    try withStore { store in
      let first = try store.log(.at("Acme", role)).interview.applicationID
      try store.end(first, .ghosted, now: monday + day)
      try store.log(.at("Acmé", role?.uppercased(), monday + 2 * day))

      let refusal = #expect(throws: ApplicationRefusal.self) {
        try store.end(first, nil, now: monday + 3 * day)
      }

      guard case .openElsewhere(let other) = refusal else {
        Issue.record("another refusal")
        return
      }
      #expect(other.company == "Acmé")
      #expect(try store.application(first).outcome == .ghosted)
    }
  }

  @Test func `what is open cannot be reopened`() throws {
    try withStore { store in
      let id = try store.log(.at()).interview.applicationID

      #expect(throws: ApplicationRefusal.self) { try store.end(id, nil, now: monday) }
      #expect(try store.count("operation") == 1)
    }
  }

  @Test func `each end and each reopening is kept with its own time`() throws {
    try withStore { store in
      let id = try store.log(.at()).interview.applicationID
      try store.end(id, .ghosted, now: monday + day)
      try store.end(id, nil, now: monday + 2 * day)
      let touched = try store.end(id, .rejected, now: monday + 3 * day)

      let application = try store.application(id)
      #expect(touched.count == 1)
      #expect(application.outcome == .rejected)
      #expect(
        try store.outcomes(of: application) == [
          OutcomeEntry(.ghosted, at: monday + day), OutcomeEntry(nil, at: monday + 2 * day),
          OutcomeEntry(.rejected, at: monday + 3 * day),
        ])
    }
  }

  @Test func `an end from before ends were kept is kept with the next entry`() throws {
    try withStore { store in
      let id = try store.log(.at()).interview.applicationID
      try store.end(id, .ghosted, now: monday + day)
      try store.connection.run("DELETE FROM outcome_log")

      try store.end(id, nil, now: monday + 2 * day)

      #expect(
        try store.outcomes(of: store.application(id)) == [
          OutcomeEntry(.ghosted, at: monday + day), OutcomeEntry(nil, at: monday + 2 * day),
        ])
    }
  }

  @Test func `nothing can have been before the newest entry`() throws {
    try withStore { store in
      let id = try store.log(.at()).interview.applicationID
      try store.end(id, .ghosted, now: monday + 2 * day)

      #expect(throws: ApplicationRefusal.beforeItsEnd(monday + 2 * day)) {
        try store.write(Invocation("outcome", now: monday + 3 * day)) {
          try $0.setOutcome(of: id, to: OutcomeEntry(nil, at: monday + day))
        }
      }
    }
  }
}
