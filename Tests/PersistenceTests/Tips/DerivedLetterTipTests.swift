import InterviewModel
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

/// What the seventh tip says, as it follows from the letters of an interview with two people.
@Suite struct DerivedLetterTipTests {
  private func withInterview(_ body: (Store, Interview.ID) throws -> Void) throws {
    try withStore { store in
      try body(store, try store.log(.at(with: "Dana Lee; Kim Park")).interview.id)
    }
  }

  private func tip(_ store: Store, _ id: Interview.ID, at now: Instant) throws -> DebriefedTip {
    try #require(try store.debrief(of: id, at: now).tips.last)
  }

  private let inside = monday + 20 * hour
  private let limit = monday + 49 * hour

  @Test func `not logged while a letter is owed inside its window`() throws {
    try withInterview { store, id in
      #expect(try tip(store, id, at: limit - 1).result == nil)
      try store.settleLetters(of: id, .person("dana"), now: inside)
      #expect(try tip(store, id, at: limit - 1).result == nil)
      #expect(try tip(store, id, at: limit - 1).isDerived)
    }
  }

  @Test func `skipped from the limit on while any letter is owed`() throws {
    try withInterview { store, id in
      try store.settleLetters(of: id, .person("dana"), now: inside)

      #expect(try tip(store, id, at: limit).result == .skipped)
    }
  }

  @Test func `done when one was sent and the other waived, and when sent late`() throws {
    try withInterview { store, id in
      try store.settleLetters(of: id, .person("dana"), waived: true, now: inside)
      try store.settleLetters(of: id, .person("kim"), now: limit + day)

      #expect(try tip(store, id, at: limit + 2 * day).result == .done)
    }
  }

  @Test func `declined when all were waived`() throws {
    try withInterview { store, id in
      try store.settleLetters(of: id, .all, waived: true, now: inside)

      #expect(try tip(store, id, at: inside).result == .declined)
    }
  }

  @Test func `not logged without letters`() throws {
    try withStore { store in
      let id = try store.log(.at(opening: .none)).interview.id

      #expect(try tip(store, id, at: limit).result == nil)
    }
  }

  @Test func `not logged when the letters are void`() throws {
    try withInterview { store, id in
      _ = try store.write(Invocation("cancel", now: inside)) { try $0.cancel(id, note: nil) }

      #expect(try tip(store, id, at: limit).result == nil)
    }
  }

  @Test func `an explicit entry wins until it is cleared`() throws {
    try withInterview { store, id in
      try store.debrief(id) { $0.tips = [7: .result(.notApplicable)] }
      #expect(try tip(store, id, at: limit).result == .notApplicable)
      #expect(try !tip(store, id, at: limit).isDerived)

      try store.debrief(id) { $0.tips = [7: .cleared] }
      #expect(try tip(store, id, at: limit).result == .skipped)
      #expect(try tip(store, id, at: limit).isDerived)
    }
  }

  @Test func `what is only derived can be said explicitly`() throws {
    try withInterview { store, id in
      try store.debrief(id, now: limit) { $0.tips = [7: .result(.skipped)] }

      #expect(try store.count("tip_log") == 1)
      #expect(try !tip(store, id, at: limit).isDerived)
    }
  }
}
