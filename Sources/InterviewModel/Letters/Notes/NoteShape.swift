/// Tells what a note of the owner's is, so that a letter's sentence can take it.
///
/// Nothing here understands a sentence. What is plainly no noun, and fits nowhere else, is a
/// sentence of its own: in doubt that reads better than a beginning that the note cannot end.
enum NoteShape {
  /// A note that is no sentence as it stands: its shape, and its words without the conjunction that
  /// the beginning of its sentence has already.
  static func read(_ note: String) -> (shape: SentenceEnd.Shape, words: String) {
    let tokens = split(note)
    guard tokens.count > 1, let first = tokens.first.map(NoteVocabulary.bare) else {
      return (shape(of: note), note)
    }
    let rest = tokens.dropFirst().joined(separator: " ")
    let next = NoteVocabulary.bare(tokens[1])
    switch first {
    case "dass", "weil": return (tokens.count > 2 ? .final : .phrase, rest)
    case "because" where next == "of":
      let noun = tokens.dropFirst(2).joined(separator: " ")
      return noun.isEmpty ? (.sentence, note) : (shape(of: noun), noun)
    case "because", "since", "as":
      if first != "because", NoteVocabulary.isNumber(next) { return (.sentence, note) }
      let shape = shape(of: rest)
      if first == "as" { return shape == .clause ? (.clause, rest) : (.sentence, note) }
      let isClause = tokens.count > 3 && shape == .phrase
      return (isClause ? .clause : shape, rest)
    case "that":
      let shape = shape(of: rest)
      // `that story about the queue` is a phrase, `that kids decide` is a clause.
      guard shape == .phrase else { return (shape, rest) }
      return NotePredicate.isPlural(next) ? (.clause, rest) : (.phrase, note)
    case "da":
      return (shape(of: rest), rest)
    default: return (shape(of: note), note)
    }
  }

  /// The shape of a note without a conjunction before it.
  static func shape(of note: String) -> SentenceEnd.Shape {
    let tokens = split(note)
    let words = tokens.map(NoteVocabulary.bare)
    guard let first = words.first else { return .phrase }
    if isSeveral(tokens, words) { return .sentence }
    if first == "to" || GermanNote.isInfinitive(words) { return .infinitive }
    if isOwnSubject(first), words.count > 1, !GermanPredicate.beginsWithYourNoun(note) {
      return .clause
    }
    if let shape = GermanNote.shape(tokens, words) { return shape }
    if let shape = circumstance(words) { return shape }
    return words.count > 1 ? verbal(words) ?? nominal(note, words) : .phrase
  }

  private static func nominal(_ note: String, _ words: [String]) -> SentenceEnd.Shape {
    NotePredicate.isIn(words) || GermanPredicate.isIn(note) ? .clause : .phrase
  }

  /// What begins with a verb or with what `I am` stands before; nil for anything else.
  private static func verbal(_ words: [String]) -> SentenceEnd.Shape? {
    let kept = Array(words.drop(while: NoteVocabulary.isAdverb))
    let isAdverbFirst = kept.count < words.count
    guard let first = kept.first, kept.count > 1 else { return nil }
    if NoteVerb.begins(kept) { return .verb }
    if NoteVocabulary.isGerund(first) {
      if NotePredicate.isBehindGerund(kept) { return .clause }
      if isAdverbFirst { return .quality }
      if NoteVocabulary.aims.contains(first) { return .aim }
      return NoteVocabulary.gains.contains(first) ? .gain : .gerund
    }
    if NoteVocabulary.isQuality(kept) { return NotePredicate.isIn(words) ? .clause : .quality }
    return nil
  }

  /// What begins with a circumstance: `when I was 20 I ran a shop`, `in my last job I led ten`.
  private static func circumstance(_ words: [String]) -> SentenceEnd.Shape? {
    guard let first = words.first, words.count > 1 else { return nil }
    if NoteVocabulary.circumstances.contains(first), first != "once" { return .adverbial }
    if NoteVocabulary.prepositions.contains(first) {
      let isAmount =
        NoteVocabulary.amounts.contains(first) && NoteVocabulary.isNumber(words[1])
      return isAmount ? nil : .sentence
    }
    if NoteVocabulary.joins.contains(first) { return .sentence }
    let isTime = NoteVocabulary.times.contains(first)
    return isTime && words.prefix(4).dropFirst().contains(where: isPronoun) ? .sentence : nil
  }

  /// Whether a note is more than one part that a frame could take: `true, I've only read it`,
  /// `asked about legacies, I talked of mine`, `nights are fine; I slept`.
  private static func isSeveral(_ tokens: [String], _ words: [String]) -> Bool {
    for (place, token) in tokens.enumerated().dropLast() {
      let last = token.unicodeScalars.last
      let next = tokens[place + 1]
      if last == "." || last == "!" || last == "?" {
        let isLong = token.unicodeScalars.count > 4 || NoteVocabulary.replies.contains(words[place])
        if isLong, next.unicodeScalars.first?.properties.isUppercase == true { return true }
      }
      let isJoined = place + 2 < words.count && ["but", "so"].contains(words[place + 1])
      if last == ",", isPronoun(words[place + 1]) || isJoined && isPronoun(words[place + 2]),
        !isInterrupted(words, at: place + 1)
      {
        return true
      }
      if last == ";", NotePredicate.isIn(words) { return true }
      if place == 0, last == "," || last == ":" || ["-", "–", "—"].contains(next),
        NoteVocabulary.replies.contains(words[0])
      {
        return true
      }
    }
    return false
  }

  /// `the team, I think, is great`, `you, we`: the pronoun belongs to an aside, or to a clause that
  /// began with a subject of its own.
  private static func isInterrupted(_ words: [String], at place: Int) -> Bool {
    isOwnSubject(words[0]) && place > 1 || words.first == "to"
  }

  /// `I`, `I've`, `they'd`.
  private static func isPronoun(_ word: String) -> Bool {
    let stem = word.unicodeScalars.prefix { $0 != "'" && $0 != "’" }
    return NoteVocabulary.pronouns.contains(String(stem))
  }

  /// `you`, `everybody`, `it's`.
  private static func isOwnSubject(_ word: String) -> Bool {
    if NoteVocabulary.isSubject(word) { return true }
    let stem = word.unicodeScalars.prefix { $0 != "'" && $0 != "’" }
    return stem.count < word.unicodeScalars.count && NoteVocabulary.isSubject(String(stem))
  }

  private static func split(_ note: String) -> [String] {
    note.unicodeScalars.split(separator: " ").map { String($0) }
  }
}
