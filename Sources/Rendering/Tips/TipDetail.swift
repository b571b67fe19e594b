package import InterviewModel

extension Layout {
  /// One tip with all that is known about it: rates, streak, kinds of interviews, notes.
  ///
  /// - Parameter table: the interviews by this tip alone.
  /// - Returns: nothing for a table without a tip.
  package func tipDetail(_ table: TipTable) -> String {
    guard let summary = table.summaries.first else { return "" }
    let notes = table.rows.compactMap(note).joined()
    let title = TerminalText.line("\(summary.tip.number) \(summary.tip.name)")
    return palette.apply(.bold, to: title) + "\n"
      + fact("skipped", summary.skips.words)
      + fact("last \(TipSummary.recentLength)", summary.recentSkips.words)
      + summary.byKind.map { fact($0.kind.rawValue, $0.skips.words) }.joined()
      + fact("streak", summary.streak == 0 ? nil : "\(summary.streak) in a row, up to now")
      + fact("last skipped", summary.lastSkippedAt.map(moments.fullWithDistance))
      + fact("trend", trend(of: summary))
      + fact("not counted", summary.notCounted.isEmpty ? nil : summary.notCounted)
      + fact("not logged in", summary.notLogged == 0 ? nil : names(of: notLogged(in: table)))
      + (notes.isEmpty ? "" : "\n" + notes)
  }

  private func trend(of summary: TipSummary) -> String? {
    guard let loneStripLength, !summary.history.isEmpty else { return nil }
    return "\(TipStrip.text(of: summary, length: loneStripLength))  (\(TipStrip.legend))"
  }

  private func notLogged(in table: TipTable) -> [TipTable.Row] {
    table.rows.filter { $0.entries.allSatisfy { $0.result == nil } }
  }

  private func note(of row: TipTable.Row) -> String? {
    guard let entry = row.entries.first, let note = entry.note else { return nil }
    let indent = "    "
    return heading(of: row) + (entry.result.map { ": \($0.words)" } ?? "") + "\n" + indent
      + hanging(TerminalText.block(note), from: indent.cellWidth) + "\n"
  }
}
