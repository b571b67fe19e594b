/// Names that are not the same and yet probably mean the same: docs/domain.md#joining.
///
/// Nothing is joined because of it: the owner is asked, or told.
package enum NearNames {
  /// The stored companies that a name could be another form of, the nearest first, three at most.
  ///
  /// They differ in a legal form, in words behind the name (`Nordwind`, `Nordwind Energie GmbH`),
  /// in how words are put together (`Data Dog`), or by a slip or two in a long word.
  ///
  /// - Parameters:
  ///   - name: the name as it was typed.
  ///   - stored: all companies, in any number of spellings.
  /// - Returns: none where the name is one of them.
  package static func companies(_ name: String, among stored: [String]) -> [String] {
    let key = name.foldedKey
    guard !stored.contains(where: { $0.foldedKey == key }) else { return [] }
    var seen: Set<String> = []
    let typed = CompanyWords(name)
    let rated = stored.filter { seen.insert($0.foldedKey).inserted }.enumerated().compactMap {
      place, company in
      typed.nearness(to: CompanyWords(company)).map { (nearness: $0, place: place, name: company) }
    }
    return rated.sorted { ($0.nearness, $0.place) < ($1.nearness, $1.place) }.prefix(3).map(\.name)
  }

  /// The roles that a role could be another name of, three at most: their words go on from each
  /// other (`Backend`, `Backend Engineer`), or differ by a slip in a long word.
  ///
  /// - Parameters:
  ///   - role: the role as it was typed.
  ///   - open: the roles of the company's open applications.
  /// - Returns: none where the role is one of them.
  package static func roles(_ role: String, among open: [String]) -> [String] {
    let key = role.foldedKey
    guard !open.contains(where: { $0.foldedKey == key }) else { return [] }
    let typed = WordMatch(role)
    let near = open.filter { other in
      typed.matches(other) != .none || WordMatch(other).matches(role) != .none
        || isSlip(words(role.folded), words(other.folded))
    }
    return Array(near.prefix(3))
  }

  /// The people of a company of whom somebody could be one, three at most: their names go on from
  /// each other (`Piotr`, `Piotr Zieliński`), or differ by a slip in a long word.
  ///
  /// - Parameters:
  ///   - entry: somebody who is new by docs/domain.md#people.
  ///   - colleagues: those who were met at the company; with another address they are others.
  /// - Returns: them, in the order in which they are known.
  package static func people(_ entry: PersonEntry, among colleagues: [Person]) -> [Person] {
    let typed = WordMatch(entry.name)
    let near = colleagues.filter { person in
      if let email = entry.email, let other = person.email, email.foldedKey != other.foldedKey {
        return false
      }
      return typed.matches(person.name) != .none
        || WordMatch(person.name).matches(entry.name) != .none
        || isSlip(words(entry.name.folded), words(person.name.folded))
    }
    return Array(near.prefix(3))
  }

  /// Whether words differ by slips in long ones alone.
  fileprivate static func isSlip(_ words: [String], _ others: [String]) -> Bool {
    guard words.count == others.count, words != others else { return false }
    return zip(words, others).allSatisfy { word, other in
      word == other || isSlip(Array(word.unicodeScalars), Array(other.unicodeScalars))
    }
  }

  /// One slip in five letters, two in nine; in four a letter too many or two that changed places.
  ///
  /// In four letters another one makes another word. A sign of another kind may be another name.
  private static func isSlip(_ word: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Bool {
    let length = min(word.count, other.count)
    guard length >= 4, (word + other).allSatisfy(\.properties.isCased) else { return false }
    if length == 4, word.count == other.count, word.sorted() != other.sorted() { return false }
    return TextDistance.slips(from: word, to: other) <= (length >= 9 ? 2 : 1)
  }

  fileprivate static func words(_ folded: String) -> [String] {
    folded.unicodeScalars.split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
      .map { String($0) }
  }
}

/// The words of a company's name without those that say what kind of company it is.
private struct CompanyWords {
  let words: [String]

  init(_ name: String) {
    let parts = name.folded.unicodeScalars.split(separator: " ").map { String($0) }
    let all = parts.flatMap(Self.words)
    let core = all.enumerated().filter { place, word in
      !Self.forms.contains(word) && !(place == 0 && word == "the")
    }.map(\.element)
    words = (core.isEmpty ? all : core).map(Self.withoutForm)
  }

  /// How near two names are, 0 the nearest; nil where they are not.
  func nearness(to other: CompanyWords) -> Int? {
    guard !words.isEmpty, !other.words.isEmpty else { return nil }
    if words == other.words || words.joined() == other.words.joined() { return 0 }
    let (short, long) =
      words.count < other.words.count ? (words, other.words) : (other.words, words)
    if long.starts(with: short), short.joined().unicodeScalars.count > 1 { return 1 }
    return NearNames.isSlip(words, other.words) ? 2 : nil
  }

  /// The words of a part between spaces: `s.a.` is one, `booking.com` is `booking`.
  private static func words(of part: String) -> [String] {
    let pieces = part.unicodeScalars.split(separator: ".").map { String($0) }
    let joined = pieces.joined()
    if pieces.count > 1,
      forms.contains(joined) || pieces.allSatisfy({ $0.unicodeScalars.count == 1 })
    {
      return [joined]
    }
    let isAddress = pieces.count > 1 && domains.contains(pieces.last ?? "")
    return (isAddress ? pieces.dropLast() : pieces[...]).flatMap { NearNames.words($0) }
  }

  /// A name in signs that stand without spaces, without the kind of company before or behind it.
  private static func withoutForm(_ word: String) -> String {
    for form in joinedForms {
      let (all, form) = (Array(word.unicodeScalars), Array(form.unicodeScalars))
      guard all.count > form.count else { continue }
      if all.starts(with: form) { return string(all.dropFirst(form.count)) }
      if all.reversed().starts(with: form.reversed()) { return string(all.dropLast(form.count)) }
    }
    return word
  }

  private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// Legal forms as they are folded, without full stops, and words that bind.
  private static let forms: Set<String> = [
    "inc", "incorporated", "corp", "corporation", "co", "company", "cos", "llc", "llp", "lp",
    "lllp",
    "ltd", "limited", "plc", "pllc", "pty", "pvt", "pte", "private", "bhd", "sdn", "gmbh", "mbh",
    "ggmbh", "ag", "kg", "kgaa", "ohg", "ug", "haftungsbeschrankt", "gbr", "ev", "eg", "se", "sa",
    "sas", "sasu", "sarl", "eurl", "snc", "srl", "spa", "bv", "nv", "vof", "ab", "asa", "as", "oy",
    "oyj", "aps", "ivs", "sl", "slu", "sau", "spzoo", "sp", "z", "oo", "zoo", "kft", "zrt", "nyrt",
    "sro", "doo", "dd", "ood", "eood", "ltda", "cv", "de", "kk", "tbk", "pt", "and", "und", "et",
    "株", "有", "株式会社", "有限会社", "合同会社", "주식회사", "有限公司", "ооо", "оао", "зао", "пао", "ао",
  ]

  private static let joinedForms = [
    "株式会社", "有限会社", "合同会社", "주식회사", "股份有限公司", "有限公司",
  ]

  private static let domains: Set<String> = [
    "com", "io", "ai", "de", "net", "org", "app", "dev", "eu", "co", "uk", "fr", "nl", "ch", "at",
  ]
}
