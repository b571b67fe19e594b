internal import InterviewModel

extension Layout {
  /// Each tip with what came of doing and of skipping it, and what that says and does not say.
  func effects(_ report: OverviewReport) -> String {
    table(report.effects, effectColumns) + paragraph(TipEffect.remark)
  }

  private var effectColumns: [Table<TipEffect>.Column] {
    let difference = Table<TipEffect>.Column("Difference") { Cell($0.comparison.points) }
    let probability = Table<TipEffect>.Column("p", .trailing) {
      Cell($0.comparison.probability)
    }
    let pending = Table<TipEffect>.Column("Pending", .trailing) { Cell("\($0.pending)") }
    let hasInterval = isWide
    return [
      .init("", .trailing) { Cell("\($0.tip.number)", .cyan) },
      .init("Tip", shrinkableTo: 8) { Cell($0.tip.name) },
      .init("Done") { Cell(Self.share($0.done, withInterval: hasInterval)) },
      .init("Skipped") { Cell(Self.share($0.skipped, withInterval: hasInterval)) },
    ] + (isNarrow ? [] : [pending]) + (isWide ? [difference, probability] : []) + [
      .init("Verdict") { Cell($0.comparison.verdict.words) }
    ]
  }

  private static func share(_ count: AdvancementCount, withInterval: Bool) -> String {
    withInterval ? count.advanced.wordsWithInterval : count.advanced.words
  }

  /// What came of each impression, and of low and high ones together.
  func impressions(_ report: OverviewReport) -> String {
    let rated = report.impressions.filter { $0.outcome.total > 0 }
    guard !rated.isEmpty else { return "" }
    return rated.map { fact("\($0.rating) of 5", $0.outcome.words) }.joined()
      + fact("1 or 2", report.lowImpressions.sentence)
      + fact("4 or 5", report.highImpressions.sentence)
  }

  /// A sentence broken to the width of the terminal.
  func paragraph(_ text: String) -> String {
    hanging(text, from: 0) + "\n"
  }
}

extension ProportionComparison {
  /// The difference in percentage points with its interval: `+25 (−12 to +53)`.
  var points: String? {
    guard let difference, let interval else { return nil }
    return "\(Interval.points(difference)) (\(interval.points))"
  }

  /// Fisher's p in words.
  var probability: String? { fisherP.map(Self.probability) }

  /// A probability with two decimals: `0.04`, `< 0.01`.
  static func probability(_ value: Double) -> String {
    if value < 0.01 { return "< 0.01" }
    let hundredths = Int((value * 100).rounded())
    let digits = hundredths % 100
    return "\(hundredths / 100).\(digits < 10 ? "0" : "")\(digits)"
  }
}

extension ProportionComparison.Verdict {
  /// What the numbers say about doing a tip.
  var words: String {
    switch self {
    case .tooFew: "too few to tell"
    case .noDifference: "no clear difference"
    case .more: "led on more often when done"
    case .less: "led on less often when done"
    }
  }
}
