extension String {
  /// The text with spaces up to a width; for texts of the program's own, one cell a character.
  func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
