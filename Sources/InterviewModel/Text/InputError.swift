/// A text that came in and cannot be used: the field, the fault, the place and an example.
///
/// It quotes nothing of the text but single printable ASCII characters, so it may be printed as is.
package struct InputError: Error, Sendable, Equatable {
  /// The field that the text was meant for, as people call it: "company", "note".
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
    let place = position.map { " (\($0))" } ?? ""
    let help = example.map { "; write it like \($0)" } ?? ""
    return "\(field) \(fault)\(place)\(help)"
  }
}

/// Where in a text something is, as people count: lines and characters, both from 1.
package struct TextPosition: Sendable, Hashable {
  /// The line, from 1.
  package let line: Int
  /// The character within its line, from 1.
  package let column: Int
  /// Whether the text has several lines, so that the line is worth naming.
  package let isMultiline: Bool

  /// Finds the position of `index` in `text`, whose lines end in LF, CRLF or a lone CR.
  init(of index: String.Index, in text: String) {
    let before = text[..<index].split(omittingEmptySubsequences: false) { $0.isLineEnd }
    line = before.count
    column = (before.last?.count ?? 0) + 1
    isMultiline = text.contains { $0.isLineEnd }
  }
}

extension TextPosition: CustomStringConvertible {
  /// The position in words: "column 5", or "line 2, column 5" where there are several lines.
  package var description: String {
    isMultiline ? "line \(line), column \(column)" : "column \(column)"
  }
}

extension Character {
  /// Whether the character is a line end; none of these ever joins a combining mark (UAX #29, GB4).
  fileprivate var isLineEnd: Bool {
    self == "\n" || self == "\r\n" || self == "\r"
  }
}

extension Unicode.Scalar {
  /// The scalar as the Unicode Standard names it: `U+0007`.
  var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  /// The scalar as an error shows it: printable ASCII as it is, a space by name, the rest by
  /// number.
  var shownInFault: String {
    switch self {
    case " ": "a space"
    case "!"..."~": "'\(self)'"
    default: codePoint
    }
  }
}
