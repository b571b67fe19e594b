/// A word of a note.
struct NoteWord {
  /// The word as it is written, with its signs.
  let written: String
  /// The word without signs at its ends, folded.
  let bare: String
  /// Whether it is written like a name or an abbreviation: `iOS`, `LED`, `CPA's`.
  let isName: Bool
  /// Whether it begins with a capital.
  let isCapitalised: Bool
  /// Whether it stands in parentheses, or between commas where a sentence goes on behind it.
  private(set) var isAside: Bool

  /// The sign that it ends with, where it is none of a word.
  var end: Unicode.Scalar? { written.unicodeScalars.last.flatMap { Self.isInWord($0) ? nil : $0 } }

  /// Whether it is the genitive of several: `nurses'`.
  var isPossessive: Bool { end == "'" || end == "’" }

  /// The words of a note.
  static func all(_ note: String) -> [NoteWord] {
    var depth = 0
    var words = note.unicodeScalars.split(separator: " ").map { piece in
      if piece.first == "(" { depth += 1 }
      defer { if piece.contains(")") { depth = max(0, depth - 1) } }
      return NoteWord(String(piece), isAside: depth > 0)
    }
    for place in words.indices.dropLast()
    where words[place].end == "," && asideStarts.contains(words[place + 1].bare) {
      let end = words.indices.dropFirst(place + 2).first { words[$0].end == "," }
      guard let end, end + 1 < words.count else { continue }
      for inside in (place + 1)...end { words[inside].isAside = true }
    }
    return words
  }

  /// Words that begin what stands between commas: `my team, which has doubled since, ships weekly`.
  private static let asideStarts: Set<String> = [
    "which", "who", "whose", "where", "unlike", "like", "including", "though", "although", "even",
    "especially",
  ]

  private init(_ written: String, isAside: Bool) {
    self.written = written
    self.isAside = isAside
    let letters = written.unicodeScalars.filter { $0.properties.isAlphabetic }
    isName = letters.dropFirst().contains { $0.properties.isUppercase }
    isCapitalised = letters.first?.properties.isUppercase ?? false
    bare = Self.bare(written)
  }

  /// A word without signs at its ends, folded.
  static func bare(_ word: String) -> String {
    var scalars = word.folded.unicodeScalars[...]
    while let last = scalars.last, !isInWord(last) { scalars.removeLast() }
    while let first = scalars.first, !isInWord(first) { scalars.removeFirst() }
    return String(
      scalars.map { $0 == "’" ? "'" : $0 }.reduce(into: "") { $0.unicodeScalars.append($1) })
  }

  private static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
