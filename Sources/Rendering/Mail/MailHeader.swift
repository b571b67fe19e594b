/// The values of an e-mail's header fields, in a form in which nothing can end the field.
///
/// What is printable ASCII and short stays as it is; all else becomes encoded words (RFC 2047),
/// whose alphabet has no line end. Control characters are dropped before that, so that they do not
/// come back when a reader decodes the words.
enum MailHeader {
  /// An unstructured value, such as a subject.
  static func text(_ value: String) -> String {
    let clean = line(value)
    return isPlain(clean) ? clean : encodedWords(clean)
  }

  /// A mailbox (RFC 5322 §3.4): `Dana Lee <dana@acme.example>`.
  ///
  /// The address is in ASCII, as `address(_:)` makes it: nothing may be encoded in it.
  static func mailbox(name: String, address: String) -> String {
    let clean = line(name)
    let address = "<\(line(address))>"
    if clean.isEmpty { return address }
    let name = isPlain(clean) ? phrase(clean) : encodedWords(clean)
    // RFC 5322 §2.1.1: no line should be longer than 78 characters.
    let fits = isPlain(clean) && name.utf8.count + address.utf8.count <= 70
    return name + (fits ? " " : "\r\n ") + address
  }

  /// An address in ASCII, its domain as it is looked up; nil where that cannot be: a local part
  /// beyond ASCII needs mail programs that follow RFC 6532, all the way.
  static func address(_ email: String) -> String? {
    let scalars = line(email).unicodeScalars
    guard let at = scalars.lastIndex(of: "@") else { return nil }
    guard scalars[..<at].allSatisfy({ $0.value < 0x80 }) else { return nil }
    return DomainName.ascii(String(scalars[scalars.index(after: at)...]))
      .map { "\(String(scalars[...at]))\($0)" }
  }

  /// Words that stand alone, or in quotes where they cannot.
  private static func phrase(_ value: String) -> String {
    value.unicodeScalars.allSatisfy { isAtomText($0) || $0 == " " } ? value : quoted(value)
  }

  /// White space and controls become single spaces, none at the ends.
  static func line(_ value: String) -> String {
    value.unicodeScalars
      .split { $0.properties.isWhitespace || $0.properties.generalCategory == .control }
      .map { String($0) }.joined(separator: " ")
  }

  /// Whether a value can stand as it is: short, printable ASCII, and nothing in it that a reader
  /// would decode.
  private static func isPlain(_ value: String) -> Bool {
    var previous: Unicode.Scalar = " "
    for scalar in value.unicodeScalars {
      guard (" "..."~").contains(scalar), (previous, scalar) != ("=", "?") else { return false }
      previous = scalar
    }
    return value.utf8.count <= 60
  }

  /// RFC 5322 §3.2.3, without the non-ASCII that was sorted out before.
  private static func isAtomText(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    case "!", "#", "$", "%", "&", "'", "*", "+", "-", "/", "=", "?", "^", "_", "`", "{", "|", "}",
      "~":
      true
    default: false
    }
  }

  private static func quoted(_ value: String) -> String {
    let escaped = value.unicodeScalars.map { scalar in
      scalar == "\"" || scalar == "\\" ? "\\\(scalar)" : String(scalar)
    }
    return "\"\(escaped.joined())\""
  }

  /// Encoded words, one a line, none of which cuts a scalar (RFC 2047 §2, §5).
  private static func encodedWords(_ value: String) -> String {
    var words: [String] = []
    var octets: [UInt8] = []
    for scalar in value.unicodeScalars {
      let next = Array(String(scalar).utf8)
      // 39 bytes are 52 signs of Base64, and 64 with `=?UTF-8?B?…?=`: the field's name has room on
      // the line of 76 that RFC 2047 allows.
      if octets.count + next.count > 39 {
        words.append(encodedWord(octets))
        octets = []
      }
      octets += next
    }
    words.append(encodedWord(octets))
    return words.joined(separator: "\r\n ")
  }

  private static func encodedWord(_ octets: [UInt8]) -> String {
    "=?UTF-8?B?\(Base64.text(octets))?="
  }
}
