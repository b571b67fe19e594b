package import Zones

/// A JSON value, as `--json` prints it.
///
/// Written by hand: JSONEncoder knows neither an exact decimal nor our escapes, would need the
/// whole document searched and rewritten afterwards, and this target gets by without Foundation.
package enum JSON: Sendable, Equatable {
  /// No value; every key is always present.
  case null
  /// True or false.
  case bool(Bool)
  /// A whole number.
  case integer(Int)
  /// A number with four decimals.
  case number(FourDecimals)
  /// Text as it is stored.
  case string(String)
  /// Values in their order.
  case array([JSON])
  /// Values by key; keys are written in their order as text.
  case object([String: JSON])
  /// An object as one of many with the same keys: a value for each of these.
  case record(Keys, [JSON])

  /// The keys of many objects, made ready once.
  package struct Keys: Sendable, Equatable {
    /// Each as it is written, in their order as text: in quotes, with the colon behind them.
    fileprivate let written: [[UInt8]]

    /// Creates keys, which have to be sorted.
    init(sorted keys: [String]) {
      written = keys.map { key in
        var octets: [UInt8] = []
        JSON.quote(key, to: &octets)
        return octets + ": ".utf8
      }
    }
  }
}

extension JSON {
  /// The truth value; null for none.
  package init(_ value: Bool?) {
    self = value.map(JSON.bool) ?? .null
  }

  /// The whole number; null for none.
  package init(_ value: Int?) {
    self = value.map(JSON.integer) ?? .null
  }

  /// The number with four decimals; null for none.
  package init(_ value: FourDecimals?) {
    self = value.map(JSON.number) ?? .null
  }

  /// The number rounded to four decimals; null for none.
  init(rounding number: Double?) {
    self.init(number.flatMap { FourDecimals($0) })
  }

  /// The text; null for none.
  package init(_ value: String?) {
    self = value.map(JSON.string) ?? .null
  }

  /// The moment in UTC, as RFC 3339 writes it; null for none.
  package init(_ value: Instant?) {
    self.init(value?.rfc3339)
  }
}

extension JSON {
  /// The value as one document: RFC 8259 in UTF-8, two spaces a level, a line feed at the end.
  ///
  /// The same value always gives the same bytes. Besides what RFC 8259 §7 demands, everything that
  /// could steer a terminal is escaped: DEL, C1, U+2028, U+2029 and bidirectional controls.
  package func document() -> String {
    // Bytes, because appending to a view of scalars copies all that stands there already.
    var octets: [UInt8] = []
    write(to: &octets, indent: "\n")
    octets.append(UInt8(ascii: "\n"))
    return String(decoding: octets, as: UTF8.self)
  }

  /// Appends the value; `indent` is a line feed and the spaces that its own line begins with.
  private func write(to octets: inout [UInt8], indent: String) {
    switch self {
    case .null: octets += "null".utf8
    case .bool(let value): octets += (value ? "true" : "false").utf8
    case .integer(let value) where value >= 0: octets.appendDigits(of: value)
    case .integer(let value): octets += String(value).utf8
    case .number(let value): octets += value.description.utf8
    case .string(let value): Self.quote(value, to: &octets)
    case .array(let values):
      Self.group(values, in: ("[", "]"), to: &octets, indent: indent) { value, octets, indent in
        value.write(to: &octets, indent: indent)
      }
    case .object(let members):
      let sorted = members.sorted { $0.key < $1.key }
      Self.group(sorted, in: ("{", "}"), to: &octets, indent: indent) { member, octets, indent in
        Self.quote(member.key, to: &octets)
        octets += ": ".utf8
        member.value.write(to: &octets, indent: indent)
      }
    case .record(let keys, let values):
      let members = zip(keys.written, values)
      Self.group(members, in: ("{", "}"), to: &octets, indent: indent) { member, octets, indent in
        octets += member.0
        member.1.write(to: &octets, indent: indent)
      }
    }
  }

  private static func group<Items: Sequence>(
    _ items: Items, in brackets: (Unicode.Scalar, Unicode.Scalar),
    to octets: inout [UInt8], indent: String,
    write: (Items.Element, inout [UInt8], String) -> Void
  ) {
    octets.append(UInt8(ascii: brackets.0))
    let inner = indent + "  "
    var isEmpty = true
    for item in items {
      if !isEmpty { octets.append(UInt8(ascii: ",")) }
      isEmpty = false
      octets += inner.utf8
      write(item, &octets, inner)
    }
    if !isEmpty { octets += indent.utf8 }
    octets.append(UInt8(ascii: brackets.1))
  }

  /// Appends a text in quotes.
  static func quote(_ value: String, to octets: inout [UInt8]) {
    octets.append(UInt8(ascii: "\""))
    defer { octets.append(UInt8(ascii: "\"")) }
    let isPlain = value.hasOnly {
      0x20 <= $0 && $0 < 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
    }
    if isPlain {
      octets += value.utf8
      return
    }
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": octets += #"\""#.utf8
      case "\\": octets += #"\\"#.utf8
      case "\n": octets += #"\n"#.utf8
      case "\r": octets += #"\r"#.utf8
      case "\t": octets += #"\t"#.utf8
      // All of these lie in the first plane, where one escape of four digits says it.
      case _ where scalar.isSteering: octets += "\\u\(scalar.hexadecimal(width: 4))".utf8
      default: octets += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
  }
}

extension Instant {
  /// The moment in UTC as RFC 3339 §5.6 writes it, to the second: `2026-11-21T15:00:00Z`.
  ///
  /// Always 20 bytes; moments before year 1 or after 9999 are written as the first or last of
  /// those.
  package var rfc3339: String {
    var octets: [UInt8] = []
    octets.reserveCapacity(20)
    Zone.utc.local(at: self).write(to: &octets)
    octets.append(UInt8(ascii: "Z"))
    return String(decoding: octets, as: UTF8.self)
  }
}
