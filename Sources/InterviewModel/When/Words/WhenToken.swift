/// A number, a word or a mark of the text.
struct WhenToken: Sendable {
  /// A run of digits.
  struct Number: Sendable, Hashable {
    let value: Int
    let digits: Int
  }

  /// What it is.
  enum Kind: Sendable, Hashable {
    case number(Number)
    /// Letters, folded: lower case, without accents.
    case word(String)
    /// Anything else; the dashes of a hyphen's kind as `-`, those of an en dash's kind as `–`.
    case mark(Unicode.Scalar)
  }

  let kind: Kind
  let place: WhenText.Place
  /// Whether it follows the one before without white space between.
  let isJoined: Bool

  /// More digits than any date, time or span has; as many still fit every calculation.
  static let mostDigits = 9

  /// The word that it is.
  var word: String? {
    if case .word(let word) = kind { word } else { nil }
  }

  /// The number that it is.
  var number: Number? {
    if case .number(let number) = kind { number } else { nil }
  }

  /// The mark that it is.
  var mark: Unicode.Scalar? {
    if case .mark(let mark) = kind { mark } else { nil }
  }
}

extension WhenText {
  /// The numbers, words and marks of the text, in order.
  ///
  /// White space and format characters (a byte order mark, directions) only separate them.
  var tokens: [WhenToken] {
    var tokens: [WhenToken] = []
    var isJoined = false
    var rest = whole.unicodeScalars[...]
    while let scalar = rest.first {
      if scalar.isBlank {
        isJoined = false
        rest = rest.dropFirst()
        continue
      }
      let run = Self.run(rest, from: scalar)
      tokens.append(
        WhenToken(
          kind: Self.kind(run, from: scalar), place: run.startIndex..<run.endIndex,
          isJoined: isJoined))
      isJoined = true
      rest = rest[run.endIndex...]
    }
    return tokens
  }

  private static func run(
    _ rest: Substring.UnicodeScalarView, from scalar: Unicode.Scalar
  ) -> Substring.UnicodeScalarView {
    if scalar.isDigit { return rest.prefix(while: \.isDigit) }
    if scalar.isOfWord { return rest.prefix(while: \.isOfWord) }
    return rest.prefix(1)
  }

  private static func kind(
    _ run: Substring.UnicodeScalarView, from scalar: Unicode.Scalar
  ) -> WhenToken.Kind {
    if scalar.isOfWord { return .word(String(run).folded) }
    guard scalar.isDigit else { return .mark(scalar.plain) }
    guard run.count <= WhenToken.mostDigits, let value = Int(String(run)) else {
      return .mark(scalar)
    }
    return .number(WhenToken.Number(value: value, digits: run.count))
  }
}

extension Unicode.Scalar {
  /// Whether this is one of the digits 0…9.
  var isDigit: Bool { "0"..."9" ~= self }

  /// Whether it only separates: white space of any kind, and what has no shape.
  fileprivate var isBlank: Bool {
    properties.isWhitespace || properties.generalCategory == .format
  }

  /// Whether this is part of a word: a letter, or an accent on one.
  fileprivate var isOfWord: Bool {
    properties.isAlphabetic || properties.generalCategory == .nonspacingMark
  }

  /// The mark that it is a form of: `-` for hyphens and minus, `–` for longer dashes, `:`, `,` and
  /// `·` for others of their kind.
  fileprivate var plain: Unicode.Scalar {
    switch self {
    case "\u{2010}", "\u{2011}", "\u{2212}", "\u{FE63}", "\u{FF0D}": "-"
    case "\u{2012}", "\u{2014}", "\u{2015}", "\u{301C}", "~": "–"
    case "\u{FF1A}", "\u{2236}": ":"
    case "\u{FF0C}": ","
    case "\u{22C5}", "\u{2022}", "|": "·"
    default: self
    }
  }
}
