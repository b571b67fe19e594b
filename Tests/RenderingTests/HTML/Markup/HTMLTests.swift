import Testing

@testable import Rendering

@Suite struct HTMLTests {
  @Test(arguments: [
    ("plain 面接 é", "plain 面接 é"),
    ("<b>&amp;</b>", "&lt;b&gt;&amp;amp;&lt;/b&gt;"),
    ("<\u{301}script>", "&lt;\u{301}script&gt;"),
    ("\"\u{301} '\u{301} &\u{301} =\u{301}", "&quot;\u{301} &#39;\u{301} &amp;\u{301} =\u{301}"),
    ("]]>", "]]&gt;"),
    ("a\nb\tc\rd\r\ne", "a&#10;b&#9;c\\u{D}d\\u{D}&#10;e"),
    ("\0\u{1B}[31m\u{7F}\u{9B}", "\\u{0}\\u{1B}[31m\\u{7F}\\u{9B}"),
    ("\u{202E}txt\u{202C}\u{2028}\u{200F}", "\\u{202E}txt\\u{202C}\\u{2028}\\u{200F}"),
    ("👩\u{200D}💻 ✔\u{FE0F}", "👩\u{200D}💻 ✔\u{FE0F}"),
  ])
  func `text and attributes are escaped by scalars`(text: String, escaped: String) {
    #expect(written(HTML(text)) == octets(escaped))
    #expect(
      written(HTML(.p, .label(text)) { "" }) == octets("<p aria-label=\"\(escaped)\"></p>"))
  }

  /// Literals cannot hold them.
  @Test(arguments: [0xFFFE, 0xFFFF, 0xFDD0, 0xFDEF, 0x1FFFE, 0x10FFFF] as [UInt32])
  func `noncharacters are shown by number`(value: UInt32) throws {
    let text = String(try #require(Unicode.Scalar(value)))
    #expect(
      written(HTML(text)) == octets("\\u{\(String(value, radix: 16, uppercase: true))}"))
    #expect(written(HTML("\u{FFFD}\u{FDCF}\u{FDF0}")) == octets("\u{FFFD}\u{FDCF}\u{FDF0}"))
  }

  @Test func `pieces stand in the order in which they are written down`() {
    let names: [String] = ["a", "b"]
    let isLong = names.count > 1
    let piece = HTML(.ul, .class(.note, .quiet)) {
      for name in names { HTML(.li) { name } }
      if isLong { "long" } else { "short" }
      if !isLong { HTML(.li) }
    }
    #expect(
      written(piece) == octets("<ul class=\"note quiet\"><li>a</li><li>b</li>long</ul>"))
  }

  @Test func `only an element that is void by nature closes itself`() {
    #expect(written(HTML(.meta, .utf8)) == octets("<meta charset=\"utf-8\"/>"))
    #expect(written(HTML(.td)) == octets("<td></td>"))
    #expect(written(HTML(.rect, Attribute(.x, .pixels(-3)))) == octets("<rect x=\"-3\"></rect>"))
  }

  @Test func `an attribute that is nil is left out`() {
    let label: Attribute? = nil
    #expect(written(HTML(.p, label, .english)) == octets("<p lang=\"en\"></p>"))
  }

  @Test func `stored text stands in a direction of its own, and nothing is nothing`() {
    #expect(written(.stored("שלום!")) == octets("<bdi>שלום!</bdi>"))
    #expect(written(.note("שלום!")) == octets("<p class=\"note\" dir=\"auto\">שלום!</p>"))
    #expect(HTML.stored(nil) == .none)
    #expect(HTML.stored("") == .none)
    #expect(HTML.note("") == .none)
  }

  private func written(_ piece: HTML) -> [UInt8] { piece.octets }

  private func octets(_ text: String) -> [UInt8] { Array(text.utf8) }
}
