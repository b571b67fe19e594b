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

/// A database that is too large to be copied by itself once a day, and was not copied lately.
package struct MissingBackup: Sendable, Equatable {
  /// The size of the database in bytes.
  package let size: Int
  /// How many whole days ago the newest copy was made; nil where there is none.
  package let days: Int?

  /// Judges a database of that size, by its newest backup; nil where one was made lately.
  package init?(size: Int, newest: Backup?, at now: Instant) {
    let days = newest.map { max(0, now - $0.at) / CivilTime.secondsPerDay }
    if let days, days < Self.lately { return nil }
    self.size = size
    self.days = days
  }

  /// For how many days a copy is enough.
  private static let lately = 7
}
