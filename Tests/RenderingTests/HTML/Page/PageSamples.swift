import InterviewModel
import Zones

@testable import Rendering

/// A page with everything in it that pages are made of, for the tests of pages.
enum PageSamples {
  /// The page with the same text in every place that stored text can take.
  static func page(_ text: String) -> String {
    page(
      PageSection(Anchor("text"), text) {
        HTML.stored(text)
        HTML.note(text)
        HTML.link(to: text, text)
        HTML.link(to: "https://example.com/?q=\(text)&r=1", text)
        HTML.time(Samples.now, text)
      },
      PageSection(Anchor("table"), "Table") { table(text) },
      PageSection(Anchor("pictures"), "Pictures") {
        HTML(charts(text).map(\.svg))
        HTML.folded(text) { HTML.stored(text) }
      }, title: text)
  }

  /// A page of these sections.
  static func page(_ sections: PageSection..., title: String = "") -> String {
    HTMLPage(
      title: title, header: .paragraph(title, .quiet), content: HTML(sections.map(\.html)),
      footer: .paragraph(title)
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

  /// Charts of each form, about something of that name, with numbers that are ordinary and not.
  static func charts(_ text: String) -> [any Chart] {
    [
      BarChart(3, of: 40), BarChart(.max, of: 1), BarChart(.nan, height: 5),
      StripChart(
        words: text, squares: StripChart.Mark.allCases.map { .init(mark: $0, title: text) },
        places: 20),
      StripChart(words: text, squares: [], places: 0),
      IntervalChart(
        words: text, first: .init(lower: 0.4, share: 0.75, upper: 0.9),
        second: .init(lower: -.infinity, share: .nan, upper: .infinity)),
      IntervalChart(words: text, first: nil, second: nil),
      LaneChart(
        words: text, span: 0...1, now: .nan,
        marks: [
          (.applied, 0, text), (.held(round: 1), 0.2, text), (.planned(round: .max), 0.4, text),
          (.offer, 7, text), (.ended(.rejected), -7, text),
        ], isEnded: false),
      LaneChart(words: text, span: 0.5...0.5, now: 0, marks: [], isEnded: true),
      MonthsChart(months: [(text, 0.1), (text, 0.5)], now: 1), MarkChart(kind: .offer),
    ]
  }
}
