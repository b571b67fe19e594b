internal import InterviewModel

/// The part of a text around the words that were found in it: one line, safe for a terminal, that
/// fits.
struct SearchExcerpt {
  /// Its pieces, those that were found apart from the others.
  let pieces: [SearchMarks.Piece]

  /// Cuts the part out: from a little before the first word on.
  ///
  /// - Parameters:
  ///   - text: the whole text.
  ///   - words: the words.
  ///   - cells: how many cells of a terminal there are.
  init(of text: String, words: SearchWords, cells: Int) {
    let marks = SearchMarks(words, in: Self.shortened(text))
    let isPlain = text.isPlain
    let widths =
      isPlain
      ? [Int](repeating: 1, count: marks.characters.count)
      : marks.characters.map { Self.shown($0.character).cellWidth }
    var start = 0
    // Where all of it fits, nothing is cut off before the first word.
    if widths.reduce(0, +) > cells, let first = marks.first {
      var before = cells / 3
      start = first
      while start > 0, before >= widths[start - 1] {
        start -= 1
        before -= widths[start]
      }
      // A cut takes a cell itself; it comes between words where one begins nearby.
      if start > 0,
        let word = (start..<first).first(where: {
          Self.shown(marks.characters[$0 - 1].character) == " "
        })
      {
        start = word
      }
    }
    var room = cells - (start > 0 ? 1 : 0)
    var end = start
    while end < widths.count, widths[end] <= room {
      room -= widths[end]
      end += 1
    }
    // The sign for what is left out takes the place of a character.
    while end < widths.count, end > start, room < 1 {
      end -= 1
      room += widths[end]
    }
    var pieces: [SearchMarks.Piece] = start > 0 ? [.init("…", isFound: false)] : []
    for piece in marks.pieces(start..<end) {
      let shown = isPlain ? piece.text : piece.text.map(Self.shown).joined()
      pieces.append(.init(shown, isFound: piece.isFound))
    }
    if end < widths.count, room >= 1 { pieces.append(.init("…", isFound: false)) }
    self.pieces = pieces
  }

  /// A character as a terminal shows it on one line.
  private static func shown(_ character: Character) -> String {
    character.isNewline ? " " : TerminalText.line(String(character))
  }

  /// The beginning of a text that is too long for any excerpt to be taken from its end.
  private static func shortened(_ text: String) -> String {
    text.utf8.count <= longest ? text : String(text.unicodeScalars.prefix(longest / 4))
  }

  private static let longest = 1 << 20
}
