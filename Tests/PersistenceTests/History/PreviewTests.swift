import InterviewModel
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

@Suite struct PreviewTests {
  @Test func `a preview of undo says what it would do and changes nothing`() throws {
    try withStore { store in
      try store.log(.at(with: "Dana Lee"))
      try store.settleLetters(of: Interview.ID(1), now: monday + 2 * hour)
      let before = try store.contents()

      let preview = try store.previewUndo(2)

      #expect(preview.map(\.entry.operation.id) == [2, 1])
      #expect(preview[0].rows.map(\.row.words) == ["f1"])
      let settled = preview[0].rows[0].differences
      #expect(settled.map(\.column) == ["settled_at", "settlement"])
      #expect(settled.map(\.before) == [.moment(monday + 2 * hour), .text("sent")])
      #expect(settled.map(\.after) == [.nothing, .nothing])
      // The last row that was written goes first.
      #expect(preview[1].rows.map(\.row.table).last == "application")
      #expect(preview[1].rows.allSatisfy { $0.kind == .deleted })

      #expect(try store.contents() == before)
      #expect(try store.history().map(\.state) == [.done, .done])
      #expect(!store.connection.isInTransaction)
    }
  }

  @Test func `a preview of redo says what comes back`() throws {
    try withStore { store in
      try store.log(.at("Acme", "Backend", with: "Dana Lee"))
      _ = try store.undo(1, now: monday)

      let preview = try store.previewRedo(9)

      #expect(preview.map(\.entry.operation.id) == [1])
      #expect(preview[0].entry.operation.subject.applications.map(\.title) == ["Acme, Backend"])
      #expect(preview[0].rows.allSatisfy { $0.kind == .inserted })
      #expect(try store.count("interview") == 0)
      #expect(try store.redo(1, now: monday).operations.count == 1)
    }
  }

  @Test func `what undo would refuse, its preview refuses with the same words`() throws {
    try withStore { store in
      try store.log(.at(with: "Dana Lee"))
      try store.connection.runScript(
        "INSERT INTO tip_log (interview_id, tip, result, logged_at) VALUES (1, 1, 'done', 0)")

      let refusal = #expect(throws: HistoryRefusal.self) { try store.undo(1, now: monday) }
      #expect(#expect(throws: HistoryRefusal.self) { try store.previewUndo(1) } == refusal)
    }
  }

  @Test func `with nothing to take or bring back that is said`() throws {
    try withStore { store in
      #expect(throws: HistoryRefusal.nothingToUndo) { try store.previewUndo(1) }
      #expect(throws: HistoryRefusal.nothingToRedo) { try store.previewRedo(1) }
    }
  }

  @Test func `a preview is nothing that was saved`() throws {
    try withStore { store in
      try store.log(.at())
      _ = try store.operation(1)
      let other = try Store.inMemory(zones: TestZones.zone(named:), seed: 1)
      try other.log(.at())
      other.didSave = false
      _ = try other.previewUndo(1)
      #expect(!other.didSave)
    }
  }
}
