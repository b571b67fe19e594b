package import InterviewModel

/// Operations that could be taken back or brought back, with every row that this would change.
package struct ReplayPreview: Sendable {
  private let operations: [OperationChanges]
  private let verb: String

  /// Creates the preview of operations; `verb` is `undone` or `redone`.
  package init(_ operations: [OperationChanges], verb: String) {
    self.operations = operations
    self.verb = verb
  }

  /// How many operations it is about.
  package var count: Int { operations.count }

  /// The operations under the key `would_be_` and the verb, each with its changes, as JSON.
  package var json: JSON {
    .object([
      "would_be_\(verb)": .array(
        operations.map { changes in
          .object(
            ReplayReport.members(of: changes.entry.operation)
              .merging(["changes": changes.rowsJSON]) { old, _ in old })
        })
    ])
  }

  /// The operations for people: a line each, and below it every row before and after.
  package func text(_ layout: Layout) -> String {
    operations.map { changes in
      layout.line(of: changes.entry.operation, verb: "would be \(verb)")
        + layout.rows(changes.rows) + "\n"
    }
    .joined() + "Nothing was changed.\n"
  }
}
