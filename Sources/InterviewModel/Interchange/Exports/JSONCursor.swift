/// A place in a JSON text (RFC 8259), which moves on as values are taken.
///
/// It keeps nothing of what it has passed, so that a text of any length is read value by value.
/// Two members of one name, which the standard leaves open, are a fault.
package struct JSONCursor {
  let octets: [UInt8]
  var offset: Int

  /// Stands at the beginning of a text, behind its byte order mark where it has one.
  package init(_ octets: [UInt8]) {
    self.octets = octets
    offset = octets.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Stands at an offset that another cursor in the same text had.
  init(_ octets: [UInt8], at offset: Int) {
    self.octets = octets
    self.offset = offset
  }

  /// The next byte; nil at the end.
  var next: UInt8? { offset < octets.count ? octets[offset] : nil }

  /// A fault at this place, or at another one.
  func fault(_ problem: JSONFault.Problem, at place: Int? = nil) -> JSONFault {
    let before = octets[..<min(place ?? offset, octets.count)]
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    // A byte that continues a character is no character.
    let column = before[start...].count { $0 & 0xC0 != 0x80 } + 1
    return JSONFault(problem, line: line, column: column)
  }

  /// A fault where one thing alone may stand: that the text ends there, or holds something else.
  func unexpected(_ expected: String) -> JSONFault {
    fault(next == nil ? .endsEarly : .expected(expected))
  }

  mutating func skipSpace() {
    while let octet = next, octet == 0x20 || octet == 0x0A || octet == 0x0D || octet == 0x09 {
      offset += 1
    }
  }

  /// Moves past a sign; false where another one stands there.
  mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: sign) else { return false }
    offset += 1
    return true
  }

  /// Makes sure that nothing but white space follows.
  ///
  /// - Throws: `JSONFault`.
  mutating func finish() throws(JSONFault) {
    skipSpace()
    guard next == nil else { throw fault(.goesOn) }
  }

  /// Takes an object: `body` is to take the value of each member, at which the cursor stands.
  ///
  /// - Throws: `JSONFault`; what `body` throws.
  package mutating func members(_ body: (inout JSONCursor, _ name: String) throws -> Void) throws {
    var names: Set<String> = []
    try group("{", "}") { cursor in
      let place = cursor.offset
      let name = try cursor.string()
      guard names.insert(name).inserted else { throw cursor.fault(.twice(name), at: place) }
      cursor.skipSpace()
      guard cursor.take(":") else { throw cursor.unexpected(":") }
      cursor.skipSpace()
      try body(&cursor, name)
    }
  }

  /// Takes an array: `body` is to take each element, at which the cursor stands.
  ///
  /// - Throws: `JSONFault`; what `body` throws.
  package mutating func elements(_ body: (inout JSONCursor) throws -> Void) throws {
    try group("[", "]", body)
  }

  private mutating func group(
    _ first: Unicode.Scalar, _ last: Unicode.Scalar, _ body: (inout JSONCursor) throws -> Void
  ) throws {
    guard take(first) else { throw unexpected(String(first)) }
    skipSpace()
    if take(last) { return }
    while true {
      try body(&self)
      skipSpace()
      if take(last) { return }
      guard take(",") else { throw unexpected(", or \(last)") }
      skipSpace()
    }
  }

  /// Moves past a value of any kind.
  ///
  /// - Throws: `JSONFault`, also for more arrays and objects inside each other than `deepest`.
  package mutating func skipValue(depth: Int = 0) throws {
    guard depth < Self.deepest else { throw fault(.tooDeep) }
    switch next {
    case UInt8(ascii: "{"): try members { cursor, _ in try cursor.skipValue(depth: depth + 1) }
    case UInt8(ascii: "["): try elements { try $0.skipValue(depth: depth + 1) }
    case UInt8(ascii: "\""): _ = try string()
    default: _ = try scalar()
    }
  }

  private static let deepest = 128
}
