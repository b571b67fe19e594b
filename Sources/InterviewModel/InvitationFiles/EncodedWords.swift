/// Words of a header that are not ASCII: `=?UTF-8?Q?J=C3=B6rg?=` (RFC 2047).
enum EncodedWords {
  /// The text that they stand for; what cannot be decoded stays as it is.
  static func text(_ encoded: String) -> String {
    guard encoded.utf8.contains(UInt8(ascii: "?")) else { return encoded }
    var text = ""
    var rest = encoded.unicodeScalars[...]
    /// White space between two encoded words, which is none.
    var pending = ""
    var isBehindWord = false
    while !rest.isEmpty {
      if let word = Self.word(takenFrom: &rest) {
        if !isBehindWord { text += pending }
        text += word
        pending = ""
        isBehindWord = true
      } else if let scalar = rest.popFirst() {
        pending.unicodeScalars.append(scalar)
        if !scalar.properties.isWhitespace {
          text += pending
          pending = ""
          isBehindWord = false
        }
      }
    }
    return text + pending
  }

  /// The text of the encoded word that `rest` begins with, which is taken off; nil where it begins
  /// with none.
  private static func word(takenFrom rest: inout Substring.UnicodeScalarView) -> String? {
    guard rest.starts(with: "=?".unicodeScalars) else { return nil }
    var scan = rest.dropFirst(2)
    guard let charset = field(takenFrom: &scan), let encoding = field(takenFrom: &scan),
      let content = field(takenFrom: &scan), scan.popFirst() == "=",
      // A language may stand behind the character set: RFC 2231 §5.
      let set = Charset(named: String(charset.unicodeScalars.prefix { $0 != "*" }))
    else { return nil }
    let octets: [UInt8]
    switch encoding.lowercased() {
    case "b": octets = TransferDecoding.base64(content.utf8)
    case "q":
      let spaced = content.utf8.map { $0 == UInt8(ascii: "_") ? UInt8.space : $0 }
      // A mark keeps the space at its end, which quoted-printable has none of.
      octets = TransferDecoding.quotedPrintable((spaced + [UInt8(ascii: ".")])[...]).dropLast()
    default: return nil
    }
    guard let text = set.utf8(octets).utf8Text else { return nil }
    rest = scan
    return text
  }

  /// The text up to the next question mark, which is taken off too; nil where there is none.
  private static func field(takenFrom rest: inout Substring.UnicodeScalarView) -> String? {
    guard let end = rest.firstIndex(of: "?") else { return nil }
    defer { rest = rest[end...].dropFirst() }
    return String(rest[..<end])
  }
}
