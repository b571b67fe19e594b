// English nouns, with the article that letters do not drop.
extension EnglishNote {
  /// The parts of a list of nouns as one noun, and what no sentence joins as it is.
  var list: (shape: SentenceEnd.Shape, words: String)? {
    let items = listed
    guard items.count > 1 else { return nil }
    let first = items[0]
    let isPlain =
      first.verbal == nil && items.allSatisfy { $0.isNominal }
      && !items.dropFirst().contains { $0.isTrait && place == .bring }
    if items.dropFirst().contains(where: \.isPartOfThose) { return nil }
    let isOpen = items.contains { ["included", "pending"].contains($0.bare($0.words.count - 1)) }
    if isPlain, !isOpen, !first.isTrait || place != .bring {
      let said = items.map {
        $0.words.count > 1 || $0.has(0, .thing) ? $0.withArticle.words : $0.text
      }
      let isJoined = items[items.count - 1].words.contains { ["and", "or"].contains($0.bare) }
      guard !isJoined else { return nil }
      let words = said.dropLast().joined(separator: ", ") + " and " + (said.last ?? "")
      return (place == .answer ? .loose : .phrase, words)
    }
    if let qualities = Self.qualities(items), place != .highlight { return (.quality, qualities) }
    guard place != .answer, !has(0, [.subject, .preposition, .relative, .circumstance]) else {
      return nil
    }
    let shape = first.verbal?.shape
    let isCounted = items.dropFirst().contains {
      $0.has(0, [.number, .determiner, .quality]) && !$0.isClause(from: 0)
    }
    let isMixed =
      shape == .quality || shape == .clause || first.isTrait || first.endsInParticiple
    let isOdd =
      first.isNominal
      && items.dropFirst().contains {
        $0.isGerund(0) || $0.has(0, [.adverb, .quality])
          || ["included", "pending"].contains($0.bare($0.words.count - 1))
      }
      && !items[items.count - 1].words.contains { $0.bare == "and" }
    return isMixed && isCounted || isOdd ? (.terse, text) : nil
  }

  /// What somebody is, joined: `organised, discreet and a quick typist`.
  private static func qualities(_ items: [EnglishNote]) -> String? {
    guard items[0].words.count == 1, items[0].has(0, .quality) else { return nil }
    let said = items.map { item -> String? in
      if item.words.count == 1 { return item.has(0, .quality) ? item.text : nil }
      return item.trait.flatMap { $0.shape == .quality ? $0.words : nil }
    }
    let all = said.compactMap { $0 }
    guard all.count == items.count, let last = all.last else { return nil }
    return all.dropLast().joined(separator: ", ") + " and " + last
  }

  /// The parts that commas, semicolons and `+` separate.
  var listed: [EnglishNote] {
    var parts: [[String]] = [[]]
    for word in words {
      if ["+", "&"].contains(word.written) {
        parts.append([])
      } else if word.end == "," || word.end == ";" {
        parts[parts.count - 1].append(String(word.written.dropLast()))
        parts.append([])
      } else {
        parts[parts.count - 1].append(word.written)
      }
    }
    return parts.filter { !$0.isEmpty }.map { part in
      let isLast = part.count > 1 && ["and", "or"].contains(part[0]) && parts.count > 1
      return EnglishNote(
        (isLast ? Array(part.dropFirst()) : part).joined(separator: " "), at: place)
    }
  }

  /// Whether nothing but a noun can be here.
  var isNominal: Bool {
    guard !has(0, [.preposition, .subject, .relative, .circumstance, .join, .finite, .verb]),
      !endsInParticiple, !(isInEd(0) && has(1, .preposition)),
      !(has(0, .number) && has(1, .number)), verbal == nil, !isClause(from: 0),
      bare(0) != "to"
    else { return false }
    return words.count > 1 || !has(0, [.adverb, .quality, .time])
  }

  static let spans: Set<String> = ["years", "months", "seasons", "decades"]

  private var isTrait: Bool { trait != nil }

  /// `no weekends` as a clause: `there are no weekends`.
  private var absence: (shape: SentenceEnd.Shape, words: String)? {
    guard bare(0) == "no", words.count > 1, place != .answer, !has(1, .quality) else { return nil }
    if place == .bring { return (.verb, "have " + text) }
    let isSince = words.contains { $0.bare == "since" }
    let isMany = isPlural(headPlace)
    let verb = isSince ? (isMany ? "have been" : "has been") : (isMany ? "are" : "is")
    return (.clause, "there \(verb) \(text)")
  }

