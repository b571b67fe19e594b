import Dispatch
@testable import SQLite
import Testing

@Suite struct LockingTests {
  let file: TemporaryDatabase
  let writer: Connection

  init() throws {
    file = try TemporaryDatabase()
    writer = try file.connect(busyTimeoutMilliseconds: 1)
    try writer.runScript("CREATE TABLE t (a INTEGER) STRICT; INSERT INTO t VALUES (1)")
  }

  private func insert(on connection: Connection) throws(SQLiteError) {
    try connection.run("INSERT INTO t VALUES (2)")
  }

  @Test(arguments: [0, 20] as [Int32])
  func `waiting for a lock ends with the busy timeout`(milliseconds: Int32) throws {
    let other = try file.connect(busyTimeoutMilliseconds: milliseconds)
    try writer.transaction {
      let error = #expect(throws: SQLiteError.self) {
        try other.transaction { try insert(on: other) }
      }
      #expect(error?.code == .busy)
      #expect(!other.isInTransaction)
    }
  }

  @Test func `an immediate transaction lets others read`() throws {
    let reader = try file.connect()
    try writer.transaction {
      try insert(on: writer)
      #expect(try reader.value("SELECT count(*) FROM t") == .integer(1))
    }
    #expect(try reader.value("SELECT count(*) FROM t") == .integer(2))
  }

  @Test func `an exclusive transaction lets nobody read`() throws {
    let reader = try file.connect()
    try writer.run("BEGIN EXCLUSIVE")
    let error = #expect(throws: SQLiteError.self) { try reader.value("SELECT a FROM t") }
    #expect(error?.code == .busy)
  }

  @Test func `a deferred transaction sees one state however long it reads`() throws {
    let reader = try file.connect()
    let counts = try reader.transaction(.deferred) {
      let before = try reader.value("SELECT count(*) FROM t")
      #expect(throws: CommitFailure.self) { try writer.transaction { try insert(on: writer) } }
      return [before, try reader.value("SELECT count(*) FROM t")]
    }
    #expect(counts == [.integer(1), .integer(1)])
  }

  @Test func `a deferred transaction cannot begin to write while another writes`() throws {
    let other = try file.connect(busyTimeoutMilliseconds: 1)
    let error = #expect(throws: SQLiteError.self) {
      try other.transaction(.deferred) {
        _ = try other.value("SELECT count(*) FROM t")
        try writer.run("BEGIN IMMEDIATE")
        defer { _ = try? writer.run("ROLLBACK") }
        try insert(on: other)
      }
    }
    #expect(error?.code == .busy)
    #expect(!other.isInTransaction)
  }

  @Test func `a reader that stays makes COMMIT fail and leaves nothing open`() throws {
    let reader = try file.connect()
    _ = try reader.query("SELECT a FROM t") { _ in
      let failure = #expect(throws: CommitFailure.self) {
        try writer.transaction { try insert(on: writer) }
      }
      #expect(failure?.underlying.code == .busy)
      #expect(!writer.isInTransaction)
    }
    try writer.transaction { try insert(on: writer) }
    #expect(try reader.value("SELECT count(*) FROM t") == .integer(2))
  }

  @Test func `COMMIT waits for a reader that ends in time`() throws {
    let isReading = DispatchSemaphore(value: 0)
    let path = file.path
    DispatchQueue(label: "reader").async {
      defer { isReading.signal() }
      do {
        let reader = try Connection(.file(path))
        let probe = try Connection(.file(path), busyTimeoutMilliseconds: 0)
        _ = try reader.query("SELECT a FROM t") { _ in
          isReading.signal()
          // A COMMIT that waits for readers lets no new reader in.
          while (try? probe.value("SELECT count(*) FROM t")) != nil {}
        }
      } catch {
        Issue.record(error)
      }
    }
    isReading.wait()
    let patient = try file.connect(busyTimeoutMilliseconds: 60_000)
    try patient.transaction { try insert(on: patient) }
    isReading.wait()
    #expect(try writer.value("SELECT count(*) FROM t") == .integer(2))
  }

  @Test func `a query that threw lets its lock go`() throws {
    struct Stop: Error {}
    let reader = try file.connect()
    #expect(throws: Stop.self) { try reader.query("SELECT a FROM t") { _ in throw Stop() } }
    try writer.transaction { try insert(on: writer) }
  }

  @Test func `a schema changed by another connection is seen`() throws {
    let reader = try file.connect()
    #expect(try reader.one("SELECT * FROM t") { $0.columns } == ["a"])
    try writer.run("ALTER TABLE t ADD COLUMN b INTEGER")
    #expect(try reader.one("SELECT * FROM t") { $0.columns } == ["a", "b"])
  }

  @Test func `a lock until closing keeps others out between transactions, and writes nothing`()
    throws
  {
    let other = try file.connect(busyTimeoutMilliseconds: 1)
    try writer.lockUntilClosed()
    #expect(!writer.isInTransaction)
    for _ in 1...2 {
      let error = #expect(throws: SQLiteError.self) { try other.value("SELECT count(*) FROM t") }
      #expect(error?.code == .busy)
      try insert(on: writer)
    }
    try writer.close()
    #expect(try other.value("SELECT count(*) FROM t") == .integer(3))
  }

  @Test func `a lock until closing waits for others, and takes nothing when they stay`() throws {
    let other = try file.connect(busyTimeoutMilliseconds: 1)
    try other.transaction {
      let error = #expect(throws: SQLiteError.self) { try writer.lockUntilClosed() }
      #expect(error?.code == .busy)
    }
    try insert(on: other)
    try writer.lockUntilClosed()
    try insert(on: writer)
    #expect(throws: SQLiteError(.insideTransaction)) {
      try writer.transaction { try writer.lockUntilClosed() }
    }
  }

  @Test func `a database can be read and replaced under a lock until closing`() throws {
    let source = try Connection(.memory)
    try source.runScript("CREATE TABLE t (a INTEGER) STRICT")
    let kept = try Connection(.memory)
    try writer.lockUntilClosed()
    try writer.backUp(to: kept)
    try source.backUp(to: writer)
    try writer.close()
    #expect(try kept.value("SELECT count(*) FROM t") == .integer(1))
    #expect(try file.connect().value("SELECT count(*) FROM t") == .integer(0))
  }
}
