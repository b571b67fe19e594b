/// Makes identifiers of version 4 (RFC 9562 §5.4).
struct UUIDSource {
  private var generator: any RandomNumberGenerator

  /// A source of random identifiers; with a seed, of the same ones every time.
  init(seed: UInt64?) {
    generator = seed.map { SplitMix64(state: $0) } ?? SystemRandomNumberGenerator()
  }

  /// The next identifier, 36 characters in lower case.
  mutating func next() -> String {
    let high = generator.next() & 0xFFFF_FFFF_FFFF_0FFF | 0x4000
    let low = generator.next() & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
    let digits = Self.hexadecimal(high) + Self.hexadecimal(low)
    let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32]
    return groups.map { String(decoding: digits[$0], as: UTF8.self) }.joined(separator: "-")
  }

  private static func hexadecimal(_ number: UInt64) -> [UInt8] {
    let digits = Array(String(number, radix: 16).utf8)
    return Array(repeating: UInt8(ascii: "0"), count: 16 - digits.count) + digits
  }
}

/// The generator SplitMix64, by Sebastiano Vigna: https://prng.di.unimi.it/splitmix64.c.
private struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
