import InterviewModel
import Testing

/// RFC 4180 and what real files make of it.
@Suite struct TableScannerTests {
  private static func scan(
    _ text: String, _ delimiter: Unicode.Scalar = ",", pieces: Int = .max
  ) -> [TableScanner.Step] {
    var scanner = TableScanner(.delimited(by: UInt8(ascii: delimiter)))
    var rest = Array(text.utf8)[...]
    var steps: [TableScanner.Step] = []
    while true {
      switch scanner.next() {
      case .needsMore:
        if rest.isEmpty { scanner.finish() }
        scanner.feed(rest.prefix(pieces))
        rest = rest.dropFirst(pieces)
      case .end: return steps
      case let step: steps.append(step)
      }
    }
  }

  private static func cells(_ text: String, pieces: Int = .max) -> [[String]] {
    scan(text, pieces: pieces).compactMap { step in
      if case .record(let record) = step { record.cells } else { nil }
    }
  }

  static let acid: [(text: String, cells: [[String]])] = [
    ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
    ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
    ("a,b\rc,d\r", [["a", "b"], ["c", "d"]]),
    ("a,b\n\r\nc", [["a", "b"], [""], ["c"]]),
    ("", []), ("\n", [[""]]), (",", [["", ""]]), ("a,", [["a", ""]]), (",\n", [["", ""]]),
    ("\"a,b\",c\n", [["a,b", "c"]]),
    ("\"a\r\nb\",c\n", [["a\r\nb", "c"]]),
    ("\"a\rb\",c\rd", [["a\rb", "c"], ["d"]]),
    ("\"say \"\"hi\"\"\",b\n", [["say \"hi\"", "b"]]),
    ("\"\",\"\"\n", [["", ""]]),
    ("\"\"\"\"\n", [["\""]]),
    ("5\" pipe,b\n", [["5\" pipe", "b"]]),
    ("Kaffee\" GmbH,b\n", [["Kaffee\" GmbH", "b"]]),
    ("\"Kaffee\" GmbH,b\n", [["\"Kaffee\" GmbH", "b"]]),
    ("\"He said \"hi\" to me\",b\n", [["He said \"hi\" to me", "b"]]),
    ("a, \"b, c\" ,d\n", [["a", "b, c", "d"]]),
    (" a , b \n", [[" a ", " b "]]),
    ("a\tb,c\n", [["a\tb", "c"]]),
    ("é,日本,🙂\n", [["é", "日本", "🙂"]]),
    ("\"open,b\nc,d\n", [["c", "d"]]),
    ("a\n\"open\nb,\"ok\"\n", [["a"], ["b", "ok"]]),
    ("a,b,c\nd\n", [["a", "b", "c"], ["d"]]),
    ("\"a\" \r\nb", [["a"], ["b"]]),
    ("a,\"b\"\"\",c\n", [["a", "b\"", "c"]]),
  ]

  @Test(arguments: acid)
  func `a table is parted as it was meant`(text: String, cells: [[String]]) {
    #expect(Self.cells(text) == cells)
  }

  @Test(arguments: acid, [1, 2, 3, 7])
  func `it makes no difference in which pieces it comes`(
    sample: (text: String, cells: [[String]]), pieces: Int
  ) {
    #expect(Self.cells(sample.text, pieces: pieces) == sample.cells)
  }

  @Test func `a record has the number of the line that it begins on`() {
    let lines = Self.scan("a\n\"b\nc\r\nd\",e\r\n\rf\n").map { step -> Int in
      switch step {
      case .record(let record): record.line
      case .unreadable(let line, _): line
      case .needsMore, .end: 0
      }
    }
    #expect(lines == [1, 2, 5, 6])
  }

  @Test func `a quote that is never closed costs its own line alone, and is named`() {
    let steps = Self.scan("a,b\nc,\"d\ne,f\n")
    #expect(steps[1] == .unreadable(line: 2, .openQuote))
    #expect(steps[2] == .record(TableRecord(line: 3, cells: ["e", "f"])))
  }

  @Test func `a line that is longer than any row is passed by`() {
    let long = String(repeating: "x", count: TableScanner.limit + 10)
    let steps = Self.scan("a\n\(long)\nb\n", pieces: 65_536)
    #expect(steps.count == 3)
    #expect(steps[1] == .unreadable(line: 2, .tooLong))
    #expect(steps[2] == .record(TableRecord(line: 3, cells: ["b"])))
  }

  @Test(
    arguments: [(";", "a;b,c\n"), ("\t", "a\tb,c\n"), ("|", "a|b,c\n")]
      as [(Unicode.Scalar, String)])
  func `other delimiters leave commas alone`(delimiter: Unicode.Scalar, text: String) {
    #expect(
      Self.scan(text, delimiter) == [.record(TableRecord(line: 1, cells: ["a", "b,c"]))])
  }

  @Test func `a Markdown table has neither its rule nor the text around it`() {
    var scanner = TableScanner(.markdown)
    scanner.feed(Array("# Title\n\n| a | b \\| c |\n|---|:--:|\n| d | \\\\ |\n|e|f\n".utf8))
    scanner.finish()
    var cells: [[String]] = []
    while case .record(let record) = scanner.next() {
      if !record.cells.isEmpty, !record.isRule { cells.append(record.cells) }
    }
    #expect(cells == [["a", "b | c"], ["d", "\\\\"], ["e", "f"]])
  }
}
