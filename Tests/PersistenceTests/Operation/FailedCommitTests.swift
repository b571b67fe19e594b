import InterviewModel
import TestSupport
import Testing
import Zones

@testable import Persistence
@testable import SQLite

@Suite struct FailedCommitTests {
  private func withFile(_ body: (Store, String) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let path = folder + "/a.db"
      let store = try Store.open(
        at: path, ifAbsent: .create, now: monday, zones: TestZones.zone(named:))
      try store.log(.at("First"))
      try body(store, path)
    }
  }

  private let failure = CommitFailure(underlying: SQLiteError(.result(.ioErrorUnlock)))

  @Test func `a reader that does not let go makes a command busy, and it is not saved`() throws {
    try withFile { store, path in
      let before = try store.contents()
      try store.connection.runScript("PRAGMA busy_timeout = 20")
      let reader = try Connection(.file(path), busyTimeoutMilliseconds: 20)

      let error = try reader.transaction(.deferred) {
        _ = try reader.one("SELECT count(*) AS n FROM interview") { try $0.get("n", as: Int.self) }
        return #expect(throws: PersistenceError.self) { try store.log(.at("Second")) }
      }

      guard case .database(let underlying) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(underlying.code.primary == .busy)
      #expect(!store.connection.isInTransaction)
      #expect(try store.contents() == before)
      // And the next command works.
      try store.log(.at("Third"))
    }
  }

  @Test func `undo that meets a reader is not done`() throws {
    try withFile { store, path in
      try store.connection.runScript("PRAGMA busy_timeout = 20")
      let reader = try Connection(.file(path), busyTimeoutMilliseconds: 20)

      try reader.transaction(.deferred) {
        _ = try reader.one("SELECT count(*) AS n FROM interview") { try $0.get("n", as: Int.self) }
        #expect(throws: PersistenceError.self) { try store.undo(1, now: monday) }
      }
      #expect(!store.didSave)

      #expect(try store.count("interview") == 1)
      #expect(try store.undo(1, now: monday).operations.count == 1)
    }
  }

  @Test func `what was saved though COMMIT failed counts as saved, and is returned`() throws {
    try withFile { store, _ in
      let result = try store.write(Invocation("twice", now: monday)) { operation in
        let change = try operation.log(.at("Second"))
        // Saves all of it, so that the COMMIT that follows has no transaction, and fails.
        try store.connection.runScript("COMMIT")
        return change.interview.company
      }

      #expect(result == "Second")
      #expect(store.didSave)
      #expect(try store.count("interview") == 2)
    }
  }

  @Test func `an operation that is in the log was saved all the same`() throws {
    try withFile { store, _ in
      let uuid = try store.connection.one("SELECT uuid FROM operation") {
        try $0.get("uuid", as: String.self)
      }

      #expect(try store.wasSaved(failure) { try $0.hasOperation(uuid) })
    }
  }

  @Test func `an operation that is not in the log was not saved`() throws {
    try withFile { store, _ in
      let other = "00000000-0000-4000-8000-000000000000"
      let wasSaved = try store.wasSaved(failure) { try $0.hasOperation(other) }
      #expect(!wasSaved)
    }
  }

  @Test func `when the database does not answer, nobody knows`() throws {
    try withFile { store, _ in
      struct NoAnswer: Error {}

      #expect(throws: PersistenceError.unknownWhetherSaved(failure.underlying)) {
        try store.wasSaved(failure) { _ in throw NoAnswer() }
      }
    }
  }
}
