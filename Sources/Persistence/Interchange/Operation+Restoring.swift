package import InterviewModel
internal import SQLite
internal import Zones

extension Operation {
  /// Stores everything that an export has, as it was: numbers, times and names included.
  ///
  /// The database has to be empty but for settings and for the tips that Clinch comes with, which
  /// then say what the export says. Where all of the export's rows were stored before, nothing is
  /// changed, whatever became of them since.
  ///
  /// - Returns: what the export has, and whether it was stored now.
  /// - Throws: `JSONFault` and `ExportRefusal` for an export that is no such database, and
  ///   `ExportRefusal.notEmpty`; `SQLiteError`.
  package func restore(_ document: ExportDocument) throws -> RestoredExport {
    let staged = try StagedExport(document)
    try staged.refuseUnreadable(like: store, at: now)
    guard try isEmpty(but: staged.shippedTips) else {
      let known = try connection.identities(in: staged.tables) + connection.goneIdentities()
      guard try Set(known).isSuperset(of: staged.connection.identities(in: staged.tables)) else {
        throw ExportRefusal.notEmpty
      }
      return try staged.contents(isStored: false)
    }
    // Rows refer to later ones; ends with the transaction.
    try connection.run("PRAGMA defer_foreign_keys = ON")
    let columns = try Replay.columns(on: staged.connection)
    for table in RecordedTable.allCases { try take(table, columns[table] ?? [], from: staged) }
    return try staged.contents(isStored: true)
  }

  /// Whether nothing is stored but settings and the tips that every database has.
  private func isEmpty(but tips: Set<Int>) throws -> Bool {
    let own = try connection.query(ClosingTip.rows) { try $0.get("number", as: Int.self) }
    guard tips.isSuperset(of: own) else { return false }
    return try RecordedTable.allCases.allSatisfy { table in
      try table == .setting || table == .closingTip
        || connection.first("SELECT 1 AS one FROM " + table.name + " LIMIT 1") { _ in true } == nil
    }
  }

  /// Makes a table hold what the staged one does.
  private func take(
    _ table: RecordedTable, _ columns: [String], from staged: StagedExport
  ) throws {
    var surplus = Set<[Value]>()
    try connection.forEach(table.rows(table.keyColumns)) { row in
      surplus.insert(try table.keyColumns.map { try row.get($0) })
    }
    try staged.connection.forEach(table.rows(columns)) { row in
      let values = try row.values()
      let key = table.keyColumns.map { values[$0] ?? .null }
      if surplus.remove(key) == nil {
        try insert(values, into: table)
      } else {
        try update(table, key, values)
      }
    }
    for key in surplus.sorted(by: { RecordedTable.key($0) < RecordedTable.key($1) }) {
      try delete(key, from: table)
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

extension StagedExport {
  /// Refuses what the schema lets pass and no command could read.
  ///
  /// - Throws: `ExportRefusal.unreadable`; `SQLiteError`.
  fileprivate func refuseUnreadable(like store: Store, at now: Instant) throws {
    let read = Store(connection: connection, path: nil, zones: store.zones, seed: nil)
    do {
      _ = try read.settings()
      _ = try read.allTips()
      _ = try read.peopleMet()
      _ = try read.applications()
      _ = try read.allOffers()
      _ = try read.overviewReport(InstantRange(), at: now)
      _ = try read.workSearch(InstantRange(), in: .utc, at: now)
    } catch is SettingError {
      throw ExportRefusal.unreadable
    } catch let error as SQLiteError where error.code == .mismatch {
      throw ExportRefusal.unreadable
    } catch is PersistenceError {
      throw ExportRefusal.unreadable
    }
  }
}
