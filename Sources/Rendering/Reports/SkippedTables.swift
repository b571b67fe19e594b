public import InterviewModel

extension Page {
  /// Each tip with how often it was skipped.
  public func skippedTable(_ rows: [TipSummary]) -> String {
    let clock = clock
    return table(
      rows,
      [
        .init("Tip", .trailing) { Cell("\($0.tip.number)", .cyan) },
        .init("", shrinkableTo: 10) { Cell($0.tip.name) },
        .init("Done", .trailing) { Cell("\($0.done)") },
        .init("Skipped", .trailing) { Cell("\($0.skipped)", $0.skipped > 0 ? .red : nil) },
        .init("Declined", .trailing) { Cell("\($0.declined)") },
        .init("N/a", .trailing) { Cell("\($0.notApplicable)") },
        .init("Not logged", .trailing) { Cell("\($0.notLogged)") },
        .init("Skip rate", .trailing) { Cell(Self.rate($0)) },
        .init("Streak", .trailing) { Cell($0.streak == 0 ? nil : "\($0.streak)") },
        .init("Last skipped") { Cell($0.lastSkippedAt.map(clock.short)) },
      ])
  }

  /// A rate with the number of interviews that it is about, because a rate without it says nothing.
  private static func rate(_ row: TipSummary) -> String {
    let count = row.done + row.skipped
    guard let rate = FourDecimals(row.skipped, of: count) else { return "none" }
    return "\((rate.tenThousandths + 50) / 100) % of \(count)"
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
