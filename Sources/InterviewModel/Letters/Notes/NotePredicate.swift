/// Tells a note that is a clause, `your engineers talk to readers`, from one that is a phrase,
/// `your talk to readers`, by its words alone.
///
/// It looks for a verb that agrees with what stands before it. A word that is a noun as often as a
/// verb counts only behind people, or before something that only a verb has behind it. What stays
/// open is a phrase.
enum NotePredicate {
  /// Whether a note has a verb that its subject goes with; its words are folded and without signs
  /// at their ends, and the first is no pronoun.
  static func isIn(_ words: [String]) -> Bool {
    guard let first = words.first, words.count > 2 else { return false }
    if questions.contains(first) { return isBehindQuestion(words) }
    guard !relatives.contains(first) else { return false }
    for place in words.indices.dropFirst() {
      let word = words[place]
      if relatives.contains(word) || isGermanRelative(at: place, in: words) { return false }
      if place > 1, NoteVocabulary.isSubject(word) {
        // `the people I led were great`; `the people I led` is a phrase.
        return isLinked(words.dropFirst(place + 2))
      }
      if finite.contains(word), !isNoun(at: place, in: words) { return true }
      if NoteVerb.isFinite(at: place, in: words) { return true }
      if isPluralVerb(word, at: place, in: words) || isSingularVerb(word, at: place, in: words) {
        return true
      }
    }
    return false
  }

  /// Whether what a question word begins is itself a subject: `what you build is used in a hurry`,
  /// not `how you page only people who can act`.
  private static func isBehindQuestion(_ words: [String]) -> Bool {
    // The question's own subject and verb come first.
    let own = words.indices.dropFirst(2).first { place in
      let (word, before) = (words[place], words[place - 1])
      let isBase = bases.contains(word) || nounLike.contains(word)
      return finite.contains(word) || NoteVerb.isFinite(at: place, in: words)
        || isBase && (NoteVocabulary.isSubject(before) || isPlural(before))
    }
    return own.map { isLinked(words.dropFirst($0 + 1)) } ?? false
  }

  /// Whether a verb follows that a sentence turns on: `working with kids is my thing`.
  static func isBehindGerund(_ words: [String]) -> Bool { isLinked(words.dropFirst(1), and: true) }

  private static func isLinked(_ words: ArraySlice<String>, and passes: Bool = false) -> Bool {
    for word in words {
      if relatives.contains(word) || ["because", "if", "while", "but"].contains(word) {
        return false
      }
      if linking.contains(word) { return true }
      if !passes, connectors.contains(word) { return false }
    }
    return false
  }

  /// `was Sie bauen`.
  private static func isGermanRelative(at place: Int, in words: [String]) -> Bool {
    words[place] == "was" && place + 1 < words.count
      && ["sie", "ihr", "wir", "ich", "man", "du"].contains(words[place + 1])
  }

  /// Whether a form that ends in s is a noun where it stands: at the end, behind several things or
  /// behind a preposition, as in `twelve seasons on passenger ships`.
  private static func isNoun(at place: Int, in words: [String]) -> Bool {
    guard nounsInS.contains(words[place]) else { return false }
    if nounsAtTheEnd.contains(words[place]), place == words.count - 1 { return true }
    guard let first = words.first else { return false }
    let isMany = NoteVocabulary.isNumber(first) && first != "one" && first != "1"
    return isMany || isPlural(first)
      || words[..<place].contains { NoteVocabulary.prepositions.contains($0) || $0 == "of" }
        && place == words.count - 1
  }

  /// `your engineers talk to readers`, `the people own what they build`.
  private static func isPluralVerb(_ word: String, at place: Int, in words: [String]) -> Bool {
    guard bases.contains(word) || nounLike.contains(word), place > 0 else { return false }
    let before = Self.word(before: place, in: words)
    if arePeople(before) { return true }
    return bases.contains(word) && isPlural(before)
  }

  /// `the team tests every release`, `your product saves nurses an hour`.
  private static func isSingularVerb(_ word: String, at place: Int, in words: [String]) -> Bool {
    guard let stem = stem(of: word), place > 0, place < words.count - 1 else { return false }
    let before = Self.word(before: place, in: words)
    guard place > 1 || !determiners.contains(before), !isPlural(before), !before.isEmpty else {
      return false
    }
    return bases.contains(stem) || isObject(words[place + 1])
  }

  /// The word before a place, adverbs aside: `the founders still answer`.
  private static func word(before place: Int, in words: [String]) -> String {
    words[..<place].last { !adverbs.contains($0) && !isAdverb($0) } ?? ""
  }

  /// What a verb has behind it and a noun has not: an object with its article, or an adverb.
  private static func isObject(_ word: String) -> Bool {
    determiners.contains(word) || isAdverb(word)
  }

  private static func isAdverb(_ word: String) -> Bool {
    word == "daily" || word.utf8.count > 4 && word.utf8.suffix(2).elementsEqual("ly".utf8)
  }

