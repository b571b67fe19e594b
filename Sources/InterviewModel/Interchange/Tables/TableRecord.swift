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

  /// How many of its cells have something in them.
  var filledCount: Int { cells.count { !$0.trimmedCell.isEmpty } }

  /// Whether it is the line between a header and its rows: `|---|:--:|`.
  package var isRule: Bool {
    !isEmpty
      && cells.allSatisfy { cell in
        let signs = cell.trimmedCell.unicodeScalars
        return signs.allSatisfy { "-=: ".unicodeScalars.contains($0) }
          && (signs.isEmpty || signs.contains { $0 == "-" || $0 == "=" })
      }
      // A lone hyphen says that there is nothing.
      && cells.contains { cell in
        let signs = cell.trimmedCell.unicodeScalars
        return signs.count > 1
      }
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
