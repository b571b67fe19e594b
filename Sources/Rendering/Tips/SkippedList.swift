package import InterviewModel

/// Tips over several interviews as rows.
package typealias TipSummaryList = RowList<TipSummary, Void>

extension TipSummaryList {
  /// Creates the list of these rows.
  init(_ rows: [TipSummary]) {
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
      .number("skip_rate") { row, _ in row.skips.roundedRate },
      .integer("streak") { row, _ in row.streak },
      .instant("last_skipped_at") { row, _ in row.lastSkippedAt },
      .integer("recent_done") { row, _ in row.recentSkips.rest },
      .integer("recent_skipped") { row, _ in row.recentSkips.count },
      .number("recent_skip_rate") { row, _ in row.recentSkips.roundedRate },
      .list("by_kind", { $0.byKind }, json: kind, csv: { "\($0.kind.rawValue) \($0.skips.ratio)" }),
      .list("notes", { $0.notes }, json: note, csv: words),
      .list(
        "not_logged_interviews", { $0.notLoggedIn }, json: { .integer($0.number) },
        csv: { "\($0.number)" }),
    ]
  }

  private static func kind(_ kind: TipKindSkips) -> JSON {
    .object([
      "kind": .string(kind.kind.rawValue), "done": .integer(kind.skips.rest),
      "skipped": .integer(kind.skips.count), "skip_rate": JSON(rounding: kind.skips.rate),
    ])
  }

  private static func note(_ occasion: TipOccasion) -> JSON {
    .object([
      "interview": .integer(occasion.interview.number),
      "result": JSON(occasion.result?.rawValue), "note": JSON(occasion.entry.note),
    ])
  }

  private static func words(_ occasion: TipOccasion) -> String {
    "\(occasion.interview.number) \(occasion.result?.rawValue ?? ""): \(occasion.entry.note ?? "")"
  }
}

/// How often each tip was skipped in each kind of interview as rows.
package typealias TipKindSkipsList = RowList<TipKindSkips, Void>

extension TipKindSkipsList {
  /// Creates the list of these tips, by number and then by kind.
  init(_ rows: [TipSummary]) {
    self.init(rows.flatMap(\.byKind), (), Self.kinds)
  }

  private static var kinds: [Field<TipKindSkips, Void>] {
    [
      .integer("tip") { row, _ in row.tip.number },
      .text("key") { row, _ in row.tip.key },
      .text("name") { row, _ in row.tip.name },
      .text("kind") { row, _ in row.kind.rawValue },
      .integer("done") { row, _ in row.skips.rest },
      .integer("skipped") { row, _ in row.skips.count },
      .number("skip_rate") { row, _ in row.skips.roundedRate },
    ]
  }
}

/// Interviews with the tips that were skipped in them as rows.
package typealias SkippedInterviewList = RowList<SkippedInterview, Void>

extension SkippedInterviewList {
  /// Creates the list of these rows.
  init(_ rows: [SkippedInterview]) {
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

extension Proportion {
  /// How many do not have what is asked about.
  fileprivate var rest: Int { total - count }

  /// The share as it leaves the program.
  fileprivate var roundedRate: FourDecimals? { rate.flatMap { FourDecimals($0) } }
}
