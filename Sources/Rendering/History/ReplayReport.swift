package import InterviewModel
package import Zones

/// Operations that were taken back or brought back, with the follow-ups that this changed.
package struct ReplayReport: Report {
  private let replayed: Replayed
  private let verb: String
  private let wanted: Int

  /// Creates the report of what was replayed of the `wanted` operations; `verb` is `undone` or
  /// `redone`.
  package init(_ replayed: Replayed, verb: String, of wanted: Int) {
    self.replayed = replayed
    self.verb = verb
    self.wanted = wanted
  }

  /// The operations under the verb's key, and the follow-ups.
  package func json(at now: Instant) -> JSON {
    .object([
      verb: .array(replayed.operations.map { .object($0.members) }),
      "follow_ups": FollowUpList(replayed.followUps, at: now).json,
    ])
  }

  /// The operations, and then where each follow-up stands now.
  package func text(_ layout: Layout) -> String {
    replayed.operations.map { $0.line(layout, verb: verb) }.joined()
      + replayed.followUps.map { $0.titledLine(layout) }.joined()
  }

  package var notes: [String] {
    shortfall(replayed.operations.count, of: wanted, "could be \(verb)")
  }
}

/// Operations that could be taken back or brought back, with every row that this would change.
package struct ReplayPreview: Report {
  private let operations: [OperationChanges]
  private let verb: String
  private let wanted: Int

  /// Creates the preview of what there is of the `wanted` operations; `verb` is `undone` or
  /// `redone`.
  package init(_ operations: [OperationChanges], verb: String, of wanted: Int) {
    self.operations = operations
    self.verb = verb
    self.wanted = wanted
  }

  /// The operations under the key `would_be_` and the verb, each with its changes.
  package func json(at now: Instant) -> JSON {
    .object([
      "would_be_\(verb)": .array(
        operations.map { changes in
          .object(
            changes.entry.operation.members
              .merging(["changes": changes.rowsJSON]) { old, _ in old })
        })
    ])
  }

  /// A line for each operation, and below it every row before and after.
  package func text(_ layout: Layout) -> String {
    operations.map { changes in
      changes.entry.operation.line(layout, verb: "would be \(verb)")
        + changes.rowsText(layout) + "\n"
    }
    .joined() + "Nothing was changed.\n"
  }

  package var notes: [String] { shortfall(operations.count, of: wanted, "can be \(verb)") }
}

/// That there are fewer operations than were wanted; nothing when there are enough.
private func shortfall(_ count: Int, of wanted: Int, _ what: String) -> [String] {
  guard count < wanted else { return [] }
  return [
    count == 1 ? "only 1 command \(what)" : "only \(count) commands \(what)"
  ]
}

extension RecordedOperation {
  /// The keys and values of one operation.
  fileprivate var members: [String: JSON] {
    [
      "id": .integer(id), "uuid": .string(uuid), "command": .string(command), "at": JSON(at),
    ]
  }

  /// What was done to it, when it was run and what it was about.
  fileprivate func line(_ layout: Layout, verb: String) -> String {
    let words = TerminalText.line(words(layout.moments, joining: ", "))
    return "\(verb): " + layout.hanging(words, from: verb.cellWidth + 2) + "\n"
  }
}
