/// A letter's lines as an editor and a terminal show them: broken at 72 columns, while a paragraph
/// that is stored or sent is one line, which mail programs break themselves.
package enum LetterWrapping {
  /// The cells in a line; the usual width of plain mail.
  package static let width = 72

  /// A text with its paragraphs broken between words.
  ///
  /// No line begins with a number sign that did not begin one before: such lines are comments.
  package static func wrapped(_ text: String, cells: Int = width) -> String {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { gluing(String($0).lines(ofCells: cells, .betweenWords)) }
      .joined(separator: "\n")
  }

  /// A text with the paragraphs that were broken put together again.
  ///
  /// A break is one of ours where the next word would not have fitted, or the next line goes on in
  /// the middle of a sentence; a paragraph in which there was one goes on to its end. Lines of a
  /// list, greetings, closings and signatures stay lines.
  package static func unwrapped(_ text: String) -> String {
    var paragraphs: [String] = []
    var last: String?
    var isBroken = false
    for line in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map({ String($0) })
    {
      isBroken = last.map { goesOn($0, in: line, isBroken) } ?? false
      if isBroken {
        paragraphs[paragraphs.count - 1] += " " + line
      } else {
        paragraphs.append(line)
      }
      last = line
    }
    return paragraphs.joined(separator: "\n")
  }

  /// Whether a paragraph goes on from one line to the next.
  private static func goesOn(_ line: String, in next: String, _ isBroken: Bool) -> Bool {
    guard !isBlank(line), !isBlank(next), !isItem(next) else { return false }
    let word = String(next.unicodeScalars.prefix { $0 != " " })
    if line.cellWidth + 1 + word.cellWidth > width || isBroken { return true }
    // `Best,` stands above a name, however that is written.
    let isClosing = line.unicodeScalars.last == "," && line.cellWidth < shortest
    return !isClosing && line.cellWidth >= shortest / 2
      && next.unicodeScalars.first?.properties.isLowercase == true
  }

  private static let shortest = 30

  private static func isBlank(_ line: String) -> Bool {
    line.unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }

  /// Whether a line is an item of a list, or set off by its writer in another way.
  private static func isItem(_ line: String) -> Bool {
    guard let first = line.unicodeScalars.first else { return false }
    if ["-", "*", "•", "–", ">", " ", "\t"].contains(first) { return true }
    let number = line.unicodeScalars.prefix { ("0"..."9").contains($0) }
    let rest = line.unicodeScalars.dropFirst(number.count)
    return !number.isEmpty && number.count < 3 && [".", ")"].contains(rest.first)
      && rest.dropFirst().starts(with: " ".unicodeScalars)
  }

  /// Lines of which none begins with a number sign but the first.
  private static func gluing(_ lines: [String]) -> [String] {
    lines.reduce(into: []) { glued, line in
      if !glued.isEmpty, line.unicodeScalars.first == "#" {
        glued[glued.count - 1] += " " + line
      } else {
        glued.append(line)
      }
    }
  }
}
