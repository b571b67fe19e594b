/// Several English notes in one, with commas between: `ten years of dispatch, calm on the phone`.
///
/// Parts of one kind are joined, so that one sentence takes them all; what is of another kind says
/// a sentence of its own behind that.
struct EnglishList {
  private let parts: [Part]
  private let place: NotePlace

  /// Reads the parts of a note; nil where it has only one, or where one of them cannot be told.
  init?(_ note: EnglishNote) {
    guard !note.words.contains(where: \.isAside), !note.hasSentences,
      !note.has(0, [.circumstance, .question, .relative])
    else { return nil }
    let pieces = note.listed
    guard pieces.count > 1 else { return nil }
    var parts: [Part] = []
    for piece in pieces {
      if !parts.isEmpty, let aside = piece.aside {
        parts[parts.count - 1].words += aside
      } else {
        guard let part = Part(piece) else { return nil }
        parts.append(part)
      }
    }
    let isContrast = parts.contains { $0.kind == .clause && $0.isNegated }
    let isTrade =
      parts.contains { $0.words.hasStart("experience as ") }
      && parts.contains { $0.words.hasEnd(" of experience") }
    guard !isContrast, !isTrade else { return nil }
    self.parts = parts
    place = note.place
  }

  /// What the sentence takes, and the sentences behind it; nil where nothing sure can be said.
  var reading: NoteReading? {
    let groups = groups
    guard let first = groups.first else { return nil }
    if groups.count == 1 { return NoteReading(first.shape, first.words) }
    guard place != .answer else { return answer }
    let further = groups.dropFirst().map { $0.sentence(at: place) }
    guard further.allSatisfy({ $0 != nil }), further.count < 3 else { return nil }
    return NoteReading(
      first.shape, first.words, further: further.compactMap(\.self).joined(separator: " "))
  }

  /// An answer is one sentence: what has no verb stands in parentheses behind what has one.
  private var answer: NoteReading? {
    guard parts[0].kind.isSaid else { return nil }
    var said: [Part] = []
    for part in parts {
      if part.kind.isSaid {
        said.append(part)
      } else {
        guard let last = said.last, last.words.unicodeScalars.last != ")" else { return nil }
        said[said.count - 1].words += " (\(part.words))"
      }
    }
    let isMixed = said.contains { $0.kind == .clause } && said.contains { $0.kind != .clause }
    let words = isMixed ? Self.clauses(said) : Self.predicates(said)
    return NoteReading(isMixed ? .clause : said[0].kind.shape, words)
  }

  // MARK: Groups

  /// Neighbours that one sentence takes.
  private var groups: [Group] {
    var groups: [[Part]] = []
    for part in parts {
      if let last = groups.last?.last, last.kind.joins(part.kind) {
        groups[groups.count - 1].append(part)
      } else {
        groups.append([part])
      }
    }
    return groups.map { Group(parts: $0) }
  }

  /// Parts that one sentence takes.
  private struct Group {
    let parts: [Part]

    var shape: SentenceEnd.Shape { parts[0].kind.shape }

    var words: String {
      switch parts[0].kind {
      case .noun: EnglishList.joined(parts.map(\.words), isJoined: parts.last?.isJoined == true)
      case .gerund: EnglishList.joined(parts.map(\.words))
      case .clause: parts.count > 1 ? EnglishList.clauses(parts) : parts[0].words
      case .verb, .quality: EnglishList.predicates(parts)
      }
    }

    /// The sentence that follows another one; nil where there is none that fits.
    func sentence(at place: NotePlace) -> String? {
      switch (parts[0].kind, place) {
      case (.noun, .bring): "I also bring \(words)."
      case (.noun, .why): "I also like \(EnglishList.joined(parts.map(\.definite)))."
      case (.noun, .highlight): "I also remember \(words)."
      case (.verb, .bring), (.verb, .why): EnglishList.also(words, isBeing: false)
      case (.quality, .bring), (.quality, .why): EnglishList.also(words, isBeing: true)
      case (.clause, .bring): SentenceEnd.capitalised(words) + "."
      case (.clause, .why):
        isOfWriter ? SentenceEnd.capitalised(words) + "." : "I also like that \(words)."
      case (.clause, .highlight): isOfWriter ? nil : "I also remember that \(words)."
      default: nil
      }
    }

    private var isOfWriter: Bool {
      ["i", "my", "we", "our"].contains(NoteWord.bare(EnglishList.firstWord(parts[0].words)))
    }
  }

  // MARK: Words

