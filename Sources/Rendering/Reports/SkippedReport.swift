public import InterviewModel

/// Tips over several interviews as rows.
public struct TipSummaryList: Sendable {
  private let rows: [TipSummary]

  /// Creates the list of these summaries.
  public init(_ rows: [TipSummary]) {
    self.rows = rows
  }

  /// The rows as a JSON array.
  public var json: JSON {
    .array(
      rows.map { row in
        .object(Dictionary(uniqueKeysWithValues: Self.fields.map { ($0.key, $0.json(row, ())) }))
      })
  }

  /// The rows as CSV, with the keys of the JSON as header.
  public var csv: String {
    CSV<TipSummary>(Self.fields.map { field in CSV.Column(field.key) { field.csv($0, ()) } })
      .text(rows)
  }

  private static let fields: [Field<TipSummary, Void>] = [
    .integer("tip") { row, _ in row.tip.number },
    .text("key") { row, _ in row.tip.key },
    .text("name") { row, _ in row.tip.name },
    .text("phase") { row, _ in row.tip.phase.rawValue },
    .integer("done") { row, _ in row.done },
    .integer("skipped") { row, _ in row.skipped },
    .integer("declined") { row, _ in row.declined },
    .integer("not_applicable") { row, _ in row.notApplicable },
    .integer("not_logged") { row, _ in row.notLogged },
    .number("skip_rate") { row, _ in FourDecimals(row.skipped, of: row.done + row.skipped) },
    .integer("streak") { row, _ in row.streak },
    .text("last_skipped_at") { row, _ in row.lastSkippedAt?.rfc3339 },
  ]
}

/// Interviews with the tips that were skipped in them as rows.
public struct SkippedInterviewList: Sendable {
  private let rows: [SkippedInterview]

  /// Creates the list of these interviews.
  public init(_ rows: [SkippedInterview]) {
    self.rows = rows
  }

  /// The rows as a JSON array.
  public var json: JSON {
    .array(
      rows.map { row in
        .object(Dictionary(uniqueKeysWithValues: Self.fields.map { ($0.key, $0.json(row, ())) }))
      })
  }

  /// The rows as CSV, with the keys of the JSON as header.
  public var csv: String {
    CSV<SkippedInterview>(
      Self.fields.map { field in CSV.Column(field.key) { field.csv($0, ()) } }
    ).text(rows)
  }

  private static let fields: [Field<SkippedInterview, Void>] = [
    .integer("interview") { row, _ in row.interview.id.number },
    .text("company") { row, _ in row.interview.company },
    .text("role") { row, _ in row.interview.role },
    .integer("round") { row, _ in row.interview.round },
    .text("starts_at") { row, _ in row.interview.startsAt.rfc3339 },
    .list("skipped", { $0.skipped }, json: tip, csv: words),
  ]

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
