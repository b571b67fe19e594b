/// Tells what a German note is.
///
/// Nouns have a capital there, and a verb stands second in a sentence of its own and last behind
/// `dass` and `weil`. What has no verb that is sure is a noun.
struct GermanNote {
  let words: [NoteWord]
  let place: NotePlace

  init(_ note: String, at place: NotePlace) {
    words = NoteWord.all(note)
    self.place = place
  }

  /// The shape and the words that a sentence takes.
  var reading: (shape: SentenceEnd.Shape, words: String) {
    guard words.count > 1 else { return noun }
    if let noun = conjunctionWithoutComma {
      let head = words[...noun].map(\.written).joined(separator: " ")
      return GermanNote(head + ", " + text(from: noun + 1), at: place).reading
    }
    switch bare(0) {
    case "dass", "weil": return words.count > 2 ? (.final, text(from: 1)) : (.phrase, text(from: 1))
    case "da" where isVerb(lastOfFirst) && !isMain: return (.final, text(from: 1))
    case "um" where isInfinitive: return (.infinitive, text(from: 1))
    default: break
    }
    if isSeveral { return (.sentence, text) }
    if let list { return list }
    if isInfinitive, !isVerbBeforeAll {
      // What was heard was no task.
      let isMet = place == .highlight && words.contains { Self.meetings.contains($0.bare) }
      return isMet ? (.sentence, "es war schön, " + text) : (.infinitive, text)
    }
    return verbFirst ?? done ?? task ?? absence ?? question ?? clause ?? quality ?? said ?? noun
  }

  private static let meetings: Set<String> = [
    "horen", "sehen", "erleben", "erfahren", "spuren", "kennenzulernen", "mitzuerleben",
    "anzuhoren", "anzusehen",
  ]

  /// The noun behind which a comma is missing: `die Idee dass Pfleger stoppen dürfen`.
  private var conjunctionWithoutComma: Int? {
    words.indices.dropLast(2).first { place in
      isNoun(place) && words[place].end == nil
        && ["dass", "ob", "weil"].contains(bare(place + 1))
    }
  }

  /// The parts of a list as one noun: `Polnisch, Türkisch und etwas Ukrainisch`.
  private var list: (shape: SentenceEnd.Shape, words: String)? {
    guard words.dropLast().contains(where: { $0.end == "," }), place != .highlight,
      !words.contains(where: { ["und", "oder", "aber", "davon", "darunter"].contains($0.bare) })
    else { return nil }
    let parts = text.unicodeScalars.split(separator: ",").map { part in
      GermanNote(String(part.drop { $0 == " " }), at: place)
    }
    guard parts.count > 1, parts.allSatisfy({ $0.isBareNoun || $0.isAdjective }),
      parts.allSatisfy(\.isAdjective) || parts.allSatisfy(\.isBareNoun)
    else { return nil }
    let isNamed = place == .why
    let said = parts.map { part in
      part.words.count == 1 ? part.noun.words : (isNamed ? part.strong : nil) ?? part.text
    }
    let all = said.dropLast().joined(separator: ", ") + " und " + (said.last ?? "")
    if parts[0].isAdjective {
      return place == .bring || place == .answer ? (.quality, all) : nil
    }
    return GermanNote(all, at: place).noun
  }

  private var isAdjective: Bool {
    words.count == 1 && !isNoun(0)
      && (GermanLexicon.qualities.contains(where: bare(0).hasEnd) || bare(0).hasEnd("ibel")
        || [
          "schnell", "sauber", "offen", "sicher", "genau", "kreativ", "belesen", "gewissenhaft",
          "neugierig",
        ].contains(bare(0)))
  }

