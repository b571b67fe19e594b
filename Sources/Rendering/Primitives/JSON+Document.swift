extension JSON {
  /// The value as one document: RFC 8259 in UTF-8, two spaces a level, a line feed at the end.
  ///
  /// The same value always gives the same octets. Besides what RFC 8259 §7 demands, everything that
  /// could steer a terminal is escaped: DEL, C1, U+2028, U+2029 and bidirectional controls.
  public func document() -> String {
    var text = String.UnicodeScalarView()
    write(to: &text, indent: "\n")
    text.append("\n")
    return String(text)
  }

  /// Appends the value; `indent` is a line feed and the spaces that its own line begins with.
  private func write(to text: inout String.UnicodeScalarView, indent: String) {
    switch self {
    case .null: text.append(contentsOf: "null".unicodeScalars)
    case .bool(let value): text.append(contentsOf: (value ? "true" : "false").unicodeScalars)
    case .integer(let value): text.append(contentsOf: String(value).unicodeScalars)
    case .number(let value): text.append(contentsOf: value.description.unicodeScalars)
    case .string(let value): Self.quote(value, to: &text)
    case .array(let values):
      Self.group(values, in: ("[", "]"), to: &text, indent: indent) { value, text, indent in
        value.write(to: &text, indent: indent)
      }
    case .object(let members):
      let sorted = members.sorted { $0.key < $1.key }
      Self.group(sorted, in: ("{", "}"), to: &text, indent: indent) { member, text, indent in
        Self.quote(member.key, to: &text)
        text.append(contentsOf: ": ".unicodeScalars)
        member.value.write(to: &text, indent: indent)
      }
    }
  }

  private static func group<Item>(
    _ items: [Item], in brackets: (Unicode.Scalar, Unicode.Scalar),
    to text: inout String.UnicodeScalarView, indent: String,
    write: (Item, inout String.UnicodeScalarView, String) -> Void
  ) {
    text.append(brackets.0)
    let inner = indent + "  "
    for (place, item) in items.enumerated() {
      if place > 0 { text.append(",") }
      text.append(contentsOf: inner.unicodeScalars)
      write(item, &text, inner)
    }
    if !items.isEmpty { text.append(contentsOf: indent.unicodeScalars) }
    text.append(brackets.1)
  }

  private static func quote(_ value: String, to text: inout String.UnicodeScalarView) {
    text.append("\"")
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"", "\\": text.append(contentsOf: ["\\", scalar])
      case "\n": text.append(contentsOf: ["\\", "n"])
      case "\r": text.append(contentsOf: ["\\", "r"])
      case "\t": text.append(contentsOf: ["\\", "t"])
      // All of these lie in the first plane, where one escape of four digits says it.
      case _ where scalar.isSteering:
        text.append(contentsOf: "\\u\(scalar.hexadecimal(width: 4))".unicodeScalars)
      default: text.append(scalar)
      }
    }
    text.append("\"")
  }
}
