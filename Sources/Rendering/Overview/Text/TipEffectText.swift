internal import InterviewModel

extension SearchPicture {
  /// One sentence while there are too few interviews; then each tip with a verdict, what came of
  /// doing and of skipping it, and what that says and does not say.
  func effectsText(_ layout: Layout) -> String {
    let decided = report.effects.filter { $0.comparison.verdict != .tooFew }
    guard !decided.isEmpty else { return layout.paragraph(tooEarly) }
    return layout.table(decided, TipEffect.columns(layout)) + layout.paragraph(TipEffect.remark)
  }
}

extension OverviewReport {
  /// What came of each impression, and of low and high ones together.
  func impressionsText(_ layout: Layout) -> String {
    let rated = impressions.filter { $0.outcome.total > 0 }
    guard !rated.isEmpty else { return "" }
    return rated.map { layout.fact("rated \($0.rating) of 5", $0.outcome.words) }.joined()
      + layout.fact("rated 1 or 2", lowImpressions.sentence)
      + layout.fact("rated 4 or 5", highImpressions.sentence)
  }
}

extension TipEffect {
  fileprivate static func columns(_ layout: Layout) -> [Table<TipEffect>.Column] {
    let difference = Table<TipEffect>.Column("Difference", dropping: 3) {
      Cell($0.comparison.points)
    }
    let probability = Table<TipEffect>.Column("p", .trailing, dropping: 2) {
      Cell($0.comparison.probability)
    }
    let pending = Table<TipEffect>.Column("Pending", .trailing, dropping: 1) {
      Cell("\($0.pending)")
    }
    let isWide = layout.isWide
    return [
      .init("", .trailing) { Cell("\($0.tip.number)", .cyan) },
      .init("Tip", shrinkableTo: 8) { Cell($0.tip.name) },
      .init("Done") { Cell(share($0.done, withInterval: isWide)) },
      .init("Skipped") { Cell(share($0.skipped, withInterval: isWide)) },
    ] + (layout.isNarrow ? [] : [pending]) + (isWide ? [difference, probability] : []) + [
      .init("Verdict", dropping: 4) { Cell($0.comparison.verdict.words) }
    ]
  }

  private static func share(_ count: AdvancementCount, withInterval: Bool) -> String {
    withInterval ? count.advanced.wordsWithInterval : count.advanced.words
  }
}
