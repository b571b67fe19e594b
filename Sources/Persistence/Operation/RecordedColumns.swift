internal import SQLite

/// The columns of a recorded table, as the schema has them.
struct RecordedColumns {
  /// In their order.
  let names: [String]
  /// What each holds in a row for which the log does not have it: a number, a text or nothing.
  ///
  /// The log lacks a column that holds this, and one that came after the row was written.
  let defaults: [String: Value]

  /// Those of all tables.
  ///
  /// - Throws: `SQLiteError`, also where a table is not there.
  static func all(on connection: Connection) throws -> [RecordedTable: RecordedColumns] {
    try RecordedTable.allCases.reduce(into: [:]) { all, table in
      // The list of columns is empty where a table is missing; a statement on it says so.
      _ = try connection.describe("SELECT 1 FROM " + table.name)
      let columns = try connection.query(inOrder, [table.rawValue]) { row in
        (try row.get("name", as: String.self), try row.get("value", as: Value.self))
      }
      all[table] = RecordedColumns(
        names: columns.map(\.0),
        defaults: Dictionary(columns, uniquingKeysWith: { old, _ in old }))
    }
  }

  static let inOrder: SQL =
    """
    SELECT name, CASE substr(dflt_value, 1, 1)
      WHEN '''' THEN replace(substr(dflt_value, 2, length(dflt_value) - 2), '''''', '''')
      ELSE CAST(dflt_value AS INTEGER) END AS value
    FROM pragma_table_info(?) ORDER BY cid
    """
}
