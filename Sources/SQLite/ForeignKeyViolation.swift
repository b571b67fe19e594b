/// A row whose reference has no row to refer to.
public struct ForeignKeyViolation: Sendable, Hashable {
  /// The table that the row is in.
  public let table: String
  /// The row's identifier; `nil` in a table WITHOUT ROWID.
  public let rowID: Int64?
  /// The table that it refers to.
  public let referencedTable: String
  /// Which of the table's foreign keys it is: the `id` that `PRAGMA foreign_key_list` gives.
  public let foreignKey: Int
}
