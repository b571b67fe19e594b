/// SHA-256 (FIPS 180-4), for the checksums of the migrations.
enum SHA256 {
  /// The digest in lower-case hexadecimal digits, as `sha256sum` prints it.
  static func hexadecimal(of message: [UInt8]) -> String {
    var state = initial
    let padded = pad(message)
    for start in stride(from: 0, to: padded.count, by: 64) {
      compress(padded[start..<start + 64], into: &state)
    }
    return state.map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 8 - digits.utf8.count) + digits
    }.joined()
  }

  private static func pad(_ message: [UInt8]) -> [UInt8] {
    let zeros = (119 - message.count % 64) % 64
    let length = UInt64(message.count) * 8
    return message + [0x80] + Array(repeating: 0, count: zeros)
      + (0..<8).map { UInt8(truncatingIfNeeded: length >> (56 - 8 * $0)) }
  }

  private static func compress(_ block: ArraySlice<UInt8>, into state: inout [UInt32]) {
    let octets = Array(block)
    var words = (0..<16).map { word in
      (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(octets[4 * word + $1]) }
    }
    for index in 16..<64 {
      let (early, late) = (words[index - 15], words[index - 2])
      let first = rotate(early, 7) ^ rotate(early, 18) ^ early >> 3
      let second = rotate(late, 17) ^ rotate(late, 19) ^ late >> 10
      words.append(words[index - 16] &+ first &+ words[index - 7] &+ second)
    }
    var v = state
    for index in 0..<64 {
      let high = rotate(v[4], 6) ^ rotate(v[4], 11) ^ rotate(v[4], 25)
      let choice = v[4] & v[5] ^ ~v[4] & v[6]
      let first = v[7] &+ high &+ choice &+ constants[index] &+ words[index]
      let low = rotate(v[0], 2) ^ rotate(v[0], 13) ^ rotate(v[0], 22)
      let majority = v[0] & v[1] ^ v[0] & v[2] ^ v[1] & v[2]
      v = [first &+ low &+ majority, v[0], v[1], v[2], v[3] &+ first, v[4], v[5], v[6]]
    }
    for index in 0..<8 { state[index] = state[index] &+ v[index] }
  }

  private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }

  private static let primes: [Int] = {
    (2...311).filter { number in (2..<number).allSatisfy { number % $0 != 0 } }
  }()

  /// The first 32 bits of the fractional parts of the primes' square and cube roots.
  private static let initial = primes.prefix(8).map { fraction(of: $0, power: 2) }
  private static let constants = primes.prefix(64).map { fraction(of: $0, power: 3) }

  /// ⌊2³² · ᵖ√n⌋ mod 2³², found by bisection in whole numbers, so that no rounding can spoil it.
  private static func fraction(of number: Int, power: Int) -> UInt32 {
    var (low, high) = (UInt64(0), UInt64(1) << 37)
    while high - low > 1 {
      let middle = (low + high) / 2
      if isAtMost(middle, power: power, number: number) { low = middle } else { high = middle }
    }
    return UInt32(truncatingIfNeeded: low)
  }

  /// Whether `root`ᵖ ≤ n · 2³²ᵖ.
  private static func isAtMost(_ root: UInt64, power: Int, number: Int) -> Bool {
    let wide = UInt128(root)
    let left = (1..<power).reduce(wide) { product, _ in product * wide }
    return left <= UInt128(number) << UInt128(32 * power)
  }
}
