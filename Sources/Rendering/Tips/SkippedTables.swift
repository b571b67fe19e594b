package import InterviewModel

extension Layout {
  /// Each tip with how often it was skipped, of how many interviews, lately and before, and what
  /// that leaves out; then which interviews wait for a debrief.
  package func skipped(_ table: TipTable) -> String {
    [skippedTable(table.summaries), missing(in: table)].filter { !$0.isEmpty }
      .joined(separator: "\n")
  }

  /// The table of that, with what its signs mean.
  func skippedTable(_ rows: [TipSummary]) -> String {
    [table(rows, columns(of: rows)), legend(of: rows)].filter { !$0.isEmpty }
      .joined(separator: "\n")
  }

  /// Each tip with how often it was skipped in each kind of interview.
  package func skippedByKind(_ rows: [TipSummary]) -> String {
    let kinds = InterviewKind.allCases.filter { kind in
      rows.contains { $0.byKind.contains { $0.kind == kind } }
    }
    let columns = kinds.map { kind in
      Table<TipSummary>.Column(kind.rawValue, .trailing) { row in
        Self.skips(row.byKind.first { $0.kind == kind }?.skips)
      }
    }
    return table(rows, tip + [skips] + columns)
  }

  /// Interviews with the tips that were skipped in them.
  package func skippedByInterview(_ rows: [SkippedInterview]) -> String {
    rows.map { heading(of: $0.interview) + "\n" + $0.skipped.map(tip).joined() }
      .joined(separator: "\n")
  }

  /// The number of an interview, when it was and what for.
  func heading(of row: TipTable.Row) -> String {
    palette.apply(.cyan, to: "\(row.id.number)") + "  \(moments.short(row.startsAt))  "
      + TerminalText.line("\(row.title), round \(row.round)")
  }

  /// What there is room for, the narrower the terminal the less.
  private func columns(of rows: [TipSummary]) -> [Table<TipSummary>.Column] {
    let moments = moments
    let rate = Table<TipSummary>.Column("Rate", .trailing) { Cell($0.skips.percent) }
    let recent = Table<TipSummary>.Column("Last \(TipSummary.recentLength)", .trailing) { row in
      Self.skips(row.recentSkips.total == 0 ? nil : row.recentSkips)
    }
    let other =
      isWide
      ? Table<TipSummary>.Column("Not counted", shrinkableTo: width.map { _ in 11 }) {
        Cell($0.notCounted, .dim)
      }
      : .init("Other", .trailing) { row in
        Cell(row.notCountedNumber == 0 ? nil : "\(row.notCountedNumber)", .dim)
      }
    return tip + [skips] + (isNarrow ? [] : [rate]) + [
      recent,
      .init("Streak", .trailing) { Cell($0.streak == 0 ? nil : "\($0.streak)") },
      .init("Last") { Cell($0.lastSkippedAt.map(moments.date)) },
    ] + strip(of: rows) + (isNarrow ? [] : [other])
  }

  private var tip: [Table<TipSummary>.Column] {
    [
      .init("", .trailing) { Cell("\($0.tip.number)", .cyan) },
      .init("Tip", shrinkableTo: 11) { Cell($0.tip.name) },
    ]
  }

  private var skips: Table<TipSummary>.Column {
    .init("Skipped", .trailing) { Self.skips($0.skips) }
  }

  /// How many were skipped, of how many; skips stand out.
  private static func skips(_ skips: Proportion?) -> Cell {
    Cell(skips?.ratio, (skips?.count ?? 0) > 0 ? .red : nil)
  }

  private func strip(of rows: [TipSummary]) -> [Table<TipSummary>.Column] {
    guard let stripLength, hasHistory(rows) else { return [] }
    return [.init("Trend") { Cell(TipStrip.text(of: $0, length: stripLength)) }]
  }

  private func legend(of rows: [TipSummary]) -> String {
    guard let stripLength, hasHistory(rows) else { return "" }
    let words = "\(TipStrip.legend); the latest \(stripLength), oldest first"
    return palette.apply(.dim, to: words) + "\n"
  }

  private func hasHistory(_ rows: [TipSummary]) -> Bool {
    rows.contains { !$0.history.isEmpty }
  }
}
