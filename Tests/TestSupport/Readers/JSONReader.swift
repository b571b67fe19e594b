/// A strict reader of RFC 8259, written from the grammar and apart from the writer.
///
/// What this program never writes is refused too: a second member of the same key, and members that
/// are not sorted.
package struct JSONReader {
  package struct Malformed: Error {
    let offset: Int
  }

  private let octets: [UInt8]
  private var offset = 0

  private init(_ text: String) {
    octets = Array(text.utf8)
  }

  package static func document(_ text: String) throws -> JSONDocument {
    var reader = JSONReader(text)
    let value = try reader.value()
    reader.skipSpace()
    guard reader.offset == reader.octets.count else { throw reader.malformed }
    return value
  }

  private var malformed: Malformed { Malformed(offset: offset) }

  private var next: UInt8? { offset < octets.count ? octets[offset] : nil }

  private mutating func skipSpace() {
    while let octet = next, [0x20, 0x09, 0x0A, 0x0D].contains(octet) { offset += 1 }
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: sign) else { return false }
    offset += 1
    return true
  }

  private mutating func value() throws -> JSONDocument {
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return .object(try members())
    case UInt8(ascii: "["): return .array(try elements())
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func word(_ word: String, _ value: JSONDocument) throws -> JSONDocument {
    for scalar in word.unicodeScalars where !take(scalar) { throw malformed }
    return value
  }

  private mutating func members() throws -> [JSONDocument.Member] {
    var members: [JSONDocument.Member] = []
    try group("{", "}") { reader in
      reader.skipSpace()
      let key = try reader.string()
      if let last = members.last?.key, key <= last { throw reader.malformed }
      reader.skipSpace()
      guard reader.take(":") else { throw reader.malformed }
      members.append(.init(key: key, value: try reader.value()))
    }
    return members
  }

  private mutating func elements() throws -> [JSONDocument] {
    var elements: [JSONDocument] = []
    try group("[", "]") { reader in elements.append(try reader.value()) }
    return elements
  }

  private mutating func group(
    _ first: Unicode.Scalar, _ last: Unicode.Scalar,
    _ item: (inout JSONReader) throws -> Void
  ) throws {
    guard take(first) else { throw malformed }
    skipSpace()
    if take(last) { return }
    while true {
      try item(&self)
      skipSpace()
      if take(last) { return }
      guard take(",") else { throw malformed }
    }
  }

  private mutating func number() throws -> String {
    let start = offset
    _ = take("-")
    let first = next
    let whole = try digits()
    guard first != UInt8(ascii: "0") || whole == 1 else { throw malformed }
    if take(".") { _ = try digits() }
    return String(decoding: octets[start..<offset], as: UTF8.self)
  }

  private mutating func digits() throws -> Int {
    let start = offset
    while let octet = next, (0x30...0x39).contains(octet) { offset += 1 }
    guard offset > start else { throw malformed }
    return offset - start
  }

  private mutating func string() throws -> String {
    guard take("\"") else { throw malformed }
    var text: [UInt8] = []
    while let octet = next {
      offset += 1
      switch octet {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += try escape().utf8
      case ..<0x20: throw malformed
      default: text.append(octet)
      }
    }
    throw malformed
  }

  private mutating func escape() throws -> String {
    guard let octet = next else { throw malformed }
    offset += 1
    switch octet {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      let digits = String(decoding: octets[offset...].prefix(4), as: UTF8.self)
      guard let number = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(number) else {
        throw malformed
      }
      offset += 4
      return String(scalar)
    default: throw malformed
    }
  }
}
