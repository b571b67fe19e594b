/// Words that say what somebody does or where they do it, and are no names.
enum Occupation {
  /// Whether a text behind a name is a title: a word of it names an occupation, or it is letters
  /// like `CTO`.
  static func isTitle(_ text: String) -> Bool {
    let parts = words(of: text)
    if parts.contains(where: { isOccupation($0) || organisations.contains($0) }) { return true }
    let scalars = text.trimmed.unicodeScalars
    return 2...5 ~= scalars.count
      && scalars.allSatisfy { $0.properties.isUppercase || $0 == "&" || $0 == "/" }
  }

  /// Whether a text is a post or a company and can be nobody's name: each word of it says what
  /// somebody does, or one is a company's legal form.
  ///
  /// `CTO`, `Head of Engineering` and `Acme GmbH` are; `Sam Head` is not.
  static func isPost(_ text: String) -> Bool {
    let parts = words(of: text)
    guard !parts.isEmpty else { return false }
    if parts.count > 1, parts.contains(where: legalForms.contains) { return true }
    if parts.allSatisfy({ isOccupation($0) || qualifiers.contains($0) }) {
      return parts.contains { isOccupation($0) || organisations.contains($0) }
    }
    return parts.count == 1 && posts.contains(parts[0])
  }

  /// Whether a name is that of a part of a company, or of a post: `Acme Recruiting`,
  /// `Head of Engineering`.
  static func isNobody(_ words: [String]) -> Bool {
    let words = words.flatMap { Self.words(of: $0) }
    if words.contains(where: organisations.contains) { return true }
    return words.contains(where: isOccupation)
      && words.allSatisfy { isOccupation($0) || ["of", "and", "for", "the"].contains($0) }
  }

  /// A name without what somebody does before it: `Tanya Brooks` of `Regional VP Tanya Brooks`.
  static func withoutLeading(_ words: [String]) -> [String] {
    guard !isNobody(words) else { return words }
    let isJob = { (word: String) in
      NameTitle(word) == nil && !titles.contains(word.folded)
        && (isOccupation(word.folded) || places.contains(word.folded))
    }
    let name = Array(words.drop(while: isJob))
    // A surname alone is addressed with what its owner is: `Amtsleiter Meyer`.
    if name.count == 1, let post = words.dropLast().last, isCompound(post.folded) { return words }
    let isName = name.first?.unicodeScalars.first?.properties.isUppercase == true
    return isName && name.count < words.count && !name.isEmpty ? name : words
  }

  /// Occupations that people are called by: `Coach Carter`; and what is a first name as well.
  private static let titles: Set<String> = ["principal", "coach", "junior"]

  private static let places: Set<String> = [
    "regional", "area", "deputy", "stationsleitung", "oberarzt", "oberarztin", "chefarzt",
    "chefarztin", "pd", "privatdozent",
  ]

  private static func words(of text: String) -> [String] {
    text.folded.unicodeScalars.split { !$0.properties.isAlphabetic }.map { String($0) }
  }

  private static func isOccupation(_ word: String) -> Bool {
    occupations.contains(word) || isCompound(word)
  }

  /// Whether a word ends in what a head is called: `amtsleiter`, `kuchenchefin`.
  static func isCompound(_ word: String) -> Bool {
    ["leiter", "leiterin", "chef", "chefin"].contains { end in
      word.unicodeScalars.count > end.unicodeScalars.count
        && word.unicodeScalars.reversed().starts(with: end.unicodeScalars.reversed())
    }
  }

  private static let legalForms: Set<String> = [
    "gmbh", "inc", "llc", "ltd", "plc", "kg", "corp", "corporation", "limited",
    "company", "holding", "holdings", "bv", "sarl", "gbr", "ug",
  ]

  /// Words that stand beside an occupation and say of what or where.
  private static let qualifiers: Set<String> = [
    "of", "and", "for", "the", "at", "in", "global", "regional", "vice", "deputy", "interim",
    "acting", "general", "group", "team", "talent", "acquisition", "hr", "recruiting",
    "recruitment", "human", "resources", "quality", "platform", "infrastructure", "security",
    "growth", "customer", "success", "support", "account", "business", "development", "machine",
    "learning", "ai", "ml", "ux", "ui", "it", "cloud", "web", "mobile", "full", "stack", "site",
    "reliability", "department", "technology", "information", "financial", "operating", "emea",
    "us", "uk", "eu", "dach", "apac", "communications", "legal", "analytics", "applied",
  ]

  /// Posts in letters that name nobody.
  private static let posts: Set<String> = [
    "hr", "em", "pm", "tpm", "tl", "gm", "cro", "cso", "cdo", "cco", "cpto", "avp", "ea", "ta",
    "bdm", "sdr", "swe", "sde", "eng", "mgr", "dev", "techlead", "teamlead", "werkstudent",
    "werkstudentin", "praktikant", "praktikantin", "personalleitung", "geschaftsfuhrung",
    "inhaber", "inhaberin", "gruender", "grunder", "grunderin", "recruiting", "recruitment",
  ]

  private static let organisations: Set<String> = [
    "team", "recruiting", "recruitment", "recruiters", "careers", "karriere", "jobs", "hr",
    "personalabteilung", "department", "abteilung", "talent", "acquisition", "committee", "gmbh",
    "inc", "llc", "ltd", "plc", "bewerbung", "bewerbungen", "reception", "helpdesk",
  ]

  private static let occupations: Set<String> = [
    "ceo", "cto", "cfo", "coo", "cpo", "cio", "ciso", "cmo", "chro", "vp", "svp", "evp", "md",
    "chief", "officer", "president", "director", "head", "lead", "leader", "manager", "managers",
    "management", "founder", "cofounder", "owner", "partner", "principal", "senior", "junior",
    "staff", "engineer", "engineers", "engineering", "developer", "programmer", "architect",
    "designer", "design", "analyst", "scientist", "researcher", "research", "consultant",
    "recruiter", "sourcer", "hiring", "coordinator", "specialist", "assistant", "associate",
    "administrator", "executive", "supervisor", "product", "project", "program", "programme",
    "software", "backend", "frontend", "devops", "sre", "qa", "data", "technical", "tech",
    "operations", "sales", "marketing", "finance", "people", "intern", "trainee", "interviewer",
    "leiter", "leiterin", "geschaftsfuhrer", "geschaftsfuhrerin", "entwickler", "entwicklerin",
    "ingenieur", "ingenieurin", "personalreferent", "personalreferentin", "chef", "chefin",
    "vorstand", "dozent", "dozentin", "teacher", "nurse", "counsel", "lawyer", "accountant",
  ]
}
