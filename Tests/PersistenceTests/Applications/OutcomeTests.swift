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
          of: change.interview.applicationID, to: .rejected, at: monday + hour, note: "By e-mail")
      }

      #expect(result.application.outcome == .rejected)
      #expect(result.application.outcomeAt == monday + hour)
      #expect(result.application.note == "By e-mail")
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
          try $0.setOutcome(of: id, to: .ghosted, at: monday + 1, note: nil)
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

      let refusal = InterviewRefusal.beforeTheInterview(monday - 1, interview: first.interview.id)
      #expect(throws: refusal) {
        try store.write(Invocation("outcome", now: monday + 2 * day)) {
          try $0.setOutcome(
            of: first.interview.applicationID, to: .rejected, at: monday - 1, note: nil)
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

  @Test func `reopening what is open changes nothing`() throws {
    try withStore { store in
      let id = try store.log(.at()).interview.applicationID

      try store.end(id, nil, now: monday)

      #expect(try store.count("operation") == 1)
    }
  }

  @Test func `an outcome can be corrected`() throws {
    try withStore { store in
      let id = try store.log(.at()).interview.applicationID
      try store.end(id, .ghosted, now: monday + day)

      let touched = try store.end(id, .rejected, now: monday + 2 * day)

      #expect(touched.isEmpty)
      #expect(try store.application(id).outcome == .rejected)
    }
  }
}
