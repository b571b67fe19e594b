internal import InterviewModel
internal import SQLite
internal import Zones

/// The columns of `closing_tip`.
enum ClosingTipColumn: String, EditableColumn {
  static let table = RecordedTable.closingTip

  case number
  case key
  case name
  case phase
  case wording
  case active
  case uuid
}

extension Table where Column == ClosingTipColumn {
  static var closingTip: Self { Self() }
}

/// The columns of `tip_log`: no command rewrites an entry.
enum TipLogColumn: String, RecordedColumn {
  static let table = RecordedTable.tipLog

  case id
  case interviewID = "interview_id"
  case tip
  case result
  case personID = "person_id"
  case note
  case loggedAt = "logged_at"
  case uuid
}

extension Table where Column == TipLogColumn {
  static var tipLog: Self { Self() }
}

extension ClosingTip {
  static let rows: SQL =
    "SELECT number, key, name, phase, wording, active FROM closing_tip ORDER BY number"
}

extension TipLogColumn {
  static let entryNumbers: SQL = "SELECT id FROM tip_log WHERE interview_id = ? ORDER BY id"

  static let isTipLogged: SQL = "SELECT EXISTS (SELECT 1 FROM tip_log WHERE tip = ?) AS is_logged"

  static let isPersonMet: SQL =
    """
    SELECT EXISTS (SELECT 1 FROM interviewer WHERE person_id = ?1)
      OR EXISTS (SELECT 1 FROM tip_log WHERE person_id = ?1) AS is_met
    """

  static let entries: SQL =
    "SELECT id, tip, result, person_id FROM tip_log WHERE interview_id = ? ORDER BY id"
}

extension TipLogEntry {
  /// The stored result of a tip that goes back to "not logged".
  static let cleared = "cleared"

  /// Reads a row of `TipLogColumn.entries`.
  ///
  /// - Throws: `SQLiteError` for a value that is none of its column.
  init(row: borrowing Row) throws {
    let isCleared = try row.get(TipLogColumn.result, as: String.self) == Self.cleared
    self.init(
      tip: try row.get(TipLogColumn.tip),
      result: isCleared ? nil : try row.get(TipLogColumn.result, as: TipResult.self),
      person: try row.get(TipLogColumn.personID))
  }
}
