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
    var values: [String: Value] = [:]
    values.reserveCapacity(24)
    let isRow = forEachColumn { name, value in
      let column = String(decoding: name, as: UTF8.self)
      switch value {
      case .nothing: values[column] = .null
      case .number(let number): values[column] = .integer(number)
      case .plain(let text): values[column] = .text(String(decoding: text, as: UTF8.self))
      case .escaped(let text): values[column] = .text(text)
      }
    }
    return isRow ? values : nil
  }

  /// Bytes of the row, good only while they are handed over.
  typealias Octets = Slice<UnsafeBufferPointer<UInt8>>

  /// What a column holds.
  enum Content {
    case nothing
    case number(Int64)
    /// A text, as it stands in the row.
    case plain(Octets)
    /// A text that has escapes in the row.
    case escaped(String)
  }

  /// Hands each column to `body`: its name as it stands in the row, and what it holds.
  ///
  /// - Returns: whether the text is a row; `body` may have seen columns when it is none.
  mutating func forEachColumn(_ body: (_ name: Octets, Content) -> Void) -> Bool {
    guard take("{") else { return false }
    if !take("}") {
      repeat {
        guard take("\""), let name = plainText(), take(":"), let content = content() else {
          return false
        }
        body(name, content)
      } while take(",")
      guard take("}") else { return false }
    }
    skipSpace()
    return place == octets.count
  }

  private mutating func content() -> Content? {
    if take("\"") { return plainText().map(Content.plain) ?? text().map(Content.escaped) }
    if take("n") { return take(word: "ull") ? .nothing : nil }
    return number().map(Content.number)
  }

  /// The text behind a quotation mark, up to the next one; nil, and nothing is passed by, where it
  /// has escapes or no end.
  private mutating func plainText() -> Octets? {
    var end = place
    while end < octets.count {
      switch octets[end] {
      case UInt8(ascii: "\""):
        defer { place = end + 1 }
        return octets[place..<end]
      case UInt8(ascii: "\\"), ..<0x20: return nil
      default: end += 1
      }
    }
    return nil
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
    var text: [UInt8] = []
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
