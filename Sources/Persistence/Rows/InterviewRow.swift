internal import InterviewModel
internal import SQLite
internal import Zones

/// The columns of `interview`.
enum InterviewColumn: String, EditableColumn {
  static let table = RecordedTable.interview

  case id
  case uuid
  case applicationID = "application_id"
  case round
  case kind
  case startsAt = "starts_at"
  case endsAt = "ends_at"
  case zone
  case place
  case link
  case impression
  case highlight
  case replyByAt = "reply_by_at"
  case note
  case cancelledAt = "cancelled_at"
  case createdAt = "created_at"
  case isRoundGiven = "round_given"
  case isDayOnly = "day_only"
  case invitationUID = "invitation_uid"
  case invitationSequence = "invitation_sequence"
  case invitationStamp = "invitation_stamp"
}

extension Table where Column == InterviewColumn {
  static var interview: Self { Self() }
}

/// The columns of `interviewer`: who met whom is there or not, with nothing in it to change.
enum InterviewerColumn: String, RecordedColumn {
  static let table = RecordedTable.interviewer

  case interviewID = "interview_id"
  case personID = "person_id"
  case uuid
}

extension Table where Column == InterviewerColumn {
  static var interviewer: Self { Self() }
}

extension Interview {
  /// Interviews with what is shown of their application.
  static let rows: SQL =
    """
    SELECT i.id, i.uuid, i.application_id, a.company, a.role, i.round, i.kind, i.starts_at,
           i.ends_at, i.zone, i.place, i.link, i.note, i.impression, i.highlight, i.reply_by_at,
           i.cancelled_at, i.round_given, i.day_only, NOT
    """ + isNotMoot + """
       AS is_moot
      FROM interview AS i
      JOIN application AS a ON a.id = i.application_id

      """

  /// What holds of an interview `i` of an application `a` that was not still to come when the
  /// application ended, or was debriefed all the same: docs/domain.md#outcomes.
  static let isNotMoot: SQL =
    " (" + startsBeforeTheEnd + """

        OR EXISTS (SELECT 1 FROM tip_log AS m WHERE m.interview_id = i.id))
      """

  /// What holds of an interview `i` of an application `a` that is open, or had not ended when it
  /// began.
  static let startsBeforeTheEnd: SQL = "(a.outcome_at IS NULL OR i.starts_at <= a.outcome_at)"

  /// The zone of the latest interview of an application that was not cancelled.
  ///
  /// - Parameter application: its number, as a column or a parameter.
  /// - Returns: a query of one column, `zone`, and at most one row.
  static func latestZone(of application: SQL) -> SQL {
    "SELECT i.zone FROM interview AS i\nWHERE i.application_id = " + application + """
       AND i.cancelled_at IS NULL
      ORDER BY i.starts_at DESC, i.id DESC LIMIT 1
      """
  }

  /// Those in which one person was met.
  static let withPerson: SQL =
    "WHERE i.id IN (SELECT w.interview_id FROM interviewer AS w WHERE w.person_id = ?)\n"

  static let latestFirst: SQL = "ORDER BY i.starts_at DESC, i.id DESC"

  static let earliestFirst: SQL = "ORDER BY i.starts_at, i.id"

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
  private typealias Column = InterviewColumn

  /// Reads a row of `rows`.
  ///
  /// - Throws: `SQLiteError` for a value that is none of its column.
  init(row: borrowing Row) throws {
    self.init(
      id: try row.get(Column.id), uuid: try row.get(Column.uuid),
      applicationID: try row.get(Column.applicationID),
      company: try row.get(ApplicationColumn.company),
      role: try row.get(ApplicationColumn.role),
      round: try row.get(Column.round, as: StoredRound.self).number,
      kind: try row.get(Column.kind),
      startsAt: try row.get(Column.startsAt), endsAt: try row.get(Column.endsAt),
      zone: try row.get(Column.zone), place: try row.get(Column.place),
      link: try row.get(Column.link),
      note: try row.get(Column.note),
      impression: try row.get(Column.impression),
      highlight: try row.get(Column.highlight),
      replyByAt: try row.get(Column.replyByAt),
      cancelledAt: try row.get(Column.cancelledAt),
      isRoundGiven: try row.get(Column.isRoundGiven),
      isDayOnly: try row.get(Column.isDayOnly), isMoot: try row.get("is_moot"))
  }
}

extension InterviewEdit {
  /// What the row is to say instead, as columns.
  func values(over old: Interview) -> [InterviewColumn: any SQLiteBindable] {
    let start = startsAt ?? old.startsAt
    var values: [InterviewColumn: any SQLiteBindable] = [
      .startsAt: start, .endsAt: old.end(startingAt: start, minutes: minutes),
      .zone: zone?.name ?? old.zone,
      .kind: kind ?? old.kind, .round: round ?? old.round,
      .applicationID: application ?? old.applicationID,
    ]
    if round != nil { values[.isRoundGiven] = true }
    if startsAt != nil { values[.isDayOnly] = false }
    if let place { values[.place] = place }
    if let link { values[.link] = link }
    if let note { values[.note] = note }
    if let impression { values[.impression] = impression }
    if let highlight { values[.highlight] = highlight }
    if let replyBy { values[.replyByAt] = replyBy }
    if let cancelledAt { values[.cancelledAt] = cancelledAt }
    return values
  }
}
