extension LetterCheck {
  /// Gaps in brackets, tags of templates, and words that only hold a place.
  func gaps() -> [LetterFinding] {
    let bracketed = enclosed(by: "[", "]") + enclosed(by: "{{", "}}")
    let found = bracketed.map { range in
      LetterFinding(
        kind: .gap, words: LetterWords.string(words.scalars[range]),
        place: words.place(of: range.lowerBound), explanation: "a gap is left")
    }
    let placeholders = words.words.indices.filter { index in
      let range = words.words[index].range
      return Self.isPlaceholder(words.scalars[range])
        && !bracketed.contains { $0.contains(range.lowerBound) }
    }
    return found + placeholders.map { finding(.gap, $0..<($0 + 1), "a placeholder is left") }
  }

  /// `XXX` (any number from three on), `TODO` and `TBD`, in capitals.
  private static func isPlaceholder(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    let written = LetterWords.string(word)
    return written == "TODO" || written == "TBD"
      || word.count >= 3 && word.allSatisfy { $0 == "X" }
  }

  /// Where something stands between two signs, the signs included; the shortest such places.
  private func enclosed(by opening: String, _ closing: String) -> [Range<Int>] {
    let (opening, closing) = (Array(opening.unicodeScalars), Array(closing.unicodeScalars))
    var found: [Range<Int>] = []
    var start: Int?
    var index = 0
    while index < words.scalars.count {
      let rest = words.scalars[index...]
      if rest.starts(with: opening) {
        start = index
        index += opening.count
      } else if let from = start, rest.starts(with: closing) {
        found.append(from..<(index + closing.count))
        start = nil
        index += closing.count
      } else {
        index += 1
      }
    }
    return found
  }
}
