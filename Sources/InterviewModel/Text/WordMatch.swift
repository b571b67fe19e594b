/// Words somebody typed to mean a name, and how well a name matches them.
///
/// All comparing is folded: case, accents and surplus white space make no difference. Words end at
/// white space and punctuation, so that `neil` finds O'Neil and `labs` finds acme-labs.
package struct WordMatch: Sendable {
  /// How well a name matches; a later case is the better match.
  package enum Match: Sendable, Comparable {
    /// Not every word was found.
    case none
    /// Every word begins a word of the name, in any order, each a word of its own.
    case part
    /// The whole of it is the name, but for letters such as `ł`, which are typed as `l`.
    case exact
    /// It is the same name: docs/domain.md#input.
    case same
  }

  private typealias Word = Substring.UnicodeScalarView

  private let key: String
  private let typed: String
  private let longestFirst: [Word]
  /// The longest word, where it is of ASCII.
  private let longest: [UInt8]

  /// Prepares to compare names with `typed`; words without a letter, digit or sign match nothing.
  package init(_ typed: String) {
    key = typed.foldedKey
    self.typed = typed.folded
    longestFirst = Self.words(of: self.typed).sorted { $0.count > $1.count }
    let first = Array(String(longestFirst.first ?? Word()).utf8)
    longest = first.allSatisfy { $0 < 0x80 } ? first : []
  }

  /// Rates how well a name matches what was typed.
  package func matches(_ name: String) -> Match {
    guard !typed.isEmpty else { return .none }
    let candidate = name.folded
    if candidate == typed { return name.foldedKey == key ? .same : .exact }
    guard holdsLongestWord(candidate) else { return .none }
    return everyWordBeginsAWord(of: candidate) ? .part : .none
  }

  /// Whether the longest word stands anywhere in a folded name, which is all that has to be known
  /// of most names.
  private func holdsLongestWord(_ candidate: String) -> Bool {
    guard let first = longest.first else { return true }
    var rest = candidate.utf8[...]
    while let place = rest.firstIndex(of: first) {
      if rest[place...].starts(with: longest) { return true }
      rest = rest[rest.index(after: place)...]
    }
    return false
  }

  /// The items whose name it is; where there are none, those that it matches in part.
  package func best<Item>(_ items: [Item], rating: (Item) -> Match) -> [Item] {
    let rated = items.map { (item: $0, match: rating($0)) }
    let best = rated.map(\.match).max() ?? .none
    return best == .none ? [] : rated.filter { $0.match == best }.map(\.item)
  }

  /// Whether each typed word can be given a word of the candidate that it begins.
  ///
  /// Taking the longest first never takes a wrong one: two typed words can only want the same word
  /// when one begins the other, and then all that suits the longer suits the shorter.
  private func everyWordBeginsAWord(of candidate: String) -> Bool {
    var unused = Self.words(of: candidate)
    for word in longestFirst {
      guard let index = unused.firstIndex(where: { $0.starts(with: word) }) else { return false }
      unused.remove(at: index)
    }
    return !longestFirst.isEmpty
  }

  private static func words(of folded: String) -> [Word] {
    var letters = Word()
    for scalar in folded.unicodeScalars { letters.append(contentsOf: scalar.hangulLetters) }
    return letters.split { $0.properties.isWhitespace || $0.isPunctuation }
  }
}

extension Unicode.Scalar {
  /// The letters of a Hangul syllable, which is typed letter by letter; any other scalar as it is.
  ///
  /// Unicode Standard, section 3.12.
  var hangulLetters: [Unicode.Scalar] {
    guard (0xAC00...0xD7A3).contains(value) else { return [self] }
    let place = value - 0xAC00
    let final = place % 28
    return [0x1100 + place / 588, 0x1161 + place % 588 / 28, final == 0 ? 0 : 0x11A7 + final]
      .filter { $0 != 0 }.compactMap(Unicode.Scalar.init)
  }

  /// Whether the scalar is of one of the Unicode categories P*; signs such as `+` and `€` are not.
  fileprivate var isPunctuation: Bool {
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      true
    default: false
    }
  }
}
