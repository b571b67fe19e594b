/// Text as a value of type TEXT holds it (RFC 5545 §3.3.11).
enum CalendarText {
  /// The text with `\`, `;`, `,` and line breaks escaped and all other control characters left out.
  ///
  /// Colons and quotes stand for themselves there. Line and paragraph separators are line breaks
  /// too, because some readers split lines at them. It goes by scalars: a combining mark after `;`
  /// makes one `Character` of both and would hide it.
  static func escaped(_ text: String) -> String {
    if text.hasOnly({ 0x20 <= $0 && $0 < 0x7F && !isEscaped($0) }) { return text }
    var octets: [UInt8] = []
    octets.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\u{2028}", "\u{2029}": octets += "\\n".utf8
      case "\t": octets.append(UInt8(ascii: "\t"))
      case _ where isControl(scalar): continue
      case _ where scalar.isASCII:
        let octet = UInt8(ascii: scalar)
        if isEscaped(octet) { octets.append(UInt8(ascii: "\\")) }
        octets.append(octet)
      default: octets += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
    return String(decoding: octets, as: UTF8.self)
  }

  /// Whether an ASCII character is written with a backslash before it.
  private static func isEscaped(_ octet: UInt8) -> Bool {
    switch octet {
    case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","): true
    default: false
    }
  }

  /// Whether a scalar is of C0, DEL or C1.
  ///
  /// Bidirectional controls stay: names in two directions need them, and a calendar
  /// shows each text in a place of its own.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
  }
}

/// A length of time as RFC 5545 §3.3.6 writes it, always in exact hours, minutes and seconds: its
/// days and weeks follow the clocks of a place.
enum CalendarDuration {
  /// `PT26H`, `-PT1H30M`, `PT0S`; the grammar allows no hours and seconds without minutes.
  static func text(_ seconds: Int) -> String {
    let (minutes, rest) = seconds.magnitude.quotientAndRemainder(dividingBy: 60)
    let (hours, minute) = minutes.quotientAndRemainder(dividingBy: 60)
    var text = seconds < 0 ? "-PT" : "PT"
    if hours > 0 { text += "\(hours)H" }
    if minute > 0 || (hours > 0 && rest > 0) { text += "\(minute)M" }
    if rest > 0 || seconds == 0 { text += "\(rest)S" }
    return text
  }
}
