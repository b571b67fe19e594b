// German nouns in the case that their place in a letter has.
extension GermanNote {
  /// A noun in the nominative for what stayed and for a reason, in the accusative for what somebody
  /// brings.
  var noun: (shape: SentenceEnd.Shape, words: String) {
    switch place {
    case .answer: return (.loose, text)
    case .why where words.count == 1, .highlight where words.count == 1: return (.phrase, text)
    case .bring where words.count > 1 && !words.contains(where: \.isCapitalised):
      return (.loose, text)
    case .bring
    where words.count == 1 && words[0].isCapitalised
      && ["schein", "ausweis"].contains(where: bare(0).hasEnd):
      return (.phrase, "einen " + text)
    case .bring: return (.phrase, (accusative ?? words.map(\.written)).joined(separator: " "))
    case .why, .highlight: return named
    }
  }

  private var named: (shape: SentenceEnd.Shape, words: String) {
    let rest = text(from: 1)
    switch bare(0) {
    case "uber" where place == .highlight: return (.phrase, "unser Gespräch über " + rest)
    case "vom" where place == .highlight, "von" where place == .highlight:
      return (.phrase, "das, was ich \(text) gehört habe")
    case "an" where place == .highlight: return GermanNote(rest, at: place).named
    case "dem": return (.loose, text)
    case "ihr", "ihre", "ihren", "ihrem":
      // What is theirs is the reader's.
      return (
        .phrase,
        SentenceEnd.capitalised((nominative ?? words.map(\.written)).joined(separator: " "))
      )
    default: break
    }
    if place == .why, GermanLexicon.prepositions.contains(bare(0)) { return (.loose, text) }
    if let strong { return (.phrase, strong) }
    if !words.contains(where: \.isCapitalised) { return (.loose, text) }
    if let article = Self.articles.first(where: { bare(0).hasEnd($0.end) })?.article, isNoun(0) {
      return (.phrase, "\(article) \(text)")
    }
    return (.phrase, (nominative ?? words.map(\.written)).joined(separator: " "))
  }

  /// `der neue Umstieg` of `den neuen Umstieg`, `guter Umgang` of `guten Umgang`; nil where the
  /// noun may be in the plural.
  private var nominative: [String]? {
    guard let noun = firstNoun, noun > 0 else { return nil }
    var all = words.map(\.written)
    let isPlural = bare(noun).hasEnd("n") && bare(0) == "den"
    if let article = Self.nominatives[bare(0)], !isPlural {
      all[0] = Self.like(all[0], article)
      let end = article == "der" || article == "dieser" ? "e" : "er"
      for place in 1..<noun where bare(place).hasEnd("en") {
        all[place] = String(all[place].unicodeScalars.dropLast(2)) + end
      }
      return all
    }
    return nil
  }

  /// `der kurze Weg` of `kurzer Weg`, `das offene Konzept` of `offenes Konzept`.
  var strong: String? {
    guard words.count > 1, isNoun(1), !words[0].isCapitalised, words[0].end == nil,
      !GermanLexicon.determiners.contains(bare(0)), !GermanLexicon.prepositions.contains(bare(0)),
      !["immer", "aber", "unser", "weniger", "lauter", "mehr", "euer", "eures", "unseres"]
        .contains(bare(0)),
      bare(0).hasEnd("er") || bare(0).hasEnd("es") || bare(0).hasEnd("e"), bare(0).utf8.count > 4
    else { return nil }
    if bare(0).hasEnd("e") { return strongInE }
    let article = bare(0).hasEnd("er") ? "der" : "das"
    return "\(article) \(words[0].written.dropLast()) \(text(from: 1))"
  }

  /// `die kleinere Station`, `die kurzen Wege`; nil where the noun may be one or several.
  private var strongInE: String? {
    guard place == .why || place == .highlight,
      !["viele", "einige", "mehrere", "wenige", "keine", "gute"].contains(bare(0))
    else { return nil }
    let isPlural =
      ["en", "s", "er", "eln"].contains(where: bare(1).hasEnd)
      || ["wege", "tage", "dienste", "projekte", "ablaufe", "prozesse"].contains(
        where: bare(1).hasEnd)
    return "die \(words[0].written)\(isPlural ? "n" : "") \(text(from: 1))"
  }

