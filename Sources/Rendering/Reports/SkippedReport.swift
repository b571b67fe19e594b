public import InterviewModel

/// Tips over several interviews as rows.
public typealias TipSummaryList = RowList<TipSummary, Void>

extension TipSummaryList {
  /// Creates the list of these rows.
  public init(_ rows: [TipSummary]) {
    self.init(rows, (), Self.tips)
  }

  private static var tips: [Field<TipSummary, Void>] {
    [
      .integer("tip") { row, _ in row.tip.number },
      .text("key") { row, _ in row.tip.key },
      .text("name") { row, _ in row.tip.name },
      .text("phase") { row, _ in row.tip.phase.rawValue },
      .integer("done") { row, _ in row.done },
      .integer("skipped") { row, _ in row.skipped },
      .integer("declined") { row, _ in row.declined },
      .integer("not_applicable") { row, _ in row.notApplicable },
      .integer("not_logged") { row, _ in row.notLogged },
      .number("skip_rate") { row, _ in row.skipRate.flatMap { FourDecimals($0) } },
      .integer("streak") { row, _ in row.streak },
      .instant("last_skipped_at") { row, _ in row.lastSkippedAt },
    ]
  }
}

/// Interviews with the tips that were skipped in them as rows.
public typealias SkippedInterviewList = RowList<SkippedInterview, Void>

extension SkippedInterviewList {
  /// Creates the list of these rows.
  public init(_ rows: [SkippedInterview]) {
    self.init(rows, (), Self.skippedInterviews)
  }

  private static var skippedInterviews: [Field<SkippedInterview, Void>] {
    [
      .integer("interview") { row, _ in row.interview.id.number },
      .text("company") { row, _ in row.interview.company },
      .text("role") { row, _ in row.interview.role },
      .integer("round") { row, _ in row.interview.round },
      .instant("starts_at") { row, _ in row.interview.startsAt },
      .list("skipped", { $0.skipped }, json: tip, csv: words),
    ]
  }

  private static func tip(_ known: DebriefedTip) -> JSON {
    .object([
      "tip": .integer(known.tip.number), "key": .string(known.tip.key), "note": JSON(known.note),
    ])
  }

  private static func words(_ known: DebriefedTip) -> String {
    known.note.map { "\(known.tip.number) \(known.tip.key): \($0)" }
      ?? "\(known.tip.number) \(known.tip.key)"
  }
}