  /// Whether it has a noun and nothing that could be a verb.
  private var isBareNoun: Bool {
    words.indices.contains(where: isNoun) && !words.indices.contains(where: isKnown)
      && words.last.map { $0.isCapitalised || $0.bare.unicodeScalars.allSatisfy { $0 < "a" } }
        == true
      && !["die", "der", "das", "dass", "weil", "wie", "was", "um", "zu", "ob"].contains(bare(0))
      && !GermanLexicon.prepositions.contains(bare(0)) && bare(words.count - 2) != "zu"
      && !(words.last.map { isVerbal($0) } ?? false)
  }

  private func isVerbal(_ word: NoteWord) -> Bool {
    !word.isCapitalised && (word.bare.hasEnd("en") || word.bare.hasEnd("t"))
  }

  private var isVerbBeforeAll: Bool {
    words[0].written.unicodeScalars.first?.properties.isLowercase == true && isKnown(0)
  }

  /// `acht Jahre Rohbau geleitet`, without who did it.
  private var done: (shape: SentenceEnd.Shape, words: String)? {
    guard place != .why, let last = words.last?.bare, words.count > 2,
      words.last?.isCapitalised == false, Self.isPast(last),
      last.hasEnd("t") || last.hasEnd("en"), !words.contains(where: { $0.end == "," }),
      !["gut", "gern", "gesund", "gesamt", "gelernt", "gepruft"].contains(last),
      words.dropLast().indices.contains(where: isNoun), !words.indices.contains(where: isKnown)
    else { return nil }
    let isMoved = ["gewesen", "gegangen", "gekommen", "geblieben", "gereist", "gewachsen"]
      .contains(last)
    // What was heard, the reader did.
    if place == .highlight { return isMoved ? nil : (.final, "Sie \(text) haben") }
    return (.clause, (isMoved ? "ich bin " : "ich habe ") + text)
  }

  /// `geleitet`, `studiert`, `umgezogen`, `ausgebildet`.
  private static func isPast(_ word: String) -> Bool {
    let prefixes = [
      "ab", "an", "auf", "aus", "bei", "ein", "um", "mit", "nach", "vor", "zu", "weiter", "durch",
    ]
    return word.hasStart("ge") || word.hasEnd("iert")
      || prefixes.contains { word.hasStart($0 + "ge") && word.utf8.count > $0.utf8.count + 5 }
  }

  /// `keine Nachtdienste` as a clause.
  private var absence: (shape: SentenceEnd.Shape, words: String)? {
    guard place == .why || place == .highlight, ["keine", "keinen"].contains(bare(0)),
      !words.indices.contains(where: isKnown), words.last?.end == nil,
      !words.contains(where: { $0.end == "," })
    else { return nil }
    return (.final, "es \(text) gibt")
  }

  // MARK: Words

  func bare(_ place: Int) -> String { words.indices.contains(place) ? words[place].bare : "" }

  func isNoun(_ place: Int) -> Bool {
    words.indices.contains(place) && words[place].isCapitalised
      && !["ihnen", "sie"].contains(words[place].bare)
  }

  var text: String { text(from: 0) }

  func text(from place: Int) -> String {
    words.dropFirst(place).map(\.written).joined(separator: " ")
  }

  /// The place of the last word before a comma, or of all.
  private var lastOfFirst: Int {
    words.firstIndex { $0.end == "," || $0.end == ";" } ?? words.count - 1
  }

  func isKnown(_ place: Int) -> Bool {
    words.indices.contains(place) && !isNoun(place) && GermanLexicon.finite.contains(bare(place))
  }

  /// Whether a word can be a verb that a subject goes with, by its end.
  func isVerb(_ place: Int) -> Bool {
    guard words.indices.contains(place), !isNoun(place) else { return false }
    let word = bare(place)
    if isKnown(place) { return true }
    guard word.unicodeScalars.count > 3, !GermanLexicon.others.contains(word),
      !["ant", "ent", "annt", "los"].contains(where: word.hasEnd)
    else { return false }
    return ["t", "en", "eln", "ern", "e"].contains { word.hasEnd($0) }
  }

  private func isParticiple(_ place: Int) -> Bool {
    let word = bare(place)
    return word.hasStart("ge") && (word.hasEnd("t") || word.hasEnd("en"))
      || word.hasEnd("iert") || word.hasEnd("ieren") && word.hasStart("be")
  }

