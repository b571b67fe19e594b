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
    let lines = try connection.query(Self.namesInLog) { line in
      (
        row: RecordedRow(table: try line.get("table_name"), key: try line.get("local_key")),
        name: LoggedName(try line.get("row_key"))
      )
    }
    return lines.compactMap { row, name in name.uuid(besides: row.key).map { (row, $0) } }
  }

  private func stored() throws -> [NamedRow] {
    try RecordedTable.allCases.flatMap { table in
      let key = SQL.joined(
        table.keyColumns.map { "CAST(" + SQL.identifier($0) + " AS TEXT)" },
        separator: " || '/' || "
      )
      return try connection.query(
        "SELECT " + key + " AS local_key, uuid FROM " + table.name + " WHERE uuid IS NOT NULL"
      ) { row -> NamedRow in
        let key = try row.get("local_key", as: String.self)
        return (RecordedRow(table: table.rawValue, key: key), try row.get("uuid"))
      }
    }
  }

  /// Lines that name a row by another name than they say the row had.
  ///
  /// Only older schemas said it twice.
  ///
  /// - Throws: `SQLiteError`.
  func misnamed() throws -> [String] {
    try connection.query(Self.misnamedRows) { row in
      let name = RecordedRow(table: try row.get("table_name"), key: try row.get("local_key"))
      return "operation \(try row.get("operation_id", as: Int.self)) names \(name.words) by a uuid "
        + "that it did not have"
    }
  }

  static let namesInLog: SQL =
    """
    SELECT DISTINCT table_name, local_key, row_key FROM change WHERE row_key <> local_key
    """

  /// Lines with two names for their row, each once.
  ///
  /// A row without a name goes by its key. In JSON, a quotation mark inside a text is escaped, so
  /// that no text can be taken for the column.
  static let misnamedRows: SQL =
    """
    WITH line AS (
      SELECT operation_id, table_name, local_key, before, after,
             '"uuid":"' || CASE typeof(row_key) WHEN 'blob' THEN lower(
               substr(hex(row_key), 1, 8) || '-' || substr(hex(row_key), 9, 4) || '-'
               || substr(hex(row_key), 13, 4) || '-' || substr(hex(row_key), 17, 4) || '-'
               || substr(hex(row_key), 21)) ELSE row_key END || '"' AS named
      FROM change
      WHERE row_key <> local_key
        AND (instr(before, '"uuid":"') > 0 OR instr(after, '"uuid":"') > 0)
    )
    SELECT DISTINCT operation_id, table_name, local_key FROM line
    WHERE instr(before, '"uuid":"') > 0 AND instr(before, named) = 0
       OR instr(after, '"uuid":"') > 0 AND instr(after, named) = 0
    ORDER BY operation_id, table_name, local_key
    """
}
