package import InterviewModel
package import Zones

/// What purging made go for good, or would.
package struct PurgeReport: Report {
  private let purge: Purge
  private let isPreview: Bool

  /// Creates the report of what went, or, as a preview, of what would.
  package init(_ purge: Purge, isPreview: Bool = false) {
    self.purge = purge
    self.isPreview = isPreview
  }

  package func json(at now: Instant) -> JSON {
    .object([
      "dry_run": .bool(isPreview), "operations": .integer(purge.operations),
      "rows": .array(
        purge.rows.map {
          .object([
            "table": .string($0.table), "removed": .integer($0.removed),
            "overwritten": .integer($0.overwritten),
          ])
        }),
      "removed": .array(purge.removed.map { .string($0) }),
      "remaining": .array(purge.remaining.map { .string($0) }),
    ])
  }

  package func text(_ layout: Layout) -> String {
    purged(layout) + (isPreview ? "Nothing was changed.\n" : "")
  }

  /// What went or would go, without a word on whether it did.
  package func purged(_ layout: Layout) -> String {
    let title =
      purge.isEmpty
      ? "There was nothing to erase in the database" : isPreview ? "Would be erased" : "Purged"
    return layout.palette.apply(.bold, to: title) + "\n"
      + purge.rows.map { layout.fact(RecordedRow.words(forRowsOf: $0.table), words(for: $0)) }
      .joined()
      + layout.fact("history", undo)
      + list(isPreview ? "Would be removed" : "Removed", purge.removed)
      + list("Left alone, and may still contain erased data", purge.remaining)
  }

  private func words(for rows: Purge.Rows) -> String {
    [(rows.removed, "removed"), (rows.overwritten, "overwritten")]
      .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }

  private var undo: String? {
    guard purge.operations > 0 else { return nil }
    return CountText.of(purge.operations, "command")
      + " \(isPreview ? "could" : "can") no longer be undone or redone"
  }

  private func list(_ title: String, _ paths: [String]) -> String {
    guard !paths.isEmpty else { return "" }
    return "\(title):\n" + paths.map { "  \(TerminalText.line($0))\n" }.joined()
  }
}
