/// The company that an invitation seems to come from: to be asked about, never assumed.
enum CompanyProposal {
  /// The name as the title spells it, where the domain of who invites is a part of it; else what
  /// the domain, or else what the title says; nil where neither tells.
  static func name(summary: String?, home: MailDomain?) -> String? {
    let words = (summary ?? "").unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
      .prefix(mostWords).map { String($0) }
    guard let owner = home?.owner else { return introduced(by: words) }
    return spelled(owner, in: words) ?? capitalised(owner)
  }

  /// The words of a title that a domain is made of, with the legal form behind them.
  private static func spelled(_ owner: String, in words: [String]) -> String? {
    let wanted = letters(owner)
    for start in words.indices where !letters(words[start]).isEmpty {
      for end in start..<min(start + longestName, words.count)
      where letters(words[start...end].joined()) == wanted {
        let form = words.dropFirst(end + 1).first.flatMap { legalForm($0) }
        let name = words[start...end].map(bare).joined(separator: " ")
        return usable(form.map { "\(name) \($0)" } ?? name)
      }
    }
    return nil
  }

  /// The words behind `with`, `at` or `@` that begin with a capital.
  private static func introduced(by words: [String]) -> String? {
    guard let place = words.lastIndex(where: { introductions.contains($0.lowercased()) }) else {
      return nil
    }
    let name = words[(place + 1)...].prefix(longestName).prefix { word in
      legalForm(word) != nil || word.unicodeScalars.first?.properties.isUppercase ?? false
    }
    return usable(name.map { legalForm($0) ?? bare($0) }.joined(separator: " "))
  }

  private static func capitalised(_ owner: String) -> String? {
    let words = owner.unicodeScalars.split(separator: "-").map { word in
      (word.first?.properties.titlecaseMapping ?? "") + String(word.dropFirst())
    }
    return usable(words.joined(separator: " "))
  }

  /// A name that can be stored and typed; nil for any other.
  private static func usable(_ name: String) -> String? {
    guard name.unicodeScalars.count <= longestText else { return nil }
    return try? InputText.name(name, field: "the company")
  }

  /// The legal form that a word is, without what follows it; its full stop stays.
  private static func legalForm(_ word: String) -> String? {
    let form = String(
      word.unicodeScalars.drop { $0 == "(" }.prefix { !"),;:|".unicodeScalars.contains($0) })
    return forms.contains(letters(form)) ? form : nil
  }

  /// A word without brackets and the signs that separate it from others.
  private static func bare(_ word: String) -> String {
    let signs = "()[]<>,;:.|\"“”„".unicodeScalars
    return String(
      String.UnicodeScalarView(
        word.unicodeScalars.drop(while: signs.contains).reversed().drop(while: signs.contains)
          .reversed()))
  }

  /// The letters and digits of a word, folded.
  private static func letters(_ word: String) -> String {
    let kept = word.folded.unicodeScalars.filter {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    return String(String.UnicodeScalarView(kept))
  }

  private static let (mostWords, longestName, longestText) = (60, 4, 60)

  private static let introductions: Set = ["with", "at", "@", "bei", "mit", "chez", "avec", "bij"]

  private static let forms: Set = [
    "ab", "ag", "aps", "as", "bv", "co", "corp", "gmbh", "inc", "kg", "limited", "llc", "ltd", "nv",
    "oy", "plc", "sa", "sarl", "sas", "se", "spa", "srl", "ug",
  ]
}
