extension String {
  /// The key that names are compared by: two names with the same key are one name.
  ///
  /// The text folded as docs/domain.md#input says, letters with a stroke and the like as they are:
  /// Łódź and Lodz are two names. The text itself where nothing is left of it (a name of invisible
  /// characters only). Idempotent.
  package var foldedKey: String {
    let folded = Folding.fold(self, plainLetters: false)
    return folded.isEmpty ? self : folded
  }

  /// The text as it is matched and searched.
  ///
  /// As in `foldedKey`, and letters with a stroke and the like are plain, so that `lodz` finds Łódź.
  /// Idempotent. Fit for comparing, never for showing.
  package var folded: String { Folding.fold(self, plainLetters: true) }
}

/// The folding of text: what a reader takes for the same becomes the same.
///
/// NFKC; format characters (Cf), variation selectors and whatever else is never seen are dropped,
/// but for joiners inside words that need them; quotes, primes and dashes are plain; lower case,
/// `ß` as `ss` and the final sigma `ς` as `σ`; marks (Mn) are removed over Latin, Greek and
/// Cyrillic letters only, because elsewhere they make other letters (ガ and カ); white space is
/// single spaces, none at the ends. Sources: Unicode Standard Annex #15 (NFKC), UAX #44
/// (categories, Default_Ignorable_Code_Point), UAX #31 §2.3 (joiners).
enum Folding {
  /// Folds a text.
  ///
  /// - Parameters:
  ///   - text: any text.
  ///   - plainLetters: whether `ł`, `ø`, `đ`, `ı` and the like become plain letters.
  /// - Returns: the folded text, composed; empty where nothing of it can be compared.
  static func fold(_ text: String, plainLetters: Bool) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return foldASCII(text) }
    let decomposed = text.compatiblyDecomposed { PlainSign.sign(for: $0) != nil }
    var folded = Folded(plainLetters: plainLetters)
    for scalar in decomposed.unicodeScalars.withoutInvisible(keepingSelectors: false) {
      folded.append(scalar)
    }
    return String(folded.scalars).normalizedNFC
  }

  /// The same for ASCII alone, which is most of what is searched.
  private static func foldASCII(_ text: String) -> String {
    var octets: [UInt8] = []
    octets.reserveCapacity(text.utf8.count)
    var spaceIsDue = false
    for octet in text.utf8 {
      if octet == 0x20 || (0x09...0x0D).contains(octet) {
        spaceIsDue = !octets.isEmpty
        continue
      }
      if spaceIsDue { octets.append(0x20) }
      spaceIsDue = false
      switch octet {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): octets.append(octet | 0x20)
      case UInt8(ascii: "`"): octets.append(UInt8(ascii: "'"))
      default: octets.append(octet)
      }
    }
    return String(decoding: octets, as: UTF8.self)
  }
}

/// A folded text that grows by one decomposed scalar after the other.
private struct Folded {
  let plainLetters: Bool
  private(set) var scalars = String.UnicodeScalarView()
  private var spaceIsDue = false
  /// Whether the marks that follow are over a letter that stays the same letter without them.
  private var losesMarks = false

  init(plainLetters: Bool) {
    self.plainLetters = plainLetters
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.properties.isWhitespace {
      spaceIsDue = !scalars.isEmpty
      losesMarks = false
      return
    }
    if scalar.properties.generalCategory == .nonspacingMark {
      if losesMarks { return }
    } else {
      losesMarks = scalar.isAccentedByMarks
    }
    if spaceIsDue { scalars.append(" ") }
    spaceIsDue = false
    appendPlain(scalar)
  }

  /// Appends the scalar in lower case, by what a reader takes for the same letter.
  ///
  /// Lower case comes first, so that `ẞ` follows `ß`. `Σ` always becomes `σ`, whatever its place in
  /// the word, so `ς` has to as well. A mapping is a `String`, so ASCII goes its own way.
  private mutating func appendPlain(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "A"..."Z": scalars.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
    case "ß", "ẞ": scalars.append(contentsOf: "ss".unicodeScalars)
    case "ς": scalars.append("σ")
    case _ where PlainSign.sign(for: scalar) != nil:
      scalars.append(PlainSign.sign(for: scalar) ?? scalar)
    case "\0"..."\u{7F}": scalars.append(scalar)
    default:
      let lowered = scalar.properties.lowercaseMapping
      scalars.append(
        contentsOf: (plainLetters ? PlainLetter.letters[lowered] ?? lowered : lowered)
          .unicodeScalars)
    }
  }
}

/// Quotes and dashes that keyboards, word processors and mail programs put in each other's place.
private enum PlainSign {
  /// The sign of ASCII that stands for a scalar; nil for anything that is no such sign.
  static func sign(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "`", "\u{B4}", "\u{2B9}", "\u{2BB}"..."\u{2BD}", "\u{2C8}", "\u{2CA}", "\u{2CB}",
      "\u{5F3}", "\u{2018}"..."\u{201B}", "\u{2032}", "\u{2035}", "\u{2039}", "\u{203A}",
      "\u{A78B}", "\u{A78C}", "\u{FF07}", "\u{FF40}":
      "'"
    case "\u{AB}", "\u{BB}", "\u{2BA}", "\u{5F4}", "\u{201C}"..."\u{201F}", "\u{2033}", "\u{2036}",
      "\u{301D}"..."\u{301F}", "\u{FF02}":
      "\""
    case "\u{58A}", "\u{5BE}", "\u{2010}"..."\u{2015}", "\u{2043}", "\u{2212}", "\u{2E3A}",
      "\u{2E3B}", "\u{FE58}", "\u{FE63}", "\u{FF0D}":
      "-"
    default: nil
    }
  }
}

/// Letters that no decomposition makes plain, although people without the keyboard type the plain
/// ones.
private enum PlainLetter {
  static let letters: [String: String] = [
    "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ɖ": "d", "ı": "i", "ȷ": "j", "ħ": "h", "ŧ": "t",
    "þ": "th", "æ": "ae", "œ": "oe", "ŋ": "n", "ĸ": "k", "ƀ": "b", "ɓ": "b", "ƈ": "c", "ȼ": "c",
    "ɗ": "d", "ɇ": "e", "ǥ": "g", "ɠ": "g", "ɨ": "i", "ɉ": "j", "ƙ": "k", "ƚ": "l", "ɲ": "n",
    "ƥ": "p", "ɍ": "r", "ⱥ": "a", "ⱦ": "t", "ƭ": "t", "ʉ": "u", "ʋ": "v", "ɏ": "y", "ƴ": "y",
    "ƶ": "z", "ȥ": "z",
  ]
}

extension Unicode.Scalar {
  /// Whether the scalar is a letter of the Latin, Greek or Cyrillic script: a mark over it is an
  /// accent, and it stays the same letter to those who leave that out.
  fileprivate var isAccentedByMarks: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x2AF, 0x1D00...0x1DBF, 0x1E00...0x1EFF, 0x2C60...0x2C7F,
      0xA722...0xA7FF, 0xAB30...0xAB6F:
      true  // Latin
    case 0x370...0x3FF, 0x1F00...0x1FFF: true  // Greek
    case 0x400...0x52F, 0x1C80...0x1C8F, 0xA640...0xA69F: true  // Cyrillic
    default: false
    }
  }
}
