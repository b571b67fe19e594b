/// A backup that was restored, and where the state before it is.
package struct Restoration: Sendable, Equatable {
  /// The schema of what was restored, before it was migrated to this program's.
  package let schema: Int
  /// The newest command that holds in what was restored; nil where nothing was stored yet.
  package let newest: HistoryEntry?
  /// Where the state that was replaced is kept; nil where there was none.
  package let replaced: Backup?

  /// Creates what restoring did.
  package init(schema: Int, newest: HistoryEntry?, replaced: Backup?) {
    self.schema = schema
    self.newest = newest
    self.replaced = replaced
  }
}

/// A rule that keeps a backup from being restored.
package enum RestoreRefusal: Refusal {
  /// A database cannot be restored from itself.
  case restoresItself
}