  private static let subjects: Set<String> = ["ich", "wir", "er", "es", "man", "sie"]

  // MARK: Sentences

  /// Whether a verb stands second, as in a sentence of its own.
  private var isMain: Bool {
    let isPronoun = GermanLexicon.pronouns.contains(bare(0)) && (bare(0) != "ihr" || isKnown(1))
    if isPronoun, isConjugated(1) { return true }
    if isKnown(1), words.count > 2, !isNoun(0) || lastOfFirst > 1 || words[1].end == "," {
      return !(lastOfFirst == 1 && GermanLexicon.determiners.contains(bare(0)) && words.count == 2)
    }
    for place in words.indices.dropFirst() where place <= lastOfFirst {
      let next = place + 1
      let isInverted = Self.subjects.contains(bare(next)) && next <= lastOfFirst
      if isInverted, isVerb(place), !words[place].written.isEmpty { return true }
      guard place < lastOfFirst, !isKnown(next) else { continue }
      if isKnown(place) { return true }
      if isNoun(place - 1), isVerb(place), !isParticipleAlone(place) { return true }
    }
    return false
  }

  /// `acht Jahre Pflege geleitet in Köln` has no verb of its own.
  private func isParticipleAlone(_ place: Int) -> Bool {
    bare(place).hasStart("ge") && bare(place) != "geht" && bare(place) != "gehört"
      || bare(place).hasEnd("e") || ["auf", "mit"].contains(bare(place))
  }

  /// Whether the word behind a pronoun is the verb that goes with it, and not one at the end.
  private func isConjugated(_ place: Int) -> Bool {
    guard place < words.count, isVerb(place) else { return false }
    let word = bare(place)
    if isKnown(place) { return true }
    // `ich neue Herausforderungen suche`
    if lastOfFirst > place, isVerb(lastOfFirst) { return false }
    switch bare(0) {
    case "ich": return word.hasEnd("e")
    case "wir", "sie": return word.hasEnd("en") || word.hasEnd("ern")
    case "es", "er", "man", "ihr", "niemand", "jeder": return word.hasEnd("t")
    default: return word.hasEnd("en")
    }
  }

  /// Whether the verb stands last, as behind `dass`.
  private var isFinal: Bool {
    let last = lastOfFirst
    guard last > 1, isVerb(last) else { return false }
    guard
      GermanLexicon.pronouns.contains(bare(0)) || words[..<last].contains(where: \.isCapitalised)
        || GermanLexicon.objects.contains(bare(0))
    else { return false }
    if isKnown(last) { return true }
    guard !isParticiple(last) else { return false }
    let first = bare(0)
    return GermanLexicon.pronouns.contains(first) && first != "alle"
      || GermanLexicon.objects.contains(first) || place == .why && !bare(last).hasEnd("e")
      || ["der", "die", "das", "ihr", "ihre", "mein", "meine", "dem", "den"].contains(first)
        && bare(last).hasEnd("t") && lastOfFirst == words.count - 1
  }

  private var clause: (shape: SentenceEnd.Shape, words: String)? {
    if isMain {
      return place == .highlight && !isOfWriter ? behindThat ?? (.clause, text) : (.clause, text)
    }
    if isFinal { return (.final, text) }
    return GermanLexicon.pronouns.contains(bare(0)) && !isNoun(1)
      && !["alle", "ihr"].contains(bare(0)) ? (.clause, text) : nil
  }

  /// `true, aber ich lerne`, `nein, ich will`: two parts that no frame takes.
  private var isSeveral: Bool {
    let replies: Set<String> = ["ja", "nein", "stimmt", "richtig", "doch", "klar", "das"]
    for place in words.indices.dropLast() {
      let next = place + 1
      if words[place].end == "," {
        if place == 0, replies.contains(bare(0)) { return true }
        if ["aber", "doch", "sondern"].contains(bare(next)), isMain || place < 3 { return true }
        if Self.subjects.contains(bare(next)), isKnown(next + 1), place < 4 { return true }
      }
      let ends = words[place].end == "." || words[place].end == "!"
      if ends, bare(place).unicodeScalars.count > 3, isNoun(next) { return true }
    }
    return false
  }

