/// What stands in one place of a table.
package struct Cell: Sendable, Equatable {
  /// The text as it is stored; the table makes it safe for the terminal.
  package let text: String
  /// How it stands out; nil for not at all.
  package let style: Style?

  /// Creates a cell; no text leaves the place blank.
  package init(_ text: String?, _ style: Style? = nil) {
    self.text = text ?? ""
    self.style = style
  }
}
