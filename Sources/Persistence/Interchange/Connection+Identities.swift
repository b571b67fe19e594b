internal import InterviewModel
internal import SQLite

/// A row by what never changes of it, however often it is edited: its name outside the database, or
/// its number and when it was recorded.
struct RowIdentity: Hashable {
  private let table: RecordedTable
  private let parts: [Value]

  /// The identity of a row; nil for settings and tips, which every database has.
  init?(_ table: RecordedTable, of row: RowImage) {
    guard table != .setting, table != .closingTip else { return nil }
    self.table = table
    if let uuid = row.values["uuid"] {
      parts = [uuid]
    } else {
      let recorded = ["created_at", "logged_at"].compactMap { row.values[$0] }
      parts = table.keyColumns.compactMap { row.values[$0] } + recorded
    }
  }
}

extension Connection {
  /// The identities of all rows in these tables.
  ///
  /// - Throws: `SQLiteError`.
  func identities(in tables: [ExportedTable]) throws -> [RowIdentity] {
    var found: [RowIdentity] = []
    for table in tables {
      guard let recorded = RecordedTable(rawValue: table.name) else { continue }
      try forEach(table.rows) { row in
        if let identity = RowIdentity(recorded, of: RowImage(values: try row.values())) {
          found.append(identity)
        }
      }
    }
    return found
  }

  /// The identities of rows that were there once, and were removed or undone since.
  ///
  /// - Throws: `SQLiteError`; `PersistenceError.inconsistent` for a line of the log that is no row.
  func goneIdentities() throws -> [RowIdentity] {
    var gone: [RowIdentity] = []
    try forEach(LoggedRows.goneRows) { row in
      guard let table = RecordedTable(rawValue: try row.get("table_name")) else { return }
      let image = try RowImage(json: try row.get("image")).completed(
        in: table, key: try row.get("local_key"), LoggedName(try row.get("row_key")))
      if let identity = RowIdentity(table, of: image) { gone.append(identity) }
    }
    return gone
  }
}
