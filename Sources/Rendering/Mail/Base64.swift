/// Bytes as text of 64 signs: RFC 4648 §4.
package enum Base64 {
  /// The bytes in groups of three as four signs each, the last group filled up with `=`.
  package static func text(_ octets: [UInt8]) -> String {
    var signs: [UInt8] = []
    for start in stride(from: 0, to: octets.count, by: 3) {
      let group = octets[start..<min(start + 3, octets.count)]
      let bits = (0..<3).reduce(UInt32(0)) { bits, place in
        bits << 8 | UInt32(place < group.count ? group[start + place] : 0)
      }
      for place in 0..<4 {
        let index = Int(bits >> UInt32(18 - 6 * place) & 0x3F)
        signs.append(place <= group.count ? alphabet[index] : UInt8(ascii: "="))
      }
    }
    return String(decoding: signs, as: UTF8.self)
  }

  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
}
