/// An operation with every row that it changed, or that undoing or redoing it would change.
public struct OperationChanges: Sendable, Equatable {
  /// The operation.
  public let entry: HistoryEntry
  /// The rows, in the order in which they are changed.
  public let rows: [RowChange]

  /// Creates the changes of an operation.
  public init(entry: HistoryEntry, rows: [RowChange]) {
    self.entry = entry
    self.rows = rows
  }
}
