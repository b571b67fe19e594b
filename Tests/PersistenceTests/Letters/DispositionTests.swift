import InterviewModel
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

/// Letters that went out through the recruiter, and letters that one to the panel covers.
@Suite struct DispositionTests {
  private let sentAt = monday + 2 * hour
  private let later = monday + 3 * hour

  private func withPanel(_ body: (Store, Interview.ID) throws -> Void) throws {
    try withStore { store in
      try body(store, try store.log(.at(with: "Dana Lee; Kim Park; Lou")).interview.id)
    }
  }

  @discardableResult
  private func settle(
    _ choice: LetterChoice, of id: Interview.ID, as disposition: Settlement.Disposition,
    in store: Store, at now: Instant
  ) throws -> [FollowUp] {
    let entry = SettlementEntry(
      isWaived: disposition == .panel, at: now, disposition: disposition)
    return try store.write(Invocation("letter", now: now)) {
      try $0.settleLetters(of: id, choice, entry)
    }
  }

  private func letterTip(_ store: Store, _ id: Interview.ID) throws -> TipResult? {
    try store.debrief(of: id, at: monday + 4 * day).tips.last?.result
  }

  @Test func `a letter through the recruiter is sent, in time or late`() throws {
    try withPanel { store, id in
      let letters =
        try settle(.person("dana"), of: id, as: .viaRecruiter, in: store, at: sentAt)
        + settle(.person("kim"), of: id, as: .viaRecruiter, in: store, at: monday + 49 * hour)

      #expect(letters.map(\.settled?.manner) == [.sent, .sent])
      #expect(letters.map(\.settled?.disposition) == [.viaRecruiter, .viaRecruiter])
      #expect(letters.map(\.isLate) == [false, true])
    }
  }

  @Test func `the tip is done when one letter was sent and covers the others`() throws {
    try withPanel { store, id in
      try store.settleLetters(of: id, .person("dana"), now: sentAt)

      let covered = try settle(.all, of: id, as: .panel, in: store, at: later)

      #expect(covered.map(\.person?.name) == ["Kim Park", "Lou"])
      #expect(covered.map(\.settled?.disposition) == [.panel, .panel])
      #expect(try letterTip(store, id) == .done)
    }
  }

  @Test func `the panel's letter may still have to be sent, and is skipped when it is not`() throws
  {
    try withPanel { store, id in
      try settle(.person("kim"), of: id, as: .panel, in: store, at: sentAt)
      try settle(.person("lou"), of: id, as: .panel, in: store, at: sentAt)

      #expect(try letterTip(store, id) == .skipped)
    }
  }

  @Test func `somebody has to get the panel's letter`() throws {
    try withPanel { store, id in
      let before = try store.contents()
      #expect(throws: LetterRefusal.noLetterToThePanel(id)) {
        try settle(.all, of: id, as: .panel, in: store, at: sentAt)
      }
      #expect(try store.contents() == before)
    }
  }

  @Test func `a letter that was waived covers nobody`() throws {
    try withPanel { store, id in
      try store.settleLetters(of: id, .person("dana"), waived: true, now: sentAt)
      try settle(.person("kim"), of: id, as: .panel, in: store, at: sentAt)

      #expect(throws: LetterRefusal.noLetterToThePanel(id)) {
        try settle(.person("lou"), of: id, as: .panel, in: store, at: later)
      }
    }
  }

  @Test func `undo and redo take it back and bring it back`() throws {
    try withPanel { store, id in
      try settle(.person("kim"), of: id, as: .panel, in: store, at: sentAt)
      let settled = try store.letters(of: id)

      _ = try store.undo(1, now: later)
      #expect(try store.letters(of: id).allSatisfy { $0.settled == nil })
      _ = try store.redo(1, now: later)
      #expect(try store.letters(of: id) == settled)
    }
  }

  @Test(
    arguments: [
      "UPDATE follow_up SET disposition = 'panel'",
      "UPDATE follow_up SET disposition = 'via_recruiter', settled_at = limit_at, settlement = 'waived'",
      "UPDATE follow_up SET disposition = 'else', settled_at = limit_at, settlement = 'sent'",
      "UPDATE follow_up SET disposition = 'panel', settled_at = limit_at, settlement = 'waived'",
    ] as [SQL])
  func `the table refuses a disposition that does not go with the rest`(statement: SQL) throws {
    try withPanel { store, _ in
      // The check-in is no letter, which is what is wrong with the last one.
      let row: SQL = " WHERE kind = 'check_in' OR settlement IS NULL"
      #expect(throws: SQLiteError.self) { try store.connection.run(statement + row) }
    }
  }
}
