internal import InterviewModel
internal import SQLite

extension Store {
  /// What an operation was about, as long as its rows are there: before it is undone, after it is
  /// redone.
  func subject(of operation: ReplayedOperation) throws -> ReplayedOperation.Subject {
    ReplayedOperation.Subject(
      applications: try connection.query(Self.touchedApplications, [operation.id]) { row in
        try row.get("company") + (row.get("role", as: String?.self).map { ", \($0)" } ?? "")
      },
      followUps: try connection.query(Self.touchedFollowUps, [operation.id]) { row in
        try row.get("number")
      })
  }

  static let touchedApplications: SQL =
    """
    WITH touched AS (
      SELECT table_name, CAST(row_key AS INTEGER) AS number FROM change WHERE operation_id = ?)
    SELECT DISTINCT a.id, a.company, a.role
    FROM touched AS c
    LEFT JOIN tip_log AS t ON c.table_name = 'tip_log' AND t.id = c.number
    LEFT JOIN interview AS i
      ON i.id = CASE c.table_name WHEN 'interview' THEN c.number ELSE t.interview_id END
    LEFT JOIN follow_up AS f ON c.table_name IN ('follow_up', 'letter') AND f.id = c.number
    LEFT JOIN offer_extension AS e ON c.table_name = 'offer_extension' AND e.id = c.number
    LEFT JOIN offer AS o
      ON o.id = CASE c.table_name WHEN 'offer' THEN c.number ELSE e.offer_id END
    JOIN application AS a ON a.id = CASE c.table_name WHEN 'application' THEN c.number
      ELSE coalesce(i.application_id, f.application_id, o.application_id) END
    ORDER BY a.id
    """

  static let touchedFollowUps: SQL =
    """
    SELECT DISTINCT CAST(row_key AS INTEGER) AS number FROM change
    WHERE operation_id = ? AND table_name = 'follow_up' ORDER BY number
    """
}
