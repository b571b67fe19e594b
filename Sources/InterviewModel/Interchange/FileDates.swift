/// The dates of a whole file, by which the order is found that it writes them in.
package struct FileDates: Sendable {
  /// Those with slashes or hyphens.
  package private(set) var slashed = DateOrderEvidence()
  /// Those with points, where the day comes first unless a line says otherwise.
  package private(set) var pointed = DateOrderEvidence()

  /// Creates the dates of an empty file.
  package init() {}

  /// Takes the dates of a row into account.
  package mutating func see(_ row: RowText) {
    for cell in row.allDates where cell.flag == nil {
      guard let date = try? TableDate(cell.text), case .numeric(let numeric) = date.day else {
        continue
      }
      if numeric.hasPoints {
        pointed.see(numeric, cell.text, line: row.line, column: cell.header)
      } else {
        slashed.see(numeric, cell.text, line: row.line, column: cell.header)
      }
    }
  }
}
