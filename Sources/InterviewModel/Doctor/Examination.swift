/// The findings of a look at the database and at its surroundings.
package struct Examination: Sendable, Equatable {
  /// Where the database is, or would be.
  package let path: String
  /// The number of the schema that this program works with.
  package let schema: Int
  /// The version of SQLite that runs: `3.40.1`.
  package let library: String
  /// The version of SQLite's header that the program was built with.
  package let header: String
  /// What keeps the database from having a place at all; nil where it has one.
  package var obstacle: String?
  /// The file and its surroundings; nil where there is none.
  package var file: ExaminedFile?
  /// The checks that were made, in their order.
  package var checks: [Check] = []
  /// Findings that are no damage, and may lead to some.
  package var warnings: [Warning] = []
  /// The names of the zones that interviews are in, sorted.
  package var zoneNames: [String] = []
  /// The backups beside it, the newest first.
  package var backups: [Backup] = []
  /// The newest backup that is not damaged itself, looked for where something is damaged; nil where
  /// there is none.
  package var soundBackup: Backup?

  /// Creates an examination that has found nothing yet.
  package init(path: String, schema: Int, library: String, header: String) {
    self.path = path
    self.schema = schema
    self.library = library
    self.header = header
  }

  /// Whether anything that was stored is damaged or gone.
  package var isDamaged: Bool { !failed.isEmpty }

  /// Whether there is something that could not be looked into, so that nothing is known of it.
  package var isUnread: Bool {
    obstacle != nil
      || !isDamaged
        && checks.contains { check in
          if check.kind == .integrity, case .skipped = check.result { true } else { false }
        }
  }

  /// Whether it could be looked into, and nothing is damaged.
  package var isSound: Bool {
    !isDamaged && checks.contains { $0.kind == .integrity && $0.result == .passed }
  }

  /// The checks that found something.
  package var failed: [Kind] {
    checks.filter { if case .failed = $0.result { true } else { false } }.map(\.kind)
  }
}

extension Examination {
  /// One thing that was looked for.
  package struct Check: Sendable, Equatable {
    /// The kind of check.
    package let kind: Kind
    /// The result.
    package let result: Result

    /// Creates a check with what came of it.
    package init(_ kind: Kind, _ result: Result) {
      self.kind = kind
      self.result = result
    }
  }

  /// The kinds of checks.
  package enum Kind: String, Sendable, CaseIterable {
    /// Whether the file is there, with as many bytes as its header says.
    case size
    /// SQLite's own check: the structure of the file, its indexes and its rules.
    case integrity
    /// Whether tables, indexes and views are as the migrations make them.
    case tables
    /// Whether every reference leads to a row.
    case references
    /// Whether every follow-up has its interview.
    case followUps = "follow_ups"
    /// Whether every text is UTF-8.
    case text
    /// Whether what is stored is what the log says was stored.
    case content
  }

  /// The results of a check.
  package enum Result: Sendable, Equatable {
    /// It found nothing.
    case passed
    /// It found these: a clause each, never with a stored value.
    case failed([String])
    /// Why it could not be made.
    case skipped(String)
  }

  /// Findings that are no damage, and may lead to some, or to others reading the database.
  package enum Warning: Sendable, Equatable {
    /// Others than its owner may use a file or folder that has this mode.
    case openToOthers(path: String, mode: Int)
    /// It belongs to somebody else, of whom this is the number.
    case ownedBy(user: Int)
    /// It cannot be written here.
    case readOnly
    /// It is reached over a network, where locks are often none.
    case networkFileSystem(String)
    /// It is in memory, and gone when the computer is switched off.
    case volatileFileSystem(String)
    /// Another program copies its folder elsewhere while it is in use.
    case syncedFolder(String)
    /// A service made these copies of it beside it, because two computers had changed it.
    case conflictCopies([String])
    /// Litestream replicates it, and keeps its state in this folder.
    case replicated(String)
    /// This file of a write-ahead log lies beside it: another program has it open, or had.
    case logLeft(String)
    /// It is in a folder that a version control system may put an older state of in its place.
    case workTree(String)
    /// Interviews are in zones of these names, which this computer does not know.
    case unknownZones([String])
    /// Another program switched it to a write-ahead log; the next command switches it back.
    case writeAheadLog
    /// A newer SQLite made it, and this one can only read it.
    case newerFormat
    /// It has this many bytes more than its header says, which SQLite passes by.
    case surplus(octets: Int)
    /// Nothing can be made in a folder, the database's or that of its backups.
    case folderNotWritable(String)
    /// Another program added tables, indexes, views or triggers of these names.
    case additions([String])
    /// Another program stored something that this setting cannot be.
    case unreadableSetting(Setting)
    /// The daily backup was interrupted.
    case unfinishedBackup
  }
}
