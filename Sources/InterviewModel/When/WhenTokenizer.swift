extension WhenText {
  /// The words of the text: what white space separates, and what RFC 3339 and RFC 9557 write
  /// together: `2026-11-19T15:00+01:00[Europe/Berlin]` is date, `T`, time, offset and zone.
  var words: [WhenWord] {
    whole.unicodeScalars[...].split { $0.properties.isWhitespace }.flatMap { chunk in
      var words: [WhenWord] = []
      var start = chunk.startIndex
      for index in chunk.indices.dropFirst() where Self.isCut(chunk, from: start, at: index) {
        words.append(WhenWord(chunk[start..<index]))
        start = index
      }
      return words + [WhenWord(chunk[start...])]
    }
  }

  /// Whether the word that begins at `start` ends before `index`.
  private static func isCut(
    _ chunk: Substring.UnicodeScalarView, from start: String.Index, at index: String.Index
  ) -> Bool {
    let word = chunk[start..<index]
    guard let first = word.first, let previous = word.last, first != "[" || previous == "]"
    else { return false }
    let scalar = chunk[index]
    if first == "," || previous == "]" || scalar == "," || scalar == "[" { return true }

    // Names, and spans and offsets with their sign in front, have nothing else to be cut.
    guard let begin = chunk.first, begin.isDigit else { return false }
    if first.lowercased == "t" { return true }
    switch scalar.lowercased {
    case "t":
      return (previous.isDigit || previous == ".")
        && chunk[index...].dropFirst().first?.isDigit == true
    case "z": return previous.isDigit
    case "+": return true
    case "-": return previous.isLetter || word.contains(":")
    default: return false
    }
  }
}
