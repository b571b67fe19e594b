public import InterviewModel

extension Page {
  /// Each tip with how often it was skipped, of how many interviews, and what that leaves out.
  public func skippedTable(_ rows: [TipSummary]) -> String {
    let clock = clock
    return table(
      rows,
      [
        .init("", .trailing) { Cell("\($0.tip.number)", .cyan) },
        .init("Tip", shrinkableTo: 11) { Cell($0.tip.name) },
        .init("Skipped", .trailing) { row in
          Cell("\(row.skipped) of \(row.done + row.skipped)", row.skipped > 0 ? .red : nil)
        },
        .init("Rate", .trailing) { Cell(Self.rate($0)) },
        .init("Streak", .trailing) { Cell($0.streak == 0 ? nil : "\($0.streak)") },
        .init("Last") { Cell($0.lastSkippedAt.map(clock.date)) },
        // What was not done for other reasons keeps its words where the terminal is wide enough.
        .init("Not counted", shrinkableTo: isNarrow ? 11 : nil) { row in
          Cell(Self.notCounted(row), .dim)
        },
      ])
  }

  /// The share of skips in whole per cent; the number that it is a share of stands beside it.
  private static func rate(_ row: TipSummary) -> String? {
    row.skipRate.flatMap { FourDecimals($0) }.map {
      "\(($0.tenThousandths + 50) / 100) %"
    }
  }

  /// The results that say nothing about skipping: `3 declined, 2 not logged`.
  private static func notCounted(_ row: TipSummary) -> String {
    [(row.declined, "declined"), (row.notApplicable, "n/a"), (row.notLogged, "not logged")]
      .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }

  /// Interviews with the tips that were skipped in them.
  public func skippedByInterview(_ rows: [SkippedInterview]) -> String {
    rows.map { row in
      let interview = row.interview
      return palette.apply(.cyan, to: "\(interview.id.number)")
        + "  \(clock.short(interview.startsAt))  "
        + TerminalText.line("\(interview.title), round \(interview.round)") + "\n"
        + row.skipped.map(tip).joined()
    }
    .joined(separator: "\n")
  }
}
