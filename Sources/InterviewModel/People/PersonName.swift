/// How names are written, as far as reading them needs it.
enum PersonName {
  /// The name of `Lee, Dana` in the order in which it is said, and a title in parentheses behind
  /// it.
  ///
  /// Degrees and the like stay behind the name, as does whatever is no name turned round.
  static func said(_ name: String) -> (name: String, title: String?) {
    let parts = joiningSuffixes(
      name.unicodeScalars.split(separator: ",").map { String($0).trimmed })
    guard parts.count == 2, !parts.contains(""), name.unicodeScalars.allSatisfy(isPartOfName) else {
      return (name, nil)
    }
    let first = parts[1].unicodeScalars
    guard first.last == ")", let opening = first.lastIndex(of: "("), opening > first.startIndex
    else { return (turned(parts[0], parts[1]), nil) }
    let title = String(first[first.index(after: opening)...].dropLast()).trimmed
    return (turned(parts[0], String(first[..<opening]).trimmed), title.isEmpty ? nil : title)
  }

  /// The name as a letter greets it: in the order in which it is said, without degrees.
  static func greeted(_ name: String) -> String {
    let said = said(name).name
    let parts = said.unicodeScalars.split(separator: ",").map { String($0).trimmed }
    return parts.count > 1 && parts.dropFirst().allSatisfy(isSuffix) ? parts[0] : said
  }

  /// Whether a sign stands in names, or in a title behind one; what else there is was meant as it
  /// is.
  private static func isPartOfName(_ scalar: Unicode.Scalar) -> Bool {
    [" ", ",", ".", "-", "'", "’", "(", ")", "/", "&"].contains(scalar)
      || scalar.properties.isAlphabetic || scalar.properties.isDiacritic
  }

  /// A surname and a first name as they are said; titles of either go to the front, degrees behind
  /// either to the end.
  static func turned(_ last: String, _ first: String) -> String {
    let (last, first) = (parted(last), parted(first))
    var (lastWords, firstWords) = (NameTitle.words(of: last.name), NameTitle.words(of: first.name))
    var titles = Array(lastWords.prefix(NameTitle.leading(lastWords).count))
    lastWords.removeFirst(titles.count)
    let others = firstWords.prefix(NameTitle.leading(firstWords).count)
    firstWords.removeFirst(others.count)
    titles += others
    // `Lee, Dana Dr.`
    if firstWords.count > 1, let title = firstWords.last, NameTitle(title)?.kind == .academic {
      titles.append(firstWords.removeLast())
    }
    let name = (titles + firstWords + lastWords).joined(separator: " ")
    return "\(name)\(last.suffix)\(first.suffix)"
  }

  /// A name, and the degrees behind it with their comma.
  private static func parted(_ name: String) -> (name: String, suffix: String) {
    let scalars = name.unicodeScalars
    let comma = scalars.firstIndex(of: ",") ?? scalars.endIndex
    return (String(scalars[..<comma]), String(scalars[comma...]))
  }

  /// Parts that commas separate, with degrees and the like put back behind the name before them.
  static func joiningSuffixes(_ parts: [String]) -> [String] {
    parts.reduce(into: []) { joined, part in
      if let last = joined.last, isSuffix(part) {
        joined[joined.count - 1] = "\(last), \(part)"
      } else {
        joined.append(part)
      }
    }
  }

  /// Whether a text is what stands behind a name: degrees, `Jr.`, `III`.
  static func isSuffix(_ text: String) -> Bool {
    let words = text.unicodeScalars.split(separator: " ").map { String($0) }
    return !words.isEmpty && words.allSatisfy(suffixes.contains)
  }

  /// As they are written; `Ma` is a surname.
  private static let suffixes: Set<String> = [
    "PhD", "Ph.D.", "Ph.D", "PHD", "DPhil", "MD", "M.D.", "JD", "J.D.", "LLM", "MBA", "M.B.A.",
    "MSc", "M.Sc.", "BSc", "B.Sc.", "MA", "M.A.", "BA", "B.A.", "MS", "BS", "MEng", "BEng", "MPH",
    "MPA", "CPA", "CFA", "PMP", "CISSP", "SHRM-CP", "SHRM-SCP", "PHR", "SPHR", "GPHR", "PE",
    "P.E.", "RN", "DDS", "EdD", "Esq", "Esq.", "Jr", "Jr.", "jr.", "Sr", "Sr.", "sr.", "II", "III",
    "IV", "Dipl.-Ing.", "M.Eng.", "B.Eng.", "LL.M.", "OBE", "MBE", "CBE",
    "KBE", "DBE", "BDS", "FRCS", "MRCS", "FRCP", "MRCP", "FRS", "FBA", "ACCA", "ACA", "FCA", "FCCA",
    "PGCE", "BEd", "MEd", "DVM", "DMD", "PharmD", "PsyD", "DNP", "LLB", "BSN", "MSN", "CISA",
    "CEng",
    "PEng", "MRICS", "RIBA", "MRCVS", "BVSc", "MBChB", "MBBS", "DBA", "MFA", "MPhil", "MRes", "RGN",
    "MCIPD", "FCIPD", "CIPD", "AICP", "FACP", "FACS", "ScD", "DSc",
    "ICU", "NICU", "PICU", "NP", "FNP", "LPN", "LVN", "CNA", "CRNA", "CCRN", "APRN", "EMT", "LCSW",
    "PA-C",
  ]