  /// Parts with `and` before the last one, and a comma before that where a part has one of its own.
  ///
  /// - Parameters:
  ///   - parts: their words.
  ///   - isJoined: whether the last part has `and` in it already, for all of them.
  /// - Returns: one text.
  private static func joined(_ parts: [String], isJoined: Bool = false) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    let isInner = parts.dropLast().contains { part in
      part.unicodeScalars.contains(",")
        || part.unicodeScalars.split(separator: " ").contains { ["and", "&"].contains(String($0)) }
    }
    if isJoined, !isInner { return parts.joined(separator: ", ") }
    return parts.dropLast().joined(separator: ", ") + (isInner ? ", and " : " and ") + last
  }

  /// What somebody does and is, behind one subject: `know the area and am calm on the phone`.
  private static func predicates(_ parts: [Part]) -> String {
    var isBeing = parts[0].kind == .quality
    return joined(
      parts.enumerated().map { place, part in
        defer { isBeing = part.kind == .quality }
        return place > 0 && part.kind == .quality && !isBeing ? "am " + part.words : part.words
      })
  }

  /// Whole clauses, each with a subject.
  private static func clauses(_ parts: [Part]) -> String {
    let all = parts.map { part in
      switch part.kind {
      case .verb: "I " + part.words
      case .quality: "I am " + part.words
      default: part.words
      }
    }
    return all.dropLast().joined(separator: ", ") + ", and " + (all.last ?? "")
  }

  private static func firstWord(_ text: String) -> String {
    String(text.unicodeScalars.prefix { $0 != " " })
  }

  /// The sentence behind another one, as in `I also led two teams`.
  private static func also(_ words: String, isBeing: Bool) -> String {
    if isBeing { return "I am also \(words)." }
    let first = firstWord(words)
    let isAuxiliary = ["can", "could", "will", "would", "have", "am", "was"].contains(first)
    let rest = words.unicodeScalars.dropFirst(first.unicodeScalars.count + 1)
    return isAuxiliary && !rest.isEmpty
      ? "I \(first) also \(String(rest))." : "I also \(words)."
  }
}

/// What a note is, with what of it says sentences of its own.
struct NoteReading {
  let shape: SentenceEnd.Shape
  let words: String
  let further: String?

  init(_ shape: SentenceEnd.Shape, _ words: String, further: String? = nil) {
    self.shape = shape
    self.words = words
    self.further = further
  }
}

/// One part of a list.
private struct Part {
  enum Kind {
    case noun, verb, quality, gerund, clause

    var shape: SentenceEnd.Shape {
      switch self {
      case .noun: .phrase
      case .verb: .verb
      case .quality: .quality
      case .gerund: .gerund
      case .clause: .clause
      }
    }

    /// Whether it says something by itself.
    var isSaid: Bool { self == .verb || self == .quality || self == .clause }

    func joins(_ next: Kind) -> Bool {
      let own: [Kind] = [.verb, .quality]
      return self == next || own.contains(self) && own.contains(next)
    }
  }

  let kind: Kind
  /// As it stands in its sentence.
  var words: String
  /// A noun behind `like`.
  let definite: String

  /// Whether it is two things with `and` between them.
  var isJoined: Bool {
    words.unicodeScalars.split(separator: " ").dropFirst().contains { String($0) == "and" }
  }

  /// Whether it says what is not.
  var isNegated: Bool {
    NoteWord.all(words).contains { $0.bare == "not" || $0.bare == "never" || $0.bare.hasEnd("n't") }
  }

  /// Nil where nothing sure can be said.
  init?(_ piece: EnglishNote) {
    let reading = piece.reading
    let isAlone = piece.words.count == 1
    switch reading.shape {
    case .verb where piece.place != .highlight: kind = .verb
    case .quality, .aim: kind = .quality
    case .phrase where isAlone && piece.has(0, .quality) && !piece.has(0, [.thing, .noun]):
      kind = .quality
    case .clause: kind = .clause
    case .gerund: kind = .gerund
    case .phrase: kind = .noun
    case .loose where piece.isNominal, .terse where piece.isNominal: kind = .noun
    default: return nil
    }
    words = kind == .noun ? piece.listedNoun(reading.words) : reading.words
    definite = kind == .noun ? piece.withDefiniteArticle : words
  }
}

extension EnglishNote {
  /// The note as one thing, or as several where commas part them.
  var whole: NoteReading {
    if let several = EnglishList(self)?.reading { return several }
    let (shape, words) = reading
    return NoteReading(shape, words)
  }

  /// The part as it stands behind a comma, where it goes with what is before it; nil for a part of
  /// its own.
  fileprivate var aside: String? {
    let starts: Set<String> = [
      "especially", "particularly", "mainly", "mostly", "including", "like", "not", "even", "also",
      "such", "though", "although", "which", "who", "where", "each", "both", "all", "sometimes",
      "but", "so", "because", "since", "if", "when", "while", "then", "whereas",
    ]
    let begins =
      isPartOfThose && !isClause(from: 0) || starts.contains(bare(0)) || has(0, .preposition)
      || place == .answer && isGerund(0)
    return begins && words.count > 1 || words.count == 1 && isLoneAdverb ? ", " + text : nil
  }

  /// `two of them on call`, of what stands before.
  var isPartOfThose: Bool {
    has(0, .number) && bare(1) == "of" && ["them", "these", "those", "which"].contains(bare(2))
  }

  /// `simply`, and what else says something of all before it.
  private var isLoneAdverb: Bool {
    has(0, .adverb) && !has(0, [.quality, .noun, .thing])
      || ["basically", "mainly"].contains(bare(0))
  }

  /// A noun in a list: years alone are those of experience.
  fileprivate func listedNoun(_ words: String) -> String {
    let isSpan = self.words.count == 2 && has(0, .number) && Self.spans.contains(bare(1))
    return isSpan && place == .bring ? words + " of experience" : words
  }
}
