import SQLite
import Testing

@Suite struct SQLiteDecodableTests {
  enum Kind: String, SQLiteDecodable { case phone }

  @Test func `each type is read from its own storage class`() throws {
    #expect(try Int64(sqliteValue: .integer(.max)) == .max)
    #expect(try Int(sqliteValue: .integer(-3)) == -3)
    #expect(try Double(sqliteValue: .real(0.5)) == 0.5)
    #expect(try String(sqliteValue: .text("é")) == "é")
    #expect(try [UInt8](sqliteValue: .blob([0])) == [0])
    #expect(try Kind(sqliteValue: .text("phone")) == .phone)
    #expect(Value(sqliteValue: .real(2)) == .real(2))
  }

  @Test(arguments: [
    Value.null, .integer(1), .real(1), .text("1"), .blob([1]),
  ])
  func `a type is never read from another's storage class`(value: Value) {
    func refused<T: SQLiteDecodable>(_ type: T.Type, unless classes: StorageClass...) {
      guard !classes.contains(value.storageClass) else { return }
      let error = #expect(throws: ValueError.self) { try T(sqliteValue: value) }
      #expect(error == .storageClass(found: value.storageClass, wanted: wanted(type)))
    }
    func wanted<T>(_ type: T.Type) -> String { T.self == [UInt8].self ? "[UInt8]" : "\(type)" }
    refused(Int64.self, unless: .integer)
    refused(Bool.self, unless: .integer)
    refused(Double.self, unless: .real, .integer)
    refused(String.self, unless: .text)
    refused([UInt8].self, unless: .blob)
  }

  @Test func `a real number is not an integer even when it is whole`() {
    #expect(throws: ValueError.storageClass(found: .real, wanted: "Int64")) {
      try Int(sqliteValue: .real(1))
    }
  }

  @Test func `only 0 and 1 are truth values`() throws {
    #expect(try Bool(sqliteValue: .integer(0)) == false)
    #expect(try Bool(sqliteValue: .integer(1)) == true)
    #expect(throws: ValueError.outOfRange(wanted: "Bool")) { try Bool(sqliteValue: .integer(2)) }
    #expect(throws: ValueError.outOfRange(wanted: "Bool")) { try Bool(sqliteValue: .integer(-1)) }
  }

  @Test func `an integer is read as a double only when nothing is lost`() throws {
    #expect(try Double(sqliteValue: .integer(1 << 53)) == 9_007_199_254_740_992)
    #expect(throws: ValueError.outOfRange(wanted: "Double")) {
      try Double(sqliteValue: .integer(1 << 53 + 1))
    }
  }

  @Test func `NULL is read as nil and only by an optional`() throws {
    #expect(try Int?(sqliteValue: .null) == nil)
    #expect(try Int?(sqliteValue: .integer(1)) == 1)
    #expect(throws: ValueError.storageClass(found: .text, wanted: "Int64")) {
      try Int?(sqliteValue: .text("1"))
    }
  }

  @Test func `an unknown raw value is an error that names the type alone`() {
    let error = #expect(throws: ValueError.self) { try Kind(sqliteValue: .text("secret")) }
    #expect(error == .unknownRawValue(wanted: "Kind"))
    #expect(error.map { "\($0)".contains("secret") } == false)
  }
}
