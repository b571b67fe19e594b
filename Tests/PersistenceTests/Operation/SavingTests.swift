import InterviewModel
import Testing
import Zones

@testable import Persistence

@Suite struct SavingTests {
  @Test func `before anything is written, nothing was saved`() throws {
    try withStore { store in
      _ = try store.today(at: monday)

      #expect(!store.didSave)
    }
  }

  @Test func `what changes a row was saved`() throws {
    try withStore { store in
      let id = try store.log(.at()).interview.id
      #expect(store.didSave)

      try store.debrief(id) { $0.impression = 4 }
      #expect(store.didSave)
    }
  }

  @Test func `what is known already is not saved again`() throws {
    try withStore { store in
      let id = try store.log(.at()).interview.id
      try store.debrief(id) { $0.impression = 4 }

      try store.debrief(id) { $0.impression = 4 }

      #expect(!store.didSave)
    }
  }

  @Test func `what was refused was not saved`() throws {
    try withStore { store in
      try store.log(.at())

      #expect(throws: InterviewRefusal.self) { try store.log(.at()) }

      #expect(!store.didSave)
    }
  }

  @Test func `undo and redo save, as far as there is anything`() throws {
    try withStore { store in
      try store.log(.at())

      _ = try store.undo(1, now: monday)
      #expect(store.didSave)
      #expect(throws: HistoryRefusal.nothingToUndo) { try store.undo(1, now: monday) }
      #expect(!store.didSave)
      _ = try store.redo(1, now: monday)
      #expect(store.didSave)
    }
  }
}
