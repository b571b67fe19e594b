/// Tells a German note that is a clause, `Ihr Team liefert täglich aus`, from a phrase, `Ihr Team
/// in Berlin`.
///
/// Nouns have a capital there, so the first lowercase word behind one, or the last word of all, is
/// the verb where it ends like one.
enum GermanPredicate {
  /// Whether a note that begins with an article has a verb that its subject goes with.
  static func isIn(_ note: String) -> Bool {
    let words = note.unicodeScalars.split(separator: " ").map { String($0) }
    guard words.count > 2, let first = words.first, articles.contains(first.folded),
      // What follows a comma is most likely a clause within the phrase.
      !note.unicodeScalars.contains(","),
      let noun = words.indices.dropFirst().first(where: { isNoun(words[$0]) }),
      let last = words.last
    else { return false }
    let behind = words[words.index(after: noun)...].first { !isNoun($0) }
    return behind.map(isVerb) ?? false || words.count > 3 && isVerb(last)
  }

  /// Whether a note begins with `Ihr` and a noun, `Ihr Team`, and not with the pronoun, `ihr baut`.
  static func beginsWithYourNoun(_ note: String) -> Bool {
    let words = note.unicodeScalars.split(separator: " ").map { String($0) }
    return words.count > 1 && words[0].folded == "ihr" && isNoun(words[1])
  }

  private static func isNoun(_ word: String) -> Bool {
    word.unicodeScalars.first?.properties.isUppercase ?? false
  }

  static func isVerb(_ word: String) -> Bool {
    guard let first = word.unicodeScalars.first, first.properties.isLowercase,
      word.unicodeScalars.count > 2, !others.contains(word.folded)
    else { return false }
    let text = word.folded.utf8
    return ["t", "en", "eln", "ern"].contains { text.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  private static let articles: Set<String> = [
    "der", "die", "das", "ein", "eine", "ihr", "ihre", "mein", "meine", "unser", "unsere", "dieser",
    "diese", "dieses", "jeder", "jede", "jedes", "alle", "viele",
  ]

  /// Words that end like verbs and are none.
  private static let others: Set<String> = [
    "mit", "und", "nicht", "seit", "statt", "anstatt", "samt", "gegen", "neben", "zwischen",
    "wegen", "oben", "unten", "hinten", "aussen", "innen", "zusammen", "gut", "direkt", "dort",
    "fast", "selbst", "insgesamt", "laut", "den", "einen", "meinen", "ihren", "unseren", "offen",
    "deinen", "euren", "keinen", "allen", "vielen", "aufeinander", "untereinander", "gern",
    "modern", "extern", "intern",
  ]
}
