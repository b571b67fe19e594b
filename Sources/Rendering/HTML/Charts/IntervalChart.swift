/// Two shares to a row, each as a dot with the interval it may lie in: what came of doing a tip
/// against what came of skipping it.
struct IntervalChart: Chart {
  /// A share with its interval.
  struct Share: Sendable {
    /// What it is a share of, in a word: `done`.
    let name: String
    /// The share in numbers, with what it is a share of: `9 of 12`.
    let words: String
    /// The same with the interval: `9 of 12 (75 %, 47–91 %)`.
    let exactly: String
    /// The share with the ends of its interval, each from 0 to 1; nil for a share of nothing.
    let estimate: Estimate?
  }

  /// A share with the ends of its interval, from 0 to 1.
  struct Estimate: Sendable {
    let lower: Double
    let share: Double
    let upper: Double
  }

  /// One row: the first share is drawn as a full circle, the second as an empty square.
  struct Row: Sendable {
    let name: String
    let first: Share
    let second: Share
    /// How much greater the first share is, with its interval; nil where one is of nothing.
    let difference: String?
    /// How probable so great a difference is by chance alone; nil where one is of nothing.
    let probability: String?
    /// What the two say, in words.
    let verdict: String
  }

  let title: String
  /// What the rows are, above the first column of the table.
  let subject: String
  /// The rows, from the top.
  let rows: [Row]

  var description: String {
    guard !rows.isEmpty else { return "Nothing to show yet." }
    return rows.map { row in
      let shares = [row.first, row.second].map { "\($0.name) \($0.exactly)" }
      return "\(row.name): \(shares.joined(separator: ", ")); \(row.verdict)."
    }
    .joined(separator: " ")
  }

  var height: Int { max(1, rows.count) * Self.rowHeight + ChartMeasure.line }

  @HTMLBuilder var drawing: HTML {
    if rows.isEmpty {
      HTML.label("Nothing to show yet.", x: 0, y: ChartMeasure.baseline, nil, .small)
    } else {
      for (index, row) in rows.enumerated() { pair(row, top: index * Self.rowHeight) }
      for percent in [0, 50, 100] {
        HTML.label(
          "\(percent) %", x: x(Double(percent) / 100), y: height - 5, .middle, .small)
      }
    }
  }

  var table: HTML {
    HTMLTable<Row>(
      title,
      [
        .init(subject) { HTML.stored($0.name) },
        .init(rows.first?.first.name ?? "") { $0.first.exactly },
        .init(rows.first?.second.name ?? "") { $0.second.exactly },
        .init("Difference", meaning: "in percentage points, with its 95 % interval") {
          $0.difference ?? ""
        },
        .init("Fisher's p", meaning: "of Fisher's exact test, two-sided", .trailing) {
          $0.probability ?? ""
        },
        .init("Verdict") { $0.verdict },
      ]
    ).html(rows)
  }

  @HTMLBuilder private func pair(_ row: Row, top: Int) -> HTML {
    let (one, two) = (top + Self.firstLine, top + Self.firstLine + ChartMeasure.line)
    HTML.label(
      row.name, x: 0, y: top + ChartMeasure.baseline, nil, .strong,
      cells: ChartMeasure.cells(beside: row.verdict))
    HTML.label(row.verdict, x: ChartMeasure.width, y: top + ChartMeasure.baseline, .end, .small)
    for percent in [0, 50, 100] {
      let x = x(Double(percent) / 100)
      HTML.line(.axis, from: (x, top + ChartMeasure.line), to: (x, two + 9))
    }
    line(row.first, y: one) { x in
      HTML(.circle, .class(.solid), Attribute(.cx, x), Attribute(.cy, one), Attribute(.r, 5))
    }
    line(row.second, y: two) { x in
      HTML.area(.hollow, x: x - 4, y: two - 4, width: 8, height: 8)
    }
  }

  @HTMLBuilder private func line(_ share: Share, y: Int, dot: (Int) -> HTML) -> HTML {
    HTML.label(share.name, x: 0, y: y + 4, nil, .small, cells: 8)
    if let estimate = share.estimate {
      HTML.line(.whisker, from: (x(estimate.lower), y), to: (x(estimate.upper), y))
      dot(x(estimate.share))
    }
    HTML.label(share.words, x: ChartMeasure.width, y: y + 4, .end, .small, cells: 16)
  }

  /// Where a share from 0 to 1 lies; what is none lies at the nearest end.
  private func x(_ share: Double) -> Int {
    let inside = share > 0 ? min(share, 1) : 0
    return Self.start + Int((inside * Double(Self.length)).rounded())
  }

  private static let start = 74
  private static let length = 210
  private static let firstLine = ChartMeasure.line + 9
  private static let rowHeight = 3 * ChartMeasure.line + 16
}
