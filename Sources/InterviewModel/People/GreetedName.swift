/// The ways in which a letter greets somebody by name.
package enum GreetedName {
  /// The first name, or what a colleague goes by: `Dana` of `Dr. Dana Lee`, `Bob` of
  /// `Robert "Bob" Smith`.
  ///
  /// The whole name where no first name can be told: a single word, Han, Kana, Hangul or Arabic
  /// script, an initial, a part of a company; of a surname behind a title both.
  package static func first(_ name: String) -> String {
    let parts = NameParts(name)
    guard !parts.isWhole else { return parts.full }
    if let nickname = parts.nickname { return nickname }
    let first = parts.given.first { !NameParts.isInitial($0) }
    return first ?? (parts.englishTitles + [parts.untitled]).joined(separator: " ")
  }

  /// The title and the surname, where there is a title: `Dr. Voss` of `Dr. Anke Voss`; else the
  /// whole name.
  package static func formal(_ name: String) -> String {
    let parts = NameParts(name)
    guard !parts.titles.isEmpty, !parts.isWhole, !parts.surname.isEmpty else { return parts.full }
    let titles = parts.spokenTitles
    guard !titles.isEmpty else { return parts.untitled }
    let isBeforeFirst = titles.contains { $0.kind == .beforeFirstName }
    let name = isBeforeFirst ? parts.given.first.map { [$0] } ?? parts.surname : parts.surname
    return (parts.englishTitles + name).joined(separator: " ")
  }

  /// The name as a letter in German greets it: `Frau Dr. Voss`, and the whole name where it is not
  /// known how somebody is addressed: `Dr. Anke Voss`.
  package static func german(_ name: String) -> String {
    let parts = NameParts(name)
    guard !parts.isWhole else { return parts.full }
    let titles = parts.titles.filter { $0.kind != .subject && $0.kind != .unspoken }
    let isAddressed = titles.contains(where: \.isAddress) && !parts.surname.isEmpty
    let name = isAddressed ? parts.surname.joined(separator: " ") : parts.untitled
    return (titles.map(\.german) + [name]).joined(separator: " ")
  }

  /// The whole name in the order in which it is said, without degrees.
  package static func full(_ name: String) -> String { NameParts(name).full }

  /// Whether somebody can be greeted by it; not by `the CTO`.
  package static func isGreetable(_ name: String) -> Bool {
    let words = NameTitle.words(of: name)
    return words.count < 2 || !articles.contains(words[0])
  }

  private static let articles: Set<String> = ["the", "a", "an", "our", "my", "your", "their"]

  /// Whether a text is a degree, or what else stands behind a name.
  package static func isSuffix(_ text: String) -> Bool { PersonName.isSuffix(text) }

  /// Whether these words are titles and nothing else, by which nobody is greeted: `Dr. med.`.
  package static func isTitleAlone(_ words: [String]) -> Bool {
    !words.isEmpty && NameTitle.leading(words).count == words.count
  }
}

/// A person's name in its parts.
struct NameParts {
  /// As it is said, with titles, without degrees and without a nickname in quotes or parentheses.
  let full: String
  /// The same without titles.
  let untitled: String
  /// `Dr.`, `Prof.`, `Ms`, before the name.
  let titles: [NameTitle]
  /// The names before the surname.
  let given: [String]
  /// The surname with its particles; of a single word that one.
  let surname: [String]
  /// The name in quotes or parentheses.
  let nickname: String?
  /// Whether it is not taken apart.
  let isWhole: Bool

  init(_ name: String) {
    let said = PersonName.greeted(name)
    let (outside, enclosed) = Self.withoutEnclosed(said)
    nickname = enclosed.first(where: Self.isNickname)
    var words = Occupation.withoutLeading(NameTitle.words(of: Self.withoutSupplement(outside)))
    let titles = NameTitle.leading(words)
    // A title alone is a name.
    self.titles = titles.count == words.count ? [] : titles
    let titleWords = words.prefix(self.titles.count)
    words.removeFirst(self.titles.count)
    while words.count > (self.titles.isEmpty ? 2 : 1), let last = words.last,
      PersonName.isSuffix(last) || Self.isPostNominal(last, behind: words.dropLast()),
      !Self.suffixWords.contains(last.folded)
    {
      words.removeLast()
    }
    full = (titleWords + words).joined(separator: " ")
    untitled = words.joined(separator: " ")
    while words.count > 1, let last = words.last, Self.suffixWords.contains(last.folded) {
      words.removeLast()
    }
    let particle = words.dropFirst().firstIndex(where: Self.isParticle)
    let isHeadless =
      words.first.map { Self.particles.contains($0) } == true && words.first?.folded != "al"
    let start = isHeadless ? 0 : particle ?? max(words.count - 1, 0)
    given = Array(words[..<start])
    surname = Array(words[start...])
    isWhole =
      said.unicodeScalars.contains(where: Self.isUndivided) || Occupation.isNobody(words)
      || words.count == 2 && Occupation.isCompound(words[0].folded)
      || PersonName.conjunction(in: outside) != nil
      || titles.isEmpty && words.count > 1 && Self.familyNames.contains(words[0].folded)
  }

