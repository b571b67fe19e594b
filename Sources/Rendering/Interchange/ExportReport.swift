package import Zones

/// That everything, or some tables of it, was written to files.
package struct ExportReport: Report {
  /// A table that was written.
  package struct Table: Sendable, Equatable {
    /// Its name.
    package let name: String
    /// How many rows it has.
    package var rows: Int

    /// Creates a table that was written.
    package init(name: String, rows: Int) {
      self.name = name
      self.rows = rows
    }
  }

  private let path: String
  private let schema: Int
  private let tables: [Table]
  private let isFolder: Bool

  /// Creates the report of tables that were written to a file, or to a folder with a file each.
  package init(_ tables: [Table], to path: String, schema: Int, isFolder: Bool) {
    self.tables = tables
    self.path = path
    self.schema = schema
    self.isFolder = isFolder
  }

  package func json(at now: Instant) -> JSON {
    .object([
      "file": JSON(isFolder ? nil : path), "folder": JSON(isFolder ? path : nil),
      "schema_version": .integer(schema),
      "tables": .array(
        tables.map { .object(["table": .string($0.name), "rows": .integer($0.rows)]) }),
    ])
  }

  package func text(_ layout: Layout) -> String {
    let rows = CountText.of(tables.reduce(0) { $0 + $1.rows }, "row")
    let what =
      isFolder
      ? "\(CountText.of(tables.count, "file")) with \(rows)"
      : "\(rows) from \(CountText.of(tables.count, "table"))"
    return "Wrote \(what) to \(TerminalText.line(path))\n"
  }
}
