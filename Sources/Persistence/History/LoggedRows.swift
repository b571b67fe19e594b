internal import InterviewModel
internal import SQLite

/// Rows as they are stored; those that are gone, by undo or by being removed, as the log has them.
final class LoggedRows {
  private let connection: Connection
  /// The rows that are gone, once they were asked for.
  private var gone: [RecordedRow: String]?

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// The application that a row is, or belongs to; nil where it belongs to none.
  ///
  /// - Throws: `SQLiteError`.
  func application(
    of table: RecordedTable, _ number: Int
  ) throws -> RecordedOperation.NamedApplication? {
    switch table {
    case .application:
      guard let company = try text("company", of: table, number) else { return nil }
      return RecordedOperation.NamedApplication(
        id: Application.ID(number), company: company, role: try text("role", of: table, number))
    case .interview, .followUp, .offer, .outcomeLog:
      return try application(of: .application, behind: "application_id", of: table, number)
    case .tipLog, .moveLog, .personalNote:
      return try application(of: .interview, behind: "interview_id", of: table, number)
    case .offerExtension, .offerLog:
      return try application(of: .offer, behind: "offer_id", of: table, number)
    case .interviewer: return try application(of: .interview, number)
    case .letter: return try application(of: .followUp, number)
    case .person, .closingTip, .setting: return nil
    }
  }

  private func application(
    of parent: RecordedTable, behind column: String, of table: RecordedTable, _ number: Int
  ) throws -> RecordedOperation.NamedApplication? {
    guard case .integer(let next) = try value(column, of: table, number) else { return nil }
    return try application(of: parent, Int(next))
  }

  /// What people call a row; nil for one without a name of its own.
  ///
  /// - Throws: `SQLiteError`.
  func name(of table: RecordedTable, _ number: Int) throws -> String? {
    switch table {
    case .application: try application(of: table, number)?.title
    case .person, .closingTip: try text("name", of: table, number)
    default: nil
    }
  }

  /// The text in a column of a row; nil where there is none.
  func text(_ column: String, of table: RecordedTable, _ number: Int) throws -> String? {
    guard case .text(let text) = try value(column, of: table, number) else { return nil }
    return text
  }

  /// What stands in a column of the row that has this number as its key.
  private func value(_ column: String, of table: RecordedTable, _ number: Int) throws -> Value? {
    let key = SQL.identifier(table.keyColumns[0])
    let sql = "SELECT " + .identifier(column) + " AS value FROM " + table.name + " WHERE " + key
    let stored = try connection.first(sql + " = ?", [number]) { try $0.value(at: 0) }
    if let stored { return stored }
    return try image(of: RecordedRow(table: table.rawValue, key: "\(number)"))?.values[column]
  }

  private func image(of row: RecordedRow) throws -> RowImage? {
    let gone = try gone ?? readGone()
    self.gone = gone
    return try gone[row].map { try RowImage(json: $0) }
  }

  private func readGone() throws -> [RecordedRow: String] {
    let rows = try connection.query(Self.goneRows) { row in
      (
        RecordedRow(table: try row.get("table_name"), key: try row.get("local_key")),
        try row.get("image", as: String.self)
      )
    }
    return Dictionary(rows, uniquingKeysWith: { $1 })
  }

  /// What undone operations inserted, and what others deleted.
  static let goneRows: SQL =
    """
    SELECT c.table_name, c.local_key, c.row_key, ifnull(c.after, c.before) AS image
    FROM operation AS o CROSS JOIN change AS c ON c.operation_id = o.id
    WHERE CASE WHEN o.undone_at IS NULL THEN c.after IS NULL ELSE c.before IS NULL END
    ORDER BY c.sequence
    """
}