  /// `den Schein` of `der Schein`, `guten Umgang` of `guter Umgang`.
  private var accusative: [String]? {
    guard let noun = firstNoun, noun > 0 else { return nil }
    var all = words.map(\.written)
    if let article = Self.accusatives[bare(0)] {
      all[0] = Self.like(all[0], article)
      for place in 1..<noun where bare(place).hasEnd("e") { all[place] += "n" }
      return all
    }
    let isStrong = (0..<noun).allSatisfy {
      bare($0).hasEnd("er") && bare($0).unicodeScalars.count > 4
    }
    guard isStrong, !["weniger", "immer", "unser", "lauter"].contains(bare(0)) else { return nil }
    for place in 0..<noun { all[place] = String(all[place].unicodeScalars.dropLast(1)) + "n" }
    return all
  }

  private var firstNoun: Int? {
    guard let noun = words.indices.first(where: isNoun) else { return nil }
    // `Ihr Umgang` begins with a capital and no noun.
    let isArticle = GermanLexicon.determiners.contains(bare(noun)) && noun == 0
    return isArticle ? words.indices.dropFirst().first(where: isNoun) : noun
  }

  private static func like(_ word: String, _ other: String) -> String {
    word.unicodeScalars.first?.properties.isUppercase == true
      ? SentenceEnd.capitalised(other) : other
  }

  private static let nominatives = [
    "den": "der", "einen": "ein", "meinen": "mein", "ihren": "Ihr", "unseren": "unser",
    "keinen": "kein", "diesen": "dieser",
  ]

  /// The articles of nouns by their ends.
  private static let articles = [
    ("gesprach", "das"), ("thema", "das"), ("projekt", "das"), ("team", "das"),
    ("austausch", "der"), ("gang", "der"), ("blick", "der"), ("stieg", "der"), ("besuch", "der"),
    ("vortrag", "der"), ("ung", "die"), ("heit", "die"), ("keit", "die"), ("schaft", "die"),
    ("ion", "die"), ("gabe", "die"), ("kuche", "die"), ("plan", "der"), ("weg", "der"),
    ("garten", "der"), ("raum", "der"), ("nahe", "die"), ("kultur", "die"), ("idee", "die"),
    ("frage", "die"), ("arbeit", "die"),
  ].map { (end: $0.0, article: $0.1) }

  private static let accusatives = ["der": "den", "dieser": "diesen"]

  /// A note with its first letter small, where its first word is no noun.
  static func decapitalised(_ note: String) -> String {
    let word = note.unicodeScalars.prefix { $0 != " " }
    let plain = NoteWord.bare(String(word))
    let next = NoteWord.bare(
      String(note.unicodeScalars.dropFirst(word.count + 1).prefix { $0 != " " }))
    guard let first = word.first, first.properties.isUppercase,
      word.count < note.unicodeScalars.count,
      word.dropFirst().allSatisfy({ !$0.properties.isUppercase }),
      !["sie", "ihr", "ihre", "ihren", "ihrem", "ihnen"].contains(plain)
    else { return note }
    let isVerb =
      GermanLexicon.finite.contains(plain) && !GermanLexicon.prepositions.contains(next)
    let isSmall =
      isVerb || GermanLexicon.determiners.contains(plain) || GermanLexicon.pronouns.contains(plain)
      || GermanLexicon.objects.contains(plain) || GermanLexicon.questions.contains(plain)
      || GermanLexicon.prepositions.contains(plain)
      || ["dass", "weil", "da", "schon", "besonders", "viel", "wenig", "sehr", "gut"].contains(
        plain)
    return isSmall
      ? first.properties.lowercaseMapping + String(note.unicodeScalars.dropFirst()) : note
  }
}
