package import InterviewModel
internal import Migrations
internal import SQLite

/// Asks a store for everything that it has.
package struct ExportQuery {
  private let store: Store

  /// Creates a question to this store.
  package init(_ store: Store) { self.store = store }

  /// The number of the schema that this program works with.
  package static var schema: Int { Migrations.head }

  /// The names of the tables that can be exported, sorted.
  package static var tableNames: [String] { RecordedTable.allCases.map(\.rawValue).sorted() }

  /// Hands on everything that is stored, one row after the other, from one state of the database.
  ///
  /// - Parameters:
  ///   - names: the tables to hand on; nil for all of them. They come sorted, their rows by number.
  ///   - visit: takes each part.
  /// - Throws: `PersistenceError`; what `visit` throws.
  package func parts(
    of names: Set<String>? = nil, _ visit: (ExportedPart) throws -> Void
  ) throws {
    let connection = store.connection
    try store.reading {
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