  // MARK: Parts of sentences

  private var verbFirst: (shape: SentenceEnd.Shape, words: String)? {
    guard words[0].written.unicodeScalars.first?.properties.isLowercase == true, isKnown(0) else {
      return nil
    }
    if Self.subjects.contains(bare(1)) { return (.sentence, "das " + text) }
    if ["hat", "kommt", "geht", "gefallt", "gefiel", "passt", "reizt"].contains(bare(0)) {
      guard
        let link = words.indices.dropFirst().first(where: {
          ["wie", "dass", "ob"].contains(bare($0))
        })
      else { return (.sentence, "das " + text) }
      let head = words[..<link].map(\.written).joined(separator: " ")
      let comma = words[link - 1].end == nil ? "," : ""
      return (.sentence, "es \(head)\(comma) \(text(from: link))")
    }
    if GermanLexicon.impersonal.contains(bare(0)), !words.contains(where: { $0.bare == "bin" }),
      !isOwnPast
    {
      return (.sentence, "das " + text)
    }
    return (.clause, (GermanLexicon.plural.contains(bare(0)) ? "wir " : "ich ") + joinedVerbs)
  }

  private var question: (shape: SentenceEnd.Shape, words: String)? {
    guard GermanLexicon.questions.contains(bare(0)) else { return nil }
    let isWhole = words.indices.dropFirst(2).dropLast().contains {
      ["ist", "war", "sind"].contains(bare($0)) && isVerb($0 - 1)
    }
    return isWhole ? (.sentence, text) : (.question, text)
  }

  /// `den Umstieg zu schaffen`, `das Team auszubauen`; not `die Idee, das Team auszubauen`.
  private var isInfinitive: Bool {
    guard let last = words.last?.bare, words.count > 2 || bare(0) == "zu", last.hasEnd("n")
    else {
      return false
    }
    if lastOfFirst < words.count - 1, bare(0) != "um" {
      return bare(0) == "zu" && !isNoun(1)
    }
    return bare(words.count - 2) == "zu" || last.unicodeScalars.count > 8 && isZuInside(last)
  }

  /// `auszubauen`, `einzuführen`.
  private func isZuInside(_ word: String) -> Bool {
    [
      "auszu", "einzu", "aufzu", "umzu", "anzu", "abzu", "mitzu", "voranzu", "weiterzu", "dazuzu",
      "zuzu", "vorzu", "nachzu", "hinzu", "loszu", "durchzu", "festzu", "teilzu",
    ]
    .contains { word.hasStart($0) }
  }

  /// `belastbar und freundlich`, `fließend Englisch`.
  private var quality: (shape: SentenceEnd.Shape, words: String)? {
    if place == .bring || place == .answer, words.count > 1, words.count < 4,
      [
        "examinierte", "examinierter", "gelernte", "gelernter", "ausgebildete", "ausgebildeter",
        "zertifizierte", "zertifizierter", "geprufte", "geprufter",
      ].contains(bare(0)), isNoun(1)
    {
      return (.quality, text)
    }
    let isFluent = [bare(0), bare(words.count - 1)].contains("fliessend")
    if isFluent, place == .bring || place == .answer { return (.clause, "ich spreche " + text) }
    guard place == .bring || place == .answer, !isNoun(0),
      GermanLexicon.qualities.contains(where: bare(0).hasEnd),
      words[0].end == "," || ["und", "im", "in", "bei", "mit"].contains(bare(1))
    else { return nil }
    let isAlone = bare(1) != "und" || !isNoun(3) && !isNoun(2)
    return isAlone ? (.quality, text) : nil
  }
}
