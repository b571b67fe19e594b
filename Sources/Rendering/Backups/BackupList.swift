package import InterviewModel
package import Zones

/// Backups as rows.
package typealias BackupList = RowList<Backup, Void>

extension BackupList {
  /// Creates the list of these backups.
  init(_ rows: [Backup]) {
    self.init(
      rows, (),
      [
        .text("file") { row, _ in row.path },
        .instant("at") { row, _ in row.at },
        .text("kind") { row, _ in row.kind.rawValue },
        .integer("schema") { row, _ in row.schema },
        .integer("size") { row, _ in row.size },
      ])
  }
}

extension Backup {
  /// The backup as a JSON object.
  var json: JSON { BackupList([self]).objects.first ?? .null }
}

/// Backups under the folder that they are in; their names are never cut.
///
/// A name says when, by which schema and of what kind a backup is, so that those columns are the
/// first to go where a terminal is narrow.
package struct BackupListReport: ListReport {
  private let backups: [Backup]
  private let folder: String

  /// Creates the report of the backups in a folder.
  package init(_ backups: [Backup], in folder: String) {
    self.backups = backups
    self.folder = folder
  }

  package func rows(at now: Instant) -> BackupList { BackupList(backups) }

  package func text(_ layout: Layout) -> String {
    backups.isEmpty
      ? "There is no backup in \(TerminalText.line(folder)) yet.\n"
      : TerminalText.line("In \(folder):") + "\n" + table(layout)
  }

  private func table(_ layout: Layout) -> String {
    let (moments, isWide) = (layout.moments, layout.isWide)
    let size = Table<Backup>.Column("Size", .trailing, dropping: 2) {
      Cell(SizeText.octets($0.size))
    }
    let schema = Table<Backup>.Column("Schema", .trailing, dropping: 1) { Cell("\($0.schema)") }
    let made = Table<Backup>.Column("Made", shrinkableTo: 8, dropping: 3) {
      Cell($0.kind.words, $0.kind == .damaged ? .red : nil)
    }
    return layout.table(
      backups,
      [.init("When", dropping: 4) { Cell(isWide ? moments.short($0.at) : moments.brief($0.at)) }]
        + (layout.isNarrow ? [] : isWide ? [made, schema, size] : [made, size])
        + [.init("Name") { [folder] in Cell(Self.name(of: $0, in: folder)) }])
  }

  private static func name(of backup: Backup, in folder: String) -> String {
    String(decoding: backup.path.utf8.dropFirst(folder.utf8.count + 1), as: UTF8.self)
  }
}

/// What was backed up, and how to bring it back.
package struct BackupReport: Report {
  private let backup: Backup
  private let wayBack: String

  /// Creates the report of a backup; `wayBack` is the command that brings it back.
  package init(_ backup: Backup, wayBack: String) {
    self.backup = backup
    self.wayBack = wayBack
  }

  package func json(at now: Instant) -> JSON { backup.json }

  package func text(_ layout: Layout) -> String {
    TerminalText.line("Backed up to \(backup.path) (\(SizeText.octets(backup.size)))") + "\n"
      + TerminalText.line("To restore it: \(wayBack)") + "\n"
  }
}

extension Backup.Kind {
  /// What people call it.
  var words: String {
    switch self {
    case .daily: "daily"
    case .manual: "by hand"
    case .migration: "before update"
    case .restore: "before restore"
    case .damaged: "damaged"
    }
  }
}
