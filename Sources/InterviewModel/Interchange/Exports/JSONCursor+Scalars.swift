/// A value of JSON that holds no other.
package enum JSONScalar: Equatable {
  case null
  case bool(Bool)
  /// A whole number of 64 bits.
  case integer(Int)
  /// Any other number: a fraction, an exponent, or one that is too large.
  case number
}

extension JSONCursor {
  /// Takes a number or one of the three words.
  ///
  /// - Throws: `JSONFault`.
  package mutating func scalar() throws(JSONFault) -> JSONScalar {
    switch next {
    case UInt8(ascii: "t"): try word("true", .bool(true))
    case UInt8(ascii: "f"): try word("false", .bool(false))
    case UInt8(ascii: "n"): try word("null", .null)
    default: try number()
    }
  }

  private mutating func word(
    _ word: StaticString, _ value: JSONScalar
  ) throws(JSONFault) -> JSONScalar {
    for scalar in word.description.unicodeScalars where !take(scalar) {
      throw unexpected("a value")
    }
    return value
  }

  private mutating func number() throws(JSONFault) -> JSONScalar {
    let start = offset
    let isNegative = take("-")
    guard let first = next, first.isJSONDigit else { throw unexpected("a value") }
    var magnitude: UInt64? = 0
    let digits = offset
    while let octet = next, octet.isJSONDigit {
      let (tens, isTooLarge) = (magnitude ?? 0).multipliedReportingOverflow(by: 10)
      let (sum, isBeyond) = tens.addingReportingOverflow(UInt64(octet & 0x0F))
      magnitude = magnitude == nil || isTooLarge || isBeyond ? nil : sum
      offset += 1
    }
    if first == UInt8(ascii: "0"), offset > digits + 1 {
      throw fault(.expected("a number"), at: start)
    }
    var isWhole = true
    if take(".") {
      isWhole = false
      try takeDigits()
    }
    if take("e") || take("E") {
      isWhole = false
      if !take("+") { _ = take("-") }
      try takeDigits()
    }
    guard isWhole, let magnitude else { return .number }
    let value = isNegative ? Int(exactly: magnitude).map(-) : Int(exactly: magnitude)
    if isNegative, magnitude == UInt64(Int.max) + 1 { return .integer(.min) }
    return value.map(JSONScalar.integer) ?? .number
  }

  private mutating func takeDigits() throws(JSONFault) {
    guard next?.isJSONDigit == true else { throw unexpected("a digit") }
    while next?.isJSONDigit == true { offset += 1 }
  }

  /// Takes a text.
  ///
  /// - Throws: `JSONFault`, also for bytes that are not UTF-8, for halves of a surrogate pair and
  ///   for U+0000.
  package mutating func string() throws(JSONFault) -> String {
    let begin = offset
    guard take("\"") else { throw unexpected("a text in quotes") }
    var text: [UInt8] = []
    var start = offset
    while let octet = next {
      switch octet {
      case UInt8(ascii: "\""):
        text += octets[start..<offset]
        offset += 1
        return try decoded(text, at: begin)
      case UInt8(ascii: "\\"):
        text += octets[start..<offset]
        text += try escape().utf8
        start = offset
      case ..<0x20: throw fault(.bareControl)
      default: offset += 1
      }
    }
    throw fault(.endsEarly)
  }

  private func decoded(_ octets: [UInt8], at begin: Int) throws(JSONFault) -> String {
    let text = String(decoding: octets, as: UTF8.self)
    // What is no UTF-8 became U+FFFD.
    guard text.utf8.elementsEqual(octets) else { throw fault(.notUTF8, at: begin) }
    guard !octets.contains(0) else { throw fault(.zero, at: begin) }
    return text
  }

  private mutating func escape() throws(JSONFault) -> String {
    let begin = offset
    offset += 1
    guard let octet = next else { throw fault(.endsEarly) }
    offset += 1
    switch octet {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return String(try scalar(escapedAt: begin))
    default: throw fault(.escape, at: begin)
    }
  }

  /// The scalar of one `\u` escape, or of two that are a surrogate pair.
  private mutating func scalar(escapedAt begin: Int) throws(JSONFault) -> Unicode.Scalar {
    let first = try unit(at: begin)
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard (0xD800..<0xDC00).contains(first), take("\\"), take("u") else {
      throw fault(.escape, at: begin)
    }
    let second = try unit(at: begin)
    guard (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw fault(.escape, at: begin) }
    return scalar
  }

  private mutating func unit(at begin: Int) throws(JSONFault) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let octet = next else { throw fault(.endsEarly) }
      guard let digit = octet.hexadecimalDigit else { throw fault(.escape, at: begin) }
      unit = unit << 4 | digit
      offset += 1
    }
    return unit
  }
}

extension UInt8 {
  fileprivate var isJSONDigit: Bool { (0x30...0x39).contains(self) }

  fileprivate var hexadecimalDigit: UInt32? {
    switch self {
    case 0x30...0x39: UInt32(self - 0x30)
    case 0x41...0x46: UInt32(self - 0x41 + 10)
    case 0x61...0x66: UInt32(self - 0x61 + 10)
    default: nil
    }
  }
}
