import Testing
import Zones

@testable import InterviewModel

/// Clinch's own JSON, read back.
@Suite struct ExportDocumentTests {
  private static let table = ExportedTable(
    name: "person",
    columns: [
      .init(name: "id", kind: .integer, isOptional: false),
      .init(name: "name", kind: .text, isOptional: false),
      .init(name: "email", kind: .text, isOptional: true),
      .init(name: "active", kind: .bool, isOptional: false),
      .init(name: "met_at", kind: .moment, isOptional: true),
    ])

  private static func document(_ rows: String) -> String {
    """
    {"clinch_export": 1, "exported_at": "2026-11-19T17:00:00Z", "schema_version": 9,
     "tables": {"person": [\(rows)]}}
    """
  }

  private static func row(
    id: String = "1", name: String = "\"Dana\"", email: String = "null", active: String = "true",
    at: String = "null"
  ) -> String {
    "{\"id\": \(id), \"name\": \(name), \"email\": \(email), \"active\": \(active), \"met_at\": \(at)}"
  }

  private func rows(_ text: String) throws -> [[ExportedValue]] {
    let document = try ExportDocument(Array(text.utf8))
    try document.check([Self.table])
    var rows: [[ExportedValue]] = []
    try document.forEachRow(of: Self.table) { row, _ in rows.append(row) }
    return rows
  }

