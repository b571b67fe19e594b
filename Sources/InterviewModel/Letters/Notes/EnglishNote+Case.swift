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
    let isProduct = qualifiers.contains(
      NoteWord.bare(String(scalars.dropFirst(word.count + 1).prefix { $0 != " " })))
    guard !isTitle, !isProduct, !isFirstOfNames(scalars, behind: word.count),
      let first = word.first, first.properties.isUppercase,
      word.count < scalars.count,
      !plain.hasStart("i'"), plain != "i", plain != "may", plain != "will", plain != "mark",
      word.dropFirst().allSatisfy({ !$0.properties.isUppercase }), isOrdinary(plain)
    else { return note }
    return first.properties.lowercaseMapping + String(scalars.dropFirst())
  }

  /// What stands behind the name of a product: `Relativity certified`.
  private static let qualifiers: Set<String> = [
    "certified", "trained", "licensed", "licenced", "accredited", "administrator", "admin",
  ]

  /// Whether a note is a list whose other parts are names as well: `Relativity, Clio, Westlaw`.
  private static func isFirstOfNames(
    _ note: String.UnicodeScalarView, behind count: Int
  ) -> Bool {
    guard note.prefix(count).last == "," else { return false }
    return note.split(separator: ",").dropFirst().contains { part in
      let words = part.split(separator: " ")
      return words.count == 1 && words[0].first?.properties.isUppercase == true
    }
  }

  /// Whether a word is in the lexicon, or ends as words do and names do not.
  private static func isOrdinary(_ word: String) -> Bool {
    let stem = String(word.unicodeScalars.prefix { $0 != "'" })
    let classes = NoteLexicon.classes(of: word).union(NoteLexicon.classes(of: stem))
    if ["beijing", "boeing", "italy", "july"].contains(word) { return false }
    if ["being", "cats", "dogs", "doors"].contains(word) { return true }
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
      if let full = shortened[word] {
        return full + String(rest.unicodeScalars.drop { $0 == "." })
      }
      if abbreviations.contains(word) { return word.uppercased() + rest }
      if let spelled = spellings[word] { return spelled + rest }
      let isMonth =
        ["may", "march"].contains(word) && ["in", "from", "since", "by", "until"].contains(before)
      let isOne = word == "i" || ["i'm", "i'd", "i've", "i'll"].contains(word)
      return isOne || isMonth || names.contains(word)
        ? SentenceEnd.capitalised(String(piece)) : String(piece)
    }.joined(separator: " ")
  }

  private static let shortened = [
    "yrs": "years", "yr": "year", "w/": "with", "exp": "experience", "esp": "especially",
    "incl": "including", "approx": "about", "hrs": "hours", "mgmt": "management",
    "dept": "department",
  ]

  private static let abbreviations: Set<String> = [
    "icu", "er", "rn", "cpr", "sql", "aws", "cad", "cnc", "mig", "tig", "hvac", "cdl", "gcp", "hr",
    "erp", "crm", "api", "ecg", "ekg", "iv", "nhs", "haccp", "osha",
  ]

  /// Names with capitals of their own.
  private static let spellings = [
    "quickbooks": "QuickBooks", "netsuite": "NetSuite", "github": "GitHub", "gitlab": "GitLab",
    "javascript": "JavaScript", "typescript": "TypeScript", "postgresql": "PostgreSQL",
    "postgres": "Postgres", "mysql": "MySQL", "powerpoint": "PowerPoint", "autocad": "AutoCAD",
    "salesforce": "Salesforce", "photoshop": "Photoshop", "hubspot": "HubSpot",
    "linkedin": "LinkedIn", "graphql": "GraphQL", "tensorflow": "TensorFlow", "figma": "Figma",
    "snowflake": "Snowflake", "revit": "Revit", "jira": "Jira", "airflow": "Airflow",
  ]

  private static let names: Set<String> = [
    "english", "german", "french", "spanish", "italian", "polish", "turkish", "arabic", "dutch",
    "russian", "ukrainian", "portuguese", "chinese", "mandarin", "japanese", "korean", "hindi",
    "urdu", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "january", "february", "april", "june", "july", "august", "september", "october", "november",
    "december", "python", "java", "excel", "linux", "kubernetes", "docker", "terraform", "covid",
  ]
}
