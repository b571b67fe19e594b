/// What is wrong with a template, and where.
package struct TemplateError: Error, Sendable, Equatable {
  /// The line, from 1.
  package let line: Int
  /// The character within its line, from 1.
  package let column: Int
  /// The fault as a sentence in lower case, without a full stop.
  package let fault: String
  /// The known name that was probably meant; nil when none is near.
  package let nearest: String?
}

extension TemplateError: CustomStringConvertible {
  /// The place and the fault: `line 3, column 7: there is no {{compnay}}`.
  package var description: String {
    "line \(line), column \(column): \(fault)"
  }
}
