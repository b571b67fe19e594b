/// What purging made go for good, or would, and what it leaves.
public struct Purge: Sendable, Equatable {
  /// The rows whose earlier content goes, by their tables.
  public let rows: [Rows]
  /// How many commands can no longer be undone or redone.
  public let operations: Int
  /// The copies of the database that go too: their paths.
  public var removed: [String]
  /// The copies beside the database that stay, and may hold what went: their paths.
  public var remaining: [String]

  /// Creates what purging does.
  public init(rows: [Rows], operations: Int, removed: [String] = [], remaining: [String] = []) {
    self.rows = rows
    self.operations = operations
    self.removed = removed
    self.remaining = remaining
  }

  /// Whether the database holds nothing that could go.
  public var isEmpty: Bool { rows.isEmpty && operations == 0 }

  /// Rows of one table.
  public struct Rows: Sendable, Equatable {
    /// The table's name.
    public let table: String
    /// How many were removed: nothing is left of them.
    public let removed: Int
    /// How many are there, and lose what was written over.
    public let overwritten: Int

    /// Creates a count of rows.
    public init(table: String, removed: Int, overwritten: Int) {
      self.table = table
      self.removed = removed
      self.overwritten = overwritten
    }
  }
}
