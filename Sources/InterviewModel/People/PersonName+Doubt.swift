/// What stands in the place of a name and names nobody, or not clearly.
extension PersonName {
  /// Why a text may be no name.
  enum Doubt {
    /// It says that nobody is known, or what somebody does: `not sure yet`, `the team`, `HR`.
    case nobody
    /// It can be a name, and more or less than one.
    case unclear
  }

  /// The doubt about a text in the place of a name; nil where it looks like one.
  ///
  /// Names begin with capitals, where their script has any, and have no signs that are not part of
  /// names.
  static func doubt(about name: String) -> Doubt? {
    let scalars = name.unicodeScalars
    let key = String(
      String.UnicodeScalarView(name.folded.unicodeScalars.filter(\.properties.isAlphabetic)))
    if nobody.contains(name.folded) || placeholders.contains(key) || Occupation.isPost(name) {
      return .nobody
    }
    let words = scalars.split(whereSeparator: \.properties.isWhitespace).map { String($0) }
    let folded = words.flatMap { word in
      word.folded.unicodeScalars.split { !$0.properties.isAlphabetic }.map { String($0) }
    }
    if folded.contains(where: groups.contains) || beginnings.contains(folded.first ?? "") {
      return .nobody
    }
    if scalars.contains(where: { $0.properties.numericType != nil && $0.isASCII }) {
      return words.contains { Int($0) != nil } ? .nobody : .unclear
    }
    guard !scalars.contains(where: { !isOfName($0) }), words.count <= mostWords else {
      return .unclear
    }
    let isCased = scalars.contains { $0.properties.isLowercase }
    if isCased, !scalars.contains(where: isCapital) { return .nobody }
    let isPhrase = words.enumerated().contains { place, word in
      guard let first = word.unicodeScalars.first(where: \.properties.isAlphabetic),
        first.properties.isLowercase
      else { return false }
      let isElided = word.unicodeScalars.dropFirst().prefix(2).contains {
        "'’".unicodeScalars.contains($0)
      }
      let beginning = String(word.folded.unicodeScalars.prefix(while: \.properties.isAlphabetic))
      return !isElided && !particles.contains(beginning)
        && !(place < words.count - 1 && NameTitle(word) != nil)
        && !word.unicodeScalars.contains(where: isCapital)
    }
    return isPhrase ? .unclear : nil
  }

  /// Whether a text names several people together: `Interview Panel`.
  static func isGroup(_ name: String) -> Bool {
    name.folded.unicodeScalars.split { !$0.properties.isAlphabetic }
      .contains { ["panel", "committee", "interviewers"].contains(String($0)) }
  }

  /// Nobody has more names.
  private static let mostWords = 8

  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isUppercase || scalar.properties.generalCategory == .titlecaseLetter
  }

  private static func isOfName(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .format, .modifierLetter, .modifierSymbol:
      true
    default:
      scalar.properties.isAlphabetic || scalar.properties.isWhitespace
        || ".,-‐‑–'’‘`´\"“”„«»()·・&".unicodeScalars.contains(scalar)
    }
  }

  /// Small words inside of names.
  private static let particles: Set<String> = [
    "van", "von", "vom", "zu", "zur", "zum", "und", "der", "den", "dem", "des", "de", "del",
    "della", "delle", "dei", "degli", "di", "da", "dal", "das", "dos", "do", "du", "la", "las",
    "le", "les", "lo", "los", "y", "e", "ter", "ten", "te", "op", "af", "av", "al", "el", "ul",
    "ben", "bin", "bint", "ibn", "abu", "san", "st", "ap", "mac", "jr", "sr", "t",
  ]

  /// Words that begin no name.
  private static let beginnings: Set<String> = [
    "the", "not", "some", "several", "various", "multiple", "someone", "somebody", "everyone",
    "everybody", "anyone", "whoever", "waiting", "unknown", "same", "two", "three", "wird", "noch",
    "kein", "keine", "keiner", "wer", "encore", "inconnu", "jeszcze", "geen", "nog", "nessuno",
    "ninguno", "nadie", "aucun", "todavia", "ainda", "ancora",
  ]

  /// Words for several people, or for somebody who is not named.
  private static let groups: Set<String> = [
    "team", "teams", "panel", "committee", "interviewers", "engineers", "developers", "managers",
    "recruiters", "colleagues", "founders", "people", "persons", "devs", "department", "equipe",
    "equipo", "squadra", "zespol", "kollegen", "kolleginnen", "mitarbeiter", "personen", "leute",
    "personnes", "personas", "pessoas", "persone", "osoby", "abteilung", "fachbereich",
    "fachabteilung", "personalabteilung", "recruiting", "recruitment", "hr", "rh", "rrhh",
    "unknown",
    "unbekannt", "undecided", "tbd", "tba", "tbc", "pending", "hiring",
  ]

  /// What stands for a name that is not known, without spaces and signs.
  private static let placeholders: Set<String> = [
    "nn", "na", "nv", "ka", "xx", "xxx", "unknown", "several", "various", "someone", "nobody",
    "noname", "pending", "tobeconfirmed", "tobeannounced", "tobedetermined", "todo",
    "unbekannt", "offen", "nochoffen", "folgt", "wirdnochbekanntgegeben", "wirdbekanntgegeben",
    "nochnichtbekannt", "nochunklar", "unklar", "niemand", "keiner", "mehrere", "verschiedene",
    "inconnu", "inconnue", "adefinir", "apreciser", "aconfirmer", "nonprecise", "noncommunique",
    "nc", "personne", "plusieurs", "pordefinir", "porconfirmar", "pordeterminar", "desconocido",
    "desconocida", "pendiente", "nadie", "varios", "aconfirmar", "adefinirse", "desconhecido",
    "desconhecida", "pendente", "ninguem", "varias", "vários", "dadefinire", "daconfermare",
    "sconosciuto", "sconosciuta", "inattesa", "nessuno", "vari", "onbekend", "nogonbekend",
    "ntb", "naderbepalen", "nadertebepalen", "nogtebepalen", "nogteplannen", "meerdere",
    "doustalenia", "nieustalono", "nieznany", "nieznana", "nieznane", "brak", "nikt", "nd", "bd",
    "kilka",
  ]
}
