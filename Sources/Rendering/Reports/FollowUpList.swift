public import InterviewModel
public import Zones

/// Follow-ups as rows: the same keys and values wherever they appear.
public struct FollowUpList: Sendable {
  private let rows: [FollowUp]
  private let now: Instant

  /// Creates the list of these follow-ups, with their states at `now`.
  public init(_ rows: [FollowUp], at now: Instant) {
    self.rows = rows
    self.now = now
  }

  /// The rows as a JSON array.
  public var json: JSON {
    .array(rows.map { .object(Self.members(of: $0, at: now)) })
  }

  /// The keys and values of one follow-up, for objects that have more of them.
  static func members(of row: FollowUp, at now: Instant) -> [String: JSON] {
    Dictionary(uniqueKeysWithValues: fields.map { ($0.key, $0.json(row, now)) })
  }

  /// The rows as CSV, with the keys of the JSON as header.
  public var csv: String {
    let now = now
    return CSV<FollowUp>(
      Self.fields.map { field in CSV.Column(field.key) { field.csv($0, now) } }
    ).text(rows)
  }

  private static let fields: [Field<FollowUp, Instant>] = [
    .integer("id") { row, _ in row.id.number },
    .text("uuid") { row, _ in row.uuid },
    .text("kind") { row, _ in row.kind.rawValue },
    .text("state") { row, now in row.state(at: now).rawValue },
    .text("company") { row, _ in row.company },
    .text("role") { row, _ in row.role },
    .integer("interview") { row, _ in row.interviewID?.number },
    .integer("round") { row, _ in row.round },
    .text("person") { row, _ in row.person?.name },
    .text("what") { row, _ in row.what },
    .text("opens_at") { row, _ in row.window.opens.rfc3339 },
    .text("due_at") { row, _ in row.window.due.rfc3339 },
    .text("limit_at") { row, _ in row.window.limit.rfc3339 },
    .integer("overdue_by_hours") { row, now in row.overdueHours(at: now) },
    .text("settled_at") { row, _ in row.settled?.at.rfc3339 },
    .text("settlement") { row, _ in row.settled?.manner.rawValue },
    .text("channel") { row, _ in row.channel?.rawValue },
    .bool("late") { row, _ in row.isLate },
  ]
}
