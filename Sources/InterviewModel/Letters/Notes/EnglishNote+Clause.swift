// Whether an English note has a verb that its subject goes with: `your engineers talk to readers`,
// not `your talk to readers`.
extension EnglishNote {
  /// Whether a clause stands from a place on.
  func isClause(from start: Int) -> Bool {
    words.count - start > 1 && (has(start, .subject) || hasVerb(from: start))
  }

  /// Whether a verb stands behind a place that what begins there goes with.
  func hasVerb(from start: Int) -> Bool {
    for place in words.indices.dropFirst(start + 1) where !words[place].isAside {
      if isRelative(place, start) {
        if isContent(place, start) {
          let own = words.indices.dropFirst(place + 1).first {
            Self.linking.contains(bare($0)) || isFinite($0, place)
          }
          return own.map { isLinked(words.indices.dropFirst($0 + 1), passes: false) } ?? false
        }
        let isPlain = has(place, .subject) || ["that", "which", "who"].contains(bare(place))
        return isLinked(words.indices.dropFirst(place + (isPlain ? 2 : 3)), passes: false)
      }
      if isFinite(place, start) { return true }
    }
    return false
  }

  /// Whether a clause says what a noun is: `the point that the team answers its own phone`.
  private func isContent(_ place: Int, _ start: Int) -> Bool {
    ["that", "whether", "how", "why", "what", "who", "when", "where"].contains(bare(place))
      && place > start + 1
      && (["about", "of", "on"].contains(bare(place - 1)) || has(place - 1, .content))
  }

  /// Whether a clause within the noun begins: `the people who`, `the work you`, `the way the team`.
  private func isRelative(_ place: Int, _ start: Int) -> Bool {
    if has(place, .relative) { return true }
    let before = place - 1
    if bare(place) == "there", !has(place + 1, .finite) { return false }
    if has(place, .subject), before > start || has(before, .noun) || !has(before, .determiner) {
      return true
    }
    if ["way", "fact", "moment"].contains(bare(before)), place > start + 1,
      words[before].end == nil,
      !has(place, [.preposition, .finite, .past, .participle, .join]), bare(place) != "to"
    {
      return true
    }
    let isArticle = ["the", "a", "an", "my", "your", "our", "their", "every"].contains(bare(place))
    return isArticle && place - start > 1 && words[before].end == nil
      && !has(before, [.preposition, .relative, .join, .finite, .past, .participle, .deed, .time])
      && bare(before) != "and" && bare(before) != "or" && !isVerbal(before, start)
      && !isGerund(before)
      && Self.nounsWithClauses.contains(bare(before))
  }

  /// Nouns that a clause follows without a word between: `the way the team works`.
  private static let nounsWithClauses: Set<String> = [
    "way", "fact", "work", "people", "moment", "time", "day", "thing", "things", "reason", "part",
    "pride", "speed", "care", "questions", "stories",
  ]

  /// Whether what a question word begins is itself a subject: `what you build is used in a hurry`.
  var hasVerbBehindQuestion: Bool {
    let own = words.indices.dropFirst(1).first { place in
      isFinite(place, 0) || isSubjectPronoun(place - 1)
        || isPlural(place - 1) && has(place, .nounVerb)
    }
    return own.map { isLinked(words.indices.dropFirst($0 + 1), passes: false) } ?? false
  }

  private func isSubjectPronoun(_ place: Int) -> Bool { has(place, .subject) }

  /// Whether a verb follows that a sentence turns on.
  func isLinked(_ places: ArraySlice<Int>, passes: Bool) -> Bool {
    isLinked(Array(places), passes: passes)
  }

  func isLinked(_ places: Range<Int>, passes: Bool) -> Bool {
    isLinked(Array(places), passes: passes)
  }

  private func isLinked(_ places: [Int], passes: Bool) -> Bool {
    for place in places where !words[place].isAside {
      if has(place, .relative) || ["because", "if", "while", "but"].contains(bare(place)) {
        return false
      }
      if Self.linking.contains(bare(place)) { return true }
      if passes, ["taught", "made", "gave"].contains(bare(place)) { return true }
      if !passes,
        has(place, .subject) && !has(place, .object) || ["and", "or", "to"].contains(bare(place))
      {
        return false
      }
    }
    return false
  }

  private static let linking: Set<String> = [
    "is", "are", "was", "were", "isn't", "aren't", "wasn't", "weren't", "has", "makes", "means",
    "matters", "helps", "feels", "seems", "saves", "changes", "will", "can", "should", "gives",
    "keeps", "comes", "brings", "would", "could",
  ]

  /// Whether a word at a place is a verb that what stands before it goes with.
  func isFinite(_ place: Int, _ start: Int) -> Bool {
    guard place > start, !words[place].isName else { return false }
    let (word, before) = (bare(place), place - 1)
    if has(place, .finite) { return isSurelyFinite(place) }
    if has(place, .past) { return !has(before, .determiner) && word != "saw" }
    if isInThePast(place), isPastVerb(place, start) { return true }
    return isVerbal(place, start)
  }

