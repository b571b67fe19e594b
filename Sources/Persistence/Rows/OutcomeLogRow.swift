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
}

extension Table where Column == OutcomeLogColumn {
  static var outcomeLog: Self { Self() }
}

extension OutcomeEntry {
  private typealias Column = OutcomeLogColumn

  static let rows: SQL =
    "SELECT id, outcome, at, note FROM outcome_log WHERE application_id = ? ORDER BY id"

  /// Reads a row of `rows`.
  ///
  /// - Throws: `SQLiteError` for a value that is none of its column.
  init(row: borrowing Row) throws {
    self.init(
      try row.get(Column.outcome), at: try row.get(Column.at), note: try row.get(Column.note))
  }
}

extension Store {
  /// The ends and reopenings of an application, in the order in which they were recorded; of those
  /// before there were entries only the end that holds.
  ///
  /// - Throws: `PersistenceError`.
  func outcomes(of application: Application) throws -> [OutcomeEntry] {
    try connection.query(OutcomeEntry.rows, [application.id], OutcomeEntry.init(row:))
      .completed(for: application)
  }

  /// The numbers of the entries of an application, the newest last.
  ///
  /// - Throws: `PersistenceError`.
  func outcomeEntries(of application: Application.ID) throws -> [Int] {
    try connection.query(OutcomeEntry.rows, [application]) { try $0.get("id") }
  }
}
