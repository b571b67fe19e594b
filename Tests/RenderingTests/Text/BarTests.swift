import Testing

@testable import Rendering

@Suite struct BarTests {
  @Test func `the greatest number has the longest bar, and what is not nothing shows`() {
    let page = Samples.layout(width: 80)
    #expect(page.bar(10, of: 10, cells: 8) == "████████")
    #expect(page.bar(5, of: 10, cells: 8) == "████")
    #expect(page.bar(1, of: 1_000, cells: 8) == "█")
    #expect(page.bar(0, of: 10, cells: 8) == "")
    #expect(page.bar(0, of: 0, cells: 8) == "")
  }

  @Test func `a pipe gets plain signs`() {
    #expect(Samples.layout().bar(2, of: 4, cells: 4) == "##")
  }
}
