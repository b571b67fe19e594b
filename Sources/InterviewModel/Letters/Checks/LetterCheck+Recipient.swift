extension LetterCheck {
  /// The greeting, when it is to nobody or to somebody else; letters other than thanks may greet
  /// anybody who was met in the application.
  func greeting() -> [LetterFinding] {
    let line = String(letter.body.unicodeScalars.prefix { $0 != "\n" })
    guard Self.isGreeting(line) else { return [] }
    let greeted = LetterWords(line).folded.dropFirst().filter {
      !["tag", "morgen", "geehrte", "geehrter"].contains($0)
    }
    let oddities = oddities(ofGreeting: line)
    if !oddities.isEmpty { return oddities }
    if greeted.isEmpty { return [place(.gap, ofGreeting: line, "the greeting names nobody")] }
    guard let recipient = facts.occasion.recipient, !line.unicodeScalars.contains("[") else {
      return []
    }
    // What is nearly the name is a misspelling, and is found as one. Other letters than thanks go
    // to anybody whom the owner named when they drafted it.
    let isThanks = facts.occasion.kind == .thankYou
    let names = [recipient.name] + (isThanks ? [] : facts.people.map(\.name))
    let isToRecipient = names.contains { name in
      let name = LetterWords(name).folded
      return greeted.contains { word in
        name.contains { $0 == word || $0.unicodeScalars.count >= 4 && Self.isNear(word, $0) }
      }
    }
    if isToRecipient { return [] }
    return [place(.greeting, ofGreeting: line, "the greeting is not to \(recipient.name)")]
  }

  /// Whether a line begins as greetings do.
  static func isGreeting(_ line: String) -> Bool {
    LetterWords(line).folded.first.map { greetings.contains($0) } ?? false
  }

  private static func opensGreeting(_ word: String) -> Bool {
    greetings.contains(word) || ["tag", "morgen", "geehrte", "geehrter"].contains(word)
  }

  private static let greetings: Set<String> = [
    "dear", "hi", "hello", "hey", "guten", "hallo", "liebe", "lieber", "sehr", "moin",
  ]

  /// A comma or a degree in the name that is greeted.
  private func oddities(ofGreeting line: String) -> [LetterFinding] {
    let own = facts.occasion.recipient.map { GreetedName.full($0.name) } ?? ""
    var inside = line.unicodeScalars[...]
    while let last = inside.last, last == "," || last.properties.isWhitespace {
      inside.removeLast()
    }
    if inside.contains(",") {
      return [place(.greeting, ofGreeting: line, "the greeting has a comma in the name")]
    }
    let pieces = String(inside).unicodeScalars.split(separator: " ").map { String($0) }
    let named = Array(pieces.drop { LetterWords($0).folded.allSatisfy(Self.opensGreeting) })
    if GreetedName.isTitleAlone(named) {
      return [place(.greeting, ofGreeting: line, "the greeting has a title and no name")]
    }
    let ownPieces = own.unicodeScalars.split(separator: " ").map { String($0) }
    if let degree = pieces.first(where: { GreetedName.isSuffix($0) && !ownPieces.contains($0) }) {
      return [place(.greeting, ofGreeting: line, "\(degree) does not belong in a greeting")]
    }
    return []
  }

  private func place(
    _ kind: LetterFinding.Kind, ofGreeting line: String, _ explanation: String
  ) -> LetterFinding {
    // The body's first line is the first line of the text that reads like it.
    let lines = words.scalars.split(separator: "\n", omittingEmptySubsequences: false)
    let start = lines.first { $0.elementsEqual(line.unicodeScalars) }?.startIndex ?? 0
    return LetterFinding(
      kind: kind, words: line, place: words.place(of: start), explanation: explanation)
  }

  /// Addresses in lines `To: …` that are not the recipient's, where that is known.
  func addresses() -> [LetterFinding] {
    guard let known = facts.occasion.recipient?.email?.foldedKey else { return [] }
    let lines = words.scalars.split(separator: "\n")
    return lines.filter { LetterWords.string($0.prefix(3)).folded == "to:" }.flatMap { line in
      line.dropFirst(3).split { Self.endsAddress($0) }
        .filter { $0.contains("@") && LetterWords.string($0).foldedKey != known }
        .map { address in
          LetterFinding(
            kind: .address, words: LetterWords.string(address),
            place: words.place(of: address.startIndex),
            explanation: "this is not the recipient's address"
          )
        }
    }
  }

  private static func endsAddress(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || ["<", ">", ",", ";", "\"", "(", ")"].contains(scalar)
  }
}
