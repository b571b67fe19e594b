// How the owner's notes stand in a letter.
extension LetterCheck {
  /// A note that stands there as it was noted, without a sentence around it, or in one that may not
  /// take it: behind a colon that announces it, as a sentence that begins small, or without a verb
  /// or a noun that is sure.
  func pastedFragments() -> [LetterFinding] {
    let notes = notes
    let looked = [notes.highlight, notes.bring, notes.why].compactMap { $0 }
    let all = looked + notes.answers.map(\.note)
    return all.filter { $0.shape != .sentence && $0.count > 1 }.flatMap { note in
      words.occurrences(of: LetterWords(note.words).folded).compactMap { range in
        guard let first = words.words[range].first else { return nil }
        let before = words.scalars[..<first.range.lowerBound].last { $0 != " " && $0 != "\n" }
        let isSmall = words.scalars[first.range.lowerBound].properties.isLowercase
        switch before {
        case ":" where note.shape != .clause && note.shape != .infinitive:
          return finding(.fragment, range, "a colon announces it")
        case "(" where note.shape == .terse: return nil
        case ".", "!", "?":
          return isSmall ? finding(.fragment, range, "this is not a sentence") : nil
        default:
          let isUnsure = [.loose, .terse].contains(note.shape) && looked.contains(note)
          return isUnsure ? finding(.fragment, range, "this may not fit its sentence") : nil
        }
      }
    }
  }

  /// A note in another language than its letter.
  func foreignNotes() -> [LetterFinding] {
    let occasion = facts.occasion
    let application = occasion.application
    let all =
      [occasion.highlight, application.whatIBring, application.whyInterested] + occasion.answers
    let language = facts.language == .english ? "German" : "English"
    return all.compactMap { $0 }.filter { facts.language.isForeign($0) }.flatMap { note in
      words.occurrences(of: LetterWords(SentenceEnd.plain(note)).folded).map {
        finding(.fragment, $0, "this note is in \(language)")
      }
    }
  }

  /// A familiar `euch` in a letter that says `Sie`.
  func familiarWords() -> [LetterFinding] {
    guard facts.language == .german else { return [] }
    let own = words.words.indices.filter { place in
      let next = place + 1 < words.words.count ? words.words[place + 1].folded : ""
      let isSubject = words.words[place].folded == "ihr" && Self.familiarVerbs.contains(next)
      return Self.familiar.contains(words.words[place].folded) || isSubject
    }
    return own.map { finding(.fragment, $0..<($0 + 1), "the letter says Sie and Ihr") }
  }

  private static let familiar: Set<String> = [
    "euch", "euer", "eure", "eurem", "euren", "eurer", "eures", "dein", "deine", "deinem", "deinen",
    "deiner", "dich", "dir",
  ]

  private static let familiarVerbs: Set<String> = [
    "habt", "seid", "wart", "hattet", "macht", "bildet", "arbeitet", "konnt", "wollt", "gebt",
    "sucht", "nehmt", "legt", "lebt", "baut", "selbst", "mir",
  ]

  /// A beginning with an end that it cannot have: `I'd bring raised 1.2m`, `because of you ship`,
  /// `is that that`.
  ///
  /// What follows is read as a note is: only a verb or a clause that is sure is found.
  func brokenJoins() -> [LetterFinding] {
    let explanation = "the note does not end this sentence"
    let joins = words.words.indices.compactMap { start -> LetterFinding? in
      guard
        let (beginning, place) = Self.beginnings.first(where: { isThere($0.words, at: start) })
          .map({ (LetterWords($0.words).words.count, $0.place) })
      else { return nil }
      // `Hearing about it helped` has what was heard within its subject.
      let word = words.words[start]
      guard !word.isCapitalised || !word.folded.hasEnd("ing") else { return nil }
      let rest = piece(from: start + beginning)
      guard isBroken(rest, place) else { return nil }
      return finding(.fragment, start..<(start + beginning + 1), explanation)
    }
    let doubles = Self.doubles.flatMap { pair in
      words.occurrences(of: pair).filter { !isApart($0) }.map {
        finding(.fragment, $0, explanation)
      }
    }
    return joins + doubles
  }

  private func isThere(_ beginning: String, at start: Int) -> Bool {
    let folded = LetterWords(beginning).folded
    guard start + folded.count < words.words.count else { return false }
    return zip(words.words[start...], folded).allSatisfy { $0.folded == $1 }
  }

  private func isBroken(_ rest: ArraySlice<LetterWords.Word>, _ place: NotePlace) -> Bool {
    guard let first = rest.first, let last = rest.last else { return false }
    // A line ends where it was wrapped, and no sentence does there.
    let text = words.scalars[first.range.lowerBound..<last.range.upperBound]
      .split(whereSeparator: \.properties.isWhitespace).map(LetterWords.string)
      .joined(separator: " ")
    if Self.never.contains(first.folded) { return true }
    guard rest.count > 1, first.folded != "that", facts.language == .english else { return false }
    let shape = EnglishNote(text, at: place).reading.shape
    return shape == .clause || shape == .verb
  }

  /// Whether a sentence ends between two words.
  private func isApart(_ range: Range<Int>) -> Bool {
    guard let first = words.words[range].first, let last = words.words[range].last else {
      return false
    }
    return words.scalars[first.range.upperBound..<last.range.lowerBound].contains {
      Self.ends.contains($0)
    }
  }

  /// The words from one to the end of its clause.
  private func piece(from start: Int) -> ArraySlice<LetterWords.Word> {
    guard start < words.words.count else { return [] }
    var end = start + 1
    while end < words.words.count {
      let between = words.scalars[
        words.words[end - 1].range.upperBound..<words.words[end].range.lowerBound]
      let isParagraph = between.count { $0 == "\n" } > 1
      if isParagraph || between.contains(where: { Self.ends.contains($0) }) { break }
      end += 1
    }
    return words.words[start..<end]
  }

  private static let ends: Set<Unicode.Scalar> = [".", "!", "?", ",", ";", ":", "–", "—"]

  /// Beginnings that a noun ends, the longer ones first.
  private static let beginnings: [(words: String, place: NotePlace)] = [
    ("because of", .why), ("stayed with me most was", .highlight), ("thinking about", .highlight),
    ("often thought about", .highlight), ("a good deal about", .highlight),
    ("hearing about", .highlight), ("hear about", .highlight), ("coming back to", .highlight),
    ("come back to", .highlight), ("I'd bring the team", .bring), ("I'd bring", .bring),
    ("I would bring with me", .bring), ("I would bring", .bring), ("I could bring", .bring),
    ("could contribute", .bring), ("I'd contribute is", .bring), ("you'd get", .bring),
    ("I can offer you", .bring), ("I can offer", .bring),
  ]

  /// Words that no noun begins with.
  private static let never: Set<String> = ["i", "we", "they", "he", "she", "because", "to", "of"]

  private static let doubles = [
    ["that", "whether"], ["that", "that"], ["that", "because"], ["of", "because"],
    ["because", "because"], ["because", "to"], ["because", "and"], ["because", "since"],
    ["dass", "dass"], ["weil", "weil"], ["kann", "ich", "habe"], ["ich", "dafur", "habe"],
    ["ich", "habe", "ich"], ["ich", "bin", "ich"],
  ]
}
