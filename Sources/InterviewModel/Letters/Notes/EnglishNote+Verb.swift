// Whether an English note begins with a verb whose subject it leaves out, or with a quality.
extension EnglishNote {
  /// Whether a verb stands at a place, and nothing else can.
  func isVerbFirst(_ start: Int) -> Bool {
    guard words.indices.contains(start), !words[start].isName else { return false }
    let next = start + 1
    let takesObject =
      has(next, [.determiner, .number, .object, .particle, .adverb])
      || ["that", "how", "what", "why"].contains(bare(next))
      || isGerund(next) && has(start, .desire)
    if words[start].end == "," { return false }
    if ["set", "put", "cut"].contains(bare(start)), bare(next) == "of" { return false }
    if has(start, .past) { return bare(start) != "said" || place != .bring }
    if has(start, .finite) { return isFiniteFirst(start) }
    if ["used", "never"].contains(bare(start)), bare(next) == "to" { return false }
    if has(start, [.participle, .deed]) || isInEd(start) { return isPastFirst(start, takesObject) }
    let isPreposition = has(next, .preposition)
    if has(start, .desire) {
      let isForOne = bare(start) == "care" && ["my", "our"].contains(bare(start + 2))
      return next < words.count && !has(next, [.head, .join, .noun])
        && (isForOne || takesObject || !isPreposition && bare(start) != "care")
    }
    if has(start, .nounVerb) {
      if place == .highlight { return has(next, [.determiner, .object]) }
      // `answer phones`, `weld TIG`; not `support teams`.
      let isTask = has(start, .task) && !isPreposition && next < words.count
      if isTask, isPlural(next) || isPlural(next + 1) || words[next].isCapitalised { return true }
      return takesObject || bare(next) == "to" && has(start, .wish)
    }
    return has(start, .verb) && !has(start, .determiner) && next < words.count
  }

  /// `can explain`, `have built`; not `will to learn`, `is rare`.
  private func isFiniteFirst(_ start: Int) -> Bool {
    let next = start + 1
    if ["is", "are", "has", "does", "isn't", "aren't", "doesn't", "hasn't"].contains(bare(start)) {
      return false
    }
    return !["to", "of", "for", "be"].contains(bare(next)) || ["had", "have"].contains(bare(start))
      || ["can", "will", "would", "could"].contains(bare(start)) && bare(next) == "be"
  }

  /// `delivered 60 visits`, `built pipelines`; not `supported housing`, `lost luggage`.
  private func isPastFirst(_ start: Int, _ takesObject: Bool) -> Bool {
    let next = start + 1
    if bare(next) == "by" { return false }
    if has(start, .deed), has(start, .attribute), isCounted(from: next) { return true }
    if has(start, .quality), !has(next, .determiner), !has(next, .object) {
      return has(start, .deed) && !has(next, [.preposition, .adverb]) && bare(next) != "to"
        && bare(next) != "and"
    }
    if takesObject { return !(bare(start).hasStart("un") && isInEd(start)) }
    if bare(next) == "to" {
      return has(start, .wish) || has(start, .deed) || bare(start) == "left" && place == .answer
    }
    if bare(next) == "and" {
      return has(start + 2, [.past, .participle, .deed]) || isInEd(start + 2)
    }
    if has(next, .preposition) {
      return !has(start, .attribute) && (place != .highlight || has(start, [.deed, .shared]))
    }
    guard place != .highlight, !has(start, .attribute), !has(next, .join),
      !has(next, .head) || bare(next) == "teams"
    else { return false }
    return has(start, [.deed, .participle])
  }

  /// Whether an amount follows: `shrink from 3% to 1.2%`, `costs by a third`.
  private func isCounted(from start: Int) -> Bool {
    words.indices.dropFirst(start).contains { place in
      ["from", "by", "to"].contains(bare(place))
        && has(place + 1, [.number, .determiner]) && place > start
    }
  }

  /// A regular form in the past that is not in the lexicon as anything else.
  func isInEd(_ place: Int) -> Bool {
    guard words.indices.contains(place), !words[place].isName else { return false }
    let word = words[place].bare
    return word.unicodeScalars.count > 4 && word.hasEnd("ed")
      && !NoteLexicon.classes(of: word).contains(.noun)
  }

  func isInThePast(_ place: Int) -> Bool {
    has(place, [.past, .participle, .deed]) || isInEd(place)
  }

  /// The base of a verb that agrees with a subject left out: `work` of `works well with kids`.
  func thirdPerson(_ start: Int) -> String? {
    let next = start + 1
    guard has(next, .adverb) || has(next, .determiner) || bare(next) == "with" else { return nil }
    return Self.base(bare(start))
  }

  /// The verb without the ending of the third person: `teach` of `teaches`.
  static func base(_ word: String) -> String? {
    let irregular = ["has": "have", "does": "do", "goes": "go", "is": "are", "was": "were"]
    if let known = irregular[word] { return known }
    guard word.utf8.count > 3, word.hasEnd("s"), !word.hasEnd("ss") else { return nil }
    var candidates = [String(word.unicodeScalars.dropLast())]
    if word.hasEnd("es") { candidates.append(String(word.unicodeScalars.dropLast(2))) }
    if word.hasEnd("ies") { candidates.append(String(word.unicodeScalars.dropLast(3)) + "y") }
    return candidates.first {
      !NoteLexicon.classes(of: $0).isDisjoint(with: [.verb, .nounVerb, .desire])
    }
  }

  /// Whether words say what their writer is: `fluent in German`, `inspired by your work`.
  func isQuality(_ start: Int) -> Bool {
    let next = start + 1
    guard words.indices.contains(start), !words[start].isName else { return false }
    if isInEd(start), bare(next) == "by" { return true }
    if bare(start) == "hard", bare(next) == "working" { return true }
    guard has(start, .quality) else { return false }
    if words[start].end == "," { return has(next, .quality) || has(next, .preposition) }
    if next == words.count { return start > 0 }
    if bare(next) == "and" {
      guard has(start + 2, .quality) else { return false }
      let behind = start + 3
      return behind >= words.count || words[start + 2].end == ","
        || has(behind, [.preposition, .join])
        || bare(behind) == "to"
    }
    return has(next, .preposition) || bare(next) == "to"
  }
}
