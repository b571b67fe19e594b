internal import InterviewModel
internal import SQLite

extension LogAudit {
  /// Names that do not tell rows apart: one that two rows have, and two that the log has for one
  /// row.
  ///
  /// - Throws: `SQLiteError`.
  func names() throws -> [String] {
    var rows: [String: [RecordedRow]] = [:]
    var names: [RecordedRow: [String]] = [:]
    let logged = try self.logged()
    for found in logged + (try stored()) where rows[found.name]?.contains(found.row) != true {
      rows[found.name, default: []].append(found.row)
    }
    for found in logged { names[found.row, default: []].append(found.name) }
    let shared = rows.values.filter { $0.count > 1 }.map { rows in
      rows.map(\.words).sorted().joined(separator: " and ") + " have the same uuid"
    }
    let several = names.filter { $0.value.count > 1 }.map { row, _ in
      "\(row.words) has more than one uuid in the log"
    }
    return shared.sorted() + several.sorted()
  }

  private typealias NamedRow = (row: RecordedRow, name: String)

  private func logged() throws -> [NamedRow] {
    try connection.query(Self.loggedNames, [], Self.named)
  }

  private func stored() throws -> [NamedRow] {
    try RecordedTable.allCases.flatMap { table in
      let key = SQL.joined(
        table.keyColumns.map { "CAST(" + SQL.identifier($0) + " AS TEXT)" },
        separator: " || '/' || "
      )
      return try connection.query(
        "SELECT ? AS table_name, " + key + " AS local_key, uuid AS row_key FROM " + table.name
          + " WHERE uuid IS NOT NULL",
        [table.rawValue], Self.named)
    }
  }

  private static func named(_ row: borrowing Row) throws -> NamedRow {
    (
      RecordedRow(table: try row.get("table_name"), key: try row.get("local_key")),
      try row.get("row_key")
    )
  }

  /// Lines that name a row by another name than they say the row had.
  ///
  /// - Throws: `SQLiteError`.
  func misnamed() throws -> [String] {
    try connection.query(Self.misnamedRows) { row in
      let name = RecordedRow(table: try row.get("table_name"), key: try row.get("local_key"))
      return "operation \(try row.get("operation_id", as: Int.self)) names \(name.words) by a uuid "
        + "that it did not have"
    }
  }

  static let loggedNames: SQL =
    """
    SELECT DISTINCT table_name, local_key, row_key FROM change WHERE row_key <> local_key
    """

  /// Lines that name a row by another name than it says it had.
  ///
  /// A row without a name goes by its key. In JSON, a quotation mark inside a text is escaped, so
  /// that no text can be taken for the column.
  static let misnamedRows: SQL =
    """
    SELECT DISTINCT operation_id, table_name, local_key FROM change
    WHERE row_key <> local_key
      AND (before LIKE '%:%' AND instr(before, '"uuid":"' || row_key || '"') = 0
           OR after LIKE '%:%' AND instr(after, '"uuid":"' || row_key || '"') = 0)
    ORDER BY operation_id, table_name, local_key
    """
}
