import Testing

@testable import SQLite

@Suite struct ConnectionTransactionsTests {
  struct Stop: Error {}

  let connection: Connection

  init() throws {
    connection = try Connection(.memory)
    try connection.runScript(
      """
      CREATE TABLE t (a INTEGER PRIMARY KEY) STRICT;
      CREATE TABLE child (t INTEGER REFERENCES t DEFERRABLE INITIALLY DEFERRED) STRICT;
      """)
  }

  private func insert(_ number: Int) throws {
    try connection.run("INSERT INTO t VALUES (?)", [number])
  }

  private func stored() throws -> [Int] {
    try connection.query("SELECT a FROM t ORDER BY a") { try $0.get("a") }
  }

  @Test(arguments: [TransactionKind.deferred, .immediate])
  func `a body that returns is saved`(kind: TransactionKind) throws {
    let result = try connection.transaction(kind) {
      try insert(1)
      #expect(connection.isInTransaction)
      return "result"
    }
    #expect(result == "result")
    #expect(!connection.isInTransaction)
    #expect(try stored() == [1])
  }

  @Test func `a body that throws is taken back and its error thrown on`() throws {
    #expect(throws: Stop.self) {
      try connection.transaction {
        try insert(1)
        throw Stop()
      }
    }
    #expect(!connection.isInTransaction)
    #expect(try stored() == [])
  }

  @Test func `a rehearsal answers with what it wrote and leaves nothing of it`() throws {
    let seen = try connection.rehearsal {
      try insert(1)
      return try stored()
    }
    #expect(seen == [1])
    #expect(!connection.isInTransaction)
    #expect(try stored() == [])
  }

  @Test func `a rehearsal that throws leaves nothing, and its error is thrown on`() throws {
    #expect(throws: Stop.self) {
      try connection.rehearsal {
        try insert(1)
        throw Stop()
      }
    }
    #expect(!connection.isInTransaction)
    #expect(try stored() == [])
  }

  @Test func `a rehearsal inside a transaction is refused before it runs`() throws {
    try connection.transaction {
      try insert(1)
      let error = #expect(throws: SQLiteError.self) { try connection.rehearsal { try insert(2) } }
      #expect(error?.reason == .insideTransaction)
    }
    #expect(try stored() == [1])
  }

  @Test func `a failed insert leaves no open transaction`() throws {
    let error = #expect(throws: SQLiteError.self) {
      try connection.transaction {
        try insert(1)
        try insert(1)
      }
    }
    #expect(error?.code == .constraintPrimaryKey)
    #expect(!connection.isInTransaction)
    #expect(try stored() == [])
  }

  @Test func `a rollback that fails does not hide the first error`() {
    #expect(throws: Stop.self) {
      try connection.transaction {
        try connection.run("ROLLBACK")
        throw Stop()
      }
    }
    #expect(!connection.isInTransaction)
  }

  @Test func `what SQLite rolled back by itself is reported as the first error`() throws {
    #expect(try connection.value("PRAGMA max_page_count = 20") == .integer(20))
    let error = #expect(throws: SQLiteError.self) {
      try connection.transaction {
        try connection.run("CREATE TABLE big (a BLOB) STRICT")
        try connection.run("INSERT INTO big VALUES (zeroblob(1000000))")
      }
    }
    #expect(error?.code == .full)
    #expect(!connection.isInTransaction)
  }

  @Test func `a transaction inside a transaction is refused and ends nothing`() throws {
    try connection.transaction {
      try insert(1)
      let error = #expect(throws: SQLiteError.self) {
        try connection.transaction { try insert(2) }
      }
      #expect(error?.reason == .insideTransaction)
      #expect(connection.isInTransaction)
    }
    #expect(try stored() == [1])
  }

  @Test func `a reference missing at COMMIT is a commit failure and leaves nothing open`() throws {
    let failure = #expect(throws: CommitFailure.self) {
      try connection.transaction {
        try insert(1)
        try connection.run("INSERT INTO child VALUES (2)")
      }
    }
    #expect(failure?.underlying.code == .constraintForeignKey)
    #expect(!connection.isInTransaction)
    #expect(try stored() == [])
  }

  @Test func `a body that ended the transaction itself is a commit failure`() throws {
    let failure = #expect(throws: CommitFailure.self) {
      try connection.transaction { try connection.run("ROLLBACK") }
    }
    #expect(failure?.underlying.code == .error)
  }
}
