/// A title or a form of address before a name: `Dr.`, `Ms`, `Herr`, `Sir`.
struct NameTitle: Sendable, Hashable {
  /// What a title is good for in a greeting.
  enum Kind: Sendable, Hashable {
    /// It stands before the surname: `Dr.`, `Prof.`.
    case academic
    /// It stands before the surname, in the language of the letter: `Mr`, `Frau`.
    case address(isMale: Bool)
    /// It stands before the surname as it is: `Mx`, `Rev.`, `Capt.`.
    case other
    /// It stands before the first name: `Sir`.
    case beforeFirstName
    /// It stands on envelopes only: `Hon.`, `Dipl.-Ing.`.
    case unspoken
    /// What a doctor is a doctor of, which is not said: `med.`, `rer. nat.`.
    case subject
  }

  /// The title as it was written.
  let word: String
  /// What it is good for.
  let kind: Kind

  /// Recognises a title by itself; nil for any other word.
  init?(_ word: String) {
    guard let kind = Self.kinds[word.folded] else { return nil }
    (self.word, self.kind) = (word, kind)
  }

  private init(subject word: String) { (self.word, kind) = (word, .subject) }

  /// Whether somebody is addressed with it and their surname.
  var isAddress: Bool { if case .address = kind { true } else { false } }

  /// Whether it makes a professor of somebody.
  var isProfessor: Bool {
    kind == .academic && word.folded.utf8.starts(with: "prof".utf8)
  }

  /// As an English letter says it: `Mr` for `Herr`.
  var english: String {
    guard case .address(let isMale) = kind, !Self.english.contains(word.folded) else { return word }
    return isMale ? "Mr" : "Ms"
  }

  /// As a German letter says it: `Frau` for `Ms`.
  var german: String {
    guard case .address(let isMale) = kind else { return word }
    return isMale ? "Herr" : "Frau"
  }

  /// The titles with which a name begins, subjects behind them included.
  static func leading(_ words: [String]) -> [NameTitle] {
    var titles: [NameTitle] = []
    for (place, word) in words.enumerated() {
      if let title = NameTitle(word) {
        titles.append(title)
      } else if titles.contains(where: { $0.kind == .academic }),
        subjects.contains(word.folded) || isHonorary(words, at: place)
      {
        titles.append(NameTitle(subject: word))
      } else {
        break
      }
    }
    return titles
  }

  /// Whether a word is one of the two of `h. c.`; each by itself is an initial.
  private static func isHonorary(_ words: [String], at place: Int) -> Bool {
    let pairs = [place - 1, place].filter { $0 >= 0 && $0 + 1 < words.count }
    return pairs.contains { words[$0].folded == "h." && words[$0 + 1].folded == "c." }
  }

  /// The words of a name; titles that are joined to the next word stand alone:
  /// `Dr.Dana Lee`.
  static func words(of name: String) -> [String] {
    name.unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
      .flatMap { parted(String($0)) }
  }

  private static func parted(_ word: String) -> [String] {
    let scalars = word.unicodeScalars
    guard kinds[word.folded] == nil, let dot = scalars.firstIndex(of: ".") else { return [word] }
    let rest = scalars.index(after: dot)
    let front = String(scalars[..<rest])
    let isTitle = kinds[front.folded] != nil || subjects.contains(front.folded)
    guard rest < scalars.endIndex, isTitle else { return [word] }
    return [front] + parted(String(scalars[rest...]))
  }

  private static let kinds: [String: Kind] = {
    var kinds: [String: Kind] = [:]
    func add(_ kind: Kind, _ words: String) {
      for word in words.split(separator: " ") { kinds[String(word)] = kind }
    }
    add(
      .academic,
      "dr. dr prof. prof professor doktor doctor dr.-ing. dra. dott. dott.ssa dottore dottoressa "
        + "professorin")
    add(
      .address(isMale: true),
      "mr mr. herr hr. herrn senor sr. sr monsieur signor signore sig. senhor dhr. meneer")
    add(
      .address(isMale: false),
      "mrs mrs. ms ms. miss frau senora senorita sra. sra srta. srta madame mme mme. mademoiselle "
        + "mlle mlle. signora signorina sig.ra senhora mevr. mevrouw mw. fru")
    add(
      .other,
      "mx mx. rev. reverend capt. capt captain lord sgt. sgt sergeant maj. major col. colonel lt. "
        + "lieutenant gen. judge justice fr. father rabbi imam pastor chef chefin kapitan "
        + "richter richterin pfarrer pfarrerin")
    add(.beforeFirstName, "sir dame")
    add(
      .unspoken,
      "postdoc hon. honorable honourable dipl.-ing. dipl. dipl.-kfm. dipl.-inf. ing. mag. lic. arch. avv. "
        + "geom. rag. univ.-prof.dr.")
    return kinds
  }()

  /// Forms of address that English has.
  private static let english: Set<String> = ["mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss"]

  private static let subjects: Set<String> = [
    "med.", "med", "phil.", "phil", "rer.", "nat.", "pol.", "oec.", "publ.", "jur.", "iur.",
    "h.c.", "habil.", "habil", "dent.", "vet.", "theol.", "ing.", "techn.", "agr.",
    "univ.", "mult.", "e.h.",
  ]
}
