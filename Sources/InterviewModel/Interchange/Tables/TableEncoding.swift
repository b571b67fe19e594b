/// How a file writes its characters as bytes; the raw values are the names that `--encoding` takes.
package enum TableEncoding: String, Sendable, CaseIterable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "utf-8"
  /// UTF-16, the lower byte first.
  case utf16LittleEndian = "utf-16le"
  /// UTF-16, the higher byte first.
  case utf16BigEndian = "utf-16be"
  /// Windows-1252, which old spreadsheets write west of the Oder; ISO 8859-1 is part of it.
  case windows1252 = "windows-1252"

  /// Reads a name, by which others know it too.
  package init?(named name: String) {
    switch name.headerKey {
    case "utf8", "utf8bom", "unicode": self = .utf8
    case "utf16", "utf16le", "ucs2": self = .utf16LittleEndian
    case "utf16be": self = .utf16BigEndian
    case "windows1252", "cp1252", "1252", "win1252", "ansi", "latin1", "iso88591", "iso885915":
      self = .windows1252
    default: return nil
    }
  }

  /// The encoding that the beginning of a file shows, by its mark or by the zero bytes that only
  /// UTF-16 has in Latin text; UTF-8 where nothing does.
  package init(ofFileBeginning bytes: some Collection<UInt8>) {
    let bytes = Array(bytes.prefix(64))
    if bytes.starts(with: [0xFF, 0xFE]) {
      self = .utf16LittleEndian
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16BigEndian
    } else {
      let zeros = bytes.indices.filter { bytes[$0] == 0 }
      let (even, odd) = (zeros.filter { $0 % 2 == 0 }.count, zeros.filter { $0 % 2 == 1 }.count)
      if odd > bytes.count / 4, even == 0 {
        self = .utf16LittleEndian
      } else if even > bytes.count / 4, odd == 0 {
        self = .utf16BigEndian
      } else {
        self = .utf8
      }
    }
  }
}

/// Turns the bytes of a file into UTF-8, a piece at a time, and drops its byte order mark.
package struct TableDecoder: Sendable {
  /// A byte that does not belong to the encoding.
  package struct Fault: Error, Sendable, Equatable {
    /// The encoding.
    package let encoding: TableEncoding
    /// The byte.
    package let byte: UInt8
    /// The line that it stands in, from 1.
    package let line: Int
  }

  private let encoding: TableEncoding
  /// What came before the next whole character.
  private var rest: [UInt8] = []
  private var isAtBeginning = true
  private var line = 1

  /// Creates a decoder of a file in this encoding.
  package init(_ encoding: TableEncoding) { self.encoding = encoding }

  /// Turns the next bytes into UTF-8.
  ///
  /// - Parameters:
  ///   - bytes: the bytes that follow those before.
  ///   - isLast: whether the file ends with them.
  /// - Returns: the characters that are whole.
  /// - Throws: `Fault` for the first byte that is none of the encoding's.
  package mutating func decode(_ bytes: [UInt8], isLast: Bool) throws(Fault) -> [UInt8] {
    let input = rest + bytes
    rest = []
    var decoded: [UInt8]
    switch encoding {
    case .utf8: decoded = try utf8(input, isLast: isLast)
    case .utf16LittleEndian, .utf16BigEndian: decoded = try utf16(input, isLast: isLast)
    case .windows1252: decoded = try windows1252(input)
    }
    if isAtBeginning, !decoded.isEmpty {
      isAtBeginning = false
      if decoded.starts(with: [0xEF, 0xBB, 0xBF]) { decoded.removeFirst(3) }
    }
    return decoded
  }

  private mutating func utf8(_ input: [UInt8], isLast: Bool) throws(Fault) -> [UInt8] {
    var index = 0
    while index < input.count {
      let byte = input[index]
      if byte < 0x80 {
        if byte == 0x0A { line += 1 }
        index += 1
        continue
      }
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      guard 0xC2...0xF4 ~= byte else { throw Fault(encoding: encoding, byte: byte, line: line) }
      let end = min(index + length, input.count)
      let tail = input[(index + 1)..<end]
      guard Self.isTail(tail, of: byte) else {
        throw Fault(encoding: encoding, byte: byte, line: line)
      }
      guard index + length <= input.count else {
        guard !isLast else { throw Fault(encoding: encoding, byte: byte, line: line) }
        rest = Array(input[index...])
        return Array(input[..<index])
      }
      index += length
    }
    return input
  }

  /// Whether bytes can follow the first byte of a character: RFC 3629 §4.
  private static func isTail(_ tail: ArraySlice<UInt8>, of first: UInt8) -> Bool {
    guard let second = tail.first else { return true }
    let allowed: ClosedRange<UInt8> =
      switch first {
      case 0xE0: 0xA0...0xBF
      case 0xED: 0x80...0x9F
      case 0xF0: 0x90...0xBF
      case 0xF4: 0x80...0x8F
      default: 0x80...0xBF
      }
    return allowed ~= second && tail.dropFirst().allSatisfy { 0x80...0xBF ~= $0 }
  }

  private mutating func utf16(_ input: [UInt8], isLast: Bool) throws(Fault) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(input.count)
    let low = encoding == .utf16LittleEndian ? 0 : 1
    var index = 0
    func unit(_ place: Int) -> UInt32 {
      UInt32(input[place + low]) | UInt32(input[place + 1 - low]) << 8
    }
    while index + 1 < input.count {
      var value = unit(index)
      if 0xD800...0xDBFF ~= value {
        guard index + 3 < input.count else {
          guard !isLast else { break }
          rest = Array(input[index...])
          return output
        }
        let second = unit(index + 2)
        guard 0xDC00...0xDFFF ~= second else {
          throw Fault(encoding: encoding, byte: input[index], line: line)
        }
        value = 0x10000 + (value - 0xD800) << 10 + (second - 0xDC00)
        index += 2
      }
      guard let scalar = Unicode.Scalar(value) else {
        throw Fault(encoding: encoding, byte: input[index], line: line)
      }
      if scalar == "\n" { line += 1 }
      output += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      index += 2
    }
    if index < input.count {
      guard !isLast else { throw Fault(encoding: encoding, byte: input[index], line: line) }
      rest = Array(input[index...])
    }
    return output
  }

  private mutating func windows1252(_ input: [UInt8]) throws(Fault) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(input.count)
    for byte in input {
      if byte == 0x0A { line += 1 }
      let scalar = 0x80...0x9F ~= byte ? Self.extras[Int(byte) - 0x80] : Unicode.Scalar(byte)
      guard scalar != "\u{FFFD}" else { throw Fault(encoding: encoding, byte: byte, line: line) }
      output += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
    }
    return output
  }

  /// The characters from 0x80 on, U+FFFD where there is none:
  /// https://encoding.spec.whatwg.org/index-windows-1252.txt.
  private static let extras = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)
}
