/// All that purging made go for good, or would, and the copies that it leaves.
package struct Purge: Sendable, Equatable {
  /// The rows whose earlier content goes, by their tables.
  package let rows: [Rows]
  /// How many commands can no longer be undone or redone.
  package let operations: Int
  /// The copies of the database that go too: their paths.
  package var removed: [String]
  /// The copies beside the database that stay, and may hold what went: their paths.
  package var remaining: [String]

  /// Creates what purging does.
  package init(rows: [Rows], operations: Int, removed: [String] = [], remaining: [String] = []) {
    self.rows = rows
    self.operations = operations
    self.removed = removed
    self.remaining = remaining
  }

  /// What goes from the log, whatever becomes of copies.
  package var inLog: Purge { Purge(rows: rows, operations: operations) }

  /// Whether the database holds nothing that could go.
  package var isEmpty: Bool { rows.isEmpty && operations == 0 }

  /// Rows of one table.
  package struct Rows: Sendable, Equatable {
    /// The table's name.
    package let table: String
    /// How many were removed: nothing is left of them.
    package let removed: Int
    /// How many are there, and lose what was written over.
    package let overwritten: Int

    /// Creates a count of rows.
    package init(table: String, removed: Int, overwritten: Int) {
      self.table = table
      self.removed = removed
      self.overwritten = overwritten
    }
  }
}
