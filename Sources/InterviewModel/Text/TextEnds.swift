// Texts compared at their ends byte by byte; those that are compared are folded.
extension String {
  /// Whether the text ends with another.
  func hasEnd(_ end: String) -> Bool {
    utf8.suffix(end.utf8.count).elementsEqual(end.utf8)
  }

  /// Whether the text begins with another.
  func hasStart(_ start: String) -> Bool { utf8.starts(with: start.utf8) }
}
