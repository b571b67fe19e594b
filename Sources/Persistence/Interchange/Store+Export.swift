package import InterviewModel
internal import Migrations
internal import SQLite

extension Store {
  /// The number of the schema that this program works with.
  package static var schema: Int { Migrations.head }

  /// The names of the tables that can be exported, sorted.
  package static var exportedNames: [String] { RecordedTable.allCases.map(\.rawValue).sorted() }

  /// Hands on everything that is stored, one row after the other, from one state of the database.
  ///
  /// - Parameters:
  ///   - names: the tables to hand on; nil for all of them. They come sorted, their rows by number.
  ///   - visit: takes each part.
  /// - Throws: `PersistenceError`; what `visit` throws.
  package func export(
    _ names: Set<String>? = nil, _ visit: (ExportedPart) throws -> Void
  ) throws {
    try reading {
      for table in try ExportedTable.all(on: connection) where names?.contains(table.name) ?? true {
        try visit(.table(table))
        try connection.forEach(table.rows) { row in
          try visit(.row(table.columns.map { try ExportedValue($0, of: row) }))
        }
      }
    }
  }
}

extension ExportedTable {
  /// Its rows by their keys.
  var rows: SQL {
    let keys = (RecordedTable(rawValue: name)?.keyColumns ?? []).map(SQL.identifier)
    return "SELECT " + columnList + " FROM " + .identifier(name) + " ORDER BY "
      + .joined(keys, separator: ", ")
  }
}