  /// Whether `Lee, Dana` before an address can only be one name turned round, and not two people.
  ///
  /// One word on either side is; so is a surname that the address has in it, or that begins with a
  /// particle (`van der Berg`).
  static func isTurned(_ last: String, _ first: String, email: String) -> Bool {
    let (last, first) = (untitledWords(last), untitledWords(first))
    guard let surname = last.last else { return false }
    if last.count == 1, first.count == 1 || first.dropFirst().allSatisfy(isInitial) { return true }
    if last.count > 1, last.dropLast().allSatisfy(isParticle) { return true }
    let mailbox = email.folded.unicodeScalars.prefix { $0 != "@" }
    return surname.folded.unicodeScalars.split(whereSeparator: { $0 == "-" || $0 == "'" })
      .contains { $0.count > 1 && mailbox.contains(part: $0) }
  }

  private static func untitledWords(_ text: String) -> [String] {
    let words = words(text)
    let titles = NameTitle.leading(words)
    return Array(words.dropFirst(titles.count == words.count ? 0 : titles.count))
  }

  private static func words(_ text: String) -> [String] {
    text.unicodeScalars.prefix { $0 != "," }.split(whereSeparator: \.properties.isWhitespace)
      .map { String($0) }
  }

  private static func isInitial(_ word: String) -> Bool {
    word.unicodeScalars.filter { $0 != "." }.count == 1
  }

  private static func isParticle(_ word: String) -> Bool {
    word.unicodeScalars.allSatisfy { $0.properties.isLowercase || $0 == "'" || $0 == "’" }
  }

  /// The name that an address gives: `Dana Lee` of `dana.lee+jobs@acme.example`.
  ///
  /// The words of its local part with capitals, where it has none; numbers at the end and what
  /// follows `+` are left out.
  static func ofAddress(_ email: String) -> String {
    let mailbox = email.unicodeScalars.prefix { $0 != "@" }
    let isLower = !mailbox.contains { $0.properties.isUppercase }
    let words = mailbox.prefix { $0 != "+" }.split { $0 == "." || $0 == "_" }
      .map { word in Array(word.reversed().drop { $0.properties.numericType != nil }.reversed()) }
      .filter { !$0.isEmpty }
    guard !words.isEmpty else { return String(mailbox) }
    return words.map { isLower ? capitalised($0) : string($0) }.joined(separator: " ")
  }

  /// A word, and each part of it behind a hyphen, with a capital.
  private static func capitalised(_ word: [Unicode.Scalar]) -> String {
    word.split(separator: "-", omittingEmptySubsequences: false).map { part in
      (part.first?.properties.titlecaseMapping ?? "") + string(Array(part.dropFirst()))
    }.joined(separator: "-")
  }

  private static func string(_ scalars: [Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// What a name is taken for where people are named, so that nobody can be called that: `all`, and
  /// numbers of other things than people, such as `f12`; nil for any other.
  static func reserved(_ name: String) -> String? {
    if name.folded == "all" { return "means everybody" }
    if nobody.contains(name.folded) { return "means nobody: leave it out until you know" }
    return switch Handle(name) {
    case .application: "is the number of an application"
    case .followUp: "is the number of a follow-up"
    case .offer: "is the number of an offer"
    case .person, .interview, nil: nil
    }
  }

  /// That a name is the number of a person, which stands for somebody known; nil for any other.
  static func number(_ name: String) -> String? {
    if case .person? = Handle(name) { "is the number of a person" } else { nil }
  }

  /// Whether a text says how somebody is spoken of: `she/her`.
  static func isPronouns(_ text: String) -> Bool {
    let parts = text.folded.unicodeScalars.split { ["/", ",", "|", " "].contains($0) }
      .map { String($0) }
    return parts.count > 1 && parts.allSatisfy(pronouns.contains)
  }

  private static let pronouns: Set<String> = [
    "she", "her", "hers", "he", "him", "his", "they", "them", "theirs", "ze", "zir", "hir", "xe",
    "xem", "it", "its", "any", "all", "pronouns", "sie", "ihr", "er", "ihm", "ihn", "dey", "elle",
    "lui", "iel", "ella", "el", "elu",
  ]

  /// The word by which two people seem to be meant, where there is one: `Dana Lee and Sam Ito`.
  static func conjunction(in name: String) -> String? {
    let words = words(name)
    return words.indices.dropFirst().dropLast()
      // Of `von und zu` the words before and after bind as well.
      .first { conjunctions.contains(words[$0]) && !isParticle(words[$0 - 1]) }.map { words[$0] }
  }

  /// Not `y`, `e` and `o`, which surnames have.
  private static let conjunctions: Set<String> = [
    "and", "&", "+", "/", "und", "et", "och", "og", "plus", "with", "mit", "or", "oder", "w/",
  ]
}

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    String(
      unicodeScalars.drop(while: \.properties.isWhitespace).reversed()
        .drop(while: \.properties.isWhitespace).reversed().map { String($0) }.joined())
  }
}

extension Sequence<Unicode.Scalar> {
  /// Whether these scalars stand somewhere in it, one behind the other.
  fileprivate func contains(part: some Sequence<Unicode.Scalar>) -> Bool {
    let (all, part) = (Array(self), Array(part))
    return all.indices.contains { all[$0...].starts(with: part) }
  }
}
