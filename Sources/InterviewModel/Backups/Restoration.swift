/// What restoring a backup did.
public struct Restoration: Sendable, Equatable {
  /// The schema of what was restored, before it was migrated to this program's.
  public let schema: Int
  /// The newest command that holds in what was restored; nil where nothing was stored yet.
  public let newest: HistoryEntry?
  /// Where the state that was replaced is kept; nil where there was none.
  public let replaced: Backup?

  /// Creates what restoring did.
  public init(schema: Int, newest: HistoryEntry?, replaced: Backup?) {
    self.schema = schema
    self.newest = newest
    self.replaced = replaced
  }
}
