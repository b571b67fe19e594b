extension String {
  /// The text on lines of at most `width` cells, broken between words.
  ///
  /// - Returns: The text itself where it fits; a word that is wider than a line has one of its own.
  package func wrapped(toCells width: Int) -> [String] {
    guard cellWidth > width else { return [self] }
    var lines: [String] = []
    var line = ""
    for word in unicodeScalars.split(separator: " ").map({ String($0) }) {
      if line.isEmpty {
        line = word
      } else if line.cellWidth + 1 + word.cellWidth <= width {
        line += " " + word
      } else {
        lines.append(line)
        line = word
      }
    }
    return lines + [line]
  }
}
