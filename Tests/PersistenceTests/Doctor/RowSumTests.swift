import SQLite
import Testing

@testable import Persistence

/// The number by which rows are compared with the log.
@Suite struct RowSumTests {
  private static let columns = RowSum.Columns(
    of: .interview,
    RecordedColumns(
      names: ["id", "note", "place", "round", "day_only", "uuid"],
      defaults: ["note": .null, "place": .null, "day_only": .integer(0)]))

  private func sum(_ image: String) throws -> RowSum {
    let sum = RowSum(image: Array(image.utf8).span, Self.columns)
    return try #require(sum)
  }

  @Test(arguments: [
    (#"{"note":"a","place":"b"}"#, #"{"place":"b","note":"a"}"#),
    (#"{"note":"a"}"#, #"{"note":"a","place":null}"#),
    (#"{"note":"a"}"#, #"{"note":"a","day_only":0}"#),
    (#"{"note":"a"}"#, #"{"id":7,"note":"a","uuid":"x"}"#),
    (#"{"note":"a\n"}"#, #"{ "note" : "a\u000a" }"#),
    ("{}", "{ }"),
  ])
  func `what says the same has the same number`(one: String, other: String) throws {
    #expect(try sum(one) == sum(other))
  }

  @Test(arguments: [
    (#"{"note":"a"}"#, #"{"place":"a"}"#), (#"{"note":"a"}"#, #"{"note":"b"}"#),
    (#"{"note":"1"}"#, #"{"note":1}"#),
    (#"{"note":"a","place":"b"}"#, #"{"note":"b","place":"a"}"#),
    (#"{"day_only":1}"#, #"{"day_only":0}"#), (#"{"round":0}"#, "{}"),
    (#"{"note":""}"#, "{}"),
  ])
  func `what says something else has another number`(one: String, other: String) throws {
    #expect(try sum(one) != sum(other))
  }

  @Test func `a row that changed has the number of what it became`() throws {
    var row = try sum(#"{"note":"a","round":1}"#)
    let (before, after) = (#"{"note":"a","place":null}"#, #"{"note":null,"place":"b"}"#)
    row.add(try sum(after), without: try sum(before))

    #expect(try row == sum(#"{"place":"b","round":1}"#))
  }

  @Test(arguments: ["", "[]", #"{"note":}"#, #"{"note":"a""#, #"{"note":"a"} x"#, #"{"note":1.5}"#])
  func `what is no row has none`(text: String) {
    let sum = RowSum(image: Array(text.utf8).span, Self.columns)
    #expect(sum == nil)
  }
}
