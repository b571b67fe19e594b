import TestSupport

/// What is seen of all that a program has sent to a terminal, row by row.
enum TerminalScreen {
  /// The rows from top to bottom.
  ///
  /// - Throws: `TerminalRow.Failure` for what goes beyond the right edge, or a control that no
  ///   drawing has.
  static func rows(_ sent: String, columns: Int) throws -> [String] {
    let lines = sent.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    return try lines.map { line in
      // What is printed may fill a row; only a line that is edited keeps a cell free.
      var row = TerminalRow(columns: columns + 1) { Cells.count(String($0)) }
      try row.show(String(line))
      return row.text()
    }
  }
}
