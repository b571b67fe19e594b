extension LetterCheck {
  /// The recipient, spoken of as somebody else: by name, or as `he` or `she` in what was noted of
  /// them alone.
  func thirdPerson() -> [LetterFinding] {
    guard let recipient = facts.occasion.recipient else { return [] }
    let others = facts.people.filter { $0.id != recipient.id }
    let names = DirectSpeech.names(of: recipient, notOf: others, in: facts.occasion)
      .map { LetterWords($0.joined(separator: " ")).folded }
    let found = names.flatMap { words.occurrences(of: $0) + words.occurrences(of: $0.possessive) }
      .filter(isInText)
      .map { finding(.thirdPerson, $0, "the letter is to them; say you or your") }
    // The whole name has the first one in it.
    let unique = found.reduce(into: [LetterFinding]()) { kept, one in
      if !kept.contains(where: { $0.place == one.place }) { kept.append(one) }
    }
    return unique + pronouns()
  }

  private func pronouns() -> [LetterFinding] {
    guard let own = facts.occasion.ownHighlight else { return [] }
    let note = LetterWords(SentenceEnd.plain(own)).folded
    return words.occurrences(of: note).flatMap { range in
      range.filter { Self.thirdPersons.contains(words.words[$0].folded) }
        .map { finding(.thirdPerson, $0..<($0 + 1), "the letter is to them; say you or your") }
    }
  }

  /// Whether words stand below the greeting, on a line of several words.
  private func isInText(_ range: Range<Int>) -> Bool {
    guard let first = words.words[range].first, let last = words.words[range].last else {
      return false
    }
    let (start, end) = (first.range.lowerBound, last.range.upperBound)
    let lineStart = words.scalars[..<start].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    let lineEnd = words.scalars[end...].firstIndex(of: "\n") ?? words.scalars.count
    let line = LetterWords.string(words.scalars[lineStart..<lineEnd])
    return LetterWords(line).words.count > range.count + 2 && !Self.isGreeting(line)
      && !["subject", "betreff", "to"].contains(LetterWords(line).folded.first)
  }

  private static let thirdPersons: Set<String> = [
    "he", "she", "his", "her", "him", "hers", "himself", "herself",
  ]

  /// `today`, where the interview was on another day.
  func outdatedDay() -> [LetterFinding] {
    guard let day = facts.earlierDay else { return [] }
    let own = facts.ownTexts.flatMap { LetterWords($0).folded }
    return ["today", "heute"].filter { !own.contains($0) }.flatMap { word in
      words.occurrences(of: [word]).map {
        finding(.day, $0, "the interview was on \(day)")
      }
    }
  }

  /// What a note ends that begins a sentence for something else: `I'd bring raised 1.2m`, `because
  /// of my gran was helped`, `is that that`.
  func brokenJoins() -> [LetterFinding] {
    Self.nounBeginnings.flatMap { beginning in
      words.occurrences(of: LetterWords(beginning).folded).compactMap { range in
        let rest = piece(from: range.upperBound)
        guard rest.count > 1 else { return nil }
        let shape = NoteShape.shape(of: rest.map(\.folded).joined(separator: " "))
        let isBroken = shape == .clause || shape == .verb
        guard isBroken, !["that", "you"].contains(rest[rest.startIndex].folded) else { return nil }
        return finding(
          .fragment, range.lowerBound..<(range.upperBound + 1),
          "the note does not end this sentence")
      }
    }
      + Self.doubles.flatMap { pair in
        words.occurrences(of: pair).map {
          finding(.fragment, $0, "the note does not end this sentence")
        }
      }
  }

  /// The words from one to the end of its clause.
  private func piece(from start: Int) -> ArraySlice<LetterWords.Word> {
    var end = start
    while end < words.words.count {
      if end > start {
        let between = words.scalars[
          words.words[end - 1].range.upperBound..<words.words[end].range.lowerBound]
        if between.contains(where: { Self.ends.contains($0) }) { break }
      }
      end += 1
    }
    return words.words[start..<end]
  }

  private static let ends: Set<Unicode.Scalar> = [".", "!", "?", ",", ";", ":", "–", "—"]

  private static let nounBeginnings = [
    "because of", "I'd bring", "I would bring", "I could bring",
    "I'd contribute is", "could contribute", "I do have is", "helps me there is", "I can offer",
    "I can offer is", "stayed with me most was", "keep thinking about", "still thinking about",
    "coming back to", "hearing about",
  ]

  private static let doubles = [
    ["that", "whether"], ["that", "that"], ["that", "because"], ["of", "because"],
    ["dass", "dass"], ["weil", "weil"], ["kann", "ich", "habe"], ["ich", "dafur", "habe"],
  ]
}

extension [String] {
  /// Folded words as the possessive in German has them: `toms`.
  fileprivate var possessive: [String] { dropLast() + (last.map { ["\($0)s"] } ?? []) }
}
