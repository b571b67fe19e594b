extension String {
  /// The text in lines of at most `limit` cells, broken at spaces; a word that is longer than a
  /// line is broken between characters.
  ///
  /// - Parameter limit: the cells in a line; nil breaks only where the text has a line feed.
  /// - Returns: the lines without their line feeds, one at least. Runs of spaces at which a line
  ///   could be broken are one space; no line begins or ends with one.
  package func lines(ofCells limit: Int?) -> [String] {
    let paragraphs = unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    guard let limit else { return paragraphs.map { String($0) } }
    return paragraphs.flatMap { String($0).broken(at: max(limit, 1)) }
  }

  private func broken(at limit: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in unicodeScalars.split(separator: " ") {
      for piece in String(word).pieces(ofCells: limit) {
        if line.isEmpty {
          line = piece
        } else if line.cellWidth + 1 + piece.cellWidth <= limit {
          line += " " + piece
        } else {
          lines.append(line)
          line = piece
        }
      }
    }
    return lines + [line]
  }

  /// A word in pieces that fit; a character that is wider than a line is a piece all the same.
  private func pieces(ofCells limit: Int) -> [String] {
    guard cellWidth > limit else { return [self] }
    var pieces: [String] = []
    var piece = ""
    for character in self {
      if !piece.isEmpty, piece.cellWidth + character.cellWidth > limit {
        pieces.append(piece)
        piece = ""
      }
      piece.append(character)
    }
    return pieces + [piece]
  }
}
