internal import SQLite

/// A column of a table whose rows are recorded, by its name in SQL: a misspelt one does not
/// compile.
protocol RecordedColumn: RawRepresentable, Hashable, Sendable, CaseIterable
where RawValue == String {
  /// The table that it belongs to.
  static var table: RecordedTable { get }
}

/// A column of a table whose rows a command may change, each by its one key.
///
/// The tip log has none of them, so that changing an entry does not compile: a correction is a
/// newer entry. Only joining two people says anew who raised what, through
/// `attribute(tipEntry:to:)`.
protocol EditableColumn: RecordedColumn {}

/// A table by its columns: `insert(into: .person, [.name: name])`.
struct Table<Column: RecordedColumn> {
  var recorded: RecordedTable { Column.table }
}

extension Row {
  /// The value in a column.
  ///
  /// - Throws: `SQLiteError` when there is no such column, or its value is no `T`.
  func get<Column: RecordedColumn, T: SQLiteDecodable>(
    _ column: Column, as type: T.Type = T.self
  ) throws -> T {
    try get(column.rawValue, as: type)
  }
}
