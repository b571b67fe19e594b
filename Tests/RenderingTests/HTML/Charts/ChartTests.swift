import Testing

@testable import Rendering

@Suite struct ChartTests {
  @Test func `a chart says its values in words`() {
    #expect(
      PageSamples.bars("Thank", [[3, 2, 0], [0, 0, 0]]).description
        == "Thank: 3 done, 2 skipped. Thank: none.")
    #expect(
      BarChart(
        title: "x", subject: "x", parts: [.init(name: "letters", shade: .solid)],
        rows: [.init(name: "sent", note: "", counts: [3])]
      ).description == "sent: 3.")
    #expect(PageSamples.hours("12 h", [0, 7]).description == "12 h: 7.")
    #expect(
      PageSamples.intervals("x", [nil]).description == "x: x x, x x; x.")
  }

  @Test(arguments: [
    PageSamples.bars("x", []) as any Chart, PageSamples.hours("x", []),
    PageSamples.intervals("x", []),
  ])
  func `a chart of nothing says so and has no table`(chart: any Chart) {
    #expect(chart.description == "Nothing to show yet.")
    #expect(chart.table == .none)
    #expect(chart.height > 0)
  }

  @Test func `a bar is as long as its share of the longest one, and nothing is no bar`() {
    let drawing = text(PageSamples.bars("x", [[50, 50, 0], [25, 0, 0], [0, 0, 0]]).drawing)
    let widths = attributes("width", in: drawing, of: "solid").dropFirst()
    #expect(widths.elementsEqual(["193", "97"]))
  }

  @Test func `what is not nothing can be seen beside what is large`() {
    let drawing = text(PageSamples.bars("x", [[10_000, 1, 0]]).drawing)
    #expect(attributes("width", in: drawing, of: "hatched").last == "3")
    let column = text(PageSamples.hours("x", [10_000, 1]).drawing)
    #expect(attributes("height", in: column, of: "solid") == ["110", "2"])
  }

  @Test func `a share lies between the ends of its interval`() {
    let drawing = text(
      PageSamples.intervals("x", [.init(lower: 0.25, share: 0.5, upper: 1)]).drawing)
    #expect(attributes("x1", in: drawing, of: "whisker") == ["127", "127"])
    #expect(attributes("cx", in: drawing, of: "solid") == ["179"])
    #expect(attributes("x2", in: drawing, of: "whisker") == ["284", "284"])
  }

  @Test func `a share of nothing is not drawn`() {
    let drawing = text(PageSamples.intervals("x", [nil]).drawing)
    #expect(attributes("x1", in: drawing, of: "whisker").isEmpty)
    #expect(attributes("cx", in: drawing, of: "solid").isEmpty)
  }

  @Test func `a strip has a square for each result, and none without`() {
    let strip = ResultStrip(words: "done, skipped", shades: [.solid, .hatched])
    let drawing = text(strip.svg)
    #expect(attributes("x", in: drawing, of: "solid") == ["2"])
    #expect(attributes("x", in: drawing, of: "hatched") == ["18"])
    #expect(Array(drawing.utf8).firstRange(of: Array("<title>done, skipped</title>".utf8)) != nil)
    #expect(ResultStrip(words: "", shades: []).svg == .none)
  }

  @Test func `a long name is cut where the note begins`() {
    let name = String(repeating: "界", count: 500)
    let chart = BarChart(
      title: "x", subject: "x", parts: [.init(name: "x", shade: .solid)],
      rows: [.init(name: name, note: "3 of 4", counts: [3])])
    let octets = Array(text(chart.drawing).utf8)
    #expect(octets.firstRange(of: Array((String(repeating: "界", count: 21) + "…").utf8)) != nil)
    #expect(octets.firstRange(of: Array(String(repeating: "界", count: 22).utf8)) == nil)
  }

  private func text(_ piece: HTML) -> String { String(decoding: piece.octets, as: UTF8.self) }

  /// The values of an attribute of the elements of a class, in their order.
  private func attributes(_ name: String, in drawing: String, of style: String) -> [String] {
    drawing.utf8.split(separator: UInt8(ascii: "<")).compactMap { element in
      guard Array(element).firstRange(of: Array("class=\"\(style)\"".utf8)) != nil,
        let range = Array(element).firstRange(of: Array(" \(name)=\"".utf8))
      else { return nil }
      let value = Array(element)[range.upperBound...].prefix { $0 != UInt8(ascii: "\"") }
      return String(decoding: value, as: UTF8.self)
    }
  }
}
