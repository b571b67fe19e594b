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
