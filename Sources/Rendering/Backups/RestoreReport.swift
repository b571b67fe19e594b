package import InterviewModel

/// What was restored, from where, and what was there before.
package struct RestoreReport: Sendable {
  private let restoration: Restoration
  private let file: String
  private let database: String

  /// Creates the report of a file that was restored to a database.
  package init(_ restoration: Restoration, file: String, database: String) {
    self.restoration = restoration
    self.file = file
    self.database = database
  }

  /// The report as JSON.
  package var json: JSON {
    .object([
      "file": .string(file), "schema": .integer(restoration.schema),
      "database": .string(database),
      "replaced": restoration.replaced?.json ?? .null,
      "newest": restoration.newest.map { .object(HistoryList.members(of: $0)) } ?? .null,
    ])
  }

  /// The report for people; `wayBack` is the command that takes it back.
  package func text(_ layout: Layout, wayBack: String?) -> String {
    layout.palette.apply(.bold, to: TerminalText.line("Restored \(file)")) + "\n"
      + layout.fact("to", database)
      + layout.fact(
        "newest", restoration.newest.map { layout.words(for: $0) } ?? "nothing was stored yet")
      + layout.fact("replaced", restoration.replaced.map(words(for:)) ?? "nothing was there before")
      + (wayBack.map { "To go back: \(TerminalText.line($0))\n" } ?? "")
  }

  private func words(for backup: Backup) -> String {
    (backup.kind == .damaged ? "a damaged database, kept as " : "kept as ") + backup.path
  }
}

extension Layout {
  /// A command on one line, with when it was run and what it touched.
  fileprivate func words(for entry: HistoryEntry) -> String {
    let subject = entry.operation.subject.words.map { ": " + $0 } ?? ""
    return "\(entry.operation.command), \(moments.fullWithDistance(entry.operation.at))\(subject)"
  }
}
