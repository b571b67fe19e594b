import InterviewModel
import Migrations
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

@Suite struct OpeningTests {
  private func open(_ path: String, ifAbsent absence: DatabaseFile.Absence = .refuse) throws
    -> Store
  {
    try Store.open(at: path, ifAbsent: absence, now: monday, zones: TestZones.zone(named:))
  }

  @Test func `a missing database is refused and not created`() throws {
    try withTemporaryFolder { folder in
      #expect(throws: PersistenceError.noSuchFile(path: folder + "/a.db")) {
        _ = try open(folder + "/a.db")
      }
      #expect(TestFile.names(in: folder).isEmpty)
    }
  }

  @Test func `a database is created with its folders, for its owner only`() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/one/two/a.db"

      let store = try open(path, ifAbsent: .create)
      try store.log(.at())

      #expect(TestFile.mode(folder + "/one") == 0o700)
      #expect(TestFile.mode(folder + "/one/two") == 0o700)
      #expect(TestFile.mode(path) == 0o600)
      #expect(TestFile.names(in: folder + "/one/two") == ["a.db"])
    }
  }

  @Test func `nothing is created beside the journal of a database that was taken away`() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/a.db"
      // Of a transaction on one page: its owner moved the file, and left this.
      let magic: [UInt8] = [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7]
      let journal = magic + [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1]
      try TestFile.write(journal, to: path + "-journal")

      #expect(throws: PersistenceError.strayJournal(path: path + "-journal")) {
        _ = try open(path, ifAbsent: .create)
      }
      #expect(TestFile.names(in: folder) == ["a.db-journal"])
      #expect(try TestFile.octets(path + "-journal") == journal)
    }
  }

  @Test func `what was written is there after opening again`() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/a.db"
      let change = try open(path, ifAbsent: .create).log(.at(with: "Dana Lee"))

      #expect(try open(path).interview(change.interview.id) == change.interview)
    }
  }

  @Test func `opening and reading again writes nothing`() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/a.db"
      try open(path, ifAbsent: .create).log(.at())
      let before = try TestFile.octets(path)

      let store = try open(path, ifAbsent: .create)
      _ = try store.today(at: monday)
      _ = try store.tipTable(InterviewFilter(), at: monday)
      try store.connection.close()

      #expect(try TestFile.octets(path) == before)
      #expect(TestFile.names(in: folder) == ["a.db"])
    }
  }

  @Test func `a folder that cannot be made is said`() throws {
    try withTemporaryFolder { folder in
      try TestFile.write([1], to: folder + "/file")

      let error = #expect(throws: PersistenceError.self) {
        _ = try open(folder + "/file/a.db", ifAbsent: .create)
      }
      switch error {
      case .cannotCreate, .cannotRead, .notBelow: break
      default: Issue.record("\(String(describing: error))")
      }
    }
  }

  @Test func `an empty file becomes a database, unless there are backups of it`() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/a.db"
      try TestFile.write([], to: path)
      try open(path, ifAbsent: .create).log(.at())

      let other = folder + "/b.db"
      try TestFile.write([], to: other)
      try TestFile.makeFolder(other + ".backups")
      let backup = other + ".backups/20260101T000000Z-schema-1.db"
      try TestFile.write([1], to: backup)

      let expected = PersistenceError.damaged(
        path: other, finding: "it is empty", newestBackup: backup)
      #expect(throws: expected) { _ = try open(other) }
      #expect(try TestFile.octets(other) == [])
    }
  }

  @Test func `an empty file counts as no database where none may be created`() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/a.db"
      try TestFile.write([], to: path)

      #expect(throws: PersistenceError.noSuchFile(path: path)) { _ = try open(path) }
      #expect(try TestFile.octets(path) == [])
      #expect(TestFile.names(in: folder) == ["a.db"])
    }
  }

  /// Leaves at `path` and beside it what a process leaves that is killed in its first transaction,
  /// after that had to write pages early.
  private func leaveKilledFirstTransaction(at path: String) throws {
    struct Killed: Error {}
    let other = path + "-other"
    try TestFile.write([], to: other)
    let connection = try Connection(.file(other))
    try connection.runScript("PRAGMA cache_size = 1")
    #expect(throws: Killed.self) {
      try connection.transaction(.immediate) {
        try connection.run("CREATE TABLE t (text)")
        for _ in 1...500 {
          try connection.run("INSERT INTO t VALUES (?)", [String(repeating: "x", count: 500)])
        }
        try TestFile.write(TestFile.octets(other), to: path)
        try TestFile.write(TestFile.octets(other + "-journal"), to: path + "-journal")
        throw Killed()
      }
    }
    try connection.close()
    TestFile.remove(other)
  }

  @Test func `a first transaction that was killed is rolled back to an empty file`() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/a.db"
      try leaveKilledFirstTransaction(at: path)
      #expect(try TestFile.octets(path).count > 100)

      #expect(throws: PersistenceError.noSuchFile(path: path)) { _ = try open(path) }

      #expect(try TestFile.octets(path) == [])
      #expect(TestFile.names(in: folder) == ["a.db"])
    }
  }

  @Test func `a database can be made where a first transaction was killed`() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/a.db"
      try leaveKilledFirstTransaction(at: path)

      let store = try open(path, ifAbsent: .create)
      try store.log(.at())

      #expect(try store.connection.integrityProblems() == [])
      #expect(TestFile.names(in: folder) == ["a.db"])
    }
  }

  @Test func `a journal that a killed process left behind is rolled back`() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/a.db"
      let store = try open(path, ifAbsent: .create)
      try store.log(.at("Kept"))
      let copy = folder + "/b.db"

      // What the disk holds in the middle of a transaction that had to write pages early.
      struct Killed: Error {}
      try store.connection.runScript("PRAGMA cache_size = 1")
      #expect(throws: Killed.self) {
        try store.write(Invocation("log", now: monday)) { operation in
          for number in 1...500 {
            try operation.insert(into: .person, [.name: "Person \(number)"])
          }
          try TestFile.write(TestFile.octets(path), to: copy)
          try TestFile.write(TestFile.octets(path + "-journal"), to: copy + "-journal")
          throw Killed()
        }
      }
      #expect(try TestFile.octets(copy) != TestFile.octets(path))

      let recovered = try open(copy)

      #expect(try recovered.contents() == store.contents())
      #expect(try recovered.count("person") == 0)
      #expect(try recovered.connection.integrityProblems() == [])
      #expect(!TestFile.names(in: folder).contains("b.db-journal"))
    }
  }
}
