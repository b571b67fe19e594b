/// Speaks to a letter's recipient where the owner's note speaks of them: `your story` for `Tom's
/// story`, `you said` for `she said`.
enum DirectSpeech {
  /// A note as a letter in English says it to its recipient; a note that names nobody stays as it
  /// is, on one line.
  static func spoken(_ note: String?, in occasion: LetterOccasion, at place: NotePlace) -> String? {
    guard let note, let person = occasion.recipient else { return note }
    let words = note.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }
    let people = (occasion.interview?.interviewers ?? []).filter { $0.id != person.id }
    let names = names(of: person, notOf: people, in: occasion)
    let spoken = names.reduce(words) { replace($1, in: $0) }
    // `She` is the recipient in what was noted of them alone, and where they alone were there.
    let isTheirs =
      place == .answer || place == .why && people.isEmpty
      || place == .highlight && (occasion.ownHighlight != nil || people.isEmpty)
    let said = isTheirs ? addressed(spoken) : spoken
    return (place == .highlight || place == .why ? ofCompany(said) : said).joined(separator: " ")
  }

  /// `they` of a note that speaks of nobody before are those to whom the letter goes.
  private static func ofCompany(_ note: [String]) -> [String] {
    note.indices.map { place in
      let bare = NoteWord.bare(note[place])
      guard let said = company[bare], !note[..<place].contains(where: isSomebody) else {
        return note[place]
      }
      let tail = String(note[place].unicodeScalars.dropFirst(bare.unicodeScalars.count))
      let isCapital = note[place].unicodeScalars.first?.properties.isUppercase == true
      return (isCapital ? SentenceEnd.capitalised(said) : said) + tail
    }
  }

  private static let company = [
    "they": "you", "they're": "you're", "they've": "you've", "they'd": "you'd",
    "they'll": "you'll", "their": "your", "them": "you", "themselves": "yourselves",
  ]

  /// Whether a word can be those of whom the next one speaks.
  private static func isSomebody(_ word: String) -> Bool {
    let note = EnglishNote(word + " x", at: .highlight)
    return note.isPlural(0) || note.has(0, [.person, .occupation])
      || ["team", "group", "board", "and", "everyone", "everybody", "somebody", "council"]
        .contains(note.bare(0))
  }

  /// The names by which only the recipient can be meant, the longest first.
  ///
  /// - Parameters:
  ///   - person: the recipient.
  ///   - others: who else could be meant.
  ///   - occasion: what has the names of the company and the role.
  /// - Returns: each name as its words.
  static func names(
    of person: Person, notOf others: [Person], in occasion: LetterOccasion
  ) -> [[String]] {
    let full = GreetedName.full(person.name), first = GreetedName.first(person.name)
    let taken = Set(
      (others.map(\.name) + [occasion.application.company, occasion.application.role ?? ""])
        .flatMap { LetterWords($0).folded })
    return [full, first].map { $0.unicodeScalars.split(separator: " ").map { String($0) } }
      .filter { name in
        !name.isEmpty && !LetterWords(name[0]).folded.contains(where: taken.contains)
          && name[0].unicodeScalars.first?.properties.isUppercase == true
      }
  }

  /// What is said of somebody where their name stands.
  private enum Said {
    case owner, subject, object

    var word: String { self == .owner ? "your" : "you" }
  }

  private static func replace(_ name: [String], in note: [String]) -> [String] {
    var words = note
    var place = 0
    while place + name.count <= words.count {
      let last = place + name.count - 1
      let isName = words[place..<last].elementsEqual(name.dropLast())
      if isName, let end = name.last, let (said, tail) = said(words, place, last, end) {
        words.replaceSubrange(
          place...last, with: [capitalised(said.word + tail, at: place, in: words)])
        if said == .subject { conjugate(&words, place + 1) }
      }
      place += 1
    }
    return words
  }

  /// What a name that ends at a place is, and the signs behind it; nil where it is not that name,
  /// or where it cannot be told.
  private static func said(
    _ words: [String], _ first: Int, _ last: Int, _ name: String
  ) -> (Said, String)? {
    let word = words[last].unicodeScalars
    guard word.starts(with: name.unicodeScalars) else { return nil }
    let tail = String(word.dropFirst(name.unicodeScalars.count))
    switch tail {
    case "'s", "’s": return (.owner, "")
    case "'", "’": return name.unicodeScalars.last == "s" ? (.owner, "") : nil
    case "", ",", ".", "!", "?", ";":
      let before = first > 0 ? NoteWord.bare(words[first - 1]) : ""
      let classes = NoteLexicon.classes(of: before)
      if classes.contains(.preposition) || before == "to"
        || words.indices.contains(first - 1) && words[first - 1] == "w/"
      {
        return (.object, tail)
      }
      let next = last + 1 < words.count ? words[last + 1] : ""
      if tail.isEmpty, isVerb(next) { return (.subject, "") }
      let isJoined = before == "and" || tail.isEmpty && NoteWord.bare(next) == "and"
      return isJoined || tail.isEmpty && isGerund(next) ? (.object, tail) : nil
    default: return nil
    }
  }

  private static func isGerund(_ word: String) -> Bool {
    EnglishNote(word + " x", at: .highlight).isGerund(0)
  }

  private static func isVerb(_ word: String) -> Bool {
    let bare = NoteWord.bare(word)
    return verbs[bare] != nil || EnglishNote(word + " x", at: .highlight).isInThePast(0)
      || EnglishNote.base(bare) != nil
  }

  /// Puts the verb at a place into the form that goes with `you`.
  private static func conjugate(_ words: inout [String], _ place: Int) {
    guard place < words.count else { return }
    let bare = NoteWord.bare(words[place])
    if let verb = verbs[bare] ?? EnglishNote.base(bare) {
      // Signs may follow: `runs,`.
      words[place] = verb + String(words[place].unicodeScalars.dropFirst(bare.unicodeScalars.count))
    }
  }

  /// A note that speaks of `she` or `her`, and of nobody before, for its reader.
  private static func addressed(_ note: [String]) -> [String] {
    guard let first = note.first, note.count > 1 else { return note }
    var words = note
    let start = note.indices.first { pronouns.contains(NoteWord.bare(note[$0])) } ?? 0
    guard start + 1 < words.count, !note[..<start].contains(where: isSomebody),
      start == 0 || !note[1..<max(start, 1)].contains(where: isCapitalised)
    else { return note }
    let said: String
    switch NoteWord.bare(words[start]) {
    case "he", "she":
      guard
        isVerb(words[start + 1])
          || EnglishNote(words[start + 1] + " x", at: .highlight).has(0, [.finite, .adverb])
      else { return note }
      said = "you"
      let isAdverb = !isVerb(words[start + 1])
      conjugate(&words, start + (isAdverb ? 2 : 1))
    case "he's", "she's":
      said =
        EnglishNote(words[start + 1] + " x", at: .highlight).isInThePast(0)
          || words[start + 1] == "been"
        ? "you've" : "you're"
    case "his": said = "your"
    case "her" where !isVerb(words[start + 1]): said = "your"
    case "him": said = "you"
    default: return note
    }
    words[start] = capitalised(said, at: start, in: words)
    if start == 0, first.unicodeScalars.first?.properties.isUppercase == true {
      words[0] = SentenceEnd.capitalised(said)
    }
    return words
  }

  private static let pronouns: Set<String> = ["he", "she", "he's", "she's", "his", "her", "him"]

  private static func isCapitalised(_ word: String) -> Bool {
    word.unicodeScalars.first?.properties.isUppercase == true && NoteWord.bare(word) != "i"
  }

  /// A word with a capital where a sentence begins within a note.
  private static func capitalised(_ word: String, at place: Int, in words: [String]) -> String {
    let isWhole = words.last.map { [".", "!", "?"].contains($0.unicodeScalars.last) } ?? false
    guard place > 0 else { return isWhole ? SentenceEnd.capitalised(word) : word }
    let end = words[place - 1].unicodeScalars.last
    return [".", "!", "?"].contains(end) ? SentenceEnd.capitalised(word) : word
  }

  private static let verbs = [
    "is": "are", "was": "were", "has": "have", "does": "do", "isn't": "aren't",
    "wasn't": "weren't", "hasn't": "haven't", "doesn't": "don't", "can": "can", "could": "could",
    "will": "will", "would": "would", "had": "had", "did": "did",
  ]
}