  /// `may`, `will`, `can` and `must` are nouns behind an article, and `May` is a month.
  private func isSurelyFinite(_ place: Int) -> Bool {
    let word = bare(place)
    let isOften = ["may", "will", "can", "must", "might", "do", "does", "means", "seems"]
    guard isOften.contains(word) else { return place < words.count - 1 || word != "does" }
    if words[place].isCapitalised || has(place - 1, .determiner) { return false }
    return place < words.count - 1
  }

  /// A form in the past that is no participle where it stands.
  private func isPastVerb(_ place: Int, _ start: Int) -> Bool {
    let (before, next) = (place - 1, place + 1)
    guard !has(before, [.determiner, .preposition]), !words[before].isAside else { return false }
    if has(place, .quality), bare(next) != "me" { return false }
    if has(before, .adverb) { return has(place, .intransitive) && bare(next) != "by" }
    if next == words.count {
      return !has(place, [.ending, .quality, .attribute]) && isNounBefore(place, start)
    }
    if bare(next) == "by" { return has(place, .intransitive) && has(next + 1, .number) }
    if has(place, .intransitive), place - start > 0, isNounBefore(place, start) { return true }
    if bare(next) == "to" { return has(place, .wish) }
    if bare(next) == "up" || bare(next) == "down" { return true }
    return has(next, [.determiner, .object, .number, .subject]) || bare(next) == "that"
      || bare(next) == "how"
  }

  private func isNounBefore(_ place: Int, _ start: Int) -> Bool {
    !has(place - 1, [.number, .adverb, .attribute]) && words[place - 1].end == nil
  }

  /// A form in the present that agrees with the noun before it.
  func isVerbal(_ place: Int, _ start: Int) -> Bool {
    var before = place - 1
    while before > start, has(before, .adverb) || bare(before) == "there" || bare(before) == "here"
    {
      before -= 1
    }
    guard before >= start, words[before].end == nil || before != place - 1,
      !has(before, [.determiner, .preposition, .adverb]), !words[before].isPossessive
    else { return false }
    let next = place + 1
    let takes =
      has(next, [.determiner, .object, .number, .adverb, .particle, .subject])
      || ["to", "with", "there", "here", "that", "what", "how", "why"].contains(bare(next))
    if isPlural(before) {
      if has(place, .verb) { return true }
      let isApart = before < place - 1
      let isOfPeople = ["people", "men", "women", "children", "kids"].contains(bare(before))
      if isOfPeople, has(place, .nounVerb), has(next, .preposition) { return true }
      if has(place, .desire), next < words.count, !["of", "for", "in"].contains(bare(next)) {
        return true
      }
      return has(place, .nounVerb)
        && (takes || isApart || next == words.count && has(place, .intransitive))
        || place == words.count - 1
          && ["stay", "listen", "care", "fit", "match"].contains(bare(place))
    }
    guard let base = Self.base(bare(place)), place > start, !isPlural(before) else { return false }
    guard place - start > 1 || !has(before, .determiner) else { return false }
    let classes = NoteLexicon.classes(of: base)
    if classes.contains(.verb) {
      return next == words.count ? true : !has(next, .finite) && !["of"].contains(bare(next))
    }
    // Several things hardly ever stand before another noun, so that `saves nurses` has a verb.
    let isBeforeNoun =
      next < words.count
      && !has(next, [.preposition, .finite, .past, .join, .relative, .circumstance])
      && !isInThePast(next) && bare(next) != "council" && words[place].end == nil
    return isBeforeNoun || before < place - 1
      || has(next, [.determiner, .object, .number, .adverb, .subject])
      || ["like", "up", "to", "with"].contains(bare(next))
      || Self.lives.contains(bare(place)) && bare(before) != "public" && next < words.count
  }

  /// Forms that are hardly ever nouns behind a single thing.
  private static let lives: Set<String> = ["works", "lives", "looks", "stays", "runs"]

  // MARK: Several parts

  /// Whether a note is more than one part that a frame could take: `true, I've only read it`.
  var isSeveral: Bool {
    for (place, word) in words.enumerated().dropLast() {
      let next = place + 1
      switch word.end {
      case ".", "!", "?":
        let isLong = word.written.unicodeScalars.count > 4 || has(place, .reply)
        if isLong, words[next].isCapitalised { return true }
      case ",":
        let isJoined = ["but", "so"].contains(bare(next))
        let begins = isPronoun(next) || isJoined && isPronoun(next + 1)
        if begins, place == 0 || !isPronoun(0), bare(0) != "to",
          !has(0, [.circumstance, .question])
        {
          return true
        }
      case ";": if isClause(from: 0) || isVerbFirst(0) { return true }
      default: break
      }
      let isReply = place == 0 && has(0, .reply) && place + 1 < words.count
      if isReply, [",", ":"].contains(word.end) || ["-", "–", "—"].contains(words[next].written) {
        return true
      }
    }
    return false
  }

  /// Whether sentences end within it, or it begins with a reply: `yes, and I liked it`.
  var hasSentences: Bool {
    words.enumerated().dropLast().contains { place, word in
      if [".", "!", "?", ":"].contains(word.end) { return word.written.unicodeScalars.count > 4 }
      return place == 0 && has(0, .reply) && word.end == ","
    }
  }

  private func isPronoun(_ place: Int) -> Bool {
    let stem = bare(place).unicodeScalars.prefix { $0 != "'" }
    return ["i", "we", "they", "he", "she", "it", "you", "there"].contains(String(stem))
  }
}
