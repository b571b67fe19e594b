/// A line of a table, as it stands in the file.
package struct TableRecord: Sendable, Equatable {
  /// The number of the line that it begins on, from 1.
  package let line: Int
  /// The cells from the left, without the quotes around them.
  package let cells: [String]

  /// Creates a line of a table.
  package init(line: Int, cells: [String]) {
    self.line = line
    self.cells = cells
  }

  /// Whether there is nothing in it.
  package var isEmpty: Bool {
    cells.allSatisfy { $0.unicodeScalars.allSatisfy { $0.properties.isWhitespace } }
  }
}

/// How the cells of a table are kept apart.
package enum TableForm: Sendable, Hashable {
  /// By a character: RFC 4180, and what people make of it.
  case delimited(by: UInt8)
  /// By upright bars, as Markdown has tables.
  case markdown

  /// The delimiters that a file is tried with, the likelier first.
  package static let tried: [TableForm] = [
    UInt8(ascii: ","), UInt8(ascii: ";"), 0x09, UInt8(ascii: "|"),
  ]
  .map(TableForm.delimited(by:))
}
