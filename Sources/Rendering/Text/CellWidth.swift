extension Character {
  /// How many cells of a terminal the character takes: usually 0, 1 or 2.
  ///
  /// Emoji sequences (skin tones, families, flags) and symbols asked for as emoji by U+FE0F take
  /// two cells; otherwise the scalars' widths add up, as in terminals that know no graphemes.
  /// Ambiguous width (UAX #11) counts as one cell. Terminals differ on sequences newer than they
  /// are and on Indic conjuncts; nothing asked of them in advance tells which way.
  package var cellWidth: Int {
    if isASCII { return unicodeScalars.first?.isSteering == false ? 1 : 0 }
    return isEmojiSequence ? 2 : unicodeScalars.reduce(0) { $0 + $1.cellWidth }
  }

  /// Whether several scalars are shown as one emoji (UTS #51, section 1.4.4 and following).
  private var isEmojiSequence: Bool {
    let scalars = unicodeScalars
    guard let base = scalars.first, scalars.count > 1, base.properties.isEmoji else { return false }
    return scalars.contains { $0 == "\u{FE0F}" || $0.properties.isEmojiPresentation }
  }
}

extension String {
  /// How many cells of a terminal the text takes on one line; control characters take none.
  package var cellWidth: Int {
    isPlain ? utf8.count : reduce(0) { $0 + $1.cellWidth }
  }

  /// Whether all of it is printable ASCII: a cell each, nothing that steers, and nothing to look up
  /// in Unicode's tables.
  var isPlain: Bool {
    hasOnly { 0x20 <= $0 && $0 < 0x7F }
  }

  /// Whether all of its bytes are such; asked of the bytes where they lie, which takes a quarter of
  /// what the view over them does.
  @inline(__always)
  func hasOnly(_ isSuch: (UInt8) -> Bool) -> Bool {
    utf8.withContiguousStorageIfAvailable { $0.allSatisfy(isSuch) } ?? utf8.allSatisfy(isSuch)
  }
}

extension Unicode.Scalar {
  /// How many cells the scalar takes by itself.
  fileprivate var cellWidth: Int {
    if isZeroWidth { return 0 }
    return isWide ? 2 : 1
  }

  /// Whether the scalar adds nothing to the width of its character.
  private var isZeroWidth: Bool {
    switch properties.generalCategory {
    // Terminals show a soft hyphen wherever it stands.
    case .format: self != "\u{AD}"
    case .control, .lineSeparator, .paragraphSeparator: true
    case .nonspacingMark, .enclosingMark: true
    // Medial vowels and final consonants of Hangul share the two cells of the initial one.
    default: (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value)
    }
  }

  /// Whether the scalar is two cells wide: an emoji, or of East Asian Width W or F (UAX #11).
  private var isWide: Bool {
    if value < 0x1100 { return false }
    return properties.isEmojiPresentation || Self.wideRanges.contains { $0.contains(value) }
  }

  /// Width W and F in Unicode 17's EastAsianWidth.txt, without emoji and marks.
  ///
  /// Ranges run across unassigned scalars where nothing narrow lies between.
  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F, 0x2E80...0x3029,
    0x3030...0x303E, 0x3041...0x3163, 0x3165...0x3247, 0x3250...0xA4C6, 0xA960...0xA97C,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
    0x16FE0...0x16FE3, 0x16FF2...0x1B2FB, 0x1D300...0x1D376, 0x1F200...0x1F265,
    0x20000...0x3FFFD,
  ]
}

extension String {
  /// The text, cut to at most `limit` cells; a cut text ends in `…`.
  ///
  /// - Returns: The text itself when it fits; no half characters; nothing when `limit` is 0.
  package func truncated(toCells limit: Int) -> String {
    guard limit > 0 else { return "" }
    // No character takes more cells than it has bytes.
    guard utf8.count > limit, cellWidth > limit else { return self }
    if isPlain { return String(unicodeScalars.prefix(limit - 1)) + "…" }
    var cut = ""
    var room = limit - 1
    for character in self {
      room -= character.cellWidth
      if room < 0 { break }
      cut.append(character)
    }
    return cut + "…"
  }

  /// The text with spaces added up to `width` cells; the text itself when it is as wide or wider.
  package func padded(toCells width: Int, _ alignment: Alignment = .leading) -> String {
    let spaces = String(repeating: " ", count: max(0, width - cellWidth))
    return alignment == .leading ? self + spaces : spaces + self
  }
}
