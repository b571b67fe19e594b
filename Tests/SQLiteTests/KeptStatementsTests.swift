import Testing

@testable import SQLite

/// Statements that are run more than once are prepared once.
@Suite struct KeptStatementsTests {
  let file: TemporaryDatabase
  let connection: Connection

  init() throws {
    file = try TemporaryDatabase()
    connection = try file.connect()
    try connection.runScript(
      "CREATE TABLE t (a INTEGER UNIQUE) STRICT; INSERT INTO t VALUES (1), (2), (3)")
  }

  private func rows(_ sql: SQL, _ arguments: Arguments = [:]) throws -> [Value] {
    try connection.query(sql, arguments) { try $0.value(at: 0) }
  }

  @Test func `the same text reads what is stored now, with its own arguments`() throws {
    let sql: SQL = "SELECT a FROM t WHERE a >= ?"
    #expect(try rows(sql, [2]) == [.integer(2), .integer(3)])
    try connection.run("DELETE FROM t WHERE a = ?", [3])
    try connection.run("DELETE FROM t WHERE a = ?", [1])
    #expect(try rows(sql, [0]) == [.integer(2)])
    #expect(throws: SQLiteError.self) { try rows(sql) }
  }

  @Test func `a column that was added since is there`() throws {
    let sql: SQL = "SELECT * FROM t WHERE a = 1"
    let before = try connection.one(sql) { $0.columns }
    try connection.run("ALTER TABLE t ADD COLUMN b TEXT")
    let after = try connection.one(sql) { try $0.values() }
    #expect(before == ["a"])
    #expect(after == ["a": .integer(1), "b": .null])
    #expect(try connection.describe(sql).columns == ["a", "b"])
  }

  @Test func `a statement can be run while it runs`() throws {
    let sql: SQL = "SELECT a FROM t ORDER BY a"
    let counts = try connection.query(sql) { _ in try rows(sql).count }
    #expect(counts == [3, 3, 3])
  }

  @Test func `after an error the same text works again`() throws {
    let sql: SQL = "INSERT INTO t VALUES (?)"
    #expect(throws: SQLiteError.self) { try connection.run(sql, [1]) }
    #expect(try connection.run(sql, [4]) == 1)
  }

  @Test func `a statement of which the first row was read keeps no lock`() throws {
    let first = try connection.first("SELECT a FROM t ORDER BY a") { try $0.value(at: 0) }
    #expect(first == .integer(1))
    let other = try file.connect()
    #expect(try other.run("INSERT INTO t VALUES (4)") == 1)
  }

  @Test func `statements that are kept do not keep the connection open`() throws {
    #expect(try rows("SELECT a FROM t").count == 3)
    try connection.close()
    #expect(throws: SQLiteError.self) { try rows("SELECT a FROM t") }
  }

  @Test func `more texts than are kept all run`() throws {
    for number in 1...300 {
      let name = SQL.identifier("c\(number)")
      #expect(try rows("SELECT 1 AS " + name) == [.integer(1)])
    }
  }
}
