extension LetterCheck {
  /// Two signs where one ends a sentence: `..`, `!.`, `,.`; three full stops are an ellipsis.
  func doubledPunctuation() -> [LetterFinding] {
    let scalars = words.scalars
    return scalars.indices.dropLast().compactMap { index -> LetterFinding? in
      let next = scalars[index + 1]
      guard Self.stops.contains(scalars[index]), [".", ",", ";"].contains(next) else { return nil }
      let isEllipsis =
        scalars[index] == "." && next == "."
        && (index > 0 && scalars[index - 1] == "."
          || index + 2 < scalars.count && scalars[index + 2] == ".")
      guard !isEllipsis else { return nil }
      // `Inc.,` and `e.g.,` are as they should be, and so is a name like `Yahoo!`.
      guard scalars[index] != "." || next == ".", scalars[index] != "!" || next == "." else {
        return nil
      }
      let start = scalars[..<index].lastIndex { $0.properties.isWhitespace }.map { $0 + 1 } ?? 0
      return LetterFinding(
        kind: .punctuation, words: LetterWords.string(scalars[start...(index + 1)]),
        place: words.place(of: index), explanation: "doubled punctuation")
    }
  }

  private static let stops: Set<Unicode.Scalar> = [".", "!", "?", ",", ";"]

  /// A second line that closes a letter.
  func secondClosing() -> [LetterFinding] {
    let lines = words.scalars.split(separator: "\n", omittingEmptySubsequences: false)
    let closings = lines.filter { Self.isClosing(LetterWords.string($0)) }
    return closings.dropFirst().map { line in
      LetterFinding(
        kind: .closing, words: LetterWords.string(line), place: words.place(of: line.startIndex),
        explanation: "the letter closes twice")
    }
  }

  /// Whether a line is what closes a letter.
  static func isClosing(_ line: String) -> Bool { closings.contains(closingKey(line)) }

  private static let closings: Set<String> = [
    "best", "best wishes", "kind regards", "all the best", "best regards", "with best regards",
    "with kind regards", "warm regards", "regards", "sincerely", "yours sincerely",
    "yours faithfully", "with best wishes", "with thanks", "many thanks", "thanks", "cheers",
    "mit freundlichen grussen", "freundliche grusse", "mit besten grussen", "beste grusse",
    "viele grusse", "herzliche grusse", "liebe grusse", "mit freundlichem gruss",
  ]

  /// What the recipient raised, in their own words: it should be answered, not repeated; a name of
  /// two words, and what the answer says itself, has to be said.
  func repeatedObjections() -> [LetterFinding] {
    facts.occasion.objections.flatMap { objection in
      let raised = LetterWords(objection.text).folded
      let answer = LetterWords(objection.answer ?? "")
      let named = [NoteLanguage.english, .german].compactMap {
        ObjectionTopic(objection.text, in: $0).map { LetterWords($0.words) }
      }
      guard raised.count > 1, answer.occurrences(of: raised).isEmpty,
        named.allSatisfy({ $0.occurrences(of: raised).isEmpty })
      else {
        return [LetterFinding]()
      }
      return words.occurrences(of: raised).map {
        finding(.objection, $0, "this is their concern in their own words")
      }
    }
  }

  /// The highlight of this letter in another one to the same panel.
  func sharedHighlight() -> [LetterFinding] {
    guard let note = notes.highlight else { return [] }
    let highlight = LetterWords(note.words).folded
    guard let place = words.occurrences(of: highlight).first else { return [] }
    return facts.companions.compactMap { companion in
      let theirs = LetterWords(companion.text.body)
      guard !theirs.occurrences(of: highlight).isEmpty else { return nil }
      return finding(
        .sharedHighlight, place,
        "the letter to \(companion.recipient?.name ?? "the other") has it too")
    }
  }

  /// Names that were corrected since the letter was drafted, as they were before.
  func formerNames() -> [LetterFinding] {
    facts.corrections.flatMap { correction in
      let new = Set(LetterWords(correction.present).folded)
      let gone = LetterWords(correction.former).folded
      let isWhole = !words.occurrences(of: gone).isEmpty && !Set(gone).isSubset(of: new)
      let places =
        isWhole
        ? words.occurrences(of: gone)
        : gone.filter { !new.contains($0) && $0.unicodeScalars.count > 2 }
          .flatMap { words.occurrences(of: [$0]) }
          .filter { correction.isPerson && words.words[$0.lowerBound].isCapitalised }
      return places.map {
        finding(.formerName, $0, "the name was corrected since: \(correction.present)")
      }
    }
  }

  /// The notes as the letter says them.
  var notes: LetterNotes { LetterNotes(facts.occasion, in: facts.language) }

  /// A line of its own as closings are compared.
  private static func closingKey(_ line: String) -> String {
    var folded = line.folded.unicodeScalars[...]
    while folded.last == "," || folded.last == "!" { folded.removeLast() }
    return String(folded)
  }
}
