extension LetterCheck {
  /// The recipient, spoken of as somebody else: by name, or as `he` or `she` in what was noted of
  /// them alone.
  func thirdPerson() -> [LetterFinding] {
    guard let recipient = facts.occasion.recipient else { return [] }
    let others = facts.people.filter { $0.id != recipient.id }
    let names = DirectSpeech.names(of: recipient, notOf: others, in: facts.occasion)
      .map { LetterWords($0.joined(separator: " ")).folded }
    let text = textRange
    let found = names.flatMap { words.occurrences(of: $0) + words.occurrences(of: $0.possessive) }
      .filter { text.contains($0.lowerBound) && isName($0) }
      .map { finding(.thirdPerson, $0, "the letter is to them; say you or your") }
    // The whole name has the first one in it.
    let unique = found.reduce(into: [LetterFinding]()) { kept, one in
      if !kept.contains(where: { $0.place == one.place }) { kept.append(one) }
    }
    return unique + pronouns()
  }

  private func pronouns() -> [LetterFinding] {
    guard let own = facts.occasion.ownHighlight, let said = notes.highlight else { return [] }
    let texts = Set([SentenceEnd.plain(own), said.words].map { LetterWords($0).folded })
    return texts.flatMap { words.occurrences(of: $0) }.flatMap { range in
      range.filter { Self.thirdPersons.contains(words.words[$0].folded) }
        .map { finding(.thirdPerson, $0..<($0 + 1), "the letter is to them; say you or your") }
    }
  }

  /// Whether words are written as a name, and are one: `Will you` and `in May` are none.
  private func isName(_ range: Range<Int>) -> Bool {
    guard let first = words.words[range].first, first.isCapitalised else { return false }
    guard range.count == 1, Self.ordinary.contains(first.folded) else { return true }
    let before = words.scalars[..<first.range.lowerBound].last { !$0.properties.isWhitespace }
    let isFirst = before.map { [".", "!", "?", ":"].contains($0) } ?? true
    let isMonth =
      range.lowerBound > 0
      && ["in", "by", "until", "since", "of", "this", "next", "last", "from", "early", "late"]
        .contains(words.words[range.lowerBound - 1].folded)
    let isDate =
      words.scalars[..<first.range.lowerBound].last { $0 != " " }?
      .properties.numericType != nil
    return !isFirst && !isMonth && !isDate
  }

  /// First names that are words as well.
  private static let ordinary: Set<String> = [
    "will", "may", "mark", "grace", "rich", "bill", "art", "joy", "hope", "faith", "dawn", "drew",
    "frank", "pat", "rob", "sue", "april", "june", "august", "summer", "chase", "grant", "miles",
    "pierce", "rose", "ivy", "lily", "ruby", "amber", "jean", "bob", "jack", "max", "dean", "earl",
  ]

  /// The words below the greeting and above what closes the letter.
  private var textRange: Range<Int> {
    let body = letter.body.unicodeScalars
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
    let start = words.scalars.count - trailing - body.count
    let greeting = lines.first.flatMap { Self.isGreeting(String($0)) ? $0.count : nil } ?? 0
    var end = 0
    var offset = 0
    for line in lines {
      if Self.isClosing(String(line)) { break }
      offset += line.count + 1
      end = offset
    }
    let scalars = (start + greeting)..<max(start + greeting, start + end)
    let first = words.words.firstIndex { $0.range.lowerBound >= scalars.lowerBound } ?? 0
    let last = words.words.lastIndex { $0.range.lowerBound < scalars.upperBound } ?? first
    return first..<max(first, last + 1)
  }

  /// The white space at the end of the text, which a body has not.
  private var trailing: Int { words.scalars.reversed().prefix { $0.properties.isWhitespace }.count }

  private static let thirdPersons: Set<String> = [
    "he", "she", "his", "her", "him", "hers", "himself", "herself",
  ]

  /// `today` in a thank-you letter, where the interview was on another day.
  func outdatedDay() -> [LetterFinding] {
    guard let day = facts.earlierDay else { return [] }
    let own = facts.ownTexts.flatMap { LetterWords($0).folded }
    return ["today", "heute"].filter { !own.contains($0) }.flatMap { word in
      words.occurrences(of: [word]).map {
        finding(.pastDay, $0, "the interview was on \(day)")
      }
    }
  }
}

extension [String] {
  /// Folded words as the possessive in German has them: `toms`.
  fileprivate var possessive: [String] { dropLast() + (last.map { ["\($0)s"] } ?? []) }
}
