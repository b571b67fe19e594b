extension String {
  /// The text in lines of at most `limit` cells, broken at spaces.
  ///
  /// Runs of spaces at which a line could be broken are one space; no line begins or ends with one.
  ///
  /// - Parameters:
  ///   - limit: the cells in a line; nil breaks only where the text has a line feed.
  ///   - style: what becomes of a word that is longer than a line, and of what fits.
  /// - Returns: the lines without their line feeds, one at least.
  package func lines(
    ofCells limit: Int?, _ style: LineBreaking = .everywhere
  ) -> [String] {
    let paragraphs = unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0) }
    guard let limit else { return paragraphs }
    return paragraphs.flatMap { paragraph in
      style == .betweenWords && paragraph.cellWidth <= limit
        ? [paragraph] : paragraph.broken(at: max(limit, 1), style)
    }
  }

  private func broken(at limit: Int, _ style: LineBreaking) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in unicodeScalars.split(separator: " ").map({ String($0) }) {
      for piece in style == .everywhere ? word.pieces(ofCells: limit) : [word] {
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

/// Where a text may be broken into lines.
package enum LineBreaking: Sendable {
  /// Between words, and within one that is longer than a line: no line is too long.
  case everywhere
  /// Between words alone, so that an address stays one; what fits stays as it is.
  case betweenWords
}