  @Test func `rows come in the order of the columns, whatever the order of their members`() throws {
    let text = Self.document(
      """
      {"met_at": "2026-11-19T18:00:00+01:00", "active": false, "email": "d@x.example",
       "name": "D\\u00e9 \\ud83d\\ude00\\n", "id": -7}
      """)
    #expect(
      try rows(text) == [
        [
          .integer(-7), .text("Dé 😀\n"), .text("d@x.example"), .bool(false),
          .moment(Instant(seconds: 1_795_107_600)),
        ]
      ])
  }

  @Test func `a byte order mark, any white space and any order of its members are fine`() throws {
    let text =
      "\u{FEFF}\r\n\t{\"tables\" : { \"person\" : [ ] } , \"schema_version\":9,"
      + "\"exported_at\":\"2026-11-19T17:00:00Z\",\"clinch_export\":1 } \n"
    #expect(try rows(text) == [])
  }

  @Test func `each row comes with the line that it begins in`() throws {
    let text = Self.document("\n\(Self.row()),\n\n\(Self.row(id: "2"))\n")
    var lines: [Int] = []
    try ExportDocument(Array(text.utf8)).forEachRow(of: Self.table) { lines.append($1) }
    #expect(lines == [3, 5])
  }

  @Test(arguments: [Int.min, -1, 0, 9_007_199_254_740_993, .max])
  func `whole numbers are exact`(number: Int) throws {
    #expect(try rows(Self.document(Self.row(id: "\(number)"))).first?.first == .integer(number))
  }

  private static let faults: [(text: String, problem: JSONFault.Problem)] = [
    ("", .endsEarly), ("{", .endsEarly), ("[1]", .expected("{")), ("{}", .missing("clinch_export")),
    ("{\"clinch_export\": 1", .endsEarly), ("nonsense", .expected("{")),
    (document("") + "x", .goesOn), (document("") + "{}", .goesOn),
    (document("1"), .expected("{")), (document("[]"), .expected("{")),
    (document(row() + ","), .expected("{")), (document(row() + row()), .expected(", or ]")),
    (document(row(id: "1.5")), .wrongValue("id", expected: "a whole number")),
    (document(row(id: "1e3")), .wrongValue("id", expected: "a whole number")),
    (document(row(id: "9223372036854775808")), .wrongValue("id", expected: "a whole number")),
    (
      document(row(id: String(repeating: "9", count: 400))),
      .wrongValue("id", expected: "a whole number")
    ),
    (document(row(id: "01")), .expected("a number")),
    (document(row(id: "+1")), .expected("a value")),
    (document(row(id: "\"1\"")), .wrongValue("id", expected: "a whole number")),
    (document(row(id: "null")), .wrongValue("id", expected: "a whole number")),
    (document(row(name: "7")), .wrongValue("name", expected: "text")),
    (document(row(name: "{\"a\": 1}")), .wrongValue("name", expected: "text")),
    (document(row(name: "[[]]")), .wrongValue("name", expected: "text")),
    (document(row(active: "1")), .wrongValue("active", expected: "true or false")),
    (document(row(active: "nil")), .expected("a value")),
    (
      document(row(at: "\"tomorrow\"")),
      .wrongValue("met_at", expected: "a time like 2026-11-19T17:00:00Z")
    ),
    (
      document(row(at: "\"0000-01-01T00:00:00Z\"")),
      .wrongValue("met_at", expected: "a time like 2026-11-19T17:00:00Z")
    ),
    (document(row(name: "\"a\u{1}\"")), .bareControl),
    (document(row(name: "\"a\nb\"")), .bareControl),
    (document(row(name: "\"\\x\"")), .escape), (document(row(name: "\"\\ud800\"")), .escape),
    (document(row(name: "\"\\udc00\"")), .escape),
    (document(row(name: "\"\\ud800\\u0041\"")), .escape),
    (document(row(name: "\"\\u00g0\"")), .escape), (document(row(name: "\"\\u0000\"")), .zero),
    (document("{\"id\": 1, \"id\": 2}"), .twice("id")),
    (document("{\"id\": 1}"), .missing("person.name")),
    (document("{\"idd\": 1}"), .unknown("person.idd")),
    (
      document(row(name: String(repeating: "[", count: 100_000))), .tooDeep
    ),
    (
      document(row(name: String(repeating: "{\"a\":", count: 100_000))), .tooDeep
    ),
    (
      "{\"clinch_export\": 2}", .wrongValue("clinch_export", expected: "1")
    ),
    ("{\"clinch_export\": 1, \"clinch_export\": 1}", .twice("clinch_export")),
    ("{\"clinch_export\": 1, \"other\": 1}", .unknown("other")),
    (
      "{\"clinch_export\": 1, \"schema_version\": 0}",
      .wrongValue("schema_version", expected: "a number from 1")
    ),
    ("{\"clinch_export\": 1}", .missing("schema_version")),
  ]

  @Test(arguments: faults.indices)
  func `anything else is a fault that says what is wrong`(index: Int) {
    let (text, problem) = Self.faults[index]
    let fault = #expect(throws: JSONFault.self) { try rows(text) }
    #expect(fault?.problem == problem)
  }

  @Test func `bytes that are not UTF-8 are a fault`() {
    let bytes: [[UInt8]] = [
      [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xC0, 0x80],
    ]
    for broken in bytes {
      let text = Self.document(Self.row(name: "\"X\"")).utf8.flatMap { octet in
        octet == UInt8(ascii: "X") ? broken : [octet]
      }
      let fault = #expect(throws: JSONFault.self) { try ExportDocument(text) }
      #expect(fault?.problem == .notUTF8)
    }
  }

  @Test func `every document that is cut off is a fault`() {
    let whole = Array(Self.document(Self.row(at: "\"2026-11-19T17:00:00Z\"")).utf8)
    for length in whole.indices {
      #expect(throws: JSONFault.self) { try ExportDocument(Array(whole[..<length])) }
    }
  }

  @Test func `a fault names the line, and the character in it`() {
    let text = Self.document("\n  \(Self.row(name: "\"é面\"", active: "7"))")
    let fault = #expect(throws: JSONFault.self) { try rows(text) }
    #expect(fault?.line == 3)
    #expect(fault?.column == 52)
  }

  @Test func `a table that is missing, and one that nobody knows, is a fault`() throws {
    let document = try ExportDocument(Array(Self.document("").utf8))
    let other = ExportedTable(name: "offer", columns: [])
    let missing = #expect(throws: JSONFault.self) { try document.check([Self.table, other]) }
    #expect(missing?.problem == .missing("offer"))
    let unknown = #expect(throws: JSONFault.self) { try document.check([]) }
    #expect(unknown?.problem == .unknown("person"))
  }

  @Test(arguments: [
    (document(""), true), ("{\"a\": [1, {\"b\": 2}], \"clinch_export\": 1, x", true),
    ("{\"name\": \"board\", \"cards\": []}", false), ("clinch_export", false), ("", false),
    ("[{\"clinch_export\": 1}]", false),
  ])
  func `a document is told by its mark, however damaged it is`(text: String, isMarked: Bool) {
    #expect(ExportDocument.isMarked(Array(text.utf8)) == isMarked)
  }
}
