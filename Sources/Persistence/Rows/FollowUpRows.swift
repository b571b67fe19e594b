internal import InterviewModel
internal import SQLite
internal import Zones

extension Store {
  /// The follow-ups that satisfy a condition, which is the end of a statement from `WHERE` on.
  func followUps(_ condition: SQL, _ arguments: Arguments) throws -> [FollowUp] {
    try reading {
      try connection.query(Self.followUpRows + condition, arguments, FollowUp.init(row:))
    }
  }

  /// Follow-ups with what is shown of their application, interview and person.
  static let followUpRows: SQL =
    """
    SELECT f.id, f.uuid, f.kind, f.application_id, a.company, a.role, f.interview_id, i.round,
           f.person_id, p.name, p.email, p.title, f.what, f.opens_at, f.due_at, f.limit_at,
           f.due_hours, f.limit_hours, f.weekend_to_monday,
           f.settled_at, f.settlement, f.disposition, f.channel, f.note
    FROM follow_up AS f
    JOIN application AS a ON a.id = f.application_id
    LEFT JOIN interview AS i ON i.id = f.interview_id
    LEFT JOIN person AS p ON p.id = f.person_id

    """
}

extension FollowUp {
  init(row: borrowing Row) throws {
    self.init(
      id: try row.get("id"), uuid: try row.get("uuid"), kind: try row.get("kind"),
      applicationID: try row.get("application_id"), company: try row.get("company"),
      role: try row.get("role"), interviewID: try row.get("interview_id"),
      round: try row.get("round", as: StoredRound?.self)?.number, person: try Self.person(row),
      what: try row.get("what"),
      window: try Self.window(row), rule: try Self.rule(row), settled: try Self.settlement(row),
      channel: try row.get("channel"), note: try row.get("note"))
  }

  private static func person(_ row: borrowing Row) throws -> Person? {
    guard let id = try row.get("person_id", as: Person.ID?.self) else { return nil }
    return Person(
      id: id, name: try row.get("name"), email: try row.get("email"), title: try row.get("title"))
  }

  private static func settlement(_ row: borrowing Row) throws -> Settlement? {
    guard let at = try row.get("settled_at", as: Instant?.self) else { return nil }
    return Settlement(
      at: at, manner: try row.get("settlement"), disposition: try row.get("disposition"))
  }

  private static func window(_ row: borrowing Row) throws -> AnswerWindow {
    let window = AnswerWindow(
      opens: try row.get("opens_at"), due: try row.get("due_at"), limit: try row.get("limit_at"))
    // The table checks the order; a file in which it is wrong was damaged.
    guard let window else { throw PersistenceError.inconsistent("a follow-up's window") }
    return window
  }

  private static func rule(_ row: borrowing Row) throws -> WindowRule {
    WindowRule(
      dueHours: try row.get("due_hours", as: StoredHours.self).number,
      limitHours: try row.get("limit_hours", as: StoredHours.self).number,
      weekendToMonday: try row.get("weekend_to_monday"))
  }
}
