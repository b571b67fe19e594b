package import InterviewModel
package import Zones

/// Operations that were taken back or brought back, with the follow-ups that this changed.
package struct ReplayReport: Sendable {
  private let replayed: Replayed
  private let verb: String

  /// Creates the report of what was replayed; `verb` is `undone` or `redone`.
  package init(_ replayed: Replayed, verb: String) {
    self.replayed = replayed
    self.verb = verb
  }

  /// How many operations it is about.
  package var count: Int { replayed.operations.count }

  /// The operations under the verb's key, and the follow-ups, as JSON.
  package func json(at now: Instant) -> JSON {
    .object([
      verb: .array(replayed.operations.map { .object(Self.members(of: $0)) }),
      "follow_ups": FollowUpList(replayed.followUps, at: now).json,
    ])
  }

  /// The keys and values of one operation.
  static func members(of operation: RecordedOperation) -> [String: JSON] {
    [
      "id": .integer(operation.id), "uuid": .string(operation.uuid),
      "command": .string(operation.command), "at": JSON(operation.at),
    ]
  }

  /// The report for people: the operations, and then where each follow-up stands now.
  package func text(_ layout: Layout) -> String {
    replayed.operations.map { layout.line(of: $0, verb: verb) }.joined()
      + replayed.followUps.map { layout.titledLine(of: $0) }.joined()
  }
}

extension Layout {
  /// What was done to an operation, when that was run and what it was about.
  func line(of operation: RecordedOperation, verb: String) -> String {
    let subject = operation.subject.words.map { ": " + $0 } ?? ""
    let words = "\(operation.command) of \(moments.fullWithDistance(operation.at))\(subject)"
    return "\(verb): " + hanging(TerminalText.line(words), from: verb.cellWidth + 2) + "\n"
  }
}
