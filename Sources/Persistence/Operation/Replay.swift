internal import InterviewModel
internal import SQLite

/// One row's way back or forward: the same statement checks that the row is what the log says and
/// changes it.
struct Replay {
  let operation: Int
  let row: RecordedRow
  let name: LoggedName
  /// What the row has to be now; nil: there must be none.
  let have: String?
  /// What it is to become; nil: it is to go.
  let want: String?

  /// Changes the row.
  ///
  /// - Parameters:
  ///   - connection: the database.
  ///   - columns: those of each table.
  /// - Returns: what keeps it from being changed, when it is not as recorded or what it is to
  ///   become does not fit; nil when it is changed.
  /// - Throws: `HistoryRefusal.recordedByAnotherSchema` when the schema has no such table or
  ///   column.
  func run(
    on connection: Connection, columns: [RecordedTable: RecordedColumns]
  ) throws -> String? {
    // Names come out of a file, so they become SQL only once they are found in the schema.
    guard let table = RecordedTable(rawValue: row.table), let known = columns[table] else {
      throw HistoryRefusal.recordedByAnotherSchema(operation: operation)
    }
    let images = try sides(in: table, known: known)
    for image in [images.have, images.want].compactMap(\.self) {
      guard !image.isPurged else { return "what \(row.words) held was erased" }
      guard image.values.keys.allSatisfy(known.names.contains) else {
        throw HistoryRefusal.recordedByAnotherSchema(operation: operation)
      }
    }
    let statement = statement(on: table, have: images.have, want: images.want)
    do {
      if try connection.run(statement.sql, Arguments(statement.values)) == 1 { return nil }
      return try difference(of: table, from: images.have, on: connection)
    } catch let error as SQLiteError where error.code.primary == .constraint {
      return "\(row.words) does not match what is stored now"
    }
  }

  /// What the row has to be and what it is to become: the whole row where it is new or gone, the
  /// columns that change where it changes, nothing where that was purged.
  ///
  /// - Throws: `PersistenceError.inconsistent` for a line that cannot be read.
  func sides(
    in table: RecordedTable, known: RecordedColumns
  ) throws -> (have: RowImage?, want: RowImage?) {
    let (have, want) = (try have.map(RowImage.init(json:)), try want.map(RowImage.init(json:)))
    guard have == nil || want == nil else { return (have, want) }
    func whole(_ image: RowImage) -> RowImage {
      image.isPurged
        ? image : image.completed(in: table, key: row.key, name).completed(with: known.defaults)
    }
    return (have.map(whole), want.map(whole))
  }

  /// How the row differs from what is recorded, in names of columns, never in what they hold.
  private func difference(
    of table: RecordedTable, from recorded: RowImage?, on connection: Connection
  ) throws -> String {
    let key = Self.condition(table.keyValues(of: row.key))
    let sql = "SELECT * FROM " + table.name + " WHERE " + key.sql
    guard let stored = try connection.first(sql, Arguments(key.values), { try $0.values() })
    else { return "\(row.words) is gone" }
    let names = (recorded?.values ?? [:]).filter { stored[$0.key] != $0.value }.keys.sorted()
    return "\(row.words) has changed since (\(names.joined(separator: ", ")))"
  }

  private typealias Statement = (sql: SQL, values: [Value])

  private func statement(on table: RecordedTable, have: RowImage?, want: RowImage?) -> Statement {
    let key = table.keyValues(of: row.key)
    let recorded = (have?.columns ?? []).filter { column in
      !key.contains { $0.column == column.column }
    }
    let isAsRecorded = Self.condition(key + recorded)
    guard let want = want?.columns else {
      return ("DELETE FROM " + table.name + " WHERE " + isAsRecorded.sql, isAsRecorded.values)
    }
    let names = want.map { SQL.identifier($0.column) }
    guard have != nil else {
      let places = SQL.joined(names.map { _ in "?" }, separator: ", ")
      return (
        "INSERT INTO " + table.name + " (" + .joined(names, separator: ", ") + ") VALUES ("
          + places + ")",
        want.map(\.value)
      )
    }
    let assignments = SQL.joined(names.map { $0 + " = ?" }, separator: ", ")
    return (
      "UPDATE " + table.name + " SET " + assignments + " WHERE " + isAsRecorded.sql,
      want.map(\.value) + isAsRecorded.values
    )
  }

  private static func condition(_ columns: [(column: String, value: Value)]) -> Statement {
    (
      .joined(columns.map { SQL.identifier($0.column) + " IS ?" }, separator: " AND "),
      columns.map(\.value)
    )
  }
}

extension RowImage {
  /// The columns in the order of their names.
  fileprivate var columns: [(column: String, value: Value)] {
    values.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
