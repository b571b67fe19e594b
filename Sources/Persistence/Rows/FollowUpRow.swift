internal import InterviewModel
internal import SQLite
internal import Zones

/// The columns of `follow_up`.
enum FollowUpColumn: String, EditableColumn {
  static let table = RecordedTable.followUp

  case id
  case uuid
  case kind
  case applicationID = "application_id"
  case interviewID = "interview_id"
  case personID = "person_id"
  case what
  case opensAt = "opens_at"
  case dueAt = "due_at"
  case limitAt = "limit_at"
  case settledAt = "settled_at"
  case settlement
  case channel
  case note
  case createdAt = "created_at"
  case offerID = "offer_id"
  case disposition
  case dueHours = "due_hours"
  case limitHours = "limit_hours"
  case weekendToMonday = "weekend_to_monday"
  case isSettledDayOnly = "settled_day_only"
  case isOpeningDayOnly = "opens_day_only"
}

extension Table where Column == FollowUpColumn {
  static var followUp: Self { Self() }
}

extension FollowUp {
  /// Follow-ups with what is shown of their application, interview and person.
  static let rows: SQL =
    """
    SELECT f.id, f.uuid, f.kind, f.application_id, a.company, a.role, f.interview_id, i.zone, i.round,
           f.person_id, p.name, p.email, p.title, f.what, f.opens_at, f.due_at, f.limit_at,
           f.due_hours, f.limit_hours, f.weekend_to_monday,
           f.settled_at, f.settlement, f.disposition, f.channel, f.note,
           f.settled_day_only, f.opens_day_only
    FROM follow_up AS f
    JOIN application AS a ON a.id = f.application_id
    LEFT JOIN interview AS i ON i.id = f.interview_id
    LEFT JOIN person AS p ON p.id = f.person_id

    """

  /// What is counted of letters, of each of them.
  static let letterFacts: SQL =
    """
    SELECT settled_at, settled_day_only, settlement, disposition, opens_at, due_at, limit_at
    FROM follow_up WHERE kind = 'thank_you'
    """

  static let byDueDate: SQL = "ORDER BY f.due_at, f.id"

  static let byLimit: SQL = "ORDER BY f.limit_at, f.id"

  static let byNumber: SQL = "ORDER BY f.id"
}

extension [FollowUp] {
  /// The same by due date and number, as `FollowUp.byDueDate` orders rows.
  var byDueDate: [FollowUp] {
    sorted { ($0.window.due, $0.id) < ($1.window.due, $1.id) }
  }

  /// The same by limit and number, as `FollowUp.byLimit` orders rows.
  var byLimit: [FollowUp] {
    sorted { ($0.window.limit, $0.id) < ($1.window.limit, $1.id) }
  }
}

extension FollowUp {
  private typealias Column = FollowUpColumn

  /// Reads a row of `rows`.
  ///
  /// - Throws: `SQLiteError` for a value that is none of its column;
  ///   `PersistenceError.inconsistent` for a window out of order.
  init(row: borrowing Row) throws {
    self.init(
      id: try row.get(Column.id), uuid: try row.get(Column.uuid),
      kind: try row.get(Column.kind),
      applicationID: try row.get(Column.applicationID),
      company: try row.get(ApplicationColumn.company),
      role: try row.get(ApplicationColumn.role),
      interviewID: try row.get(Column.interviewID), zone: try row.get(InterviewColumn.zone),
      round: try row.get(InterviewColumn.round, as: StoredRound?.self)?.number,
      person: try Self.person(row),
      what: try row.get(Column.what),
      window: try Self.window(row), rule: try Self.rule(row), settled: try Self.settlement(row),
      channel: try row.get(Column.channel), note: try row.get(Column.note))
    isPromisedDayOnly = try row.get(Column.isOpeningDayOnly)
  }

  /// Reads a row of `letterFacts`.
  ///
  /// - Throws: as `init(row:)` does.
  static func letter(row: borrowing Row) throws -> LetterStatistics.Letter {
    let settled = try settlement(row)
    return LetterStatistics.Letter(window: try window(row), settled: settled)
  }

  private static func person(_ row: borrowing Row) throws -> Person? {
    guard let id = try row.get(Column.personID, as: Person.ID?.self) else { return nil }
    return Person(
      id: id, name: try row.get(PersonColumn.name), email: try row.get(PersonColumn.email),
      title: try row.get(PersonColumn.title))
  }

  private static func settlement(_ row: borrowing Row) throws -> Settlement? {
    guard let at = try row.get(Column.settledAt, as: Instant?.self) else { return nil }
    return Settlement(
      at: at, isDayOnly: try row.get(Column.isSettledDayOnly),
      manner: try row.get(Column.settlement),
      disposition: try row.get(Column.disposition))
  }

  private static func window(_ row: borrowing Row) throws -> AnswerWindow {
    let window = AnswerWindow(
      opens: try row.get(Column.opensAt), due: try row.get(Column.dueAt),
      limit: try row.get(Column.limitAt))
    // The table checks the order; a file in which it is wrong was damaged.
    guard let window else { throw PersistenceError.inconsistent("a follow-up's window") }
    return window
  }

  private static func rule(_ row: borrowing Row) throws -> WindowRule {
    WindowRule(
      dueHours: try row.get(Column.dueHours, as: StoredHours.self).number,
      limitHours: try row.get(Column.limitHours, as: StoredHours.self).number,
      weekendToMonday: try row.get(Column.weekendToMonday))
  }
}