  /// A clause whose subject has the article: `the contract ended`.
  private var withSubjectsArticle: String {
    if place != .highlight, Self.degrees.contains(bare(0)) { return "my " + text }
    let article = place == .answer || place == .bring ? ownArticle : "the "
    guard let verb = words.indices.dropFirst().first(where: { isFinite($0, 0) }), verb < 4,
      takesArticle(verb - 1), verb > 1 || has(0, [.thing, .occupation])
    else { return text }
    return article + text
  }

  /// Whether a noun that ends at a place has no article and takes one.
  private func takesArticle(_ end: Int) -> Bool {
    guard !(0...end).contains(where: { has($0, [.finite, .subject]) }) else { return false }
    return !has(0, [.determiner, .number, .object, .question, .adverb, .preposition, .subject])
      && words[0].end != "'" && !words[0].written.contains("'s") && !words[0].written.contains("’s")
      && !words[0].isPossessive && !isPlural(end) && !isPlural(0)
      && (!isGerund(0) || has(end, .thing))
      && !has(end, [.object, .subject]) && !isMass(end)
      && !(words[end].isCapitalised && !has(end, .thing))
      && !(end == 0 && words[0].isCapitalised)
  }

  /// Whether something cannot be counted: `management`, `trust building`.
  private func isMass(_ place: Int) -> Bool {
    has(place, .mass) || bare(place) == "building" && has(place - 1, .mass)
      || ["ing", "ment", "ship", "ness", "ics"].contains { bare(place).hasEnd($0) }
        && bare(place).utf8.count > 6 && !has(place, [.thing, .content])
  }

  /// A noun with the article that letters do not drop: `the co-teaching model`, `a license`.
  ///
  /// Any noun takes `the` and `my`; `a` is for what is surely counted.
  var withArticle: (shape: SentenceEnd.Shape, words: String) {
    if bare(0) == "own" {
      let isOfWriter = place == .bring || place == .answer
      return (place == .answer ? .loose : .phrase, (isOfWriter ? "my " : "your ") + text)
    }
    let end = headPlace
    if has(0, .number), Self.spans.contains(bare(1)), words.count > 2, words[1].end == nil,
      !has(2, [.preposition, .adverb, .join, .finite, .past, .relative, .participle]),
      !isInEd(2), bare(2) != "old"
    {
      let span = words.prefix(2).map(\.written).joined(separator: " ")
      return (place == .answer ? .loose : .phrase, "\(span) of \(text(from: 2))")
    }
    guard place != .answer else { return (.loose, text) }
    guard takesArticle(end) || isMass(end) && bare(end + 1) == "of" && place != .bring,
      !has(0, .determiner)
    else { return (.phrase, text) }
    guard place == .bring else { return (.phrase, "the " + text) }
    if has(end, .thing) { return (.phrase, Self.article(text)) }
    return (.phrase, "my " + text)
  }

  /// A noun with `the` where it has no article and takes one.
  var withDefiniteArticle: String {
    if bare(0) == "own" { return "your " + text }
    return takesArticle(headPlace) ? "the " + text : text
  }

  var nominal: (shape: SentenceEnd.Shape, words: String) {
    if let employer { return employer }
    if bare(0) == "own" { return withArticle }
    if endsInParticiple {
      return place == .why ? (.clause, "you are " + text) : (qualityShape, text)
    }
    if place != .highlight, has(0, [.nounVerb, .verb]), !has(0, .determiner), isPlural(1),
      isClause(from: 0)
    {
      return (.verb, text)
    }
    if isClause(from: 0) { return (.clause, withSubjectsArticle) }
    if let absence { return absence }
    if has(0, [.finite, .verb]) && !has(0, .determiner) { return (.loose, text) }
    if let trait { return trait }
    let isSure =
      has(0, [.determiner, .number]) || words[0].isName
      || words.indices.prefix(4).contains { has($0, .thing) || isPlural($0) }
    if !isSure, has(0, .quality), words[0].end == "," || bare(1) == "but" {
      return (.loose, text)
    }
    let isOpen = has(0, .nounVerb) && place == .bring && isPlural(1)
    let last = headPlace
    let isNoNoun =
      last > 0 && !has(last, [.thing, .head, .noun, .nounVerb])
      && has(last, [.adverb, .quality, .particle])
    if place != .answer, isOpen || isNoNoun && !has(0, .determiner) { return (.terse, text) }
    return withArticle
  }

