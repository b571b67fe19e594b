import Rendering
import Testing
import Zones

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct JSONTests {
  @Test func `a document has sorted keys, two spaces a level and one line feed at the end`() {
    let value = JSON.object([
      "skip_rate": JSON(FourDecimals(1.0 / 3.0)), "id": .integer(7), "late": .bool(false),
      "person": .null, "tips": .array([.string("ask"), .object(["b": .null, "a": .array([])])]),
      "empty": .object([:]),
    ])
    #expect(
      value.document() == """
        {
          "empty": {},
          "id": 7,
          "late": false,
          "person": null,
          "skip_rate": 0.3333,
          "tips": [
            "ask",
            {
              "a": [],
              "b": null
            }
          ]
        }

        """)
  }

  @Test(arguments: [
    (JSON.null, "null\n"), (.bool(true), "true\n"), (.integer(.min), "-9223372036854775808\n"),
    (.array([]), "[]\n"), (.string(""), "\"\"\n"), (JSON(Int?.none), "null\n"),
    (JSON(Bool?.none), "null\n"), (JSON(String?.none), "null\n"), (JSON(Optional("x")), "\"x\"\n"),
    (JSON(Instant?.none), "null\n"),
    (JSON(Instant(seconds: 1_795_273_200)), "\"2026-11-21T15:00:00Z\"\n"),
    (JSON(FourDecimals?.none), "null\n"), (JSON(FourDecimals(0.0 / 1.0)), "0.0000\n"),
    (JSON(FourDecimals(1.0 / 1.0)), "1.0000\n"), (JSON(FourDecimals(2.0 / 3.0)), "0.6667\n"),
  ])
  func `a document can be any value`(value: JSON, document: String) {
    #expect(value.document() == document)
  }

  @Test(arguments: [
    ("a\"b\\c/d", #""a\"b\\c/d""#),
    ("a\"\u{301}b", "\"a\\\"\u{301}b\""),
    ("\r\n\t\u{8}\0", #""\r\n\t\u0008\u0000""#),
    ("\u{1B}\u{301}[31m", "\"\\u001B\u{301}[31m\""),
    ("\u{7F}\u{9B}\u{2028}\u{202E}\u{61C}", #""\u007F\u009B\u2028\u202E\u061C""#),
    ("Zoë 面接 👩\u{200D}💻", "\"Zoë 面接 👩\u{200D}💻\""),
  ])
  func `text is escaped scalar by scalar`(text: String, quoted: String) {
    #expect(Array(JSON.string(text).document().utf8) == Array((quoted + "\n").utf8))
  }

  /// Writing that copied what it had for each piece took minutes for this; the limit leaves a slow
  /// machine fifty times what is needed.
  @Test(.timeLimit(.minutes(1)))
  func `a long document takes no longer than its length`() {
    let row = JSON.object(["company": .string("Acme \"Ltd\""), "id": .integer(1)])
    let document = JSON.array([JSON](repeating: row, count: 40_000)).document()
    #expect(document.utf8.count == 40_000 * 52 + 3)
  }

  @Test func `another reader reads back every scalar below U+3000`() throws {
    let texts = (0..<0x3000 as Range<UInt32>).compactMap(Unicode.Scalar.init).flatMap {
      ["\($0)", "\"\($0)", "<\($0)\u{301}\\"]
    }
    let document = JSON.array(texts.map(JSON.string)).document()
    let read = try JSONDecoder().decode([String].self, from: Data(document.utf8))
    #expect(read.map { Array($0.utf8) } == texts.map { Array($0.utf8) })
  }
}
