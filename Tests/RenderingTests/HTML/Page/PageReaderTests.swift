import Testing

@testable import Rendering

@Suite(.enabled(if: PageReader.isInstalled, "there is no python3"))
struct PageReaderTests {
  private static let hostile =
    [
      "<script>alert(1)</script>", "<\u{301}script>alert(1)<\u{301}/script>",
      "</title></svg><img src=x onerror=alert(1)>", "\" onload=\"alert(1)", "' onload='alert(1)",
      "\"\u{301} onload=\u{301}\"x", "<svg/onload=alert(1)>", "<!-- ", "-->", "<![CDATA[", "]]>",
      "<?xml version=\"1.0\"?>", "<!DOCTYPE x [<!ENTITY a \"b\">]>", "&amp;", "&#60;b&#62;", "&lt",
      "&\u{301}amp;", "</style>", "javascript:alert(1)", "{{name}}", "`",
      "\u{0}", "\u{C}", "\u{B}", "\u{85}", "\u{2028}", "\u{202E}gpj.exe",
    ] + [0xFFFE, 0xFFFF, 0x10FFFF].compactMap { Unicode.Scalar($0 as UInt32) }.map { "a\($0)b" }
    + HostileTexts.known.filter { !$0.isEmpty } + HostileTexts.random(60).filter { !$0.isEmpty }

  @Test func `the elements of a page and their attributes do not depend on the data`() throws {
    let pages = try #require(
      PageReader.read((["Acme"] + Self.hostile).map(PageSamples.page)))
    let plain = try #require(pages.first)
    #expect(pages.count == Self.hostile.count + 1)
    for (page, text) in zip(pages.dropFirst(), Self.hostile) {
      // An address with anything in it that is not shown is no link.
      var (elements, elementsOfHTML) = (page.elements, page.elementsOfHTML)
      let missing = plain.links.count - page.links.count
      elements["a href", default: 0] += missing
      elementsOfHTML["a href", default: 0] += missing
      #expect(elements == plain.elements, "\(text.debugDescription)")
      #expect(elementsOfHTML == plain.elementsOfHTML, "\(text.debugDescription)")
    }
  }

  @Test func `XML and HTML are read alike`() throws {
    let pages = try #require(PageReader.read(["Acme", "<&>\"'"].map(PageSamples.page)))
    for page in pages { #expect(page.elements == page.elementsOfHTML) }
  }

  @Test func `texts read back as they are shown`() throws {
    let texts = Self.hostile
    let pages = try #require(
      PageReader.read(
        texts.map { text in
          PageSamples.page(
            PageSection(Anchor("a"), "") {
              HTML.stored(text)
              HTML.note(text)
            })
        }))
    for (page, text) in zip(pages, texts) {
      let shown = Self.shown(text)
      // The paragraphs above and below stand around them.
      #expect(page.texts.dropFirst().dropLast().map { Array($0.utf8) } == [shown, shown])
    }
  }

  @Test func `links lead where they are allowed to, and as written`() throws {
    let addresses = ["https://a.example/?b=c&d=\"e\"<f>'g'", "mailto:x@a.example", "javascript:x"]
    let pages = try #require(
      PageReader.read(
        addresses.map { address in
          PageSamples.page(PageSection(Anchor("a"), "") { HTML.link(to: address, "x") })
        }))
    #expect(
      pages.map(\.links) == [
        ["#content", addresses[0]], ["#content", addresses[1]], ["#content"],
      ])
  }

  @Test func `a picture says its values or is silent, and its places are numbers or shares`()
    throws
  {
    let charts = PageSamples.charts("Acme")
    let page = try #require(
      PageReader.read([
        PageSamples.page(PageSection(Anchor("a"), "a") { HTML(charts.map(\.svg)) })
      ])?.first)
    #expect(page.pictures == charts.compactMap(\.words))
    #expect(!page.places.isEmpty)
    for place in page.places {
      let digits = place.utf8.last == UInt8(ascii: "%") ? place.dropLast() : place[...]
      let number = try #require(Double(digits), "\(place)")
      #expect((0...100).contains(number))
    }
  }

  /// The text with what is not shown written out, worked out a second time.
  private static func shown(_ text: String) -> [UInt8] {
    var shown = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A: shown.unicodeScalars.append(scalar)
      case 0...0x1F, 0x7F...0x9F, 0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFFFE,
        0xFFFF, 0x10FFFF:
        shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return Array(shown.utf8)
  }
}
