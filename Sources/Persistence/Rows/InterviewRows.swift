internal import InterviewModel
internal import SQLite
internal import Zones

extension Store {
  /// The interviews that satisfy a condition, with their interviewers.
  ///
  /// - Parameters:
  ///   - condition: the statement's `WHERE` clause.
  ///   - order: its `ORDER BY` clause.
  ///   - arguments: the condition's arguments.
  /// - Returns: them, in that order.
  /// - Throws: `PersistenceError`.
  func interviews(
    _ condition: SQL, _ order: SQL, _ arguments: Arguments
  ) throws -> [Interview] {
    try reading {
      let met = try interviewers(condition, arguments)
      return try connection.query(Self.interviewRows + condition + order, arguments) { row in
        var interview = try Interview(row: row)
        interview.interviewers = met[interview.id] ?? []
        return interview
      }
    }
  }

  /// The interviewers of the interviews that satisfy a condition, in one statement.
  private func interviewers(
    _ condition: SQL, _ arguments: Arguments
  ) throws -> [Interview.ID: [Person]] {
    let rows = try connection.query(Self.interviewerRows + condition, arguments) { row in
      (interview: try row.get("interview_id", as: Interview.ID.self), person: try Person(row: row))
    }
    return Dictionary(grouping: rows, by: \.interview)
      .mapValues { $0.map(\.person).sorted { $0.id < $1.id } }
  }

  /// Interviews with what is shown of their application.
  static let interviewRows: SQL =
    """
    SELECT i.id, i.uuid, i.application_id, a.company, a.role, i.round, i.kind, i.starts_at,
           i.ends_at, i.zone, i.place, i.note, i.impression, i.highlight, i.reply_by_at,
           i.cancelled_at
    FROM interview AS i
    JOIN application AS a ON a.id = i.application_id

    """

  static let interviewerRows: SQL =
    """
    SELECT r.interview_id, p.id, p.name, p.email, p.title
    FROM interview AS i
    JOIN application AS a ON a.id = i.application_id
    JOIN interviewer AS r ON r.interview_id = i.id
    JOIN person AS p ON p.id = r.person_id

    """
}

extension Interview {
  init(row: borrowing Row) throws {
    self.init(
      id: try row.get("id"), uuid: try row.get("uuid"),
      applicationID: try row.get("application_id"), company: try row.get("company"),
      role: try row.get("role"), round: try row.get("round", as: StoredRound.self).number,
      kind: try row.get("kind"),
      startsAt: try row.get("starts_at"), endsAt: try row.get("ends_at"),
      zone: try row.get("zone"), place: try row.get("place"), note: try row.get("note"),
      impression: try row.get("impression"), highlight: try row.get("highlight"),
      replyByAt: try row.get("reply_by_at"), cancelledAt: try row.get("cancelled_at"))
  }
}

extension Person {
  init(row: borrowing Row) throws {
    self.init(
      id: try row.get("id"), name: try row.get("name"), email: try row.get("email"),
      title: try row.get("title"))
  }
}