  /// The verb without the ending of the third person: `ships`, `teaches`, `carries`.
  private static func stem(of word: String) -> String? {
    guard word.utf8.count > 3, word.utf8.last == UInt8(ascii: "s") else { return nil }
    let short = String(word.unicodeScalars.dropLast())
    let candidates =
      [short, String(short.unicodeScalars.dropLast())]
      + [String(short.unicodeScalars.dropLast(2)) + "y"]
    return candidates.first { bases.contains($0) || nounLike.contains($0) }
  }

  static func isPlural(_ word: String) -> Bool {
    word.utf8.count > 3 && word.utf8.last == UInt8(ascii: "s")
      && !["ss", "us", "is"].contains(String(word.unicodeScalars.suffix(2)))
  }

  private static func arePeople(_ word: String) -> Bool {
    people.contains(word)
      || ["ers", "ors", "ists", "ysts", "ians"].contains { ending in
        word.utf8.count > ending.utf8.count + 2
          && word.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
      }
  }

  private static let people: Set<String> = [
    "people", "teams", "staff", "folks", "men", "women", "nurses", "clients", "students",
    "patients", "colleagues", "children", "kids", "leads", "juniors", "seniors", "founders",
    "experts", "friends",
  ]

  private static let adverbs: Set<String> = [
    "still", "always", "never", "often", "also", "all", "even", "now", "both", "just",
  ]

  /// Forms that are nouns when nothing follows: `the nightly builds`.
  private static let nounsAtTheEnd: Set<String> = ["does", "builds"]

  /// Verbs that are the plurals of nouns.
  private static let nounsInS: Set<String> = [
    "does", "builds", "ships", "works", "runs", "means", "matters", "helps", "cares", "feels",
    "wants", "takes",
  ]

  private static let questions: Set<String> = ["what", "how", "where", "when", "why", "who"]

  private static let relatives: Set<String> = [
    "that", "which", "who", "whom", "whose", "how", "what", "where", "when", "why", "way",
    "whether", "der", "die", "das", "wie",
  ]

  private static let connectors: Set<String> = ["and", "or", "but", "to", "because", "if", "while"]

  static let determiners: Set<String> = [
    "the", "a", "an", "my", "your", "our", "their", "his", "her", "its", "every", "each", "all",
    "any", "no", "some", "many", "what", "whatever", "everything", "them", "it", "us", "me", "you",
  ]

  /// Verbs that a sentence turns on when a question is its subject.
  private static let linking: Set<String> = [
    "is", "are", "was", "were", "isn't", "aren't", "has", "makes", "means", "matters", "helps",
    "feels", "seems", "saves", "changes", "will", "can", "should", "gives", "keeps", "taught",
    "made", "gave", "comes", "brings",
  ]

  /// Forms that are hardly ever nouns.
  private static let finite: Set<String> = [
    "is", "are", "was", "were", "am", "has", "have", "had", "does", "did", "can", "could", "will",
    "would", "should", "may", "might", "must", "isn't", "aren't", "doesn't", "don't", "won't",
    "makes", "made", "gives", "gave", "wants", "seems", "feels", "felt", "means", "lets", "ships",
    "builds", "solves", "grows", "comes", "goes", "gets", "knows", "keeps", "takes", "treats",
    "matters", "pays", "works", "runs", "owns", "writes", "cares", "helps",
  ]

  /// Verbs that are hardly ever nouns.
  static let bases: Set<String> = [
    "admit", "aim", "allow", "ask", "avoid", "become", "begin", "believe", "bring", "build", "buy",
    "carry", "choose", "come", "connect", "create", "decide", "deliver", "depend", "deploy",
    "describe", "do", "earn", "eat", "employ", "encourage", "enjoy", "expect", "explain", "feed",
    "feel", "find", "fix", "follow", "get", "give", "go", "grow", "happen", "hear", "hire",
    "fit", "improve", "invest", "join", "keep", "know", "lead", "learn", "let", "listen", "live",
    "love",
    "maintain", "make", "match", "mean", "measure", "meet", "need", "operate", "own", "pay",
    "prefer",
    "prevent", "prove", "provide", "publish", "put", "reach", "read", "receive", "reduce",
    "rely", "remain", "remove", "save", "see", "sell", "send", "serve", "share", "ship", "sit",
    "solve", "speak", "spend", "stay", "stop", "suit", "take", "teach", "tell", "think", "treat",
    "try",
    "understand", "use", "want", "win", "write",
  ]

  /// Verbs that are nouns as well.
  private static let nounLike: Set<String> = [
    "answer", "back", "care", "change", "check", "decline", "design", "document", "focus", "help",
    "hold", "look", "move", "open", "page", "pair", "plan", "release", "report", "research",
    "respect", "rest", "review", "rotate", "run", "start", "study", "support", "talk", "test",
    "trade", "train", "trust", "turn", "value", "visit", "walk", "work", "worry",
  ]
}
