/// Columns side by side: how many letters took how many hours.
struct HistogramChart: Chart {
  /// One column.
  struct Bin: Sendable {
    /// What it counts: `12–24 h`.
    let name: String
    /// What stands where it begins: `12`.
    let start: String
    /// How many, 0 or more.
    let count: Int
    /// What is so from here on, where the column begins: `due`.
    var mark: String?
  }

  let title: String
  /// What is counted, above the second column of the table.
  let subject: String
  /// What the numbers below the columns are.
  let unit: String
  /// The columns, from the left.
  let bins: [Bin]

  var description: String {
    let counts = bins.filter { $0.count > 0 }.map { "\($0.name): \($0.count)" }
    return counts.isEmpty ? "Nothing to show yet." : "\(counts.joined(separator: ", "))."
  }

  var height: Int { Self.floor + 2 * ChartMeasure.line }

  @HTMLBuilder var drawing: HTML {
    for (index, bin) in bins.enumerated() {
      column(bin, x: x(of: index), width: x(of: index + 1) - x(of: index))
    }
    HTML.line(.axis, from: (0, Self.floor), to: (ChartMeasure.width, Self.floor))
    for (index, bin) in bins.enumerated() {
      if let mark = bin.mark { line(mark, x: x(of: index)) }
    }
    HTML.label(
      unit, x: ChartMeasure.width / 2, y: Self.floor + ChartMeasure.line + ChartMeasure.baseline,
      .middle, .small)
  }

  var table: HTML {
    HTMLTable<Bin>(
      title,
      [
        .init(unit) { $0.name },
        .init(subject, .trailing) { "\($0.count)" },
      ]
    ).html(bins)
  }

  @HTMLBuilder private func column(_ bin: Bin, x: Int, width: Int) -> HTML {
    let height = height(of: bin)
    if height > 0 {
      HTML.area(
        .solid, x: x + 5, y: Self.floor - height, width: max(1, width - 10), height: height)
    }
    HTML.label(
      "\(bin.count)", x: x + width / 2, y: Self.floor - height - 4, .middle, .strong)
    HTML.label(
      bin.start, x: max(x, 4), y: Self.floor + ChartMeasure.baseline + 2, .middle, .small)
  }

  @HTMLBuilder private func line(_ words: String, x: Int) -> HTML {
    HTML.line(.mark, from: (x, 0), to: (x, Self.floor))
    HTML.label(words, x: x + 4, y: ChartMeasure.baseline, nil, .small, cells: 8)
  }

  private func x(of index: Int) -> Int { index * ChartMeasure.width / max(1, bins.count) }

  /// Whatever is not nothing can be seen.
  private func height(of bin: Bin) -> Int {
    guard let greatest = bins.map(\.count).max(), greatest > 0, bin.count > 0 else { return 0 }
    return max(2, Int((Double(bin.count) / Double(greatest) * Double(Self.tallest)).rounded()))
  }

  private static let tallest = 110
  /// Above the tallest column there are its number and the words of the lines.
  private static let floor = 2 * ChartMeasure.line + tallest
}
