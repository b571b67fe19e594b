internal import InterviewModel
internal import SQLite
internal import Zones

/// The columns of `move_log`: an entry for each time an interview was put off or brought forward;
/// no command rewrites one.
enum MoveLogColumn: String, RecordedColumn {
  static let table = RecordedTable.moveLog

  case id
  case interviewID = "interview_id"
  case fromAt = "from_at"
  case fromDay = "from_day"
  case toAt = "to_at"
  case note
  case loggedAt = "logged_at"
  case uuid
}

extension Table where Column == MoveLogColumn {
  static var moveLog: Self { Self() }
}

extension InterviewMove {
  private typealias Column = MoveLogColumn

  static let numbers: SQL = "SELECT id FROM move_log WHERE interview_id = ? ORDER BY id"

  static let ofApplication: SQL =
    """
    SELECT m.id, m.interview_id, m.from_at, m.from_day, m.to_at, m.note, m.logged_at
    FROM interview AS i
    CROSS JOIN move_log AS m ON m.interview_id = i.id
    WHERE i.application_id = ? ORDER BY m.id
    """

  /// Reads a row of `ofApplication`.
  ///
  /// - Throws: `SQLiteError` for a value that is none of its column.
  init(row: borrowing Row) throws {
    self.init(
      interview: try row.get(Column.interviewID), from: try row.get(Column.fromAt),
      wasDayOnly: try row.get(Column.fromDay), to: try row.get(Column.toAt),
      note: try row.get(Column.note), loggedAt: try row.get(Column.loggedAt))
  }
}
