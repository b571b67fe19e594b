/// A row whose reference has no row to refer to.
package struct ForeignKeyViolation: Sendable, Hashable {
  /// The table that the row is in.
  package let table: String
  /// The row's identifier; `nil` in a table WITHOUT ROWID.
  package let rowID: Int64?
  /// The table that it refers to.
  package let referencedTable: String
  /// Which of the table's foreign keys it is: the `id` that `PRAGMA foreign_key_list` gives.
  package let foreignKey: Int
}
