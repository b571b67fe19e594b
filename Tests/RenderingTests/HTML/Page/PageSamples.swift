import Zones

@testable import Rendering

/// A page with everything in it that pages are made of, for the tests of pages.
enum PageSamples {
  /// The page with the same text in every place that stored text can take.
  static func page(_ text: String) -> String {
    HTMLPage(
      title: text, introduction: .paragraph(text, .quiet),
      sections: [
        PageSection(Anchor("text"), text) {
          HTML.stored(text)
          HTML.note(text)
          HTML.link(to: text, text)
          HTML.link(to: "https://example.com/?q=\(text)&r=1", text)
          HTML.time(Samples.now, text)
        },
        PageSection(Anchor("table"), "Table") { table(text) },
        PageSection(Anchor("pictures"), "Pictures") {
          for chart in charts(text) { chart.figure() }
          ResultStrip(words: text, shades: Shade.allCases).svg
        },
      ], closing: .paragraph(text)
    ).text
  }

  private static func table(_ text: String) -> HTML {
    HTMLTable<Int>(
      text,
      [
        .init(text, meaning: text) { _ in HTML.stored(text) },
        .init("Number", .trailing) { "\($0)" },
      ]
    ).html([1, 2])
  }

  /// One chart of each form, about something of that name.
  static func charts(_ text: String) -> [any Chart] {
    [
      bars(text, [[3, 2, 0], [0, 0, 0], [40, 1, 7]]),
      hours(text, [0, 7, 2]),
      intervals(text, [.init(lower: 0.4, share: 0.75, upper: 0.9), nil]),
    ]
  }

  static func bars(_ text: String, _ counts: [[Int]]) -> BarChart {
    BarChart(
      title: text, subject: text,
      parts: [
        .init(name: "done", shade: .solid), .init(name: "skipped", shade: .hatched),
        .init(name: text, shade: .dashed),
      ],
      rows: counts.map { .init(name: text, note: text, counts: $0) })
  }

  static func hours(_ text: String, _ counts: [Int]) -> HistogramChart {
    HistogramChart(
      title: text, subject: text, unit: "hours",
      bins: counts.enumerated().map { index, count in
        .init(name: text, start: "\(index * 12)", count: count, mark: index == 1 ? text : nil)
      })
  }

  static func intervals(_ text: String, _ estimates: [IntervalChart.Estimate?]) -> IntervalChart {
    IntervalChart(
      title: text, subject: text,
      rows: estimates.map { estimate in
        let share = IntervalChart.Share(
          name: text, words: text, exactly: text, estimate: estimate)
        return .init(
          name: text, first: share, second: share, difference: text, probability: text,
          verdict: text)
      })
  }
}
