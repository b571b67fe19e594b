import Testing
import Zones

@testable import Rendering

/// The language of manual pages.
@Suite struct ManualPageTests {
  @Test(arguments: [
    (".Dd is a macro", ["\\&.Dd is a macro"]),
    ("'quoted' first", ["\\&'quoted' first"]),
    ("back\\slash", ["back\\eslash"]),
    ("One. Two? Three", ["One.", "Two?", "Three"]),
    ("of 1.5 h and e.g. this", ["of 1.5 h and e.g. this"]),
    ("so … on", ["so ... on"]),
    ("emoji 🎉", ["emoji \\[u1F389]"]),
    ("~ ^ ` \"", ["\\(ti \\(ha \\(ga \\(dq"]),
  ])
  func `text stays text`(text: String, lines: [String]) {
    #expect(MdocText.lines(text) == lines)
  }

  @Test func `a line has at most 78 characters`() {
    let lines = MdocText.lines(String(repeating: "words ", count: 40))
    #expect(lines.count > 2)
    #expect(lines.allSatisfy { $0.count <= 78 })
  }

  @Test func `a full stop that comes first on a broken line is no macro`() {
    let lines = MdocText.lines(String(repeating: "x", count: 76) + " .and more")
    #expect(lines.last == "\\&.and more")
  }

  @Test func `what is typed keeps its hyphens and quotes`() {
    #expect(MdocText.literal(["a --b 'c' \"d\""]) == ["a \\-\\-b \\(aqc\\(aq \\(dqd\\(dq"])
  }

  @Test(arguments: [
    ("when", "when"), ("name: text", "\"name: text\""), ("Op", "\\&Op"),
    ("[name:] text", "\"[name:] text\""),
  ])
  func `a word behind a macro is no macro`(word: String, written: String) {
    #expect(MdocText.word(word) == written)
  }

  @Test func `a page begins with what it is about`() throws {
    let date = try #require(CivilDate(year: 2026, month: 2, day: 3))
    let page = ManualPage(
      name: "clinch-a", command: "clinch a", summary: "Do a thing.", date: date)
    #expect(
      page.text == """
        .Dd February 3, 2026
        .Dt CLINCH-A 1
        .Os
        .Sh NAME
        .Nm clinch\\-a
        .Nd do a thing
        .Sh SYNOPSIS
        .Nm "clinch a"

        """)
  }
}
