import Testing

@testable import SQLite

@Suite struct ConnectionQueriesTests {
  struct Stop: Error {}

  let connection: Connection

  init() throws {
    connection = try Connection(.memory)
    try connection.runScript(
      "CREATE TABLE t (a INTEGER UNIQUE) STRICT; INSERT INTO t VALUES (1), (2), (3)")
  }

  private func count() throws -> Value { try connection.value("SELECT count(*) FROM t") }

  @Test func `a change returns how many rows it changed`() throws {
    #expect(try connection.run("UPDATE t SET a = a + 10 WHERE a > 1") == 2)
    #expect(try connection.run("DELETE FROM t WHERE a = 99") == 0)
    #expect(connection.changedRowCount == 0)
    #expect(connection.totalChangedRowCount == 5)
  }

  @Test func `a statement that changes no rows does not repeat the count before it`() throws {
    try connection.run("UPDATE t SET a = a + 10")
    #expect(try connection.run("CREATE TABLE u (a INTEGER) STRICT") == 0)
    #expect(try connection.run("PRAGMA user_version = 3") == 0)
  }

  @Test func `a statement that returns rows is refused before it changes anything`() throws {
    let error = #expect(throws: SQLiteError.self) {
      try connection.run("INSERT INTO t VALUES (4) RETURNING a")
    }
    #expect(error?.reason == .returnsRows)
    #expect(try count() == .integer(3))
  }

  @Test func `a value that a STRICT table refuses is an error`() throws {
    let error = #expect(throws: SQLiteError.self) {
      try connection.run("INSERT INTO t VALUES ('x')")
    }
    #expect(error?.code == .constraintDataType)
    #expect(try count() == .integer(3))
  }

  @Test func `an error in a later row takes the whole statement back`() throws {
    #expect(throws: SQLiteError.self) { try connection.run("INSERT INTO t VALUES (4), (1)") }
    #expect(try count() == .integer(3))
  }

  @Test func `rows come in their order`() throws {
    let rows = try connection.query("SELECT a FROM t ORDER BY a DESC") {
      try $0.get("a", as: Int.self)
    }
    #expect(rows == [3, 2, 1])
  }

  @Test func `a query may change what it returns`() throws {
    let rows = try connection.query("UPDATE t SET a = a * 10 RETURNING a") {
      try $0.get("a", as: Int.self)
    }
    #expect(Set(rows) == [10, 20, 30])
  }

  @Test func `an error in a later row is thrown and not taken for the end`() {
    let error = #expect(throws: SQLiteError.self) {
      try connection.query("SELECT abs(b) FROM (SELECT 1 AS b UNION ALL SELECT -1 << 63)") { _ in }
    }
    #expect(error?.message == "integer overflow")
  }

  @Test func `an error of the closure passes through and leaves no statement behind`() throws {
    #expect(throws: Stop.self) { try connection.query("SELECT a FROM t") { _ in throw Stop() } }
    try connection.close()
  }

  @Test func `the first row is enough, or none`() throws {
    let sql: SQL = "SELECT a FROM t WHERE a >= ? ORDER BY a"
    #expect(try connection.first(sql, [2]) { try $0.get("a", as: Int.self) } == 2)
    #expect(try connection.first(sql, [9]) { try $0.get("a", as: Int.self) } == nil)
  }

  @Test func `the first row of a change still completes the change`() throws {
    let first = try connection.first("DELETE FROM t RETURNING a") { try $0.get("a", as: Int.self) }
    #expect(first != nil)
    #expect(try count() == .integer(0))
  }

  @Test func `an error at the end of a change is thrown although its first row came`() throws {
    try connection.run(
      "CREATE TABLE child (t INTEGER REFERENCES t (a) DEFERRABLE INITIALLY DEFERRED) STRICT")
    let error = #expect(throws: SQLiteError.self) {
      try connection.first("INSERT INTO child VALUES (9) RETURNING t") { _ in }
    }
    #expect(error?.code == .constraintForeignKey)
  }

  @Test func `exactly one row is one row`() throws {
    let error = #expect(throws: SQLiteError.self) { try connection.value("SELECT a FROM t") }
    #expect(error?.reason == .severalRows)
    let none = #expect(throws: SQLiteError.self) { try connection.value("SELECT 1 WHERE 0") }
    #expect(none?.reason == .noRow)
  }

  @Test func `a query inside a query reads the same connection`() throws {
    let pairs = try connection.query("SELECT a FROM t ORDER BY a LIMIT 2") { row in
      try connection.value("SELECT ? * 2", [try row.get("a", as: Int.self)])
    }
    #expect(pairs == [.integer(2), .integer(4)])
  }

  @Test func `a column added between two queries is seen`() throws {
    let sql: SQL = "SELECT * FROM t WHERE a = 1"
    #expect(try connection.one(sql) { $0.columns } == ["a"])
    try connection.run("ALTER TABLE t ADD COLUMN b INTEGER")
    #expect(try connection.one(sql) { $0.columns } == ["a", "b"])
  }

  @Test func `the row identifier of the newest row is known`() throws {
    try connection.run("INSERT INTO t (rowid, a) VALUES (41, 41)")
    try connection.run("INSERT INTO t VALUES (42)")
    #expect(connection.lastInsertedRowID == 42)
  }

  @Test func `a script runs every statement`() throws {
    try connection.runScript(
      """
      -- Semicolons in text; and in comments.
      INSERT INTO t VALUES (4); /* ; */
      SELECT a FROM t;
      CREATE TABLE u (a TEXT DEFAULT ';') STRICT;
      -- The end.
      """)
    #expect(try count() == .integer(4))
    #expect(try connection.value("SELECT count(*) FROM u") == .integer(0))
  }

  @Test func `a script stops at the first error and says where`() throws {
    let error = #expect(throws: SQLiteError.self) {
      try connection.runScript(
        "INSERT INTO t VALUES (4); INSERT INTO t VALUES (1); DELETE FROM t;")
    }
    #expect(error?.code == .constraintUnique)
    #expect(error?.sql == " INSERT INTO t VALUES (1);")
    #expect(try count() == .integer(4))
  }

  @Test func `a script with parameters is refused`() {
    let error = #expect(throws: SQLiteError.self) { try connection.runScript("SELECT ?") }
    #expect(error?.reason == .argumentCount(given: 0, expected: 1))
  }

  @Test func `a script with U+0000 in it is refused before anything runs`() throws {
    let error = #expect(throws: SQLiteError.self) {
      try connection.runScript("DELETE FROM t;\0DROP TABLE t;")
    }
    #expect(error?.reason == .nulInSQL)
    #expect(try count() == .integer(3))
  }

  @Test func `a description tells columns and parameters and runs nothing`() throws {
    let description = try connection.describe(
      "UPDATE t SET a = :new WHERE a IN (?, :new) RETURNING a AS b, 1")
    #expect(description.columns == ["b", "1"])
    #expect(description.parameters == [":new", nil])
    #expect(try connection.value("SELECT total(a) FROM t") == .real(6))
  }
}
