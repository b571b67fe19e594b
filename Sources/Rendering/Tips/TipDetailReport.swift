package import InterviewModel
package import Zones

/// One tip with all that is known about it: rates, streak, kinds of interviews, notes.
package struct TipDetailReport: ListReport {
  private let table: TipTable

  /// Creates the report of the interviews by one tip alone.
  package init(_ table: TipTable) {
    self.table = table
  }

  package func rows(at now: Instant) -> TipSummaryList { TipSummaryList(table.summaries) }

  /// Nothing for a table without a tip.
  package func text(_ layout: Layout) -> String {
    guard let summary = table.summaries.first else { return "" }
    let notes = table.rows.compactMap { $0.note(layout) }.joined()
    let title = TerminalText.line(summary.tip.title)
    let notLogged = TipTable.names(of: notLogged, layout.moments)
    return layout.palette.apply(.bold, to: title) + "\n"
      + layout.fact("skipped", summary.skips.words)
      + layout.fact("last \(TipSummary.recentLength)", summary.recentSkips.words)
      + summary.byKind.map { layout.fact($0.kind.rawValue, $0.skips.words) }.joined()
      + layout.fact("current streak", summary.streak == 0 ? nil : "\(summary.streak) in a row")
      + layout.fact("last skipped", summary.lastSkippedAt.map(layout.moments.fullWithDistance))
      + layout.fact("trend", trend(of: summary, layout))
      + layout.fact("not counted", summary.notCounted.isEmpty ? nil : summary.notCounted)
      + layout.fact("not logged for", summary.notLogged == 0 ? nil : notLogged)
      + (notes.isEmpty ? "" : "\n" + notes)
  }

  private func trend(of summary: TipSummary, _ layout: Layout) -> String? {
    guard let length = TipStrip.loneLength(in: layout), !summary.history.isEmpty else { return nil }
    return "\(TipStrip.text(of: summary, length: length, layout))  (\(TipStrip.legend(layout)))"
  }

  private var notLogged: [TipTable.Row] {
    table.rows.filter { $0.entries.allSatisfy { $0.result == nil } }
  }
}

extension TipTable.Row {
  fileprivate func note(_ layout: Layout) -> String? {
    guard let entry = entries.first, let note = entry.note else { return nil }
    let indent = "    "
    return heading(layout) + (entry.result.map { ": \($0.words)" } ?? "") + "\n" + indent
      + layout.hanging(TerminalText.block(note), from: indent.cellWidth) + "\n"
  }
}
