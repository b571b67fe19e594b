package import InterviewModel

/// Backups as rows.
package typealias BackupList = RowList<Backup, Void>

extension BackupList {
  /// Creates the list of these backups.
  package init(_ rows: [Backup]) {
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
  package var json: JSON { BackupList([self]).objects.first ?? .null }
}

extension Layout {
  /// Backups under the folder that they are in; their names are never cut.
  ///
  /// A name says when, by which schema and of what kind a backup is, so that those columns are the
  /// first to go where a terminal is narrow.
  package func backups(_ rows: [Backup], in folder: String) -> String {
    let size = Table<Backup>.Column("Size", .trailing) { Cell(SizeText.octets($0.size)) }
    let schema = Table<Backup>.Column("Schema", .trailing) { Cell("\($0.schema)") }
    let made = Table<Backup>.Column("Made", shrinkableTo: 8) {
      Cell($0.kind.words, $0.kind == .damaged ? .red : nil)
    }
    let table = table(
      rows,
      [.init("When") { Cell(isWide ? moments.short($0.at) : moments.brief($0.at)) }]
        + (isNarrow ? [] : isWide ? [made, schema, size] : [made, size])
        + [.init("Name") { Cell(name(of: $0, in: folder)) }])
    return TerminalText.line("In \(folder):") + "\n" + table
  }

  /// What was backed up, and how to bring it back.
  package func made(_ backup: Backup, restore command: String) -> String {
    TerminalText.line("Backed up to \(backup.path) (\(SizeText.octets(backup.size)))") + "\n"
      + TerminalText.line("To bring it back: \(command)") + "\n"
  }

  private func name(of backup: Backup, in folder: String) -> String {
    String(decoding: backup.path.utf8.dropFirst(folder.utf8.count + 1), as: UTF8.self)
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
