extension LetterCheck {
  /// Gaps in brackets, tags of templates, and words that only hold a place.
  ///
  /// What stands in a name that the owner stored, as in a role `Engineer [remote]`, is none of
  /// them.
  func gaps() -> [LetterFinding] {
    let names = storedNames()
    let bracketed =
      enclosed(by: "[", "]", outside: names) + enclosed(by: "{{", "}}", outside: names)
    let found = bracketed.map { range in
      LetterFinding(
        kind: .gap, words: LetterWords.string(words.scalars[range]),
        place: words.place(of: range.lowerBound), explanation: "a gap is left")
    }
    let placeholders = words.words.indices.filter { index in
      let range = words.words[index].range
      return Self.isPlaceholder(words.scalars[range])
        && !(bracketed + names).contains { $0.contains(range.lowerBound) }
    }
    return found + placeholders.map { finding(.gap, $0..<($0 + 1), "a placeholder is left") }
  }

  /// `XXX` (any number from three on), `TODO` and `TBD`, in capitals.
  private static func isPlaceholder(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    let written = LetterWords.string(word)
    return written == "TODO" || written == "TBD"
      || word.count >= 3 && word.allSatisfy { $0 == "X" }
  }

  /// Where the role, the company and the people stand, written as they are stored.
  private func storedNames() -> [Range<Int>] {
    let application = facts.occasion.application
    let people = facts.people + [facts.occasion.recipient].compactMap { $0 }
    let names = [application.company, application.role ?? ""] + people.map(\.name)
    return Set(names).flatMap { places(of: Array($0.unicodeScalars)) }
  }

  /// Where a text stands on its own, that is, not inside a word.
  private func places(of text: [Unicode.Scalar]) -> [Range<Int>] {
    guard !text.isEmpty else { return [] }
    return words.scalars.indices.filter { words.scalars[$0...].starts(with: text) }
      .map { $0..<($0 + text.count) }
      .filter { place in
        !words.words.contains {
          $0.range.contains(place.lowerBound - 1) && $0.range.contains(place.lowerBound)
            || $0.range.contains(place.upperBound - 1) && $0.range.contains(place.upperBound)
        }
      }
  }

  /// Where something stands between two signs, the signs included; the shortest such places.
  private func enclosed(
    by opening: String, _ closing: String, outside names: [Range<Int>]
  ) -> [Range<Int>] {
    let (opening, closing) = (Array(opening.unicodeScalars), Array(closing.unicodeScalars))
    var found: [Range<Int>] = []
    var start: Int?
    var index = 0
    while index < words.scalars.count {
      let rest = words.scalars[index...]
      if let name = names.first(where: { $0.contains(index) }) {
        index = name.upperBound
      } else if rest.starts(with: opening) {
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
