import SQLite
import Testing

@Suite struct ValueTests {
  let connection: Connection

  init() throws {
    connection = try Connection(.memory)
    try connection.run("CREATE TABLE t (a ANY) STRICT")
  }

  @Test(arguments: [
    Value.null,
    .integer(0), .integer(.min), .integer(.max), .integer(1 << 53 + 1),
    .real(0), .real(-0.1), .real(.infinity), .real(.greatestFiniteMagnitude),
    .real(.leastNonzeroMagnitude),
    .text(""), .text("a\0b"), .text("\0"), .text("12"), .text("e\u{301}"), .text("👩‍👩‍👧"),
    .text("\u{10FFFF}"),
    .blob([]), .blob([0]), .blob([0xFF, 0, 0xFE]),
  ])
  func `a stored value comes back as it was`(value: Value) throws {
    try connection.run("INSERT INTO t VALUES (?)", [value])
    let back = try connection.value("SELECT a FROM t")
    #expect(back == value)
    #expect(octets(back) == octets(value))
  }

  /// Compares what `==` of strings does not: canonically equal texts may differ in their bytes.
  private func octets(_ value: Value) -> [UInt8]? {
    if case .text(let text) = value { Array(text.utf8) } else { nil }
  }

  @Test func `an embedded U+0000 reaches the file whole`() throws {
    #expect(try connection.value("SELECT hex(?)", ["a\0b"]) == .text("610062"))
  }

  @Test func `an embedded U+0000 comes out of the file whole`() throws {
    let text = try connection.one("SELECT CAST(x'610062' AS TEXT) AS text") {
      try $0.get("text", as: String.self)
    }
    #expect(Array(text.utf8) == [0x61, 0, 0x62])
  }

  @Test func `empty text is not NULL`() throws {
    #expect(try connection.value("SELECT typeof(?)", [""]) == .text("text"))
  }

  @Test func `empty octets are not NULL`() throws {
    #expect(try connection.value("SELECT typeof(?)", [[UInt8]()]) == .text("blob"))
  }

  @Test(arguments: [Double.nan, -.nan, .signalingNaN])
  func `what is not a number is refused and not stored as NULL`(real: Double) {
    let error = #expect(throws: SQLiteError.self) {
      try connection.run("INSERT INTO t VALUES (?)", [real])
    }
    #expect(error?.reason == .notANumber(parameter: 1))
  }

  @Test func `octets that are no UTF-8 are read as replacement characters`() throws {
    #expect(
      try connection.value("SELECT CAST(x'41FF42C3' AS TEXT)") == .text("A\u{FFFD}B\u{FFFD}"))
  }

  @Test func `a text with an address of its own is bound with all its octets`() throws {
    let text = String(repeating: "é", count: 100_000)
    #expect(try connection.value("SELECT length(CAST(? AS BLOB))", [text]) == .integer(200_000))
  }

  @Test func `part of another string is bound as that part`() throws {
    let part = String("before|é|after".split(separator: "|")[1])
    #expect(try connection.value("SELECT ?", [part]) == .text("é"))
  }
}
