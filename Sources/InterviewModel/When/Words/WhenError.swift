/// Why a text does not say when.
package struct WhenError: Error, Equatable, Sendable {
  /// A sentence in lower case: the part, the whole text, the column of the part (in characters,
  /// from 1), and often why.
  package let message: String
  /// A text to type instead; often the whole one, put right.
  package let hint: String?

  init(_ message: String, hint: String?) {
    self.message = message
    self.hint = hint
  }

  /// The hint for a text in which nothing can be recognised.
  static let generalHint = #"try "tomorrow 5pm" or "tomorrow 17:00"; see: clinch topics dates"#

  /// A hint that offers these texts.
  static func hint(trying texts: [String]) -> String {
    "try " + texts.map { "\"\($0)\"" }.joined(separator: " or ")
  }
}
