/// Looks a letter over before it goes out, with nothing but what its owner has logged.
///
/// Each finding names the words that it is about. Some rules are rough on purpose, because nothing
/// here understands a sentence: their comments say what they look at.
package struct LetterCheck {
  let facts: LetterFacts
  let letter: LetterText
  /// The words of the letter as one text, its subject's line included.
  let words: LetterWords

  /// Looks a letter over.
  ///
  /// - Parameters:
  ///   - lines: the letter as one text, its lines ending in LF; it may begin with `Subject: …`.
  ///   - facts: what it is checked against.
  /// - Returns: what was found, in the order of the letter; what is missing comes last.
  package static func findings(in lines: String, _ facts: LetterFacts) -> [LetterFinding] {
    let check = LetterCheck(
      facts: facts, letter: LetterText(lines: lines), words: LetterWords(lines))
    let common =
      check.gaps() + check.otherNames() + check.formerNames() + check.misspellings()
      + check.greeting() + check.addresses() + check.missingSubject() + check.doubledPunctuation()
      + check.secondClosing() + check.thirdPerson()
    guard facts.occasion.kind == .thankYou else {
      return inOrder(common + check.missingRole() + check.tooLong())
    }
    return inOrder(
      common + check.repeatedObjections() + check.pastedFragments()
        + check.foreignNotes() + check.familiarWords() + check.brokenJoins() + check.outdatedDay()
        + check.nothingSpecific()
        + check.missingInterest()
        + check.missingAsset() + check.tooLong() + check.sharedHighlight() + check.tooSimilar())
  }

  /// Findings by their place; those without one keep their order at the end.
  private static func inOrder(_ findings: [LetterFinding]) -> [LetterFinding] {
    findings.enumerated().sorted { first, second in
      guard let here = first.element.place else {
        return second.element.place == nil && first.offset < second.offset
      }
      guard let there = second.element.place else { return true }
      return (here.line, here.column, first.offset) < (there.line, there.column, second.offset)
    }.map(\.element).reduce(into: []) { kept, one in
      // Two rules can find one fault.
      let isKnown = kept.reversed().prefix { $0.place == one.place }.contains(one)
      if one.place == nil || !isKnown { kept.append(one) }
    }
  }

  /// A finding about words of the letter.
  func finding(
    _ kind: LetterFinding.Kind, _ range: Range<Int>, _ explanation: String
  ) -> LetterFinding {
    LetterFinding(
      kind: kind, words: words.written(range),
      place: words.words[range].first.map { words.place(of: $0.range.lowerBound) },
      explanation: explanation)
  }

  /// A finding about words that are missing, or about the whole letter.
  func finding(
    _ kind: LetterFinding.Kind, missing words: String, _ explanation: String
  ) -> LetterFinding {
    LetterFinding(kind: kind, words: words, place: nil, explanation: explanation)
  }
}
