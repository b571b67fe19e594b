/// What an objection is about, as the sentence before its answer names it.
package enum ObjectionTopic: Sendable, Equatable {
  /// A thing that somebody can ask about: `Kubernetes`, `my experience with children`.
  case thing(String)
  /// A doubt, as it stands behind `whether`: `I am too senior`.
  case doubt(String)
  /// A sentence of its own: `You were worried that I'd miss the office.`
  case said(String)

  /// Reads it off an objection; nil where a sentence could not name it as it stands: `law degree`.
  package init?(_ objection: String, in language: NoteLanguage) {
    let plain = SentenceEnd.plain(objection)
    let words = plain.unicodeScalars.split(separator: " ").map { String($0) }
    guard !words.isEmpty, !language.isForeign(plain) else { return nil }
    switch language {
    case .english:
      guard
        let topic = Self.said(words) ?? Self.doubt(words) ?? Self.experience(words)
          ?? Self.named(words, asks: Self.asks(objection)) ?? Self.noun(plain, words)
      else { return nil }
      self = topic
    case .german:
      guard let topic = Self.germanThing(words) ?? Self.named(words, asks: Self.asks(objection))
      else { return nil }
      self = topic
    }
  }

  /// The words that a letter has of it.
  var words: String {
    switch self {
    case .thing(let words), .doubt(let words), .said(let words): words
    }
  }

  // MARK: English

  /// What somebody asked or feared, in a sentence: `asked if I can lift a dog`.
  private static func said(_ words: [String]) -> ObjectionTopic? {
    let isNamed = ["he", "she", "they"].contains(words[0].folded)
    let rest = Array(words.dropFirst(isNamed ? 1 : 0))
    guard rest.count > 2 else { return nil }
    let verb = NoteWord.bare(rest[0])
    let isSaying = ["asked", "wondered", "feared", "doubted"].contains(verb)
    let isClause = ["if", "whether", "that", "why", "how", "i", "i'd", "i'll", "i'm", "about"]
      .contains(NoteWord.bare(rest[1]))
    if isSaying, isClause { return .said("You \(rest.joined(separator: " ")).") }
    if isNamed, ["was", "wasn't"].contains(verb) {
      let own = verb == "was" ? "were" : "weren't"
      return .said("You \(own) \(rest.dropFirst().joined(separator: " ")).")
    }
    let isAfraid = ["worried", "concerned", "afraid", "unsure"].contains(verb)
    return isAfraid ? .said("You were \(rest.joined(separator: " ")).") : nil
  }

  /// `too senior`, `might leave in a year`, `would I move`.
  private static func doubt(_ words: [String]) -> ObjectionTopic? {
    let all = words.map(NoteWord.bare)
    let text = words.joined(separator: " ")
    guard words.count < 12 else { return nil }
    if ["might", "may", "could", "would", "will", "can"].contains(all[0]), words.count > 1 {
      let verb = all[0] == "will" ? "would" : all[0]
      let isAsked = ["i", "you"].contains(all[1])
      guard words.count > (isAsked ? 2 : 1) else { return nil }
      let rest = words.dropFirst(isAsked ? 2 : 1).joined(separator: " ")
      return .doubt("I \(verb) \(rest)")
    }
    if all[0] == "too", words.count > 1, !["much", "many", "little", "few", "far"].contains(all[1])
    {
      return .doubt("I am " + EnglishNote.decapitalised(text))
    }
    let isOwn = ["i'm", "i"].contains(all[0]) && words.count > (all[0] == "i" ? 2 : 1)
    let start = isOwn ? (all[0] == "i" ? 2 : 1) : 0
    guard !isOwn || all[0] == "i'm" || all[1] == "am" else { return nil }
    guard ["overqualified", "over-qualified", "underqualified"].contains(all[start]) else {
      return nil
    }
    return .doubt(
      "I am " + EnglishNote.decapitalised(words.dropFirst(start).joined(separator: " ")))
  }

  /// `no rail experience`, `never worked with children`, `only two years in sales`.
  private static func experience(_ words: [String]) -> ObjectionTopic? {
    let all = words.map(NoteWord.bare)
    guard words.count > 1, !all.contains(where: { ["but", "and", "or"].contains($0) }) else {
      return nil
    }
    let lacks = ["no", "little", "limited", "not much", "not enough", "lack of", "only some"]
    if let lack = lacks.first(where: { text in
      all.starts(with: text.split(separator: " ").map { String($0) })
    }) {
      let rest = words.dropFirst(lack.split(separator: " ").count)
      let named = rest.firstIndex { NoteWord.bare($0) == "experience" }
      guard let named, named - rest.startIndex < 4, rest.count < 9,
        named == rest.endIndex - 1 || ["with", "in", "of", "as"].contains(all[named + 1])
      else { return nil }
      return .thing("my " + rest.joined(separator: " "))
    }
    if all.starts(with: ["never", "worked"]), words.count < 9, words.count > 3,
      ["with", "in"].contains(all[2])
    {
      return .thing("my experience " + words.dropFirst(2).joined(separator: " "))
    }
    let isSpan =
      ["only", "just"].contains(all[0]) && words.count > 4 && words.count < 10
      && ["year", "years", "months", "weeks"].contains(all[2]) && ["with", "in"].contains(all[3])
    return isSpan
      ? .thing("my experience " + words.dropFirst(3).joined(separator: " ")) : nil
  }

  /// A thing that finds no fault by itself: `the gap in 2023`, `my weekend availability`.
  private static func noun(_ plain: String, _ words: [String]) -> ObjectionTopic? {
    let all = words.map(NoteWord.bare)
    guard words.count < 7, !all.contains(where: faulty.contains),
      !words.contains(where: { $0.unicodeScalars.contains { [",", ";", "/", "("].contains($0) } }),
      !degrees.contains(all[all.count - 1])
    else { return nil }
    let text = EnglishNote.decapitalised(EnglishNote.capitalisingI(plain))
    let note = EnglishNote(text, at: .highlight)
    let head = note.headPlace
    if words.count == 1 {
      let isPlain = isName(words[0]) || isMass(all[0]) || note.isPlural(0)
      return own.contains(all[0]) ? .thing("my " + text) : isPlain ? .thing(text) : nil
    }
    guard note.reading.shape == .phrase, !note.has(0, [.verb, .quality, .preposition]) else {
      return nil
    }
    if note.has(0, .determiner) { return .thing(text) }
    if own.contains(note.bare(head)) { return .thing("my " + text) }
    let isMass = ["tion", "sion"].contains { note.bare(head).hasEnd($0) }
    return .thing(isMass ? text : note.reading.words)
  }

  /// What somebody has themselves.
  private static let own: Set<String> = [
    "availability", "salary", "expectation", "expectations", "notice", "portfolio", "commute",
    "english", "german", "french", "spanish", "accent", "age", "cv", "resume", "background",
    "visa", "references", "grades", "schedule", "handwriting", "experience",
  ]

  /// Words that find fault, so that nobody would ask about what has them.
  private static let faulty: Set<String> = [
    "no", "not", "never", "only", "too", "light", "weak", "mostly", "but", "lack", "lacks",
    "little", "few", "low", "short", "bad", "poor", "slow", "thin", "missing", "limited", "rusty",
    "just", "nothing", "none", "without", "less", "or", "and", "is", "are", "was", "be", "i", "i'm",
    "you", "they", "she", "he",
  ]

  // MARK: German

  /// `keine Erfahrung mit Kindern`, `Lücke im Lebenslauf`, in the case that `nach` takes.
  private static func germanThing(_ words: [String]) -> ObjectionTopic? {
    let all = words.map(\.folded)
    let lacks: [[String]] = [["keine"], ["kaum"], ["wenig"], ["zu", "wenig"], ["noch", "keine"]]
    if let lack = lacks.first(where: { all.starts(with: $0 + ["erfahrung", "mit"]) }),
      (1...4).contains(words.count - lack.count - 2), !all.contains("und"), !all.contains("oder")
    {
      return .thing("meiner " + words.dropFirst(lack.count).joined(separator: " "))
    }
    if let lack = lacks.first(where: { all.starts(with: $0 + ["erfahrung", "in"]) }),
      (1...4).contains(words.count - lack.count - 2)
    {
      return .thing("meiner " + words.dropFirst(lack.count).joined(separator: " "))
    }
    guard let article = germanArticles[all[0]], words.count < 5 else { return nil }
    return .thing("\(article) \(words.joined(separator: " "))")
  }

  private static let germanArticles = [
    "lucke": "der", "gehaltsvorstellung": "meiner", "gehaltsvorstellungen": "meinen",
    "kundigungsfrist": "meiner", "umzug": "dem", "anfahrt": "der", "anfahrtsweg": "dem",
    "arbeitsweg": "dem", "pendelstrecke": "der", "schichtdienst": "dem", "wochenenddienst": "dem",
    "nachtdienst": "dem", "nachtdienste": "den", "uberstunden": "den", "branchenwechsel": "dem",
    "quereinstieg": "dem", "teilzeit": "der", "vollzeit": "der",
  ]

  // MARK: Things with names

  /// The thing without the words that find fault; nil where those cannot be told from it.
  private static func named(_ words: [String], asks: Bool) -> ObjectionTopic? {
    guard !asks, let phrase = faults.first(where: { begins(words, with: $0) }) else { return nil }
    let topic = Array(words.dropFirst(phrase.count))
    // `Snowflake in production`
    let isPlaced =
      topic.count == 3 && isName(topic[0]) && topic[1].folded == "in" && !isOpen(topic[2])
    guard (1...3).contains(topic.count), isPlaced || !topic.contains(where: isOpen),
      let last = topic.last
    else { return nil }
    let isExperience = phrase.count > 1 && ["with", "in", "to"].contains(phrase.last)
    guard isExperience || !german.contains(phrase.last ?? "") else { return nil }
    // `You asked about night shifts` says the opposite of what `no night shifts` may mean.
    let isPlural = EnglishNote(last + " x", at: .answer).isPlural(0)
    guard
      isPlaced || isName(last) && !degrees.contains(last.folded) || isMass(last.folded)
        || isPlural && (isExperience || phrase != ["no"])
    else { return nil }
    return .thing(topic.joined(separator: " "))
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
    ["new", "to"], ["never", "used"], ["not", "used", "to"], ["not", "familiar", "with"],
    ["never", "touched"], ["only", "some"], ["only", "basic"],
    ["little"], ["no"], ["lacks"], ["missing"], ["limited"], ["weak"], ["rusty"],
    ["zu", "wenig"], ["wenig"],
    ["kein"], ["keine"], ["kaum"],
  ]
}
