package import Zones

/// A copy of the database in a file of its own.
package struct Backup: Sendable, Equatable {
  /// Where the file is.
  package let path: String
  /// When it was made.
  package let at: Instant
  /// The number of its schema.
  package let schema: Int
  /// The size of the file in bytes.
  package let size: Int
  /// Why it was made.
  package let kind: Kind

  /// Creates the description of a backup.
  package init(path: String, at: Instant, schema: Int, size: Int, kind: Kind) {
    self.path = path
    self.at = at
    self.schema = schema
    self.size = size
    self.kind = kind
  }

  /// Why a backup was made.
  package enum Kind: String, Sendable, CaseIterable {
    /// By itself, once a day; the only kind that is ever removed again.
    case daily
    /// Somebody asked for it.
    case manual
    /// Before the schema was changed.
    case migration
    /// Before a backup was restored.
    case restore
    /// Before a backup was restored over a database that was damaged; so is this one.
    case damaged
  }
}
