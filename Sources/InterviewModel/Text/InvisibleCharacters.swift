extension String {
  /// The text without what nobody sees and what means nothing where it stands.
  var withoutInvisible: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: unicodeScalars.withoutInvisible(keepingSelectors: true))
    return String(scalars)
  }
}

extension Sequence<Unicode.Scalar> {
  /// The scalars without those that nobody sees and that mean nothing where they stand: zero-width
  /// spaces, byte order marks, soft hyphens, directional marks, fillers.
  ///
  /// Joiners (ZWJ, ZWNJ) stay inside words of scripts whose letters they join or part, and inside
  /// emoji; tags stay in flags; what is of category Cf and seen stays, as Arabic's number signs.
  /// Rules: UAX #31 §2.3, UTS #51 §1.4.
  /// Variation selectors, which choose between looks of the same character, stay where they are
  /// kept.
  func withoutInvisible(keepingSelectors: Bool) -> [Unicode.Scalar] {
    var kept: [Unicode.Scalar] = []
    /// A joiner that stays if a letter like the one before it follows.
    var joiner: Unicode.Scalar?
    var isInFlag = false
    for scalar in self {
      if scalar.isTag, isInFlag {
        kept.append(scalar)
      } else if scalar == "\u{200C}" || scalar == "\u{200D}" {
        joiner = joiner ?? scalar
      } else if scalar.isVariationSelector, keepingSelectors {
        kept.append(scalar)
      } else if !scalar.isInvisible {
        let before = kept.last { !$0.isVariationSelector }
        if let joiner, let before, before.joining != nil, before.joining == scalar.joining {
          kept.append(joiner)
        }
        joiner = nil
        isInFlag = scalar == "\u{1F3F4}"
        kept.append(scalar)
      }
    }
    return kept
  }
}

/// What a joiner is part of.
private enum Joining {
  /// Words of a script whose letters take other shapes beside each other.
  case word
  /// An emoji that is made of several.
  case emoji
}

extension Unicode.Scalar {
  /// Whether nobody sees the scalar, and it joins nothing.
  ///
  /// Fillers of Hangul are letters by their category, but never seen.
  fileprivate var isInvisible: Bool {
    switch value {
    // Number signs that stand around or before digits: Prepended_Concatenation_Mark.
    case 0x600...0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD: false
    default: properties.generalCategory == .format || properties.isDefaultIgnorableCodePoint
    }
  }

  fileprivate var isVariationSelector: Bool { properties.isVariationSelector }

  /// A tag, by which a flag says whose it is.
  fileprivate var isTag: Bool { (0xE0020...0xE007F).contains(value) }

  /// What a joiner beside the scalar would be part of; nil where it means nothing.
  fileprivate var joining: Joining? {
    switch value {
    case 0x600...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFC: .word  // Arabic, Syriac, N'Ko and others
    case 0x900...0xDFF, 0xF00...0x109F, 0x1780...0x18AF, 0x1900...0x1CFF: .word  // Brahmic
    case 0xA800...0xABFF, 0x10A00...0x10FFF, 0x11000...0x11FFF, 0x1E900...0x1E95F: .word
    case 0...0xA8: nil
    default:
      properties.isEmoji || properties.isEmojiModifier ? .emoji : nil
    }
  }
}
