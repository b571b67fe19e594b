import InterviewModel
import Testing

@testable import Rendering

@Suite struct SearchExcerptTests {
  private func excerpt(_ text: String, _ typed: String, cells: Int) throws -> String {
    let words = try #require(SearchWords(typed))
    return SearchExcerpt(of: text, words: words, cells: cells).pieces
      .map { $0.isFound ? "[\($0.text)]" : $0.text }.joined()
  }

  @Test func `a text that fits is shown whole, on one line`() throws {
    #expect(try excerpt("one\ntwo\tthree", "two", cells: 40) == "one [two] three")
    #expect(try excerpt("a\r\nb", "b", cells: 40) == "a [b]")
  }

  @Test func `a text that is too long begins a little before the first word`() throws {
    let text = "They asked about money first, then about queues, and then about the team."
    #expect(try excerpt(text, "queues", cells: 30) == "…about [queues], and then about…")
    #expect(try excerpt(text, "asked", cells: 20) == "They [asked] about mo…")
  }

  @Test func `it is never wider than it may be`() throws {
    let texts = [
      "面接テックの面接は面接室で", String(repeating: "x", count: 300), "e\u{301} ça 😀👨‍👩‍👧 面 x",
      "a\u{1B}[31mb\u{202E}c x\u{0}", "x",
    ]
    for text in texts {
      for typed in ["面", "x", "ca", "c"] {
        for cells in 1...40 {
          let words = try #require(SearchWords(typed))
          let shown = SearchExcerpt(of: text, words: words, cells: cells).pieces
            .map(\.text).joined()
          #expect(shown.cellWidth <= cells, "\(shown)")
        }
      }
    }
  }

  @Test func `nothing in it steers a terminal`() throws {
    #expect(try excerpt("a\u{1B}[31mb", "b", cells: 40) == "a\\u{1B}[31m[b]")
  }

  @Test func `what was found is bold on a terminal, with the number to type`() throws {
    let words = try #require(SearchWords("queues"))
    let hit = SearchHit(
      kind: .interview, handle: .interview(.init(3)), company: "Acme", role: "Engineer",
      interview: .init(3), field: "highlight", text: "the move to queues", at: Samples.now)
    let report = SearchReport([hit], for: words, orWhenEmpty: "Nothing.")
    #expect(
      report.text(Samples.layout(width: 60, hasColor: true)) == """
        \u{1B}[36m3  \u{1B}[0mhighlight · Acme, Engineer · Thu 19 Nov 2026
           the move to \u{1B}[1mqueues\u{1B}[0m

        """)
    #expect(
      SearchReport([], for: words, orWhenEmpty: "Nothing.").text(Samples.layout()) == "Nothing.\n")
  }
}
