/// The thing that an objection is about, where it is plain: `Kubernetes` of `little Kubernetes`.
package enum ObjectionTopic {
  /// Reads it off an objection.
  ///
  /// - Returns: the thing without the words that find fault; nil where those cannot be told from
  ///   it, or where a sentence could not name it as it stands: `law degree`, `night shifts?`.
  package static func topic(of objection: String) -> String? {
    guard !asks(objection) else { return nil }
    let plain = SentenceEnd.withoutEnd(objection)
    let words = plain.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }
    guard let phrase = faults.first(where: { begins(words, with: $0) }) else { return nil }
    let topic = Array(words.dropFirst(phrase.count))
    guard (1...3).contains(topic.count), !topic.contains(where: isOpen), let last = topic.last
    else { return nil }
    let isExperience = phrase.count > 1 && ["with", "in", "mit"].contains(phrase.last)
    guard isExperience || !german.contains(phrase.last ?? "") else { return nil }
    // `You asked about night shifts` says the opposite of what `no night shifts` may mean.
    let isPlural = EnglishNote(last + " x", at: .answer).isPlural(0)
    guard
      isName(last) && !degrees.contains(last.folded) || isMass(last.folded)
        || isPlural && (isExperience || phrase != ["no"])
    else { return nil }
    return topic.joined(separator: " ")
  }

  /// Names that have an article: `no PhD` is no question about `PhD`.
  private static let degrees: Set<String> = [
    "phd", "mba", "msc", "bsc", "ba", "ma", "bs", "ms", "md", "jd", "llm", "pgce", "cpa", "cfa",
    "rn", "pe", "dphil", "ged", "abitur",
  ]

  private static func asks(_ objection: String) -> Bool {
    objection.unicodeScalars.last { !$0.properties.isWhitespace } == "?"
  }

  /// `Kubernetes`, `SQL`, `iOS`; what is called so has no article.
  private static func isName(_ word: String) -> Bool {
    word.unicodeScalars.contains { $0.properties.isUppercase || $0.properties.numericType != nil }
  }

  /// What cannot be counted, by its ending: `management`, `teaching`.
  private static func isMass(_ word: String) -> Bool {
    mass.contains(word)
      || ["ing", "ment", "ship", "ness", "ics", "ity", "ism", "graphy", "ware"].contains {
        word.utf8.count > $0.utf8.count + 2
          && word.utf8.suffix($0.utf8.count).elementsEqual($0.utf8)
      }
  }

  private static let mass: Set<String> = [
    "experience", "knowledge", "research", "exposure", "sales", "maths", "math", "law", "finance",
    "english", "french", "german", "spanish", "evidence", "confidence", "kubernetes", "design",
    "science", "data", "code", "compliance", "governance", "insurance", "practice", "music",
    "automation", "documentation", "administration", "communication", "chemistry", "biology",
    "logistics", "security", "care", "theory", "retail", "publicity", "travel", "agile", "python",
    "sql", "rust", "go", "java", "kafka", "excel", "linux", "react", "swift", "aws", "typescript",
  ]

  /// Words that find fault in German, whose things mostly need an article.
  private static let german: Set<String> = ["wenig", "kein", "keine", "kaum"]

  private static func begins(_ words: [String], with phrase: [String]) -> Bool {
    words.count > phrase.count && zip(words, phrase).allSatisfy { $0.folded == $1 }
  }

  /// Whether a word makes more of the rest than a thing with a name.
  private static func isOpen(_ word: String) -> Bool {
    let folded = word.folded
    return opening.contains(folded)
      || word.unicodeScalars.contains { ["(", ")", ",", ";", ":", "/"].contains($0) }
  }

  private static let opening: Set<String> = [
    "and", "or", "but", "in", "on", "at", "for", "than", "to", "is", "are", "was", "the", "a", "an",
    "years", "year", "time", "no", "not", "too", "over", "und", "oder", "in", "im", "als", "zu",
    "jahre",
  ]

  /// The longer ones first.
  private static let faults: [[String]] = [
    ["not", "enough", "experience", "with"], ["too", "little", "experience", "with"],
    ["little", "experience", "with"], ["little", "experience", "in"], ["no", "experience", "with"],
    ["no", "experience", "in"], ["lack", "of", "experience", "with"], ["not", "much"],
    ["not", "enough"], ["too", "little"], ["lack", "of"], ["weak", "on"], ["weak", "in"],
    ["new", "to"], ["never", "used"], ["never", "touched"], ["only", "some"], ["only", "basic"],
    ["little"], ["no"], ["lacks"], ["missing"], ["limited"], ["weak"], ["rusty"],
    ["keine", "erfahrung", "mit"], ["wenig", "erfahrung", "mit"], ["zu", "wenig"], ["wenig"],
    ["kein"], ["keine"], ["kaum"],
  ]
}
