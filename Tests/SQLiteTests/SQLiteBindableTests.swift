import SQLite
import Testing

@Suite struct SQLiteBindableTests {
  enum Kind: String, SQLiteBindable { case phone }
  struct Identifier: RawRepresentable, SQLiteBindable { let rawValue: Int64 }

  @Test(arguments: [
    (Value.null as any SQLiteBindable & Sendable, Value.null),
    (7, .integer(7)),
    (Int64.min, .integer(.min)),
    (true, .integer(1)),
    (false, .integer(0)),
    (1.5, .real(1.5)),
    ("text", .text("text")),
    ([UInt8]([1, 2]), .blob([1, 2])),
    (Int?.none, .null),
    (String?.some("x"), .text("x")),
  ])
  func `a value is bound in its storage class`(
    bindable: any SQLiteBindable & Sendable, expected: Value
  ) {
    #expect(bindable.sqliteValue == expected)
  }

  @Test func `a case is bound as its raw value`() {
    #expect(Kind.phone.sqliteValue == .text("phone"))
    #expect(Identifier(rawValue: 3).sqliteValue == .integer(3))
  }

  @Test func `an absent case is bound as NULL`() {
    #expect(Kind?.none.sqliteValue == .null)
  }
}
