internal import InterviewModel
internal import SQLite

/// One row's way back or forward: the same statement checks that the row is what the log says and
/// changes it.
struct Replay {
  let operation: Int
  let row: RecordedRow
  /// What the row has to be now; nil: there must be none.
  let have: String?
  /// What it is to become; nil: it is to go.
  let want: String?

  /// The columns that each table has, in their order.
  ///
  /// - Throws: `SQLiteError`.
  static func columns(on connection: Connection) throws -> [RecordedTable: [String]] {
    try RecordedTable.allCases.reduce(into: [:]) { columns, table in
      columns[table] = try connection.describe("SELECT * FROM " + table.name).columns
    }
  }

  /// Changes the row.
  ///
  /// - Parameters:
  ///   - connection: the database.
  ///   - columns: what `columns(on:)` says, once for all rows.
  /// - Returns: what keeps it from being changed, when it is not as recorded or what it is to
  ///   become does not fit; nil when it is changed.
  /// - Throws: `HistoryRefusal.recordedByAnotherSchema` when the schema has no such table or
  ///   column.
  func run(on connection: Connection, columns: [RecordedTable: [String]]) throws -> String? {
    // Names come out of a file, so they become SQL only once they are found in the schema.
    guard let table = RecordedTable(rawValue: row.table), let known = columns[table] else {
      throw HistoryRefusal.recordedByAnotherSchema(operation: operation)
    }
    let have = try self.have.map { try values(in: $0, known: known) }
    let want = try self.want.map { try values(in: $0, known: known) }
    let statement = Self.statement(on: table, have: have, want: want)
    do {
      if try connection.run(statement.sql, Arguments(statement.values)) == 1 { return nil }
      return try difference(of: table, from: have ?? [], on: connection)
    } catch let error as SQLiteError where error.code.primary == .constraint {
      return "\(row.words) does not match what is stored now"
    }
  }

  private func values(in json: String, known: [String]) throws -> [(String, Value)] {
    let values = try RowImage(json: json).values
    guard values.keys.allSatisfy(known.contains) else {
      throw HistoryRefusal.recordedByAnotherSchema(operation: operation)
    }
    return values.sorted { $0.key < $1.key }
  }

  /// How the row differs from what is recorded, in names of columns, never in what they hold.
  private func difference(
    of table: RecordedTable, from recorded: [(String, Value)], on connection: Connection
  ) throws -> String {
    let key = recorded.filter { table.keyColumns.contains($0.0) }
    let condition = SQL.joined(key.map { SQL.identifier($0.0) + " IS ?" }, separator: " AND ")
    let sql = "SELECT * FROM " + table.name + " WHERE " + condition
    guard let stored = try connection.first(sql, Arguments(key.map(\.1)), { try $0.values() })
    else { return "\(row.words) is gone" }
    let names = recorded.filter { stored[$0.0] != $0.1 }.map(\.0)
    return "\(row.words) has changed since (\(names.joined(separator: ", ")))"
  }

  private static func statement(
    on table: RecordedTable, have: [(String, Value)]?, want: [(String, Value)]?
  ) -> (sql: SQL, values: [Value]) {
    let isAsRecorded = SQL.joined(
      (have ?? []).map { SQL.identifier($0.0) + " IS ?" }, separator: " AND ")
    let recorded = (have ?? []).map(\.1)
    guard let want else {
      return ("DELETE FROM " + table.name + " WHERE " + isAsRecorded, recorded)
    }
    let names = want.map { SQL.identifier($0.0) }
    guard have != nil else {
      let places = SQL.joined(names.map { _ in "?" }, separator: ", ")
      return (
        "INSERT INTO " + table.name + " (" + .joined(names, separator: ", ") + ") VALUES ("
          + places + ")",
        want.map(\.1)
      )
    }
    let assignments = SQL.joined(names.map { $0 + " = ?" }, separator: ", ")
    return (
      "UPDATE " + table.name + " SET " + assignments + " WHERE " + isAsRecorded,
      want.map(\.1) + recorded
    )
  }
}
