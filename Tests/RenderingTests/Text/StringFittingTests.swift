import Rendering
import Testing

@Suite struct StringFittingTests {
  @Test(arguments: [
    ("Acme", 4, "Acme"), ("Acme", 9, "Acme"), ("Acme", 3, "Ac…"), ("Acme", 1, "…"),
    ("Acme", 0, ""), ("Acme", -1, ""), ("", 0, ""),
    ("面接", 4, "面接"), ("面接", 3, "面…"), ("面接", 2, "…"),
    ("👩\u{200D}💻👩\u{200D}💻", 3, "👩\u{200D}💻…"), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
    ("🇩🇪🇫🇷", 2, "…"),
  ])
  func `text is cut to cells at a whole character`(text: String, limit: Int, cut: String) {
    #expect(text.truncated(toCells: limit) == cut)
    #expect(text.truncated(toCells: limit).cellWidth <= max(0, limit))
  }

  @Test(arguments: [
    ("面", 4, Alignment.leading, "面  "), ("7", 3, .trailing, "  7"),
    ("Acme", 4, .leading, "Acme"), ("Acme", 2, .trailing, "Acme"), ("", 2, .leading, "  "),
    ("x", -1, .leading, "x"),
  ])
  func `text is padded to cells`(text: String, width: Int, side: Alignment, padded: String) {
    #expect(text.padded(toCells: width, side) == padded)
  }
}
