/// What is wrong with a template, and where.
public struct TemplateError: Error, Sendable, Equatable {
  /// The line, from 1.
  public let line: Int
  /// The character within its line, from 1.
  public let column: Int
  /// The fault as a sentence in lower case, without a full stop.
  public let fault: String
  /// The known name that was probably meant; nil when none is near.
  public let nearest: String?
}

extension TemplateError: CustomStringConvertible {
  /// The place and the fault: `line 3, column 7: there is no {{compnay}}`.
  public var description: String {
    "line \(line), column \(column): \(fault)"
  }
}
