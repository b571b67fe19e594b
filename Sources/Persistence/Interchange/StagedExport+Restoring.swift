package import InterviewModel
internal import SQLite

extension StagedExport {
  /// Stores everything that an export has, as it was: numbers, times and names included.
  ///
  /// The database has to be empty but for settings and for the tips that Clinch comes with, which
  /// then say what the export says. Where all of the export's rows were stored before, nothing is
  /// changed, whatever became of them since.
  ///
  /// - Returns: what the export has, and whether it was stored now.
  /// - Throws: `ExportRefusal.notEmpty`; `SQLiteError`.
  package func restore(in operation: Operation) throws -> RestoredExport {
    let database = operation.connection
    guard try isEmpty(database) else {
      let known = try database.identities(in: tables) + database.goneIdentities()
      guard try Set(known).isSuperset(of: connection.identities(in: tables)) else {
        throw ExportRefusal.notEmpty
      }
      return try contents(isStored: false)
    }
    // Rows refer to later ones; ends with the transaction.
    try database.run("PRAGMA defer_foreign_keys = ON")
    let columns = try RecordedColumns.all(on: connection)
    for table in RecordedTable.allCases {
      try copy(table, columns[table]?.names ?? [], to: operation)
    }
    return try contents(isStored: true)
  }

  /// Whether nothing is stored but settings and the tips that every database has.
  private func isEmpty(_ database: Connection) throws -> Bool {
    let tips = try database.query(ClosingTip.rows) { try $0.get("number", as: Int.self) }
    guard shippedTips.isSuperset(of: tips) else { return false }
    return try RecordedTable.allCases.allSatisfy { table in
      try table == .setting || table == .closingTip
        || database.first("SELECT 1 AS one FROM " + table.name + " LIMIT 1") { _ in true } == nil
    }
  }

  /// Makes a table of the operation's database hold what this one does.
  private func copy(
    _ table: RecordedTable, _ columns: [String], to operation: Operation
  ) throws {
    var surplus = Set<[Value]>()
    try operation.connection.forEach(table.rows(table.keyColumns)) { row in
      surplus.insert(try table.keyColumns.map { try row.get($0) })
    }
    try connection.forEach(table.rows(columns)) { row in
      let values = try row.values()
      let key = table.keyColumns.map { values[$0] ?? .null }
      if surplus.remove(key) == nil {
        try operation.insert(values, into: table)
      } else {
        try operation.update(table, key, values)
      }
    }
    for key in surplus.sorted(by: { RecordedTable.key($0) < RecordedTable.key($1) }) {
      try operation.delete(key, from: table)
    }
  }
}

extension RecordedTable {
  /// Its rows, with these columns, by their keys.
  fileprivate func rows(_ columns: [String]) -> SQL {
    "SELECT " + .joined(columns.map(SQL.identifier), separator: ", ") + " FROM " + name
      + " ORDER BY " + .joined(keyColumns.map(SQL.identifier), separator: ", ")
  }
}
