internal import InterviewModel
internal import SQLite
internal import Zones

extension Store {
  /// What interviewers said speaks against the owner in the interviews that satisfy a condition of
  /// one argument: by interview, the earliest first, then in the order in which it was logged.
  func objections(
    _ condition: SQL, _ argument: any SQLiteBindable
  ) throws -> [RaisedObjection] {
    let sql = Self.objectionRows + condition + Self.isObjection
    return try connection.query(sql, [argument, ClosingTip.objectionKey]) { row in
      RaisedObjection(
        interview: try row.get("interview_id"), person: try Person(row: row),
        text: try row.get("note"), loggedAt: try row.get("logged_at"))
    }
  }

  static let objectionRows: SQL =
    """
    SELECT t.interview_id, p.id, p.name, p.email, p.title, t.note,
           min(t.logged_at) AS logged_at
    FROM interview AS i
    CROSS JOIN tip_log AS t ON t.interview_id = i.id
    JOIN closing_tip AS c ON c.number = t.tip
    JOIN person AS p ON p.id = t.person_id

    """

  static let isObjection: SQL =
    """
    AND c.key = ? AND t.note IS NOT NULL
    GROUP BY i.starts_at, i.id, p.id, t.note
    ORDER BY i.starts_at, i.id, min(t.id)
    """
}
