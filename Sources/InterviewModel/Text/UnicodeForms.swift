// The only file that uses the standard library's Unicode SPI. swift-foundation builds on the same
// two members; the alternative is full Foundation, which brings 45 MB of ICU along. The SPI is the
// same on Apple's platforms, but this has been compiled and run on Linux only.
@_spi(_Unicode) import Swift

extension String {
  /// The text in Normalization Form C: equal text gets equal bytes, compatibility forms stay.
  ///
  /// Swift compares text by canonical equivalence, SQLite by bytes; text normalised when it comes
  /// in is the same to both. Idempotent. Rule: Unicode Standard Annex #15.
  package var normalizedNFC: String {
    var scalars = String.UnicodeScalarView()
    for scalar in _nfc {
      scalars.append(scalar)
    }
    return String(scalars)
  }

  /// The text as it is compared and searched: without accents, case or surplus white space.
  ///
  /// Decomposed (NFD), marks of category Mn removed, lower case, `ß` as `ss` and the final sigma
  /// `ς` as `σ`, runs of white space as one space, none at either end. Idempotent, and the same
  /// for canonically equivalent text. Fit for comparing, never for showing.
  package var folded: String {
    var scalars = String.UnicodeScalarView()
    var spaceIsDue = false
    for scalar in _nfd {
      if scalar.properties.isWhitespace {
        spaceIsDue = !scalars.isEmpty
      } else if scalar.properties.generalCategory != .nonspacingMark {
        if spaceIsDue {
          scalars.append(" ")
          spaceIsDue = false
        }
        scalars.appendFolded(scalar)
      }
    }
    return String(scalars)
  }
}

extension String.UnicodeScalarView {
  /// Appends the scalar in lower case, by what a reader takes for the same letter.
  ///
  /// Lower case comes first, so that `ẞ` follows `ß`. `Σ` always becomes `σ`, whatever its place
  /// in the word, so `ς` has to as well. ASCII goes its own way because a mapping is a `String`,
  /// which would take most of the time of a search.
  fileprivate mutating func appendFolded(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "A"..."Z": append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
    case "\0"..."\u{7F}": append(scalar)
    case "ß", "ẞ": append(contentsOf: "ss".unicodeScalars)
    case "ς": append("σ")
    default: append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    }
  }
}

extension String {
  /// The key that names are compared by: the folded text, or the text itself where nothing is left
  /// (a name of combining marks only).
  package var foldedKey: String {
    let folded = folded
    return folded.isEmpty ? self : folded
  }
}
