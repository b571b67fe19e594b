import SQLite
import Testing

@testable import Persistence

@Suite struct RowImageTests {
  @Test(arguments: [
    Value.null, .integer(0), .integer(.max), .integer(.min), .integer(1 << 53 + 1), .integer(-1),
    .text(""), .text("null"), .text("12"), .text("1e3"), .text("true"),
    .text("\"\\/\u{8}\n\r\t\u{1}\u{1F}"),
    .text("e\u{301}\u{200D}\u{2028}\u{FEFF}"), .text("👩‍💻\u{10FFFF}"), .text("<\u{301}script>"),
    .text("a\u{0}b"),
  ])
  func `a value comes back as it was`(value: Value) throws {
    let image = RowImage(values: ["a": value, "b": .null])

    let json = try image.json(of: "person")
    let back = try RowImage(json: json)

    #expect(back == image)
    // Swift takes canonically equivalent texts for equal; a database does not.
    if case .text(let text) = value, case .text(let same)? = back.values["a"] {
      #expect(Array(same.utf8) == Array(text.utf8))
    }
  }

  @Test func `keys are sorted, so that equal rows are equal texts`() throws {
    let image = RowImage(values: ["b": .integer(1), "a": .text("/"), "c": .null])

    let json = try image.json(of: "person")

    #expect(json == #"{"a":"/","b":1,"c":null}"#)
  }

  @Test(arguments: ["", "[]", "{\"a\":[1]}", "{\"a\":1", "{\"a\":1.5}"])
  func `a line that is no row is damage`(json: String) {
    #expect(throws: PersistenceError.inconsistent("a line of the change log, which is not a row")) {
      try RowImage(json: json)
    }
  }

  @Test(arguments: [Value.real(1.5), .blob([1])])
  func `what JSON would not bring back unchanged is refused`(value: Value) {
    let error = #expect(throws: PersistenceError.self) {
      try RowImage(values: ["a": value]).json(of: "person")
    }

    #expect(error == .unrecordable(table: "person", column: "a"))
  }

  @Test(arguments: ["", "[]", "{\"a\":1.5}", "{\"a\":[]}", "{\"a\":9223372036854775808}"])
  func `what is no image is refused`(json: String) {
    #expect(throws: (any Error).self) { try RowImage(json: json) }
  }
}