  /// `a school that puts reading first`, as what the reader's is; `two exams left` as what one has.
  private var employer: (shape: SentenceEnd.Shape, words: String)? {
    let isOne =
      ["a", "an"].contains(bare(0))
      && words.indices.prefix(4).contains {
        Self.employers.contains(bare($0))
      }
    if place == .why, isOne { return (.clause, "it is " + text) }
    let isLeft =
      has(0, .number)
      && words.indices.prefix(4).contains {
        bare($0) == "left" || bare($0) == "to" && bare($0 + 1) == "go"
      }
    return place == .answer && isLeft ? (.verb, "have " + text) : nil
  }

  /// `my` before what somebody has themselves, `the` before other things.
  private var ownArticle: String {
    let subject = words.indices.dropFirst().first { isFinite($0, 0) }.map { bare($0 - 1) } ?? ""
    return Self.owned.contains(subject) ? "my " : "the "
  }

  private static let owned: Set<String> = [
    "license", "licence", "certificate", "certification", "degree", "cv", "resume", "visa",
    "permit", "portfolio", "commute", "boss", "manager", "husband", "wife", "partner", "mother",
    "father", "mom", "mum", "dad", "family", "daughter", "son", "skills", "english", "spanish",
  ]

  private static let degrees: Set<String> = [
    "msc", "bsc", "phd", "mba", "ba", "ma", "bs", "ms", "md", "degree", "diploma", "masters",
    "master's", "bachelor's",
  ]

  private static let employers: Set<String> = [
    "pharmacy", "bank", "farm", "garage", "brewery", "salon", "publisher", "paper", "magazine",
    "school", "company", "firm", "place", "team", "practice", "hospital", "clinic", "studio",
    "agency", "bakery", "kitchen", "restaurant", "library", "museum", "theatre", "theater",
    "charity", "nonprofit", "startup", "start-up", "business", "shop", "store", "workshop", "lab",
    "job", "role", "position", "product", "mission", "nursery", "college", "university", "hotel",
  ]

  /// Whether it ends so: `family owned`, `short staffed but positive`.
  private var endsInParticiple: Bool {
    let end = words.indices.first { ["but", "and"].contains(bare($0)) || words[$0].end == "," }
    let last = end.map { words[$0].end == "," ? $0 : $0 - 1 } ?? words.count - 1
    guard last == 1, !has(0, [.determiner, .number, .preposition]) else { return false }
    return [
      "certified", "qualified", "licensed", "trained", "oriented", "owned", "staffed",
      "minded", "motivated", "accredited", "registered", "driven", "working", "organized",
      "organised", "educated", "eligible", "run",
    ].contains(bare(last))
  }

  /// `self starter` is what somebody is, `lead engineer` what they were.
  private var trait: (shape: SentenceEnd.Shape, words: String)? {
    guard place == .bring || place == .answer, !has(0, [.determiner, .number]) else { return nil }
    let end = headPlace
    guard end < words.count, end < 4 else { return nil }
    if has(end, .person), end > 0 || words.count == 1 {
      return (.quality, Self.article(text))
    }
    guard has(end, .occupation), !words[end].isPossessive else { return nil }
    return (place == .bring ? .phrase : .loose, "experience as " + Self.article(text))
  }

  /// Where the noun ends that the note begins with.
  var headPlace: Int {
    let next = words.indices.dropFirst().first {
      has($0, [.preposition, .join, .relative]) || bare($0) == "to"
    }
    let comma = words.indices.first { [",", ";", ":"].contains(words[$0].end) }
    let end = min(next.map { $0 - 1 } ?? words.count - 1, comma ?? words.count - 1)
    return end > 0 && ["only", "first"].contains(bare(end)) ? end - 1 : end
  }

  /// A noun behind `a` or `an`.
  static func article(_ noun: String) -> String {
    let first = noun.unicodeScalars.prefix { $0 != " " && $0 != "-" }
    let isAbbreviation = first.count > 1 && first.allSatisfy(\.properties.isUppercase)
    let vowels: Set<Unicode.Scalar> =
      isAbbreviation
      ? ["A", "E", "F", "H", "I", "L", "M", "N", "O", "R", "S", "X"]
      : ["a", "e", "i", "o", "u", "A", "E", "I", "O"]
    let isVowel = first.first.map(vowels.contains) ?? false
    let isYou = ["uni", "use", "eur"].contains(String(first.prefix(3)))
    return (isVowel && !isYou ? "an " : "a ") + noun
  }
}
