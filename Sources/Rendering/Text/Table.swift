/// A table for people: what its columns show of each row.
///
/// Columns are stated once and take their text from the row, so no row has a cell too few.
package struct Table<Row>: Sendable {
  /// One column: its title, its shape, and where its text comes from.
  package struct Column: Sendable {
    /// What stands above it.
    package let title: String
    let alignment: Alignment
    let minimumWidth: Int?
    let cell: @Sendable (Row) -> Cell

    /// Creates a column.
    ///
    /// - Parameters:
    ///   - title: What stands above it.
    ///   - alignment: On which side its texts stand.
    ///   - minimumWidth: To how many cells it may be cut where the table is too wide; nil for never
    ///     cut. A title is never cut.
    ///   - cell: What it shows of a row.
    package init(
      _ title: String, _ alignment: Alignment = .leading, shrinkableTo minimumWidth: Int? = nil,
      cell: @escaping @Sendable (Row) -> Cell
    ) {
      self.title = title
      self.alignment = alignment
      self.minimumWidth = minimumWidth
      self.cell = cell
    }
  }

  /// The columns, from the left.
  package let columns: [Column]

  /// Creates a table of these columns.
  package init(_ columns: [Column]) {
    self.columns = columns
  }
}
