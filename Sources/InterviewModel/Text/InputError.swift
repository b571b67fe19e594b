/// What is wrong with a text that came in: the field, the fault, the place and an example.
///
/// It quotes nothing of the text but single printable ASCII characters, so it may be printed as is.
package struct InputError: Error, Sendable, Equatable {
  /// What the text was meant for, as people call it: "company", "note".
  package let field: String
  /// The fault, as a predicate of the field: "is empty".
  package let fault: String
  /// Where the fault is; nil when it is the whole text.
  package let position: TextPosition?
  /// A text that would have been understood; nil where any text would be.
  package let example: String?

  /// Creates the error; `fault` reads on from `field`.
  init(_ field: String, _ fault: String, at position: TextPosition? = nil, example: String? = nil) {
    self.field = field
    self.fault = fault
    self.position = position
    self.example = example
  }
}

extension InputError: CustomStringConvertible {
  /// The error as one lower-case sentence without a full stop.
  package var description: String {
    let place = position.map { " at \($0)" } ?? ""
    let help = example.map { "; write it like \($0)" } ?? ""
    return "\(field) \(fault)\(place)\(help)"
  }
}
