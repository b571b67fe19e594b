internal import InterviewModel

/// Two shares, one above the other, each as a sign with the interval that it may lie in: how often
/// interviews moved forward after a tip was done, and after it was skipped.
struct IntervalChart: Chart {
  /// A share with the ends of its interval, each from 0 to 1.
  struct Estimate: Sendable, Equatable {
    let lower: Double
    let share: Double
    let upper: Double
  }

  let words: String?
  /// The upper one; nil for a share of nothing.
  let first: Estimate?
  /// The lower one.
  let second: Estimate?

  let height = 48

  var shapes: [Shape] {
    let ticks = [0, 0.5, 1].map { share in
      Shape.line(.grid, x1: Self.place(share), y1: 0, x2: Self.place(share), y2: height)
    }
    return ticks
      + pair(first, .firstShare, y: 13) { .dot(.firstShare, x: $0, y: 13, radius: 5) }
      + pair(second, .secondShare, y: 35) { .sign(.diamond, .secondShare, x: $0, y: 35) }
  }

  private func pair(
    _ estimate: Estimate?, _ style: StyleClass, y: Int, sign: (Length) -> Shape
  ) -> [Shape] {
    guard let estimate else { return [] }
    return [
      .line(style, x1: Self.place(estimate.lower), y1: y, x2: Self.place(estimate.upper), y2: y),
      sign(Self.place(estimate.share)),
    ]
  }

  /// A place on the scale, with room for a sign at either end.
  fileprivate static func place(_ share: Double) -> Length {
    .share(0.03 + 0.94 * (share > 0 ? min(share, 1) : 0))
  }
}

/// The scale above pairs of shares.
struct ScaleChart: Chart {
  let height = 16

  var shapes: [Shape] {
    [(0, Attribute.TextAnchor.start), (0.5, .middle), (1, .end)].map { share, anchor in
      .label(
        "\(Proportion.percent(share))%", .tick, anchor, x: IntervalChart.place(share), y: 11)
    }
  }
}
