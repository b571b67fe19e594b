package import InterviewModel
package import Zones

/// Follow-ups as rows, with their states at a moment.
package typealias FollowUpList = RowList<FollowUp, Instant>

extension FollowUpList {
  /// Creates the list of these follow-ups, with their states at `now`.
  package init(_ rows: [FollowUp], at now: Instant) {
    self.init(rows, now, Self.followUps)
  }

  static var followUps: [Field<FollowUp, Instant>] {
    [
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
      .instant("opens_at") { row, _ in row.window.opens },
      .instant("due_at") { row, _ in row.window.due },
      .instant("limit_at") { row, _ in row.window.limit },
      .integer("overdue_by_hours") { row, now in row.overdueHours(at: now) },
      .instant("settled_at") { row, _ in row.settled?.at },
      .text("settlement") { row, _ in row.settled?.manner.rawValue },
      .text("disposition") { row, _ in row.settled?.disposition?.rawValue },
      .text("channel") { row, _ in row.channel?.rawValue },
      .bool("late") { row, _ in row.isLate },
      .bool("settled_day_only") { row, _ in row.settled?.isDayOnly },
    ]
  }

  /// The keys and values of one follow-up, for objects that have more of them.
  static func members(of row: FollowUp, at now: Instant) -> [String: JSON] {
    Dictionary(uniqueKeysWithValues: followUps.map { ($0.key, $0.json(row, now)) })
  }
}
