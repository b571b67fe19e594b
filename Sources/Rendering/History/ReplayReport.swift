public import InterviewModel

/// Operations that were taken back or brought back.
public struct ReplayReport: Sendable {
  private let operations: [RecordedOperation]
  private let verb: String

  /// Creates the report of operations; `verb` is `undone` or `redone`.
  public init(_ operations: [RecordedOperation], verb: String) {
    self.operations = operations
    self.verb = verb
  }

  /// The operations under the verb's key, as JSON.
  public var json: JSON {
    .object([verb: .array(operations.map { .object(Self.members(of: $0)) })])
  }

  /// The keys and values of one operation.
  static func members(of operation: RecordedOperation) -> [String: JSON] {
    [
      "id": .integer(operation.id), "uuid": .string(operation.uuid),
      "command": .string(operation.command), "at": JSON(operation.at),
    ]
  }

  /// The operations for people, one a line.
  public func text(_ page: Page) -> String {
    operations.map { operation in
      let subject = operation.subject.words.map { ": " + TerminalText.line($0) } ?? ""
      return "\(verb): \(TerminalText.line(operation.command)) of "
        + page.clock.fullWithDistance(operation.at) + subject + "\n"
    }
    .joined()
  }
}
