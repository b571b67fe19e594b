/// A table for programs and spreadsheets: RFC 4180, and no cell that a spreadsheet would run.
///
/// Like `Table`, it takes its cells from the row, so every record has as many as the header.
package struct CSV<Row>: Sendable {
  /// One column: its key in the header, and what it holds of a row.
  package struct Column: Sendable {
    let key: String
    let field: @Sendable (Row) -> CSVField

    /// Creates a column under `key`, which is the program's own and never guarded.
    package init(_ key: String, field: @escaping @Sendable (Row) -> CSVField) {
      self.key = key
      self.field = field
    }
  }

  /// The columns, from the left.
  package let columns: [Column]

  /// Creates a table of these columns.
  package init(_ columns: [Column]) {
    self.columns = columns
  }

  /// The header and the rows, each record ended by CRLF; the header alone when there are no rows.
  package func text(_ rows: [Row]) -> String {
    let records = [columns.map(\.key)] + rows.map { row in columns.map { $0.field(row).text } }
    return records.map { record in
      record.map(CSVField.quoted).joined(separator: ",") + "\r\n"
    }
    .joined()
  }
}
