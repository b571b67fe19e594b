package import InterviewModel
package import Zones

/// What was restored, from where, and what was there before.
package struct RestoreReport: Report {
  private let restoration: Restoration
  private let file: String
  private let database: String
  private let wayBack: String?

  /// Creates the report of a file that was restored to a database.
  ///
  /// - Parameters:
  ///   - restoration: what was restored.
  ///   - file: the file.
  ///   - database: the database.
  ///   - wayBack: the command that takes it back; nil where there is none.
  package init(_ restoration: Restoration, file: String, database: String, wayBack: String?) {
    self.restoration = restoration
    self.file = file
    self.database = database
    self.wayBack = wayBack
  }

  package func json(at now: Instant) -> JSON {
    .object([
      "file": .string(file), "schema": .integer(restoration.schema),
      "database": .string(database),
      "replaced": restoration.replaced?.json ?? .null,
      "newest": restoration.newest.map { .object(HistoryList.members(of: $0)) } ?? .null,
    ])
  }

  package func text(_ layout: Layout) -> String {
    let newest = restoration.newest.map { $0.operation.words(layout.moments, joining: ", ") }
    return layout.palette.apply(.bold, to: TerminalText.line("Restored \(file)")) + "\n"
      + layout.fact("to", database)
      + layout.fact("newest", newest ?? "there was nothing to keep")
      + layout.fact(
        "replaced", restoration.replaced.map(words(for:)) ?? "there was no database before")
      + (wayBack.map { "To go back: \(TerminalText.line($0))\n" } ?? "")
  }

  private func words(for backup: Backup) -> String {
    (backup.kind == .damaged ? "a damaged database, kept as " : "kept as ") + backup.path
  }
}