  /// The titles that a greeting says: a doctor is not addressed as `Mr`, too.
  var spokenTitles: [NameTitle] {
    let isAcademic = titles.contains { $0.kind == .academic }
    return titles.filter { title in
      switch title.kind {
      case .academic, .other, .beforeFirstName: true
      case .address: !isAcademic
      case .unspoken, .subject: false
      }
    }
  }

  /// The titles as an English letter says them: a professor is no doctor besides.
  var englishTitles: [String] {
    let titles = spokenTitles
    guard titles.contains(where: \.isProfessor) else { return titles.map(\.english) }
    return ["Professor"] + titles.filter { $0.kind != .academic }.map(\.english)
  }

  /// A name without what programs put behind it: `Dana Lee | Acme`, `Dana Lee [Acme]`.
  private static func withoutSupplement(_ name: String) -> String {
    let scalars = name.unicodeScalars
    let end = scalars.indices.dropFirst().first { place in
      let isApart = scalars[scalars.index(before: place)] == " "
      return isApart && ["[", "|", "–", "—", "-", "·", "•"].contains(scalars[place])
    }
    return end.map { String(scalars[..<$0]).trimmed } ?? name
  }

  /// Letters behind a whole name that is not in capitals itself: `Fiona McKay FRCPCH`.
  ///
  /// A surname in capitals has a vowel, or is short (`VLK`), or the only word behind the first
  /// name.
  private static func isPostNominal(_ word: String, behind name: ArraySlice<String>) -> Bool {
    (4...6).contains(word.utf8.count) && name.count > 1
      && word.utf8.allSatisfy { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 }
      && !word.folded.utf8.contains(where: "aeiouy".utf8.contains)
      && name.contains { $0.unicodeScalars.contains(where: \.properties.isLowercase) }
  }

  /// `J.`, `J.R.`, `J`.
  static func isInitial(_ word: String) -> Bool {
    let letters = word.unicodeScalars.filter(\.properties.isAlphabetic)
    let hasPoint = word.unicodeScalars.contains(".")
    return letters.count == 1
      || hasPoint && letters.count <= 3
        && letters.allSatisfy {
          !$0.properties.isLowercase
        }
  }

  /// A name without what stands in quotes or parentheses, and that.
  private static func withoutEnclosed(_ name: String) -> (outside: String, enclosed: [String]) {
    var outside = ""
    var enclosed: [String] = []
    var closing: Unicode.Scalar?
    var before: Unicode.Scalar = " "
    for scalar in name.unicodeScalars {
      if scalar == closing {
        closing = nil
      } else if closing != nil {
        enclosed[enclosed.count - 1].unicodeScalars.append(scalar)
      } else if before == " ", let sign = signs[scalar] {
        closing = sign
        enclosed.append("")
      } else {
        outside.unicodeScalars.append(scalar)
      }
      before = scalar
    }
    // Without its other half a sign is part of the name.
    return closing == nil ? (outside, enclosed) : (name, [])
  }

  private static func isNickname(_ text: String) -> Bool {
    text.unicodeScalars.first?.properties.isUppercase == true
      && text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == "-" || $0 == "." }
  }

  private static let signs: [Unicode.Scalar: Unicode.Scalar] = [
    "\"": "\"", "“": "”", "„": "“", "(": ")", "'": "'", "‘": "’",
  ]

  private static func isParticle(_ word: String) -> Bool {
    particles.contains(word.folded) && word.unicodeScalars.first?.properties.isLowercase == true
      || capitalParticles.contains(word)
  }

  /// Han, Kana, Hangul and Arabic letters: the order and the parts of such names cannot be told.
  private static func isUndivided(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0600...0x06FF, 0x0750...0x077F, 0x08A0...0x08FF, 0xFB50...0xFDFF, 0xFE70...0xFEFF,
      0x1100...0x11FF, 0x3040...0x30FF, 0x3130...0x318F, 0x31F0...0x31FF, 0x3400...0x4DBF,
      0x4E00...0x9FFF, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xF900...0xFAFF, 0xFF66...0xFF9F,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }

  private static let particles: Set<String> = [
    "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "das", "du", "la", "le",
    "zu", "zum", "zur", "ter", "ten", "te", "af", "av", "bin", "ibn", "al", "el", "y", "vom", "und",
  ]

  private static let capitalParticles: Set<String> = [
    "Van", "Von", "De", "Del", "Della", "Di", "Da", "Dos", "La", "Le", "Ter", "Ten", "Al", "El",
    "Bin", "Ibn", "St.",
  ]

  /// Names of families that stand first as often, so that a first name cannot be told.
  private static let familyNames: Set<String> = [
    "li", "wang", "zhang", "liu", "yang", "huang", "zhao", "zhou", "xu", "zhu", "guo", "chen",
    "nguyen", "tran", "pham", "hoang", "phan",
  ]

  private static let suffixWords: Set<String> = [
    "jr", "jr.", "sr", "sr.", "ii", "iii", "iv",
  ]
}
