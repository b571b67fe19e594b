import InterviewModel
import TestSupport
import Testing

@testable import Rendering

@Suite struct ChartTests {
  private static let lengths: [(Length, String)] = [
    (.pixels(12), "12"), (.share(0), "0.00%"), (.share(0.4325), "43.25%"), (.share(1), "100.00%"),
    (.share(0.0005), "0.05%"), (.share(-1), "0.00%"), (.share(7), "100.00%"),
    (.share(.nan), "0.00%"),
    (.share(.infinity), "100.00%"),
  ]

  @Test(arguments: lengths)
  func `a share is a percentage inside of the picture`(length: Length, text: String) {
    #expect(length.text == text)
  }

  private static let bars: [(count: Int, greatest: Int, width: Length?)] = [
    (50, 100, .share(0.5)), (100, 100, .share(1)), (1, 10_000, .share(0.012)), (0, 100, nil),
    (0, 0, nil), (.max, .max, .share(1)),
  ]

  @Test(arguments: bars)
  func `a bar is as long as its share, and what is not nothing is seen`(
    count: Int, greatest: Int, width: Length?
  ) {
    let widths = BarChart(count, of: greatest).shapes.compactMap { shape in
      if case .bar(.fill, _, _, let width, _) = shape { width } else { nil }
    }
    #expect(widths == [width].compactMap(\.self))
  }

  @Test func `each square of a strip has a sign of its own, and no two look alike`() {
    let drawings = StripChart.Mark.allCases.map { StripChart.key($0).svg }
    for (index, one) in drawings.enumerated() {
      for other in drawings[(index + 1)...] { #expect(one != other) }
    }
  }

  @Test func `the squares of all strips have the same columns, and none is left out`() {
    func columns(_ count: Int) -> [Length] {
      StripChart(
        words: "", squares: Array(repeating: .init(mark: .tinted, title: ""), count: count),
        places: 4
      ).shapes.compactMap { shape in
        if case .named(_, let shapes) = shape, case .bar(_, let x, _, _, _) = shapes[0] {
          x
        } else {
          nil
        }
      }
    }
    #expect(columns(2) == Array(columns(4).prefix(2)))
    #expect(columns(0).isEmpty)
    #expect(columns(9).count == 9)
  }

  @Test func `a share lies between the ends of its interval, and one of nothing is not drawn`() {
    let chart = IntervalChart(
      words: nil, first: .init(lower: 0.25, share: 0.5, upper: 1), second: nil)
    let lines = chart.shapes.compactMap { shape in
      if case .line(.firstShare, let x1, _, let x2, _) = shape { [x1, x2] } else { nil }
    }
    #expect(lines == [[.share(0.03 + 0.94 * 0.25), .share(0.97)]])
    #expect(
      chart.shapes.contains(.dot(.firstShare, x: .share(0.03 + 0.94 * 0.5), y: 13, radius: 5)))
    #expect(
      !chart.shapes.contains { shape in
        if case .line(.secondShare, _, _, _, _) = shape { true } else { false }
      })
  }

  @Test func `a round that is planned is hollow, and one that was held is full`() {
    let held = LaneChart.shapes(of: .held(round: 2), x: .share(0), y: 9, false)
    let planned = LaneChart.shapes(of: .planned(round: 2), x: .share(0), y: 9, false)
    #expect(held.first == .dot(.held, x: .share(0), y: 9, radius: 9))
    #expect(planned.first == .dot(.planned, x: .share(0), y: 9, radius: 9))
  }

  @Test func `names of months never run over the right end`() {
    let places = [0, 0.3, 0.6, 0.8, 0.95]
    let chart = MonthsChart(months: places.map { ("x", $0) }, now: 0.7)
    let labels = chart.shapes.compactMap { shape in
      if case .label(_, .tick, _, let x, _) = shape { x } else { nil }
    }
    #expect(labels == [0, 0.3, 0.6, 0.8].map(LaneChart.place))
  }
}
