import Testing

@testable import SQLite

@Suite struct StatementTests {
  let connection: Connection

  init() throws {
    connection = try Connection(.memory)
    try connection.runScript("CREATE TABLE t (a INTEGER UNIQUE) STRICT; INSERT INTO t VALUES (1)")
  }

  @Test(
    arguments: [
      "SELECT 1; DELETE FROM t",
      "SELECT 1;; DELETE FROM t;",
      "SELECT 1; -- comment\nDELETE FROM t",
      "SELECT 1; /* comment */ DELETE FROM t",
      "SELECT 1; nonsense",
      "SELECT 1; -",
    ] as [SQL])
  func `a second statement is refused and not run`(sql: SQL) throws {
    let error = #expect(throws: SQLiteError.self) { try connection.value(sql) }
    #expect(error == SQLiteError(.severalStatements, sql: sql.text))
    #expect(try connection.value("SELECT count(*) FROM t") == .integer(1))
  }

  @Test(
    arguments: [
      "SELECT 1;", "SELECT 1 ; \n\t\r\u{0C};", "SELECT 1; -- end", "SELECT 1; /* end */ -- x\n;",
      "SELECT 1 /* ; */", "SELECT 1; /* open", "-- before\nSELECT 1", "SELECT 1; /**/",
    ] as [SQL])
  func `comments, white space and semicolons may follow`(sql: SQL) throws {
    #expect(try connection.value(sql) == .integer(1))
  }

  @Test(arguments: ["", " \n", ";", ";;", "-- comment", "/* comment */"] as [SQL])
  func `no statement is an error`(sql: SQL) throws {
    let error = #expect(throws: SQLiteError.self) { try connection.run(sql) }
    #expect(error?.reason == .noStatement)
  }

  @Test func `U+0000 in a statement is refused`() {
    let error = #expect(throws: SQLiteError.self) { try connection.run("SELECT 1\0; nonsense") }
    #expect(error?.reason == .nulInSQL)
  }

  @Test func `a statement that does not parse is an error with its text`() {
    let error = #expect(throws: SQLiteError.self) { try connection.run("SELEC 1") }
    #expect(error?.code == .error)
    #expect(error?.sql == "SELEC 1")
    #expect(error?.message.contains("SELEC") == true)
  }

  @Test func `finalizing after a refused change says nothing new`() throws {
    do {
      var statement = try Statement.prepare("INSERT INTO t VALUES (1)", on: connection)
      _ = try statement.step()
      Issue.record("the second 1 was accepted")
    } catch {
      #expect(error.code == .constraintUnique)
    }
    #expect(try connection.run("INSERT INTO t VALUES (2)") == 1)
  }

  @Test func `a live statement keeps its connection open`() throws {
    let statement = try Statement.prepare("SELECT 1", on: connection)
    let error = #expect(throws: SQLiteError.self) { try connection.close() }
    #expect(error?.code == .busy)
    #expect(statement.columns == ["1"])
    #expect(try connection.value("SELECT 2") == .integer(2))
  }
}
