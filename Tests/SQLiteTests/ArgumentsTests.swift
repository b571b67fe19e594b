import SQLite
import Testing

@Suite struct ArgumentsTests {
  let connection: Connection

  init() throws {
    connection = try Connection(.memory)
  }

  private func reason(_ sql: SQL, _ arguments: Arguments) -> SQLiteError.Reason? {
    #expect(throws: SQLiteError.self) { try connection.value(sql, arguments) }?.reason
  }

  @Test func `values are bound in the order of the parameters`() throws {
    #expect(try connection.value("SELECT ? || ?", ["a", "b"]) == .text("ab"))
    #expect(
      try connection.value("SELECT ? || ?", Arguments([.text("a"), .text("b")])) == .text("ab"))
  }

  @Test func `values are bound by the names of the parameters`() throws {
    let sql: SQL = "SELECT :a || @b || $c || :a"
    #expect(try connection.value(sql, ["$c": "c", ":a": "a", "@b": "b"]) == .text("abca"))
  }

  @Test func `too few values are refused`() {
    #expect(reason("SELECT ?, ?", [1]) == .argumentCount(given: 1, expected: 2))
  }

  @Test func `too many values are refused`() {
    #expect(reason("SELECT ?", [1, 2]) == .argumentCount(given: 2, expected: 1))
  }

  @Test func `no values are refused where one is expected`() {
    #expect(reason("SELECT ?", []) == .argumentCount(given: 0, expected: 1))
    #expect(reason("SELECT :a", [:]) == .argumentNames(given: [], expected: [":a"]))
  }

  @Test func `a missing name is refused`() {
    #expect(
      reason("SELECT :a, :b", [":a": 1]) == .argumentNames(given: [":a"], expected: [":a", ":b"]))
  }

  @Test func `an unknown name is refused`() {
    #expect(
      reason("SELECT :a", [":a": 1, ":x": 2])
        == .argumentNames(given: [":a", ":x"], expected: [":a"]))
    #expect(reason("SELECT :a", ["a": 1]) == .argumentNames(given: ["a"], expected: [":a"]))
  }

  @Test func `a name given twice is refused`() {
    #expect(
      reason("SELECT :a", [":a": 1, ":a": 2])
        == .argumentNames(given: [":a", ":a"], expected: [":a"]))
    #expect(
      reason("SELECT :a, :b", [":a": 1, ":a": 2])
        == .argumentNames(given: [":a", ":a"], expected: [":a", ":b"]))
  }

  @Test func `a name for a parameter without one is refused`() {
    #expect(reason("SELECT ?", ["?": 1]) == .argumentNames(given: ["?"], expected: ["?"]))
  }
}
