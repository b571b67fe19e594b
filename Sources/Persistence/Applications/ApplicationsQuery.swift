package import InterviewModel
internal import SQLite
package import Zones

/// Asks a store where its applications stand.
package struct ApplicationsQuery {
  private let store: Store

  /// Creates a question to this store.
  package init(_ store: Store) { self.store = store }

  /// Where each application stands at `now`, all of it from one state of the database.
  ///
  /// - Throws: `PersistenceError`.
  package func standings(at now: Instant) throws -> [ApplicationStanding] {
    try store.reading {
      var owed: [Application.ID: ApplicationStanding.Step] = [:]
      let owedRows = try store.connection.query(Self.owedRows, [now]) { row in
        (try row.get("application_id", as: Application.ID.self), try Self.owedStep(row))
      }
      // The first of each is the one whose deadline comes first.
      for (application, step) in owedRows where owed[application] == nil {
        owed[application] = step
      }
      return try store.connection.query(Self.rows, [":now": now]) { row in
        let application = try Application(row: row)
        var facts = try ApplicationStanding.Facts(row: row)
        facts.owed = owed[application.id]
        return ApplicationStanding(application, facts, at: now)
      }
    }
  }

  private static func owedStep(_ row: borrowing Row) throws -> ApplicationStanding.Step {
    ApplicationStanding.Step(
      at: try row.get("limit_at"), kind: .owed(try row.get("kind", as: FollowUpKind.self)))
  }

  static let owedRows: SQL =
    """
    SELECT application_id, kind, limit_at FROM follow_up
    WHERE settled_at IS NULL AND opens_at <= ? ORDER BY limit_at, id
    """

  /// Each application with what its interviews and offers say, by two passes over them.
  static let rows: SQL =
    "SELECT " + Application.columns(of: "a") + """
      , a.created_at, i.round, i.first_at, i.last_held_at, i.ahead_at, n.day_only, n.zone,
             CASE WHEN r.replied_at IS NULL OR l.starts_at > r.replied_at THEN l.reply_by_at END
               AS reply_by_at,
             l.zone AS reply_zone, r.replied_at, ifnull(o.is_open, 0) AS is_open
      FROM application AS a
      LEFT JOIN (
        SELECT i.application_id, max(i.round) AS round, min(i.starts_at) AS first_at,
               max(CASE WHEN i.ends_at <= :now THEN i.ends_at END) AS last_held_at,
               min(CASE WHEN i.ends_at > :now THEN i.starts_at END) AS ahead_at,
               max(i.starts_at) AS latest_at
        FROM interview AS i
        JOIN application AS a ON a.id = i.application_id
        WHERE i.cancelled_at IS NULL AND
      """ + Interview.isNotMoot + """

        GROUP BY i.application_id
        ) AS i ON i.application_id = a.id
        LEFT JOIN interview AS n ON n.id = (
          SELECT min(id) FROM interview
          WHERE application_id = a.id AND starts_at = i.ahead_at AND cancelled_at IS NULL)
        LEFT JOIN interview AS l ON l.id = (
          SELECT max(id) FROM interview
          WHERE application_id = a.id AND starts_at = i.latest_at AND cancelled_at IS NULL)
        LEFT JOIN (
          SELECT application_id, max(answer IS NULL) AS is_open FROM offer GROUP BY application_id
        ) AS o ON o.application_id = a.id
        LEFT JOIN (
      """ + Application.replies + """
      ) AS r ON r.application_id = a.id
      ORDER BY a.id
      """
}

extension ApplicationStanding.Facts {
  fileprivate init(row: borrowing Row) throws {
    self.init(createdAt: try row.get("created_at"))
    round = try row.get("round", as: StoredRound?.self)?.number
    firstInterviewAt = try row.get("first_at")
    lastHeldAt = try row.get("last_held_at")
    if let at = try row.get("reply_by_at", as: Instant?.self) {
      reply = ApplicationStanding.Step(at: at, kind: .reply(zone: try row.get("reply_zone")))
    }
    repliedAt = try row.get("replied_at")
    hasOpenOffer = try row.get("is_open")
    if let at = try row.get("ahead_at", as: Instant?.self) {
      nextInterview = ApplicationStanding.Step(
        at: at,
        kind: .interview(isDayOnly: try row.get("day_only"), zone: try row.get("zone")))
    }
  }
}
