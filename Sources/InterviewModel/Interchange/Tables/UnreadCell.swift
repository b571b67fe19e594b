/// A cell that cannot be read, in a row that is imported without it.
package struct UnreadCell: Sendable, Equatable {
  /// The header of its column.
  package let column: String
  /// What is wrong with it.
  package let fault: ImportFault

  /// Creates the account of a cell.
  package init(column: String, fault: ImportFault) {
    self.column = column
    self.fault = fault
  }
}

extension ImportFault {
  /// Whether the text that cannot be read still fits into a note.
  package var leavesNote: Bool {
    if case .input = self { false } else { true }
  }
}
