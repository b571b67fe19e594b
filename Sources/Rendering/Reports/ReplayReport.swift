public import InterviewModel

/// Operations that were taken back or brought back.
public struct ReplayReport: Sendable {
  private let operations: [ReplayedOperation]
  private let verb: String

  /// Creates the report of operations; `verb` is `undone` or `redone`.
  public init(_ operations: [ReplayedOperation], verb: String) {
    self.operations = operations
    self.verb = verb
  }

  /// The operations under the verb's key, as JSON.
  public var json: JSON {
    .object([
      verb: .array(
        operations.map { operation in
          .object([
            "id": .integer(operation.id), "uuid": .string(operation.uuid),
            "command": .string(operation.command), "at": JSON(operation.at),
          ])
        })
    ])
  }

  /// The operations for people, one a line.
  public func text(_ page: Page) -> String {
    operations.map { operation in
      "\(verb): \(TerminalText.line(operation.command)) of "
        + page.clock.fullWithDistance(operation.at) + Self.words(for: operation.subject) + "\n"
    }
    .joined()
  }

  private static func words(for subject: ReplayedOperation.Subject) -> String {
    let applications = subject.applications.map { TerminalText.line($0) }.joined(separator: "; ")
    let followUps = subject.followUps.map { "f\($0.number)" }.joined(separator: ", ")
    let parts = [applications, followUps].filter { !$0.isEmpty }
    return parts.isEmpty ? "" : ": " + parts.joined(separator: "; ")
  }
}
