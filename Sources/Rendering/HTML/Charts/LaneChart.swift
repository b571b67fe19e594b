internal import InterviewModel

/// One application's line on the axis that all of them share.
struct LaneChart: Chart {
  let words: String?
  /// Where its line begins and ends, from 0 to 1.
  let span: ClosedRange<Double>
  /// Where now is.
  let now: Double
  /// Its marks with their places and words, the earliest first.
  let marks: [(kind: ApplicationLane.Mark.Kind, place: Double, words: String)]
  /// Whether the application has ended, so that it is drawn in grey.
  let isEnded: Bool

  let height = 34

  var shapes: [Shape] {
    let middle = height / 2
    return [
      .line(.now, x1: Self.place(now), y1: 0, x2: Self.place(now), y2: height),
      .line(
        isEnded ? .endedLane : .lane, x1: Self.place(span.lowerBound), y1: middle,
        x2: Self.place(span.upperBound), y2: middle),
    ]
      + marks.map { mark in
        .named(
          mark.words, Self.shapes(of: mark.kind, x: Self.place(mark.place), y: middle, isEnded))
      }
  }

  /// The drawing of one mark around a place.
  static func shapes(
    of kind: ApplicationLane.Mark.Kind, x: Length, y: Int, _ isEnded: Bool
  ) -> [Shape] {
    switch kind {
    case .applied: [.dot(isEnded ? .endedHeld : .held, x: x, y: y, radius: 4)]
    case .held(let round):
      [
        .dot(isEnded ? .endedHeld : .held, x: x, y: y, radius: radius),
        .label("\(round)", .onHeld, .middle, x: x, y: y + 4),
      ]
    case .planned(let round):
      [
        .dot(.planned, x: x, y: y, radius: radius),
        .label("\(round)", .onPlanned, .middle, x: x, y: y + 4),
      ]
    case .offer: [.sign(.diamond, isEnded ? .endedOffer : .offer, x: x, y: y)]
    case .ended: [.sign(.cross, .end, x: x, y: y)]
    }
  }

  /// A place on the axis, with room for a mark at either end.
  static func place(_ share: Double) -> Length { .share(0.03 + 0.94 * share) }

  private static let radius = 9
}

/// The names of months above the lines.
struct MonthsChart: Chart {
  /// The names with their places, from 0 to 1.
  let months: [(name: String, place: Double)]
  /// Where now is.
  let now: Double

  let height = 32

  /// Names that would run over the right end are left out; the word for now has a line of its own.
  var shapes: [Shape] {
    months.filter { $0.place < 0.93 }.map { month in
      .label(month.name, .tick, .start, x: LaneChart.place(month.place), y: 11)
    } + [
      .label(
        "today", .todayTick, now > 0.9 ? .end : now < 0.1 ? .start : .middle,
        x: LaneChart.place(now), y: 27)
    ]
  }
}

/// One mark alone, as a key to the others.
struct MarkChart: Chart {
  let kind: ApplicationLane.Mark.Kind

  let width = Length.pixels(20)
  let height = 20

  var shapes: [Shape] { LaneChart.shapes(of: kind, x: .pixels(10), y: 10, false) }
}
