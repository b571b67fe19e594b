/// An operation with every row that it changed, or that undoing or redoing it would change.
package struct OperationChanges: Sendable, Equatable {
  /// The operation.
  package let entry: HistoryEntry
  /// The rows, in the order in which they are changed.
  package let rows: [RowChange]

  /// Creates the changes of an operation.
  package init(entry: HistoryEntry, rows: [RowChange]) {
    self.entry = entry
    self.rows = rows
  }
}
