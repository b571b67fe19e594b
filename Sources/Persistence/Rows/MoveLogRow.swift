internal import InterviewModel
internal import SQLite
internal import Zones

/// The columns of `move_log`: an entry for each time an interview was put off or brought forward.
enum MoveLogColumn: String, EditableColumn {
  static let table = RecordedTable.moveLog

  case id
  case interviewID = "interview_id"
  case fromAt = "from_at"
  case fromDay = "from_day"
  case toAt = "to_at"
  case note
  case loggedAt = "logged_at"
}

extension Table where Column == MoveLogColumn {
  static var moveLog: Self { Self() }
}

extension InterviewMove {
  private typealias Column = MoveLogColumn

  static let rows: SQL =
    """
    SELECT id, interview_id, from_at, from_day, to_at, note, logged_at
    FROM move_log WHERE interview_id = ? ORDER BY id
    """

  /// Reads a row of `rows`.
  ///
  /// - Throws: `SQLiteError` for a value that is none of its column.
  init(row: borrowing Row) throws {
    self.init(
      interview: try row.get(Column.interviewID), from: try row.get(Column.fromAt),
      wasDayOnly: try row.get(Column.fromDay), to: try row.get(Column.toAt),
      note: try row.get(Column.note), loggedAt: try row.get(Column.loggedAt))
  }
}

extension Store {
  /// The moves of an interview, the earliest first.
  ///
  /// - Throws: `SQLiteError`.
  func moves(of interview: Interview.ID) throws -> [InterviewMove] {
    try connection.query(InterviewMove.rows, [interview]) { try InterviewMove(row: $0) }
  }

  /// The numbers of its entries.
  ///
  /// - Throws: `SQLiteError`.
  func moveEntries(of interview: Interview.ID) throws -> [Int] {
    try connection.query(InterviewMove.rows, [interview]) { try $0.get(MoveLogColumn.id) }
  }
}
