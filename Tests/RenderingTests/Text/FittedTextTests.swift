import Rendering
import Testing

@Suite struct FittedTextTests {
  @Test(arguments: [
    ("short", 20, "short"),
    ("one two three four", 10, "one two\n  three\n  four"),
    ("  fact     a value that is long", 24, "  fact     a value that\n           is long"),
    ("  fact     a value that is long", 18, "  fact     a value\n    that is long"),
    ("面接面接面接", 8, "面接面\n  接面接"),
    (
      "see https://example.com/a/long/way here", 20, "see https://example.com/a/long/way\n  here"
    ),
    ("  clinch log Acme --at tomorrow", 12, "  clinch log Acme --at tomorrow"),
    ("a\n\nb", 1, "a\n\nb"),
    ("\u{1B}[1mone two\u{1B}[0m three", 9, "\u{1B}[1mone two\u{1B}[0m\n  three"),
  ])
  func `a line is broken between words and goes on below its text`(
    text: String, width: Int, fitted: String
  ) {
    #expect(text.fitted(toCells: width) == fitted)
  }

  @Test func `nothing is broken without a width`() {
    let line = String(repeating: "word ", count: 60)
    #expect(line.fitted(toCells: nil) == line)
  }
}
