internal import InterviewModel
internal import SQLite
internal import Zones

/// The only way to write rows: each row that it touches gets its line in the change log.
final class Recorder {
  private let connection: Connection
  private let operation: Int
  /// The operations that are another for it, so that they need another digest: its own, and those
  /// that it overtook.
  let operations: [Int]
  /// How many lines it has written.
  private(set) var recordedCount = 0
  /// The rows that it has deleted, as they were.
  private(set) var deletedRows: [(table: RecordedTable, row: RowImage)] = []
  private var uuids: UUIDSource

  init(connection: Connection, operation: Int, sealing overtaken: [Int], uuids: UUIDSource) {
    self.connection = connection
    self.operation = operation
    operations = overtaken + [operation]
    self.uuids = uuids
  }

  /// A name for a new row that exists nowhere else.
  func makeUUID() -> String { uuids.next() }

  /// Inserts a row.
  ///
  /// - Returns: its number; for a table whose key is not one number, that of no use.
  @discardableResult
  func insert(into table: RecordedTable, _ values: [String: any SQLiteBindable]) throws -> Int {
    try refuseBeyondTheCalendar(values)
    let columns = values.keys.sorted()
    let sql: SQL =
      "INSERT INTO " + table.name + " (" + .joined(columns.map(SQL.identifier), separator: ", ")
      + ") VALUES (" + .joined(columns.map { _ in "?" }, separator: ", ") + ")"
    try connection.run(sql, Arguments(columns.map { values[$0]?.sqliteValue ?? .null }))
    // Taken at once: the line in the log is an insertion too.
    let row = Int(connection.lastInsertedRowID)
    let key = table.keyColumns.map { values[$0]?.sqliteValue ?? .integer(Int64(row)) }
    try record(table, key: key, before: nil, after: try image(of: table, key: key))
    return row
  }

  /// Sets columns of the row with this key; a row that is like that already stays as it is.
  func update(
    _ editable: EditableTable, _ key: any SQLiteBindable, _ values: [String: any SQLiteBindable]
  ) throws {
    try update(editable.table, [key.sqliteValue], values)
  }

  /// Says that what stands in an entry of the log of tips was raised by the same person under
  /// another name: the one thing of an entry that ever changes, and only when people are joined.
  func attribute(tipEntry number: Int, to person: Person.ID) throws {
    try update(.tipLog, [number.sqliteValue], ["person_id": person])
  }

  private func update(
    _ table: RecordedTable, _ key: [Value], _ values: [String: any SQLiteBindable]
  ) throws {
    try refuseBeyondTheCalendar(values)
    let before = try image(of: table, key: key)
    let changed = values.mapValues(\.sqliteValue).filter { before.values[$0.key] != $0.value }
    guard !changed.isEmpty else { return }
    let columns = changed.keys.sorted()
    let assignments = columns.map { SQL.identifier($0) + " = ?" }
    try connection.run(
      "UPDATE " + table.name + " SET " + .joined(assignments, separator: ", ")
        + " WHERE " + Self.condition(table),
      Arguments(columns.map { changed[$0] ?? .null } + key))
    try record(table, key: key, before: before, after: try image(of: table, key: key))
  }

  /// Deletes the row with this key.
  func delete(from table: RecordedTable, _ key: any SQLiteBindable...) throws {
    let key = key.map(\.sqliteValue)
    let before = try image(of: table, key: key)
    try connection.run(
      "DELETE FROM " + table.name + " WHERE " + Self.condition(table), Arguments(key))
    try record(table, key: key, before: before, after: nil)
    deletedRows.append((table, before))
  }

  /// Refuses moments that could not be read back.
  private func refuseBeyondTheCalendar(_ values: [String: any SQLiteBindable]) throws {
    let moments = values.values.compactMap { $0 as? Instant }
    guard moments.allSatisfy(\.isStorable) else { throw Refusal.beyondTheCalendar }
  }

  /// The row as it is stored now.
  ///
  /// - Throws: `ReferenceError.none` where another process was faster and it is gone.
  private func image(of table: RecordedTable, key: [Value]) throws -> RowImage {
    let sql = "SELECT * FROM " + table.name + " WHERE " + Self.condition(table)
    let stored = try connection.first(sql, Arguments(key)) { RowImage(values: try $0.values()) }
    guard let stored else {
      let row = RecordedRow(table: table.rawValue, key: RecordedTable.key(key))
      throw ReferenceError.none("\(row.words) is not there any more")
    }
    return stored
  }

  /// What finds the row with a key.
  private static func condition(_ table: RecordedTable) -> SQL {
    .joined(table.keyColumns.map { SQL.identifier($0) + " = ?" }, separator: " AND ")
  }

  /// Writes the line in the log.
  private func record(
    _ table: RecordedTable, key: [Value], before: RowImage?, after: RowImage?
  ) throws {
    try connection.run(
      """
      INSERT INTO change (operation_id, table_name, row_key, before, after)
      VALUES (:operation, :table, :key, :before, :after)
      """,
      [
        ":operation": operation, ":table": table.rawValue,
        ":key": RecordedTable.key(key),
        ":before": try before?.json(of: table), ":after": try after?.json(of: table),
      ])
    recordedCount += 1
  }
}
