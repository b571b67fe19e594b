import Testing

@testable import SQLite

@Suite struct RowTests {
  enum Kind: String, SQLiteDecodable { case phone }

  let connection: Connection

  init() throws {
    connection = try Connection(.memory)
  }

  private func reason(
    _ sql: SQL, _ decode: (borrowing Row) throws -> Void
  ) -> SQLiteError.Reason? {
    #expect(throws: SQLiteError.self) { try connection.one(sql, [:], decode) }?.reason
  }

  @Test func `columns are read by their names`() throws {
    let pair = try connection.one("SELECT 1 AS a, 'x' AS b") { row in
      (try row.get("b", as: String.self), try row.get("a", as: Int.self))
    }
    #expect(pair == ("x", 1))
  }

  @Test func `the wanted type may come from where the value goes`() throws {
    let number: Int = try connection.one("SELECT 1 AS a") { try $0.get("a") }
    #expect(number == 1)
  }

  @Test func `an unknown column is an error`() {
    #expect(reason("SELECT 1 AS a") { _ = try $0.get("b", as: Int.self) } == .unknownColumn("b"))
  }

  @Test func `a name that two columns have is an error`() {
    let sql: SQL = "SELECT 1 AS a, 2 AS a"
    #expect(reason(sql) { _ = try $0.get("a", as: Int.self) } == .ambiguousColumn("a"))
    #expect(reason(sql) { _ = try $0.values() } == .ambiguousColumn("a"))
  }

  @Test func `a wrong storage class names the column, what is there and what was wanted`() {
    let error = #expect(throws: SQLiteError.self) {
      try connection.one("SELECT 'abc' AS a") { try $0.get("a", as: Int.self) }
    }
    let valueError = ValueError.storageClass(found: .text, wanted: "Int64")
    #expect(error?.reason == .columnValue(column: "a", valueError))
    #expect(error?.code == .mismatch)
    #expect(error?.message == "column a: TEXT cannot be read as Int64")
  }

  @Test func `NULL is no empty text`() {
    let valueError = ValueError.storageClass(found: .null, wanted: "String")
    #expect(
      reason("SELECT NULL AS a") { _ = try $0.get("a", as: String.self) }
        == .columnValue(column: "a", valueError))
  }

  @Test func `an unknown case names the column and the type`() {
    #expect(
      reason("SELECT 'fax' AS a") { _ = try $0.get("a", as: Kind.self) }
        == .columnValue(column: "a", .unknownRawValue(wanted: "Kind")))
  }

  @Test func `all columns are read at once with their names`() throws {
    let values = try connection.one("SELECT 1 AS a, NULL AS b, x'00' AS c") { try $0.values() }
    #expect(values == ["a": .integer(1), "b": .null, "c": .blob([0])])
  }

  @Test func `the names of the columns keep their order`() throws {
    let columns = try connection.one("SELECT 1 AS z, 2 AS a, 3 AS z") { $0.columns }
    #expect(columns == ["z", "a", "z"])
  }

  @Test(arguments: [-1, 1, .max, .min])
  func `a place without a column is an error`(index: Int) {
    #expect(reason("SELECT 1") { _ = try $0.value(at: index) } == .columnIndex(index, count: 1))
  }
}
