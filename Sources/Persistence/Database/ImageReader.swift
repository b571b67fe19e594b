internal import SQLite

/// Reads a row as the change log has it: a JSON object of numbers, texts and nulls
/// (https://www.rfc-editor.org/rfc/rfc8259).
struct ImageReader {
  private let octets: UnsafeBufferPointer<UInt8>
  private var place = 0

  /// Reads bytes that must stay where they are while it does.
  init(_ octets: UnsafeBufferPointer<UInt8>) {
    self.octets = octets
  }

  /// The values by their columns; nil where the text is anything else.
  mutating func values() -> [String: Value]? {
    guard take("{") else { return nil }
    var values: [String: Value] = [:]
    values.reserveCapacity(24)
    if !take("}") {
      repeat {
        guard take("\""), let column = text(), take(":"), let value = value() else { return nil }
        values[column] = value
      } while take(",")
      guard take("}") else { return nil }
    }
    skipSpace()
    return place == octets.count ? values : nil
  }

  private mutating func value() -> Value? {
    if take("\"") { return text().map(Value.text) }
    if take("n") { return take(word: "ull") ? .null : nil }
    return number().map(Value.integer)
  }

  /// A whole number of 64 bits, without zeros before it.
  private mutating func number() -> Int64? {
    let isNegative = take("-")
    let start = place
    // Negative all along, since there is one number more of those.
    var number: Int64 = 0
    while place < octets.count, case 0x30...0x39 = octets[place] {
      let digit = Int64(octets[place] - 0x30)
      let (tens, isTooLong) = number.multipliedReportingOverflow(by: 10)
      let (next, isTooLow) = tens.subtractingReportingOverflow(digit)
      guard !isTooLong, !isTooLow else { return nil }
      number = next
      place += 1
    }
    guard place > start, octets[start] != 0x30 || place == start + 1 else { return nil }
    return isNegative ? number : Int64(exactly: number.magnitude)
  }

  /// The text behind a quotation mark, up to the next one.
  private mutating func text() -> String? {
    let start = place
    while place < octets.count {
      switch octets[place] {
      case UInt8(ascii: "\""):
        defer { place += 1 }
        return String(decoding: octets[start..<place], as: UTF8.self)
      case UInt8(ascii: "\\"): return escapedText(Array(octets[start..<place]))
      case ..<0x20: return nil
      default: place += 1
      }
    }
    return nil
  }

  /// The same, of a text that has escapes from here on.
  private mutating func escapedText(_ beginning: [UInt8]) -> String? {
    var text = beginning
    while place < octets.count {
      let octet = octets[place]
      place += 1
      switch octet {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let scalar = escapedScalar() else { return nil }
        text += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      case ..<0x20: return nil
      default: text.append(octet)
      }
    }
    return nil
  }

  /// The character behind a backslash.
  private mutating func escapedScalar() -> Unicode.Scalar? {
    guard place < octets.count else { return nil }
    let octet = octets[place]
    place += 1
    switch octet {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(octet)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return numberedScalar()
    default: return nil
    }
  }

  /// The character of four hexadecimal digits, or of the eight of a pair.
  private mutating func numberedScalar() -> Unicode.Scalar? {
    guard let unit = hexadecimal() else { return nil }
    guard UTF16.isLeadSurrogate(unit) else { return Unicode.Scalar(unit) }
    guard take(word: "\\u"), let second = hexadecimal(), UTF16.isTrailSurrogate(second) else {
      return nil
    }
    return Unicode.Scalar(0x10000 + (UInt32(unit & 0x3FF) << 10 | UInt32(second & 0x3FF)))
  }

  private mutating func hexadecimal() -> UInt16? {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard place < octets.count else { return nil }
      let digit = octets[place]
      switch digit {
      case 0x30...0x39: unit = unit << 4 | UInt16(digit - 0x30)
      case 0x41...0x46: unit = unit << 4 | UInt16(digit - 0x37)
      case 0x61...0x66: unit = unit << 4 | UInt16(digit - 0x57)
      default: return nil
      }
      place += 1
    }
    return unit
  }

  /// Passes by a sign and the white space before it; nothing where another one comes.
  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    skipSpace()
    guard place < octets.count, octets[place] == UInt8(ascii: sign) else { return false }
    place += 1
    return true
  }

  private mutating func take(word: StaticString) -> Bool {
    word.withUTF8Buffer { word in
      guard octets[place...].starts(with: word) else { return false }
      place += word.count
      return true
    }
  }

  private mutating func skipSpace() {
    while place < octets.count {
      switch octets[place] {
      case 0x20, 0x0A, 0x0D, 0x09: place += 1
      default: return
      }
    }
  }
}
