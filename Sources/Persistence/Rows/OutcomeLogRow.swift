internal import InterviewModel
internal import SQLite

/// The columns of `outcome_log`: an entry for each end of an application and each reopening.
enum OutcomeLogColumn: String, EditableColumn {
  static let table = RecordedTable.outcomeLog

  case id
  case applicationID = "application_id"
  case outcome
  case at
  case note
  case loggedAt = "logged_at"
  case uuid
  case isDayOnly = "day_only"
}

extension Table where Column == OutcomeLogColumn {
  static var outcomeLog: Self { Self() }
}

extension OutcomeEntry {
  private typealias Column = OutcomeLogColumn

  static let rows: SQL = """
    SELECT id,
      CASE WHEN outcome = 'declined' AND EXISTS (
        SELECT 1 FROM offer AS o
        WHERE o.application_id = outcome_log.application_id AND o.answer = 'lapsed'
          AND o.answered_at = outcome_log.at
      ) THEN 'lapsed' ELSE outcome END AS outcome, at, day_only, note
    FROM outcome_log WHERE application_id = ? ORDER BY id
    """

  /// Reads a row of `rows`.
  ///
  /// - Throws: `SQLiteError` for a value that is none of its column.
  init(row: borrowing Row) throws {
    self.init(
      try row.get(Column.outcome), at: try row.get(Column.at),
      isDayOnly: try row.get(Column.isDayOnly), note: try row.get(Column.note))
  }
}
