internal import InterviewModel
internal import Migrations
internal import SQLite
package import Zones

/// An operation while its transaction is open: one command, or many that `undo` takes back as one.
///
/// It carries the verbs (`log`, `debrief`, `setOutcome`, …), each in the folder of its noun, and is
/// the only way to write rows: each row that it touches gets its line in the change log. It exists
/// only inside `Store.write(_:_:)` and `Store.rehearse(_:_:)`, so that a write outside an operation
/// does not compile. Docs: docs/data.md.
package final class Operation {
  /// The store whose questions the verbs ask; it sees what was written so far.
  let store: Store
  /// When the command is run.
  package let now: Instant
  /// The name of the operation, by which it is found when a commit failed.
  let uuid: String
  private let number: Int
  /// The operations that are another for it, so that they need another digest: its own, and those
  /// that it overtook.
  let operations: [Int]
  /// How many lines it has written.
  private(set) var recordedCount = 0
  /// A row as it was before it was deleted.
  typealias DeletedRow = (table: RecordedTable, row: RowImage)
  /// The rows that it has deleted so far, in that order.
  private(set) var deletedRows: [DeletedRow] = []
  private var names: NewRowNames

  /// The connection of its transaction.
  var connection: Connection { store.connection }

  /// Writes the operation's row, before anything else of it, in the transaction that is open.
  ///
  /// - Throws: `SQLiteError`.
  init(_ invocation: Invocation, in store: Store) throws {
    let connection = store.connection
    // Whatever was undone and is now overtaken cannot be redone; its lines stay readable. What is
    // damaged keeps a digest that shows it.
    let overtaken = try connection.query(Self.undone, [], { try $0.get("id", as: Int.self) })
      .filter(connection.isSound)
    try connection.run(Self.sealUndone)
    let last = try connection.one("SELECT ifnull(max(id), 0) AS last FROM operation") {
      try $0.get("last", as: Int.self)
    }
    // A pinned source starts at another place for every operation, or names would repeat.
    var uuids = UUIDSource(
      seed: store.seed.map { $0 &+ UInt64(bitPattern: Int64(last)) &* 0x1_0000_0001 })
    uuid = uuids.next()
    names = NewRowNames(connection: connection, uuids: uuids)
    try connection.run(
      """
      INSERT INTO operation (uuid, at, command, schema_version)
      VALUES (:uuid, :at, :command, :schema)
      """,
      [
        ":uuid": uuid, ":at": invocation.now, ":command": invocation.command,
        ":schema": Migrations.head,
      ])
    number = Int(connection.lastInsertedRowID)
    operations = overtaken + [number]
    self.store = store
    now = invocation.now
  }

  static let undone: SQL = "SELECT id FROM operation WHERE undone_at IS NOT NULL AND sealed = 0"

  static let sealUndone: SQL =
    "UPDATE operation SET sealed = 1 WHERE undone_at IS NOT NULL AND sealed = 0"

  /// Inserts a row, with a name that it keeps wherever it is copied to.
  ///
  /// - Returns: its number; for a table whose key is not one number, that of no use.
  /// - Throws: `MomentRefusal.beyondTheCalendar`; `SQLiteError`.
  @discardableResult
  func insert<Column>(
    into table: Table<Column>, _ values: [Column: any SQLiteBindable]
  ) throws -> Int {
    let table = table.recorded
    var values = try storable(values)
    values["uuid"] = .text(try names.name(of: table, values))
    return try insert(values, into: table)
  }

  /// Inserts a row whose columns are known by their names alone: one of another database.
  ///
  /// - Returns: as `insert(into:_:)` does.
  /// - Throws: `SQLiteError`.
  @discardableResult
  func insert(_ values: [String: Value], into table: RecordedTable) throws -> Int {
    let columns = values.keys.sorted()
    let sql: SQL =
      "INSERT INTO " + table.name + " (" + .joined(columns.map(SQL.identifier), separator: ", ")
      + ") VALUES (" + .joined(columns.map { _ in "?" }, separator: ", ") + ")"
    try connection.run(sql, Arguments(columns.map { values[$0] ?? .null }))
    // Taken at once: the line in the log is an insertion too.
    let row = Int(connection.lastInsertedRowID)
    let key = table.keyColumns.map { values[$0] ?? .integer(Int64(row)) }
    let image = try image(of: table, key: key)
    try record(table, key: key, named: image.name, before: nil, after: image.logged(in: table))
    return row
  }

  /// Sets columns of the row with this key; a row that is like that already stays as it is.
  ///
  /// - Throws: `ReferenceError.none` where the row is gone; `MomentRefusal.beyondTheCalendar`;
  ///   `SQLiteError`.
  func update<Column: EditableColumn>(
    _ table: Table<Column>, _ key: any SQLiteBindable, _ values: [Column: any SQLiteBindable]
  ) throws {
    try update(table.recorded, [key.sqliteValue], storable(values))
  }

  /// Says that what stands in an entry of the log of tips was raised by the same person under
  /// another name: the one thing of an entry that ever changes, and only when people are joined.
  ///
  /// - Throws: `ReferenceError.none` where the entry is gone; `SQLiteError`.
  func attribute(tipEntry number: Int, to person: Person.ID) throws {
    try update(
      .tipLog, [number.sqliteValue], [TipLogColumn.personID.rawValue: person.sqliteValue])
  }

  /// Sets columns that are known by their names alone, as `update(_:_:_:)` does.
  ///
  /// - Throws: `ReferenceError.none` where the row is gone; `SQLiteError`.
  func update(
    _ table: RecordedTable, _ key: [Value], _ values: [String: Value]
  ) throws {
    let before = try image(of: table, key: key)
    let changed = values.filter { before.values[$0.key] != $0.value }
    guard !changed.isEmpty else { return }
    let columns = changed.keys.sorted()
    let assignments = columns.map { SQL.identifier($0) + " = ?" }
    try connection.run(
      "UPDATE " + table.name + " SET " + .joined(assignments, separator: ", ")
        + " WHERE " + Self.condition(table),
      Arguments(columns.map { changed[$0] ?? .null } + key))
    // A moment is kept with what says whether it stands for its day, so that the log can be read.
    let kept = columns + columns.compactMap(RowChange.dayColumn(of:))
    let old = before.values.filter { kept.contains($0.key) }
    try record(
      table, key: key, named: before.name, before: RowImage(values: old),
      after: RowImage(values: old.merging(changed) { $1 }))
  }

  /// Deletes the row with this key.
  ///
  /// - Throws: `ReferenceError.none` where the row is gone; `SQLiteError`.
  func delete<Column>(from table: Table<Column>, _ key: any SQLiteBindable...) throws {
    try delete(key.map(\.sqliteValue), from: table.recorded)
  }

  /// Deletes the row with this key from a table that is known by its name alone.
  ///
  /// - Throws: `ReferenceError.none` where the row is gone; `SQLiteError`.
  func delete(_ key: [Value], from table: RecordedTable) throws {
    let before = try image(of: table, key: key)
    try connection.run(
      "DELETE FROM " + table.name + " WHERE " + Self.condition(table), Arguments(key))
    try record(table, key: key, named: before.name, before: before.logged(in: table), after: nil)
    deletedRows.append((table, before))
  }

  /// Values by the names of their columns.
  ///
  /// - Throws: `MomentRefusal.beyondTheCalendar` for a moment that could not be read back.
  private func storable<Column: RecordedColumn>(
    _ values: [Column: any SQLiteBindable]
  ) throws -> [String: Value] {
    let moments = values.values.compactMap { $0 as? Instant }
    guard moments.allSatisfy(\.isStorable) else { throw MomentRefusal.beyondTheCalendar }
    return Dictionary(uniqueKeysWithValues: values.map { ($0.rawValue, $1.sqliteValue) })
  }

  /// The row as it is stored now.
  ///
  /// - Throws: `ReferenceError.none` where another process was faster and it is gone.
  private func image(of table: RecordedTable, key: [Value]) throws -> RowImage {
    let sql = "SELECT * FROM " + table.name + " WHERE " + Self.condition(table)
    let stored = try connection.first(sql, Arguments(key)) { RowImage(values: try $0.values()) }
    guard let stored else {
      let row = RecordedRow(table: table.rawValue, key: RecordedTable.key(key))
      throw ReferenceError.none(.gone(row.words))
    }
    return stored
  }

  /// What finds the row with a key.
  private static func condition(_ table: RecordedTable) -> SQL {
    .joined(table.keyColumns.map { SQL.identifier($0) + " = ?" }, separator: " AND ")
  }

  /// Writes the line in the log.
  private func record(
    _ table: RecordedTable, key: [Value], named uuid: String?, before: RowImage?, after: RowImage?
  ) throws {
    let key = RecordedTable.key(key)
    try connection.run(
      """
      INSERT INTO change (operation_id, table_name, row_key, local_key, before, after)
      VALUES (:operation, :table, :name, :key, :before, :after)
      """,
      [
        ":operation": number, ":table": table.rawValue,
        ":name": LoggedName(uuid: uuid, key: key).value, ":key": key,
        ":before": try before?.json(of: table.rawValue),
        ":after": try after?.json(of: table.rawValue),
      ])
    recordedCount += 1
  }
}
