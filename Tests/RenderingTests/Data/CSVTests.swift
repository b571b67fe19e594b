import TestSupport
import Testing
import Zones

@testable import Rendering

@Suite struct CSVTests {
  private let csv = CSV<(String?, Int?)>([
    .init("company") { .text($0.0) },
    .init("id") { .integer($0.1) },
  ])

  @Test func `without rows the header stands alone`() {
    #expect(octets(csv.text([])) == octets("company,id\r\n"))
  }

  @Test func `records end in CRLF, and nothing is an empty field`() {
    #expect(
      octets(csv.text([("Acme", 7), (nil, nil)])) == octets("company,id\r\nAcme,7\r\n,\r\n"))
  }

  @Test func `numbers are numbers, negative ones too`() {
    let numbers = CSV<Int>([
      .init("i") { .integer(-$0) }, .init("r") { .number(FourDecimals(-Double($0) / 3)) },
      .init("b") { .bool($0 > 0) },
    ])
    #expect(octets(numbers.text([5])) == octets("i,r,b\r\n-5,-1.6667,true\r\n"))
  }

  @Test func `moments are in UTC`() {
    let moments = CSV<Instant?>([.init("at") { .instant($0) }])
    #expect(
      octets(moments.text([Instant(seconds: 0), nil]))
        == octets("at\r\n1970-01-01T00:00:00Z\r\n\r\n"))
  }

  @Test(arguments: [
    ("Acme, Inc.", "\"Acme, Inc.\""),
    ("5\" screen", "\"5\"\" screen\""),
    ("a\"\u{301},b", "\"a\"\"\u{301},b\""),
    ("one\ntwo", "\"one\ntwo\""),
    ("one\r\ntwo", "\"one\r\ntwo\""),
    (",\u{301}", "\",\u{301}\""),
    (" a", "\" a\""),
    ("a ", "\"a \""),
    ("a;b c", "a;b c"),
    ("面接", "面接"),
  ])
  func `a field is quoted where it has to be`(text: String, field: String) {
    #expect(octets(csv.text([(text, 1)])) == octets("company,id\r\n\(field),1\r\n"))
  }

  @Test(arguments: [
    "=1+1", "=\u{301}1+1", "+49 30", "-5", "@cmd", "\tx", "\rx", "\nx", "\0x", "  =1", "\u{A0}=1",
    "\"=1", "\" =1", "'=1", "''=1", "＝1", "＋1", "－1", "＠x", "\u{FEFF}=1", "\u{200B}\u{3000}-1",
  ])
  func `a text that a spreadsheet would run is guarded, and reading takes the guard off`(
    text: String
  ) throws {
    let read = try CSVReader.records(csv.text([(text, 1)]))
    let field = try #require(read.last?.first)
    #expect(octets(field) == octets("'" + text))
    #expect(octets(unguarded(field)) == octets(text))
  }

  @Test(arguments: ["a=1", "1-2", "'tis", "'", "\"", "O'Neil", "(=1)", "é", "\u{301}=1", ""])
  func `other text is not touched`(text: String) throws {
    let field = try #require(try CSVReader.records(csv.text([(text, 1)])).last?.first)
    #expect(octets(field) == octets(text))
    #expect(octets(unguarded(field)) == octets(text))
  }

  @Test func `everything reads back as it was`() throws {
    let pieces = ["", "=", "'", "\"", ",", "\r", "\n", "\r\n", " ", "\t", "a", "\u{301}", "－", ";"]
    let rows = pieces.flatMap { one in
      pieces.flatMap { two in pieces.map { (Optional(one + two + $0), Optional(1)) } }
    }
    let read = try CSVReader.records(csv.text(rows)).dropFirst()
    #expect(read.count == rows.count)
    for (record, row) in zip(read, rows) {
      #expect(record.map { octets(unguarded($0)) } == [octets(row.0 ?? ""), octets("1")])
    }
  }

  /// The text that was there before it was guarded.
  private func unguarded(_ field: String) -> String {
    let isGuarded = field.unicodeScalars.first == "'" && CSVField.guarded(field) != field
    return isGuarded ? String(field.unicodeScalars.dropFirst()) : field
  }

  private func octets(_ text: String) -> [UInt8] {
    Array(text.utf8)
  }
}
