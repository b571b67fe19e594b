extension String {
  /// Breaks every line to fit a terminal, where no report has broken it before.
  ///
  /// A line is broken between words, and goes on below its own text: behind what stands in a column
  /// of its own, or moved in. Words that are longer than a line are broken where they are no
  /// address. Commands stay in one piece, so that they can be copied. Styles stay as they are.
  ///
  /// - Parameter width: the cells in a line; nil for a pipe or file, where nothing is broken.
  /// - Returns: the text in lines that fit.
  package func fitted(toCells width: Int?) -> String {
    guard let width, width > 0 else { return self }
    return unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        let line = String(line)
        return line.shownWidth <= width || line.isCommand ? line : line.wrapped(toCells: width)
      }
      .joined(separator: "\n")
  }

  /// One line as several.
  private func wrapped(toCells width: Int) -> String {
    let hanging = continuation(of: width)
    let margin = String(repeating: " ", count: hanging)
    var lines: [String] = []
    var line = ""
    var spaces = 0
    for word in unicodeScalars.split(separator: " ", omittingEmptySubsequences: false) {
      let word = String(word)
      if word.isEmpty {
        spaces += 1
        continue
      }
      let gap = String(repeating: " ", count: spaces)
      let pieces = word.pieces(ofShownCells: width - hanging)
      let isTooLong = pieces.count == 1 && word.shownWidth > width - hanging
      // Where a word is too long for any line, another one is no help.
      if isTooLong || line.shownWidth + spaces + word.shownWidth <= width {
        line += gap + word
      } else {
        var start = margin
        if line.isBlank { start = line + gap } else { lines.append(line) }
        for piece in pieces.dropLast() {
          lines.append(start + piece)
          start = margin
        }
        line = start + (pieces.last ?? "")
      }
      spaces = 1
    }
    return (lines + [line]).joined(separator: "\n")
  }

  /// In which column a line goes on: below what follows its first gap of two spaces or more, where
  /// that leaves half of the terminal; else a little to the right of its beginning.
  private func continuation(of width: Int) -> Int {
    var column = 0
    var run = 0
    var leading = 0
    var hasText = false
    for character in withoutStyles {
      if character == " " {
        run += 1
      } else {
        if hasText, run > 1, column <= width / 2 { return column }
        if !hasText { leading = column }
        hasText = true
        run = 0
      }
      column += character.cellWidth
      if column > width / 2 { break }
    }
    return leading + 2 <= width / 2 ? leading + 2 : 0
  }

  /// A word in pieces that fit; an address, and what is dressed in a style, is one.
  private func pieces(ofShownCells limit: Int) -> [String] {
    guard shownWidth > limit, !isAddress, !unicodeScalars.contains("\u{1B}") else { return [self] }
    return lines(ofCells: limit)
  }

  /// The cells that it takes without its styles.
  private var shownWidth: Int { withoutStyles.cellWidth }

  /// The text without sequences that set a style.
  private var withoutStyles: String {
    guard unicodeScalars.contains("\u{1B}") else { return self }
    var plain = String.UnicodeScalarView()
    var isStyle = false
    for scalar in unicodeScalars {
      if scalar == "\u{1B}" {
        isStyle = true
      } else if isStyle {
        isStyle = scalar != "m"
      } else {
        plain.append(scalar)
      }
    }
    return String(plain)
  }

  private var isBlank: Bool { unicodeScalars.allSatisfy { $0 == " " } }

  /// Whether it is a link, an e-mail address or a path, which is copied whole.
  private var isAddress: Bool {
    unicodeScalars.contains { $0 == "/" || $0 == "@" } && unicodeScalars.allSatisfy(\.isASCII)
  }

  /// Whether it is a command to be copied.
  private var isCommand: Bool {
    let words = withoutStyles.unicodeScalars.split(separator: " ", maxSplits: 1)
    return unicodeScalars.first == " "
      && words.first.map { ["clinch", "export"].contains(String($0)) } == true
  }
}
