/// The words by which the shape of a note is told, in English and German.
enum NoteVocabulary {
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
    return subjects.contains(word) || openers.contains(word) || circumstances.contains(word)
      || conjunctions.contains(word) || isGerund(word) || isAdverb(word)
      || replies.contains(word) || qualities.contains(word) || GermanNote.isVerb(word)
      || NoteVerb.begins([word, "the"])
  }

  /// Whether a word is a verb in -ing, as far as its letters tell.
  static func isGerund(_ word: String) -> Bool {
    word.unicodeScalars.count > 5 && word.utf8.suffix(3).elementsEqual("ing".utf8)
      && !nounsInIng.contains(word)
  }

  /// Whether a word is a subject of its own: `you`, `everybody`.
  static func isSubject(_ word: String) -> Bool { subjects.contains(word) }

  /// A word without signs at its ends, folded.
  static func bare(_ word: String) -> String {
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

  /// Whether a word is a number, or counts like one.
  static func isNumber(_ word: String) -> Bool {
    numbers.contains(word) || word.unicodeScalars.first?.properties.numericType != nil
  }

  /// Whether a word says when or how, and stands before a verb as well as behind it.
  static func isAdverb(_ word: String) -> Bool {
    adverbs.contains(word)
      || word.utf8.count > 4 && word.utf8.suffix(2).elementsEqual("ly".utf8)
        && !nounsInLy.contains(word)
  }

  /// Whether words say what their writer is: `fluent in German`, `used to shifts`.
  static func isQuality(_ words: [String]) -> Bool {
    guard words.count > 1, qualities.contains(words[0]) else { return false }
    return prepositions.contains(words[1]) || ["to", "and", "of"].contains(words[1])
  }

  private static let numbers: Set<String> = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    "twenty", "thirty", "forty", "fifty", "hundred", "thousand", "dozens", "hundreds", "several",
    "half", "zwei", "drei", "vier", "funf", "sechs", "sieben", "acht", "neun", "zehn", "zwolf",
  ]

  private static let adverbs: Set<String> = [
    "already", "also", "always", "often", "never", "once", "twice", "usually", "still", "even",
    "currently", "just",
  ]

  private static let nounsInLy: Set<String> = [
    "family", "supply", "assembly", "daily", "weekly", "monthly", "yearly", "early", "friendly",
    "only", "italy", "reply", "hourly", "quarterly", "elderly", "costly", "orderly", "butterfly",
    "anomaly", "homily", "nightly", "likely", "lively", "lovely", "timely", "lonely", "july",
  ]

  /// Adjectives that say what somebody is, before a preposition.
  private static let qualities: Set<String> = [
    "fluent", "good", "able", "happy", "willing", "comfortable", "familiar", "certified", "trained",
    "experienced", "keen", "eager", "ready", "available", "strong", "quick", "patient", "reliable",
    "curious", "proud", "passionate", "interested", "used", "calm", "careful", "honest", "open",
    "prepared", "qualified", "great", "better", "best", "confident", "native", "bilingual", "new",
    "licensed", "excited", "motivated", "accustomed", "fast", "flexible", "relaxed", "friendly",
  ]

  /// Words that something else follows than what a frame takes.
  static let joins: Set<String> = [
    "but", "and", "so", "or", "yet", "not", "is", "has", "does", "are",
  ]

  /// Words before a clause that is no subject: `if I'm needed`, `when you showed me the lab`.
  static let circumstances: Set<String> = [
    "when", "if", "while", "although", "though", "once", "until", "unless", "whenever", "wherever",
    "wenn", "als", "obwohl", "falls", "nachdem", "bevor", "seit",
  ]

  /// Words before nouns that make no subject of them.
  static let prepositions: Set<String> = [
    "in", "on", "at", "by", "with", "for", "from", "during", "after", "before", "through", "via",
    "over", "under", "about", "around", "into", "without", "within", "across", "among", "between",
    "against", "towards", "despite", "besides", "off", "as",
  ]

  /// Those of them that a number follows: `over ten years`.
  static let amounts: Set<String> = ["over", "under", "about", "around", "between", "from"]

  /// Words that say when, before a whole sentence.
  static let times: Set<String> = [
    "last", "then", "now", "today", "recently", "previously", "yesterday", "luckily", "maybe",
    "perhaps", "honestly", "meanwhile", "here", "this", "twice", "once", "later", "first",
    "currently", "usually", "sometimes", "actually", "clearly", "normally",
  ]

  /// What somebody says before they say more.
  static let replies: Set<String> = [
    "true", "no", "yes", "yeah", "yep", "nope", "fair", "right", "correct", "ok", "okay", "agreed",
    "granted", "sure", "indeed", "guilty", "well", "honestly", "enough", "understood", "absolutely",
    "not", "ja", "nein", "stimmt", "richtig", "doch", "klar",
  ]

  /// Subjects that nothing else is.
  static let pronouns: Set<String> = [
    "i", "we", "they", "he", "she", "it", "you", "there", "ich", "wir",
  ]

  /// What somebody is doing, rather than what they enjoy: `looking for a change`.
  static let aims: Set<String> = [
    "looking", "hoping", "searching", "trying", "seeking", "aiming", "wanting", "planning",
    "returning", "relocating", "switching", "thinking", "dying", "longing", "itching", "leaving",
    "finishing", "graduating", "completing", "retraining",
  ]

  /// What a job would mean, rather than what somebody enjoys: `getting to build from zero`.
  static let gains: Set<String> = [
    "getting", "becoming", "having", "joining", "gaining", "seeing", "earning", "staying",
    "reaching", "starting", "living", "belonging", "finding", "going", "moving", "finally",
    "giving", "owning", "taking", "coming",
  ]

  /// Words that begin phrases and are no names.
  private static let openers: Set<String> = [
    "the", "a", "an", "my", "your", "our", "their", "his", "its", "this", "that", "these", "those",
    "how", "what", "why", "where", "when", "who", "some", "many", "much", "more", "most", "all",
    "both", "every", "no", "not", "one", "two", "three", "four", "five", "six", "seven", "eight",
    "nine", "ten", "twelve", "twenty", "in", "on", "at", "from", "with", "for", "about", "to", "of",
    "by", "over", "as", "great", "good", "strong", "deep", "long", "solid", "small", "big", "new",
    "years", "experience", "is", "has", "but", "and", "so", "der", "die", "das", "den", "dem",
    "ein", "eine", "einen", "einem",
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
