import InterviewModel
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

@Suite struct ReferenceTests {
  @Test func `a number, last and words find the stored interview`() throws {
    try withStore { store in
      let held = try store.log(.at("Acme", "Backend")).interview
      let coming = try store.log(.at("Acme", "Backend", monday + 9 * day)).interview
      let other = try store.log(.at("Globex", nil, monday - day)).interview
      let now = monday + day

      func find(_ typed: String, _ purpose: InterviewReference.Purpose) throws -> Int {
        try store.interview(InterviewReference(typed), for: purpose, at: now).id.number
      }

      #expect(try find("3", .held) == other.id.number)
      #expect(try find("last", .held) == held.id.number)
      #expect(try find("acme back", .held) == held.id.number)
      #expect(try find("acme", .planned) == coming.id.number)
      #expect(try find("glob", .planned) == other.id.number)
    }
  }

  @Test func `a cancelled interview is the one of a company that has no other`() throws {
    try withStore { store in
      let id = try store.log(.at()).interview.id
      _ = try store.write(Invocation("cancel", now: monday)) { try $0.cancel(id, note: nil) }

      #expect(try store.interview(.number(id), at: monday).id == id)
      #expect(try store.interview(.words("acme"), at: monday).id == id)
      #expect(throws: ReferenceError.self) { try store.interview(.last, at: monday) }

      let other = try store.log(.at("Acme", nil, monday - day)).interview.id
      #expect(
        try store.interview(.words("acme"), for: .planned, at: monday - 9 * day).id == other)
    }
  }

  @Test func `a number that no interview has is refused`() throws {
    try withStore { store in
      try store.log(.at())

      #expect(throws: ReferenceError.none(.interview(InterviewID(2)))) {
        try store.interview(Interview.ID(2))
      }
    }
  }

  @Test func `an application is found by words and by an interview's number`() throws {
    try withStore { store in
      let first = try store.log(.at("Acme", "Backend")).interview
      let second = try store.log(.at("Acme", "Frontend")).interview

      #expect(try store.application(.words("acme front")).id == second.applicationID)
      #expect(try store.application(.init("\(first.id.number)")).id == first.applicationID)
      let both = try [first, second].map {
        ReferenceCandidate.application(try store.application($0.applicationID))
      }
      #expect(throws: ReferenceError.several(typed: "acme", candidates: both)) {
        try store.application(.words("acme"))
      }
      try store.end(first.applicationID, .rejected, now: monday)
      #expect(try store.application(.words("acme")).id == second.applicationID)
    }
  }

  @Test func `a company is found as it is stored`() throws {
    try withStore { store in
      try store.log(.at("Zürich Re"))
      try store.log(.at("Zebra"))

      #expect(try store.company("zurich") == "Zürich Re")
      #expect(throws: ReferenceError.self) { try store.company("z") }
      #expect(throws: ReferenceError.self) { try store.company("acme") }
    }
  }
}
