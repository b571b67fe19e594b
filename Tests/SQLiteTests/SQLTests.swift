import SQLite
import Testing

@Suite struct SQLTests {
  @Test func `a literal is the statement`() {
    let sql: SQL = "SELECT 1"
    #expect(sql.text == "SELECT 1")
  }

  @Test func `parts are put together in their order`() {
    let columns = SQL.joined([.identifier("a"), .identifier("b")], separator: ", ")
    #expect(("SELECT " + columns + " FROM t").text == "SELECT \"a\", \"b\" FROM t")
  }

  @Test func `no parts make no text`() {
    #expect(SQL.joined([], separator: ", ").text.isEmpty)
  }

  @Test(arguments: [
    ("plain", "\"plain\""),
    ("", "\"\""),
    ("two words", "\"two words\""),
    ("a\"b", "\"a\"\"b\""),
    ("\"; DROP TABLE t; --", "\"\"\"; DROP TABLE t; --\""),
    ("combined\"\u{301}", "\"combined\"\"\u{301}\""),
  ])
  func `an identifier has its quotes doubled`(name: String, quoted: String) {
    #expect(Array(SQL.identifier(name).text.utf8) == Array(quoted.utf8))
  }

  @Test func `a quoted name with a quote in it reaches its table`() throws {
    let connection = try Connection(.memory)
    let name = SQL.identifier("x\" (a); --")
    try connection.run("CREATE TABLE " + name + " (a INTEGER) STRICT")
    #expect(try connection.run("INSERT INTO " + name + " VALUES (1)") == 1)
  }
}
