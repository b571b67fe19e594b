// Capitals of English notes, as they are within a sentence.
extension EnglishNote {
  /// A note with its first letter small, where its first word is none that always has a capital.
  static func decapitalised(_ note: String) -> String {
    let scalars = note.unicodeScalars
    let word = scalars.prefix { $0 != " " }
    let plain = NoteWord.bare(String(word))
    // `Judge Ortiz` is somebody.
    let next = scalars.dropFirst(word.count + 1).first
    let isTitle =
      NoteLexicon.classes(of: plain).contains(.occupation)
      && next?.properties.isUppercase == true
    guard !isTitle, let first = word.first, first.properties.isUppercase,
      word.count < scalars.count,
      !plain.hasStart("i'"), plain != "i", plain != "may", plain != "will", plain != "mark",
      word.dropFirst().allSatisfy({ !$0.properties.isUppercase }), isOrdinary(plain)
    else { return note }
    return first.properties.lowercaseMapping + String(scalars.dropFirst())
  }

  /// Whether a word is in the lexicon, or ends as words do and names do not.
  private static func isOrdinary(_ word: String) -> Bool {
    let stem = String(word.unicodeScalars.prefix { $0 != "'" })
    let classes = NoteLexicon.classes(of: word).union(NoteLexicon.classes(of: stem))
    if ["beijing", "boeing", "italy", "july"].contains(word) { return false }
    return !classes.isEmpty
      || word.utf8.count > 5
        && ["ing", "ed", "tion", "tions", "ment", "ness", "ity", "ship", "ence", "ance", "ly"]
          .contains { word.hasEnd($0) }
  }

  /// A note with capitals where somebody typed `i`, `spanish` or `icu`, and with `years` for `yrs`.
  static func capitalisingI(_ note: String) -> String {
    var before = ""
    return note.unicodeScalars.split(separator: " ").map { piece in
      let word = NoteWord.bare(String(piece))
      defer { before = word }
      guard piece.first?.properties.isLowercase == true else { return String(piece) }
      let rest = String(piece.dropFirst(word.unicodeScalars.count))
      if let full = shortened[word] { return full + rest }
      if abbreviations.contains(word) { return word.uppercased() + rest }
      let isMonth =
        ["may", "march"].contains(word) && ["in", "from", "since", "by", "until"].contains(before)
      let isOne = word == "i" || ["i'm", "i'd", "i've", "i'll"].contains(word)
      return isOne || isMonth || names.contains(word)
        ? SentenceEnd.capitalised(String(piece)) : String(piece)
    }.joined(separator: " ")
  }

  private static let shortened = ["yrs": "years", "yr": "year", "w/": "with", "exp": "experience"]

  private static let abbreviations: Set<String> = [
    "icu", "er", "rn", "cpr", "sql", "aws", "cad", "cnc", "mig", "tig", "hvac", "cdl", "gcp", "hr",
    "erp", "crm", "api", "ecg", "ekg", "iv", "nhs", "haccp", "osha",
  ]

  private static let names: Set<String> = [
    "english", "german", "french", "spanish", "italian", "polish", "turkish", "arabic", "dutch",
    "russian", "ukrainian", "portuguese", "chinese", "mandarin", "japanese", "korean", "hindi",
    "urdu", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "january", "february", "april", "june", "july", "august", "september", "october", "november",
    "december", "python", "java", "excel", "linux", "kubernetes", "docker", "terraform", "covid",
  ]
}
