/// Makes identifiers of version 5 (RFC 9562 §5.5): the same name in the same namespace always gives
/// the same one, in any program.
enum NameBasedUUID {
  /// The identifier of a name, 36 characters in lower case.
  ///
  /// A namespace that is no identifier, as only damage makes one, counts as the text that it is.
  static func make(of name: String, in namespace: String) -> String {
    let space = octets(of: namespace) ?? Array(namespace.utf8)
    var octets = Array(SHA1.digest(of: space + Array(name.utf8)).prefix(16))
    octets[6] = octets[6] & 0x0F | 0x50
    octets[8] = octets[8] & 0x3F | 0x80
    return UUIDText.text(of: octets)
  }

  private static func octets(of uuid: String) -> [UInt8]? {
    let digits = uuid.utf8.filter { $0 != UInt8(ascii: "-") }
    guard uuid.utf8.count == 36, digits.count == 32 else { return nil }
    var octets: [UInt8] = []
    for index in stride(from: 0, to: 32, by: 2) {
      guard let octet = UInt8(String(decoding: digits[index...index + 1], as: UTF8.self), radix: 16)
      else { return nil }
      octets.append(octet)
    }
    return octets
  }
}

/// SHA-1 (FIPS 180-4), which RFC 9562 asks for; nothing is kept safe by it.
private enum SHA1 {
  static func digest(of message: [UInt8]) -> [UInt8] {
    let zeros = (119 - message.count % 64) % 64
    let length = UInt64(message.count) * 8
    let padded =
      message + [0x80] + Array(repeating: 0, count: zeros)
      + (0..<8).map { UInt8(truncatingIfNeeded: length >> (56 - 8 * $0)) }
    var state: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
    for start in stride(from: 0, to: padded.count, by: 64) {
      compress(Array(padded[start..<start + 64]), into: &state)
    }
    return state.flatMap { word in
      (0..<4).map { UInt8(truncatingIfNeeded: word >> UInt32(24 - 8 * $0)) }
    }
  }

  private static func compress(_ block: [UInt8], into state: inout [UInt32]) {
    var words = (0..<16).map { word in
      (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(block[4 * word + $1]) }
    }
    for index in 16..<80 {
      words.append(
        rotate(words[index - 3] ^ words[index - 8] ^ words[index - 14] ^ words[index - 16], 1))
    }
    var v = state
    for index in 0..<80 {
      let (mixed, constant) = round(index, v[1], v[2], v[3])
      let sum = rotate(v[0], 5) &+ mixed &+ v[4] &+ constant &+ words[index]
      v = [sum, v[0], rotate(v[1], 30), v[2], v[3]]
    }
    for index in state.indices { state[index] &+= v[index] }
  }

  private static func round(
    _ index: Int, _ b: UInt32, _ c: UInt32, _ d: UInt32
  ) -> (mixed: UInt32, constant: UInt32) {
    switch index {
    case ..<20: (b & c ^ ~b & d, 0x5A82_7999)
    case ..<40: (b ^ c ^ d, 0x6ED9_EBA1)
    case ..<60: (b & c ^ b & d ^ c & d, 0x8F1B_BCDC)
    default: (b ^ c ^ d, 0xCA62_C1D6)
    }
  }

  private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word << count | word >> (32 - count)
  }
}
