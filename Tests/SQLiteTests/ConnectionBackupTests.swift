import Dispatch
import Testing

@testable import SQLite

@Suite struct ConnectionBackupTests {
  let source: Connection
  let file: TemporaryDatabase
  let insideTransaction = SQLiteError(.insideTransaction)

  init() throws {
    source = try Connection(.memory)
    try source.runScript(
      "PRAGMA user_version = 7; CREATE TABLE t (a TEXT) STRICT; INSERT INTO t VALUES ('new')")
    file = try TemporaryDatabase()
  }

  /// Gives the destination contents of its own, so that a failed backup can be told from none.
  private func fill() throws -> Connection {
    let destination = try file.connect()
    try destination.runScript("CREATE TABLE t (a TEXT) STRICT; INSERT INTO t VALUES ('old')")
    return destination
  }

  @Test func `an empty destination holds the source afterwards`() throws {
    let destination = try file.connect()
    try source.backUp(to: destination)
    #expect(try destination.value("SELECT a FROM t") == .text("new"))
    #expect(try destination.value("PRAGMA user_version") == .integer(7))
    #expect(try destination.integrityProblems() == [])
  }

  @Test func `a destination with contents is replaced`() throws {
    let destination = try fill()
    try source.backUp(to: destination)
    #expect(try destination.value("SELECT a FROM t") == .text("new"))
    try destination.close()
    try source.close()
  }

  @Test func `a destination that cannot be written is an error with its own words`() throws {
    try fill().close()
    let destination = try file.connect(access: .readOnly)
    let error = #expect(throws: SQLiteError.self) { try source.backUp(to: destination) }
    #expect(error?.code == .readOnly)
    #expect(error?.message == "attempt to write a readonly database")
    #expect(try destination.value("SELECT a FROM t") == .text("old"))
    try source.close()
  }

  @Test func `a destination that another connection writes is busy and stays as it was`() throws {
    let writer = try fill()
    let destination = try file.connect(busyTimeoutMilliseconds: 1)
    try writer.run("BEGIN IMMEDIATE")
    let error = #expect(throws: SQLiteError.self) { try source.backUp(to: destination) }
    #expect(error?.code == .busy)
    #expect(error?.message == "database is locked")
    try writer.run("ROLLBACK")
    #expect(try destination.value("SELECT a FROM t") == .text("old"))
    try destination.close()
    try source.close()
  }

  @Test func `a source that another connection writes is busy`() throws {
    let writer = try fill()
    let reader = try file.connect(busyTimeoutMilliseconds: 1)
    let destination = try Connection(.memory)
    try writer.run("BEGIN EXCLUSIVE")
    let error = #expect(throws: SQLiteError.self) { try reader.backUp(to: destination) }
    #expect(error?.code == .busy)
    try writer.run("ROLLBACK")
    try reader.backUp(to: destination)
    #expect(try destination.value("SELECT a FROM t") == .text("old"))
  }

  @Test func `a backup waits for a lock even when a statement before it waited in vain`() throws {
    try fill().close()
    let destination = try file.connect(busyTimeoutMilliseconds: 60_000)
    let isLocked = DispatchSemaphore(value: 0)
    let hasWaited = DispatchSemaphore(value: 0)
    let path = file.path
    DispatchQueue(label: "writer").async {
      defer { isLocked.signal() }
      do {
        let writer = try Connection(.file(path))
        try writer.run("BEGIN IMMEDIATE")
        isLocked.signal()
        hasWaited.wait()
        // A backup that does not wait fails meanwhile.
        _ = hasWaited.wait(timeout: .now() + .milliseconds(50))
        try writer.run("ROLLBACK")
      } catch {
        Issue.record(error)
      }
    }
    isLocked.wait()
    #expect(try destination.value("PRAGMA busy_timeout = 1") == .integer(1))
    #expect(throws: SQLiteError.self) { try destination.run("BEGIN IMMEDIATE") }
    hasWaited.signal()
    try source.backUp(to: destination)
    #expect(try destination.value("SELECT a FROM t") == .text("new"))
    isLocked.wait()
  }

  @Test func `a transaction on either side is refused`() throws {
    let destination = try fill()
    try destination.transaction {
      #expect(throws: insideTransaction) { try source.backUp(to: destination) }
      #expect(throws: insideTransaction) { try destination.backUp(to: source) }
    }
    #expect(try destination.value("SELECT a FROM t") == .text("old"))
    #expect(try source.value("SELECT a FROM t") == .text("new"))
  }

  @Test func `a connection is not backed up into itself`() throws {
    let error = #expect(throws: SQLiteError.self) { try source.backUp(to: source) }
    #expect(error?.message == "source and destination must be distinct")
    #expect(try source.value("SELECT a FROM t") == .text("new"))
  }

  @Test(arguments: [1, 2, 3, 1_000])
  func `in steps of any size all pages are copied`(pages: Int32) throws {
    try source.run("INSERT INTO t SELECT hex(zeroblob(9000)) FROM t")
    let destination = try file.connect()
    try source.backUp(to: destination, pagesAtOnce: pages)
    #expect(try destination.value("SELECT count(*) FROM t") == .integer(2))
    #expect(try destination.integrityProblems() == [])
  }

  @Test func `who writes between two steps leaves the copy of one state`() throws {
    let writer = try file.connect()
    try writer.runScript(
      """
      CREATE TABLE first (a INTEGER) STRICT; CREATE TABLE filler (a TEXT) STRICT;
      CREATE TABLE last (a INTEGER) STRICT; INSERT INTO first VALUES (0);
      INSERT INTO filler VALUES (hex(zeroblob(99000))); INSERT INTO last VALUES (0);
      """)
    let reader = try file.connect(busyTimeoutMilliseconds: 10_000)
    let copy = try Connection(.memory)
    let path = file.path
    let (group, isThere) = (DispatchGroup(), DispatchSemaphore(value: 0))
    let hasEnded = DispatchSemaphore(value: 0)
    defer {
      hasEnded.signal()
      group.wait()
    }
    // A queue of its own has a thread of its own, also while other tests take all that are shared.
    DispatchQueue(label: "writer").async(group: group) {
      let other = try? Connection(.file(path))
      isThere.signal()
      while hasEnded.wait(timeout: .now()) == .timedOut {
        try? other?.transaction(.immediate) {
          try other?.run("UPDATE first SET a = a + 1")
          try other?.run("UPDATE last SET a = a + 1")
        }
      }
    }
    isThere.wait()
    // A disk can be so slow that a whole copy is made between two writes.
    var isWrittenMeanwhile = false
    for _ in 1...10_000 where !isWrittenMeanwhile {
      let before = try reader.value("SELECT a FROM first")
      try reader.backUp(to: copy, pagesAtOnce: 1)
      isWrittenMeanwhile = try reader.value("SELECT a FROM first") != before
      let (first, last) = try (
        copy.value("SELECT a FROM first"), copy.value("SELECT a FROM last")
      )
      #expect(first == last)
    }
    #expect(isWrittenMeanwhile)
    #expect(try copy.integrityProblems() == [])
  }

  @Test func `a database that its owner syncs has nothing to be rolled back with on the disk`()
    throws
  {
    let connection = try file.connect()
    try connection.leaveSyncingToCaller()
    #expect(try connection.value("PRAGMA journal_mode") == .text("memory"))
    #expect(try connection.value("PRAGMA synchronous") == .integer(0))
  }
}
