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

  /// What JSONEncoder wrote before, and what a program that is not this one may write.
  @Test(arguments: [
    (#"{"a":"\u001f\b\f\/"}"#, Value.text("\u{1F}\u{8}\u{C}/")),
    (#"{"a":"\ud83d\ude00 \u00E9"}"#, .text("\u{1F600} \u{E9}")),
    ("{ \"a\" :\n-9223372036854775808 }", .integer(.min)),
    (#"{"a":0}"#, .integer(0)), (#"{"a":-0}"#, .integer(0)), (#"{"a":null}"#, .null),
  ])
  func `other spellings are read, too`(json: String, value: Value) throws {
    #expect(try RowImage(json: json) == RowImage(values: ["a": value]))
  }

  @Test func `what has to be escaped is written as it always was`() throws {
    let image = RowImage(values: ["a": .text("\u{1}\u{1F}\u{8}\u{C}\n\r\t\"\\/\u{7F}é")])

    let json = try image.json(of: "person")

    #expect(json == "{\"a\":\"" + #"\u0001\u001f\b\f\n\r\t\"\\/"# + "\u{7F}é\"}")
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

  @Test(arguments: [
    "", "[]", "{\"a\":1.5}", "{\"a\":[]}", "{\"a\":9223372036854775808}", "{\"a\":01}",
    "{\"a\":-}", "{\"a\":nul}", "{\"a\":1,}", "{\"a\":1}x", "{\"a\":\"\n\"}", "{\"a\":\"\\x\"}",
    "{\"a\":\"\\ud83d\"}", "{\"a\":\"\\udc00\"}", "{\"a\":\"\\u12\"}", "{\"a\":\"", "{\"a\":\"\\",
    "{a:1}",
  ])
  func `what is no image is refused`(json: String) {
    #expect(throws: (any Error).self) { try RowImage(json: json) }
  }
}
