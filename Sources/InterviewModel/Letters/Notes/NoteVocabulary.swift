/// The words by which the shape of a note is told, in English and German.
///
/// Nothing here understands a sentence. What no word tells is a phrase.
enum NoteVocabulary {
  /// The shape of a note that is no sentence of its own.
  static func shape(of note: String) -> SentenceEnd.Shape {
    let words = note.unicodeScalars.split(separator: " ").map { bare(String($0)) }
    guard let first = words.first else { return .phrase }
    if first == "to" || isGermanInfinitive(words) { return .infinitive }
    if subjects.contains(first), words.count > 1, !GermanPredicate.beginsWithYourNoun(note) {
      return .clause
    }
    if let apostrophe = first.unicodeScalars.firstIndex(of: "'"),
      subjects.contains(String(first.unicodeScalars[..<apostrophe]))
    {
      return .clause
    }
    if words.count > 1, verbs.contains(first) { return .verb }
    if isGerund(first), words.count > 1 { return .gerund }
    return NotePredicate.isIn(words) || GermanPredicate.isIn(note) ? .clause : .phrase
  }

  /// A note without the word that the beginning of its sentence has already: `because you ship`.
  static func withoutConjunction(_ note: String) -> String {
    let words = note.unicodeScalars.split(separator: " ").map { String($0) }
    guard words.count > 1, let first = words.first, conjunctions.contains(bare(first)) else {
      return note
    }
    if words.count > 2, bare(first) == "because", words[1] == "of" {
      return words.dropFirst(2).joined(separator: " ")
    }
    return words.dropFirst().joined(separator: " ")
  }

  /// A note with its first letter small, where its first word is none that always has a capital.
  static func decapitalised(_ note: String) -> String {
    let scalars = note.unicodeScalars
    let word = scalars.prefix { $0 != " " }
    let plain = bare(String(word))
    guard let first = word.first, first.properties.isUppercase, plain != "i",
      word.dropFirst().allSatisfy({ !$0.properties.isUppercase }),
      isOrdinary(plain, isAlone: word.count == scalars.count)
    else { return note }
    return first.properties.lowercaseMapping + String(scalars.dropFirst())
  }

  private static func isOrdinary(_ word: String, isAlone: Bool) -> Bool {
    // `Sie` and `Ihr` keep theirs, as does a word of its own, which may be a name.
    guard !isAlone, word != "sie", word != "ihr", word != "ihre", word != "ihren" else {
      return false
    }
    return subjects.contains(word) || verbs.contains(word) || openers.contains(word)
      || conjunctions.contains(word) || isGerund(word)
  }

  /// Whether a word is a verb in -ing, as far as its letters tell.
  private static func isGerund(_ word: String) -> Bool {
    word.unicodeScalars.count > 5 && word.utf8.suffix(3).elementsEqual("ing".utf8)
      && !nounsInIng.contains(word)
  }

  private static func isGermanInfinitive(_ words: [String]) -> Bool {
    guard let last = words.last, words.count > 2 else { return false }
    return last.utf8.suffix(2).elementsEqual("en".utf8)
      && (words[words.count - 2] == "zu" || last.unicodeScalars.count > 8 && isZuInside(last))
  }

  /// `auszubauen`, `einzuführen`.
  private static func isZuInside(_ word: String) -> Bool {
    ["auszu", "einzu", "aufzu", "umzu", "anzu", "abzu", "mitzu", "voranzu", "weiterzu"]
      .contains { word.utf8.starts(with: $0.utf8) }
  }

  /// Whether a word is a subject of its own: `you`, `everybody`.
  static func isSubject(_ word: String) -> Bool { subjects.contains(word) }

  /// A word without signs at its ends, folded.
  private static func bare(_ word: String) -> String {
    var scalars = word.folded.unicodeScalars[...]
    while let last = scalars.last, !last.properties.isAlphabetic, last.properties.numericType == nil
    {
      scalars.removeLast()
    }
    while let first = scalars.first, !first.properties.isAlphabetic,
      first.properties.numericType == nil
    {
      scalars.removeFirst()
    }
    return String(scalars)
  }

  private static let conjunctions: Set<String> = ["because", "since", "that", "weil", "dass", "da"]

  private static let subjects: Set<String> = [
    "i", "you", "we", "they", "he", "she", "it", "there", "everyone", "everybody", "nobody", "ich",
    "du", "er", "es", "wir", "ihr", "sie", "man", "niemand",
  ]

  /// Verbs that a note about oneself begins with.
  private static let verbs: Set<String> = [
    "am", "have", "had", "can", "could", "would", "will", "led", "lead", "built", "build", "ran",
    "run", "wrote", "shipped", "ship", "designed", "managed", "manage", "launched", "scaled",
    "migrated", "moved", "hired", "coached", "mentored", "taught", "teach", "grew", "started",
    "founded", "maintained", "maintain", "worked", "learned", "learnt", "know", "love", "like",
    "enjoy", "want", "need", "believe", "care", "bring", "speak", "introduced", "delivered",
    "reduced", "cut", "owned", "own", "set", "helped", "kept", "keep", "talked", "spent", "saw",
  ]

  /// Words that begin phrases and are no names.
  private static let openers: Set<String> = [
    "the", "a", "an", "my", "your", "our", "their", "his", "its", "this", "that", "these", "those",
    "how", "what", "why", "where", "when", "who", "some", "many", "much", "more", "most", "all",
    "both", "every", "no", "not", "one", "two", "three", "four", "five", "six", "seven", "eight",
    "nine", "ten", "twelve", "twenty", "in", "on", "at", "from", "with", "for", "about", "to", "of",
    "by", "over", "as", "great", "good", "strong", "deep", "long", "solid", "small", "big", "new",
    "years", "experience", "der", "die", "das", "den", "dem", "ein", "eine", "einen", "einem",
    "mein", "meine", "meinen", "euer", "eure", "zwei", "drei", "vier", "funf", "sechs", "zehn",
    "viel", "viele", "wie", "dass", "weil",
  ]

  private static let nounsInIng: Set<String> = [
    "something", "anything", "everything", "nothing", "meeting", "engineering",
    "pricing", "onboarding", "marketing", "beijing", "boeing", "hosting",
    "networking", "banking", "funding", "morning", "evening", "timing", "tooling", "monitoring",
    "logging", "staffing", "holding", "billing", "routing", "branding", "consulting", "during",
    "machine-learning",
  ]
}
