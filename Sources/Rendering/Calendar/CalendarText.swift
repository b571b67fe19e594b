/// Text as a value of type TEXT holds it (RFC 5545 §3.3.11).
enum CalendarText {
  /// The text with `\`, `;`, `,` and line breaks escaped and all other control characters left out.
  ///
  /// Colons and quotes stand for themselves there. Line and paragraph separators are line breaks
  /// too, because some readers split lines at them. It goes by scalars: a combining mark after `;`
  /// makes one `Character` of both and would hide it.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped.append(contentsOf: ["\\", scalar])
      case "\n", "\u{2028}", "\u{2029}": escaped.append(contentsOf: ["\\", "n"])
      case "\t": escaped.append(scalar)
      case _ where isControl(scalar): continue
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// Whether a scalar is of C0, DEL or C1.
  ///
  /// Bidirectional controls stay: names in two directions need them, and a calendar
  /// shows each text in a place of its own.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control
  }
}
