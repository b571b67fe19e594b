import Testing

@testable import Rendering

@Suite struct HTMLPageTests {
  private let page = PageSamples.page("Acme")

  @Test func `a page begins as it is known by, and ends with a line feed`() {
    #expect(page.utf8.starts(with: HTMLPage.beginning.utf8))
    #expect(page.utf8.last == UInt8(ascii: "\n"))
  }

  /// Whatever stood before the rules would not be held to them.
  @Test func `the rules against scripts and outside resources stand first`() throws {
    let octets = Array(page.utf8)
    let rules = try #require(
      octets.firstRange(
        of: Array(
          """
          http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; \
          style-src &#39;unsafe-inline&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"
          """.utf8)))
    let style = try #require(octets.firstRange(of: Array("<style>".utf8)))
    #expect(rules.upperBound < 512)
    #expect(rules.upperBound < style.lowerBound)
  }

  @Test(arguments: ["<script", "src=", "@import", "url(h", "url(/", "javascript", "onload"])
  func `nothing runs and nothing is fetched`(word: String) {
    #expect(Array(page.utf8).firstRange(of: Array(word.utf8)) == nil)
  }

  @Test func `every section is a landmark under a heading that names it`() {
    for name in ["text", "table", "pictures"] {
      for part in [
        "<section id=\"\(name)\" class=\"card\" aria-labelledby=\"\(name)-heading\">",
        "<h2 id=\"\(name)-heading\">",
      ] {
        #expect(Array(page.utf8).firstRange(of: Array(part.utf8)) != nil)
      }
    }
  }

  @Test func `a table without rows is nothing, and one with rows names each cell`() {
    let table = HTMLTable<String>(
      "Names", [.init("Name") { $0 }, .init("No", .trailing) { _ in "1" }])
    #expect(table.html([]) == .none)
    #expect(
      String(decoding: table.html(["a"]).octets, as: UTF8.self) == """
        <table><caption>Names</caption><thead><tr><th scope="col">Name</th>\
        <th scope="col" class="number">No</th></tr></thead><tbody>\
        <tr><th scope="row">a</th><td data-title="No" class="number">1</td></tr>
        </tbody></table>
        """)
  }
}
