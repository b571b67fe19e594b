extension [UInt8] {
  /// Appends text so that HTML and XML read it back, as the content of an element and between
  /// quotes alike.
  ///
  /// What steers instead of being shown (`isSteering`) appears as `\u{1B}`, as on a terminal, and
  /// so do noncharacters, which XML forbids. Line feeds and tabs are kept, by number, because XML
  /// makes spaces of them in attributes. It goes by scalars: a combining mark after `<` makes one
  /// `Character` of both and would hide it.
  mutating func appendEscaped(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": self += "&amp;".utf8
      case "<": self += "&lt;".utf8
      case ">": self += "&gt;".utf8
      case "\"": self += "&quot;".utf8
      case "'": self += "&#39;".utf8
      case "\n": self += "&#10;".utf8
      case "\t": self += "&#9;".utf8
      case " "..."~": append(UInt8(ascii: scalar))
      case _ where scalar.isSteering || scalar.isNoncharacter:
        self += "\\u{\(scalar.hexadecimal(width: 1))}".utf8
      default: self += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is one of the last two of a plane, or of the 32 in the middle of Arabic forms,
  /// which never are characters.
  fileprivate var isNoncharacter: Bool {
    value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value)
  }
}
