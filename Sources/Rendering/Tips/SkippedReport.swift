package import InterviewModel
package import Zones

/// Each tip with how often it was skipped, of how many interviews, lately and before, and what
/// that leaves out; then which interviews wait for a debrief.
package struct SkippedReport: ListReport {
  private let table: TipTable

  /// Creates the report of these interviews by tips.
  package init(_ table: TipTable) {
    self.table = table
  }

  package func rows(at now: Instant) -> TipSummaryList { TipSummaryList(table.summaries) }

  package func text(_ layout: Layout) -> String {
    [Self.table(table.summaries, layout), table.missingDebriefs(layout)].filter { !$0.isEmpty }
      .joined(separator: "\n")
  }

  /// The table of tips, with what its signs mean.
  static func table(_ tips: [TipSummary], _ layout: Layout) -> String {
    [layout.table(tips, columns(of: tips, layout)), legend(of: tips, layout)]
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// What there is room for, the narrower the terminal the less.
  private static func columns(
    of tips: [TipSummary], _ layout: Layout
  ) -> [Table<TipSummary>.Column] {
    let (moments, isNarrow) = (layout.moments, layout.isNarrow)
    let rate = Table<TipSummary>.Column("Rate", .trailing, dropping: 3) { Cell($0.skips.percent) }
    let recent = Table<TipSummary>.Column("Recent", .trailing, dropping: 4) { row in
      Cell(skips: row.recentSkips.total == 0 ? nil : row.recentSkips)
    }
    let other =
      layout.isWide
      ? Table<TipSummary>.Column(
        "Other", shrinkableTo: layout.width.map { _ in 11 }, dropping: 1
      ) {
        Cell($0.notCounted, .dim)
      }
      : .init("Other", .trailing, dropping: 1) { row in
        Cell(row.notCountedNumber == 0 ? nil : "\(row.notCountedNumber)", .dim)
      }
    return TipSummary.columns + (isNarrow ? [] : [rate]) + [
      recent,
      .init("Streak", .trailing, dropping: 5) { Cell($0.streak == 0 ? nil : "\($0.streak)") },
      .init("Latest") { Cell($0.lastSkippedAt.map(moments.date)) },
    ] + strip(of: tips, layout) + (isNarrow ? [] : [other])
  }

  private static func strip(
    of tips: [TipSummary], _ layout: Layout
  ) -> [Table<TipSummary>.Column] {
    guard let length = TipStrip.length(in: layout), hasHistory(tips) else { return [] }
    return [.init("Trend", dropping: 2) { Cell(TipStrip.text(of: $0, length: length, layout)) }]
  }

  private static func legend(of tips: [TipSummary], _ layout: Layout) -> String {
    guard let length = TipStrip.length(in: layout), hasHistory(tips) else { return "" }
    let words = "\(TipStrip.legend(layout)); the latest \(length), oldest first"
    return layout.palette.apply(.dim, to: words) + "\n"
  }

  private static func hasHistory(_ tips: [TipSummary]) -> Bool {
    tips.contains { !$0.history.isEmpty }
  }
}

/// Each tip with how often it was skipped in each kind of interview.
package struct SkippedByKindReport: ListReport {
  private let tips: [TipSummary]

  /// Creates the report of these tips.
  package init(_ tips: [TipSummary]) {
    self.tips = tips
  }

  package func rows(at now: Instant) -> TipKindSkipsList { TipKindSkipsList(tips) }

  package func text(_ layout: Layout) -> String {
    let columns = TipSummary.kinds(in: tips).map { kind in
      Table<TipSummary>.Column(kind.rawValue, .trailing, dropping: 1) {
        Cell(skips: $0.skips(in: kind))
      }
    }
    return layout.table(tips, TipSummary.columns + columns)
  }
}

/// Interviews with the tips that were skipped in them.
package struct SkippedByInterviewReport: ListReport {
  private let interviews: [SkippedInterview]

  /// Creates the report of these interviews.
  package init(_ interviews: [SkippedInterview]) {
    self.interviews = interviews
  }

  package func rows(at now: Instant) -> SkippedInterviewList { SkippedInterviewList(interviews) }

  package func text(_ layout: Layout) -> String {
    guard !interviews.isEmpty else { return "No tip was skipped.\n" }
    return interviews.map { row in
      row.interview.heading(layout) + "\n" + row.skipped.map { $0.line(layout) }.joined()
    }
    .joined(separator: "\n")
  }
}

extension TipSummary {
  /// What every table of tips begins with.
  fileprivate static var columns: [Table<TipSummary>.Column] {
    [
      .init("", .trailing) { Cell("\($0.tip.number)", .cyan) },
      .init("Tip", shrinkableTo: 11) { Cell($0.tip.name) },
      .init("Skipped", .trailing) { Cell(skips: $0.skips) },
    ]
  }

  /// The kinds of interviews that occur, in their order.
  static func kinds(in tips: [TipSummary]) -> [InterviewKind] {
    InterviewKind.allCases.filter { kind in tips.contains { $0.skips(in: kind) != nil } }
  }

  /// How often it was skipped in one kind of interview; nil where none was held.
  func skips(in kind: InterviewKind) -> Proportion? {
    byKind.first { $0.kind == kind }?.skips
  }

  /// The results that say nothing about skipping: `3 declined, 2 not logged`.
  var notCounted: String {
    [(declined, "declined"), (notApplicable, "n/a"), (notLogged, "not logged")]
      .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }

  /// How many results say nothing about skipping.
  fileprivate var notCountedNumber: Int { declined + notApplicable + notLogged }
}

extension Cell {
  /// How many were skipped, of how many; skips stand out.
  fileprivate init(skips: Proportion?) {
    self.init(skips?.ratio, (skips?.count ?? 0) > 0 ? .red : nil)
  }
}
