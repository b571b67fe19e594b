extension String {
  /// The text, cut to at most `limit` cells; a cut text ends in `…`.
  ///
  /// - Returns: The text itself when it fits; no half characters; nothing when `limit` is 0.
  package func truncated(toCells limit: Int) -> String {
    guard limit > 0 else { return "" }
    guard cellWidth > limit else { return self }
    var cut = ""
    var room = limit - 1
    for character in self {
      room -= character.cellWidth
      if room < 0 { break }
      cut.append(character)
    }
    return cut + "…"
  }

  /// The text with spaces added up to `width` cells; the text itself when it is as wide or wider.
  package func padded(toCells width: Int, _ alignment: Alignment = .leading) -> String {
    let spaces = String(repeating: " ", count: max(0, width - cellWidth))
    return alignment == .leading ? self + spaces : spaces + self
  }
}
