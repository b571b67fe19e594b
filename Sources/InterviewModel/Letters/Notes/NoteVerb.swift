/// Tells verbs of a note by their forms: whether it begins with one without its subject, `planned
/// and delivered 60 visits`, and whether a form in the past is the verb of a sentence or a
/// participle, `the team doubled`, `a service used by nurses`.
enum NoteVerb {
  /// Whether a note of two words or more begins with a verb whose subject is its writer.
  static func begins(_ words: [String]) -> Bool {
    guard let first = words.first, words.count > 1 else { return false }
    if plain.contains(first) || only.contains(first) { return true }
    let isFollowed = follows(words[1])
    if nounLike.contains(first) { return isFollowed }
    if participles.contains(first) || NotePredicate.bases.contains(first) { return true }
    guard isPast(first) else { return false }
    let isNegated = first.unicodeScalars.starts(with: "un".unicodeScalars)
    return isFollowed || !adjectives.contains(first) && !isNegated
  }

  /// Whether a form at a place behind a noun is the verb that the noun goes with.
  static func isFinite(at place: Int, in words: [String]) -> Bool {
    let word = words[place]
    if only.contains(word) { return true }
    guard isPast(word) || participles.contains(word), place > 0 else { return false }
    // `a well known name`, `the used books`.
    guard !NotePredicate.determiners.contains(words[place - 1]),
      !NoteVocabulary.isAdverb(words[place - 1])
    else { return false }
    if speaking.contains(word) { return true }
    guard place + 1 < words.count else { return !atTheEnd.contains(word) && place > 1 }
    let next = words[place + 1]
    if next == "to" { return wishes.contains(word) }
    if adjectives.contains(word) { return false }
    return next == "that" || NotePredicate.determiners.contains(next)
      || NoteVocabulary.isSubject(next) || NoteVocabulary.isNumber(next) || next == "up"
      || next == "down"
  }

  /// Whether a word is a verb's form in the past, as far as its letters tell.
  static func isFormInThePast(_ word: String) -> Bool {
    only.contains(word) || participles.contains(word) || isPast(word)
  }

  /// Whether a word begins what a verb takes and a noun does not.
  private static func follows(_ word: String) -> Bool {
    NotePredicate.determiners.contains(word) || NoteVocabulary.prepositions.contains(word)
      || NoteVocabulary.isNumber(word) || NoteVocabulary.isAdverb(word)
      || ["to", "up", "down", "out", "and", "that", "how"].contains(word)
  }

  /// A regular form in the past: `planned`.
  private static func isPast(_ word: String) -> Bool {
    word.unicodeScalars.count > 4 && word.utf8.suffix(2).elementsEqual("ed".utf8)
      && !nouns.contains(word)
  }

  private static let nouns: Set<String> = [
    "speed", "need", "seed", "feed", "hundred", "breed", "creed", "greed", "weed", "exceed",
    "proceed", "succeed", "indeed", "kindred", "sacred", "naked", "wicked", "biomed",
  ]

  /// Verbs that a note about oneself begins with.
  private static let plain: Set<String> = [
    "am", "have", "had", "can", "could", "would", "will", "did", "do", "don't", "didn't",
    "haven't", "can't", "won't", "wouldn't", "build", "manage", "teach", "maintain", "know",
    "love", "like", "enjoy", "want", "need", "believe", "bring", "speak", "keep", "hold", "grow",
  ]

  /// Forms in the past that are neither participles nor nouns.
  private static let only: Set<String> = [
    "went", "came", "took", "gave", "wrote", "grew", "knew", "began", "became", "chose", "flew",
    "forgot", "rode", "shook", "sang", "threw", "wore", "woke", "ran", "broke", "swam", "drew",
    "was", "were", "did", "had", "said", "drank", "ate", "stole", "froze", "hid",
  ]

  /// Irregular forms that are a verb's past and its participle.
  private static let participles: Set<String> = [
    "told", "made", "found", "kept", "lost", "met", "paid", "sold", "sent", "spent", "stood",
    "taught", "built", "brought", "bought", "caught", "held", "led", "meant", "heard", "won",
    "got", "thought", "learnt", "understood", "fought", "sought", "dealt", "slept", "sat", "spoke",
    "drove", "overcame", "rebuilt", "shot", "hit", "felt", "left", "saw", "fell", "showed",
  ]

  /// Verbs that are nouns or adjectives as often, where nothing follows that only a verb has.
  private static let nounLike: Set<String> = [
    "lead", "own", "care", "set", "cut", "run", "ship", "share", "use", "try", "put", "read",
    "hit", "left", "felt", "saw", "fell", "drove", "shot", "work", "support", "help", "buy", "find",
    "live", "win", "stop", "stay", "sit", "play", "study", "train", "plan", "design", "test",
    "mean", "fit", "match", "feed", "reach", "sell", "let", "lost", "found", "spend", "treat",
    "serve", "measure", "cook", "drive", "paint", "sing", "write", "draw",
  ]

  /// What people say, do or feel; the form is never a participle behind a noun.
  private static let speaking: Set<String> = [
    "felt", "meant", "got", "stood", "thought", "worked", "talked", "lived", "became",
    "doubled", "tripled", "laughed", "smiled", "happened", "listened", "arrived", "stayed",
    "helped", "explained", "mentioned", "asked", "wanted", "liked", "loved", "seemed",
    "looked", "sat", "spoke", "drove", "overcame", "saw", "fell", "showed",
    "insisted", "admitted", "decided", "refused", "joined", "died", "retired",
    "remained", "belonged", "enjoyed", "hoped", "failed", "succeeded",
  ]

  /// Participles with which a phrase ends: `the lessons learned`.
  private static let atTheEnd: Set<String> = [
    "learned", "learnt", "involved", "used", "needed", "required", "planned", "concerned",
    "raised", "covered", "included", "made", "paid", "met", "lost", "sold", "built", "taught",
    "spent", "found", "kept", "held", "sent", "told", "heard", "won",
  ]

  /// Verbs that take an infinitive: `my boss agreed to let me go`.
  private static let wishes: Set<String> = [
    "agreed", "promised", "offered", "wanted", "decided", "refused", "started", "learned",
    "learnt", "tried", "managed", "asked", "helped", "continued", "planned", "hoped", "loved",
    "liked", "preferred", "chose", "went", "came", "got", "began", "moved", "failed",
  ]

  /// Participles that stand before nouns: `distributed systems`.
  private static let adjectives: Set<String> = [
    "distributed", "embedded", "applied", "regulated", "advanced", "automated", "shared", "mixed",
    "detailed", "structured", "limited", "related", "skilled", "experienced", "qualified",
    "certified", "licensed", "dedicated", "combined", "varied", "continued", "renewed",
    "increased", "added", "sustained", "accelerated", "integrated", "informed", "measured",
    "grounded", "rounded", "focused", "organised", "organized", "motivated", "committed",
    "balanced", "proven", "gifted", "relaxed", "connected", "assisted", "guided",
    "based", "aged", "registered", "chartered", "accredited", "specialised", "specialized",
    "interested", "excited", "determined", "prepared", "accustomed", "trusted", "printed",
    "frozen", "dried", "baked", "recorded", "hundred", "sophisticated", "complicated",
  ]
}
