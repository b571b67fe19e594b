extension LetterCheck {
  /// Words that are nearly the recipient's name or the company's.
  ///
  /// A word counts when it begins with a capital, is nothing that the owner wrote about this
  /// application, no weekday or month, and is one slip away from a word of the name: two from eight
  /// letters on. Words of a name with fewer than four letters are compared only within the whole
  /// name.
  func misspellings() -> [LetterFinding] {
    let known = Set(facts.ownTexts.flatMap { LetterWords($0).folded } + SpokenDate.names)
      .union(Self.commonWords)
    let names = [facts.occasion.recipient?.name, facts.occasion.application.company]
    var found: [Range<Int>] = []
    return names.compactMap { $0 }.flatMap { name in
      let parts = LetterWords(name).folded
      return words.words.indices.compactMap { index -> LetterFinding? in
        guard let range = slip(at: index, of: parts, known: known),
          !found.contains(where: { $0.overlaps(range) })
        else { return nil }
        found.append(range)
        return finding(.misspelt, range, "this looks like a misspelling of \(name)")
      }
    }
  }

  /// The words from `index` on that are nearly a name or a word of it; nil when there are none.
  private func slip(at index: Int, of name: [String], known: Set<String>) -> Range<Int>? {
    let whole = index..<(index + name.count)
    if name.count > 1, whole.upperBound <= words.words.count {
      let written = words.words[whole]
      let isUnknown = written.contains { !known.contains($0.folded) }
      if isUnknown, written.allSatisfy(\.isCapitalised), isUnbroken(whole),
        Self.isNear(written.map(\.folded).joined(separator: " "), name.joined(separator: " "))
      {
        return whole
      }
    }
    let word = words.words[index]
    let isNear = name.contains { $0.unicodeScalars.count >= 4 && Self.isNear(word.folded, $0) }
    return word.isCapitalised && isNear && !known.contains(word.folded) ? index..<(index + 1) : nil
  }

  /// Whether nothing but spaces stands between some words.
  private func isUnbroken(_ range: Range<Int>) -> Bool {
    range.dropLast().allSatisfy { index in
      let next = words.words[index + 1].range.lowerBound
      return words.scalars[words.words[index].range.upperBound..<next].allSatisfy {
        $0 == " " || $0 == "-" || $0 == "'"
      }
    }
  }

  /// Words that letters have with a capital, folded: German nouns, and beginnings of lines.
  private static let commonWords: Set<String> = [
    "dank", "danke", "herzlichen", "vielen", "tag", "zeit", "kopf", "stelle", "team", "frage",
    "fragen", "antwort", "einwand", "mail", "montag", "dienstag", "mittwoch", "donnerstag",
    "freitag", "samstag", "sonntag", "januar", "februar", "marz", "mai", "juni", "juli", "oktober",
    "dezember", "sie", "ihnen", "ihrem", "ihre", "best", "kind", "thanks", "thank", "dear", "let",
    "what", "since", "with", "from", "you", "should", "please",
  ]

  static func isNear(_ word: String, _ name: String) -> Bool {
    let (word, name) = (Array(word.unicodeScalars), Array(name.unicodeScalars))
    let allowed = name.count < 8 ? 1 : 2
    guard abs(word.count - name.count) <= allowed else { return false }
    return (1...allowed).contains(TextDistance.slips(from: word, to: name))
  }
}

extension LetterCheck {
  /// Names of other applications, which the text of another letter left here.
  ///
  /// A name is left alone where the owner's own words about this application hold it too. One that
  /// begins with a capital counts only where the letter writes it with one: `Target`, not `target`.
  func otherNames() -> [LetterFinding] {
    let own = facts.ownTexts.map(LetterWords.init)
    let companies = facts.otherCompanies.flatMap {
      occurrences(of: $0, notIn: own, "a company from another application")
    }
    let people = facts.otherPeople.flatMap {
      occurrences(of: $0.name, notIn: own, "somebody you met for another application")
    }
    return companies + people
  }

  private func occurrences(
    of name: String, notIn own: [LetterWords], _ explanation: String
  ) -> [LetterFinding] {
    let parts = LetterWords(name)
    guard !own.contains(where: { !$0.occurrences(of: parts.folded).isEmpty }) else { return [] }
    let needsCapital = parts.words.first?.isCapitalised == true
    return words.occurrences(of: parts.folded)
      .filter { !needsCapital || words.words[$0.lowerBound].isCapitalised }
      .map { finding(.otherName, $0, explanation) }
  }
}
