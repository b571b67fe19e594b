internal import InterviewModel
internal import SQLite
internal import Zones

extension ExportedTable {
  /// The tables that are exported, by their names: all that are recorded.
  ///
  /// - Throws: `SQLiteError`.
  static func all(on connection: Connection) throws -> [ExportedTable] {
    try RecordedTable.allCases.compactMap { try ExportedTable($0, on: connection) }
      .sorted { $0.name < $1.name }
  }

  /// A table as the schema has it; nil where that has no such table yet.
  private init?(_ table: RecordedTable, on connection: Connection) throws {
    let stored = try connection.query(Self.storedColumns, [table.rawValue]) { row in
      (
        name: try row.get("name", as: String.self), type: try row.get("type", as: String.self),
        isRequired: try row.get("is_required", as: Bool.self),
        isBool: try row.get("is_bool", as: Bool.self)
      )
    }
    guard !stored.isEmpty else { return nil }
    let names = stored.map(\.name)
    self.init(
      name: table.rawValue,
      columns: stored.filter { Self.source(of: $0.name, among: names) == nil }.map { column in
        Column(
          name: column.name,
          kind: Self.kind(of: column.name, isText: column.type == "TEXT", isBool: column.isBool),
          isOptional: !column.isRequired)
      })
  }

  private static func kind(of column: String, isText: Bool, isBool: Bool) -> Column.Kind {
    if isText { return .text }
    if isBool { return .bool }
    return column.utf8.suffix(3).elementsEqual("_at".utf8) ? .moment : .integer
  }

  /// The column that another one follows from: `company` for `company_folded`; nil for one that
  /// stands for itself.
  static func source(of column: String, among names: [String]) -> String? {
    guard column.utf8.suffix(derived.utf8.count).elementsEqual(derived.utf8) else { return nil }
    let source = String(column.unicodeScalars.dropLast(derived.unicodeScalars.count))
    return names.contains(source) ? source : nil
  }

  /// What the name of such a column ends in.
  static let derived = "_folded"

  /// What is a truth is told by the one CHECK that all of them have.
  private static let storedColumns: SQL =
    """
    SELECT c.name, c.type, c."notnull" OR c.pk > 0 AS is_required,
           instr(m.sql, '(' || c.name || ' IN (0, 1)') > 0 AS is_bool
    FROM sqlite_schema AS m JOIN pragma_table_info(m.name) AS c
    WHERE m.type = 'table' AND m.name = ?
    ORDER BY c.cid
    """

  /// The names of its columns in SQL, with commas between them.
  var columnList: SQL { .joined(columns.map { .identifier($0.name) }, separator: ", ") }
}

extension ExportedValue {
  /// Reads a column of a row.
  ///
  /// - Throws: `SQLiteError` for a value that is none of its column's.
  init(_ column: ExportedTable.Column, of row: borrowing Row) throws {
    self =
      switch column.kind {
      case .text: try row.get(column.name, as: String?.self).map(ExportedValue.text) ?? .null
      case .integer: try row.get(column.name, as: Int?.self).map(ExportedValue.integer) ?? .null
      case .bool: try row.get(column.name, as: Bool?.self).map(ExportedValue.bool) ?? .null
      case .moment: try row.get(column.name, as: Instant?.self).map(ExportedValue.moment) ?? .null
      }
  }

  /// The value as it is stored.
  var stored: Value {
    switch self {
    case .null: .null
    case .text(let text): .text(text)
    case .integer(let number): .integer(Int64(number))
    case .bool(let truth): .integer(truth ? 1 : 0)
    case .moment(let moment): .integer(Int64(moment.seconds))
    }
  }
}
