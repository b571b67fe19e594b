/// A folded word as it is looked for in plain texts, those of ASCII alone: these need no folding
/// first, and eight of their bytes are looked at in one step.
struct PlainWord {
  private let octets: [UInt8]
  /// The place of the byte that is looked for first; nil where no plain text has the word.
  private let anchor: Int?
  /// That byte, eight times, with the bit set that letters of both cases differ in.
  private let pattern: UInt64

  /// Takes a word as `SearchWords` has it.
  init(_ word: [UInt8]) {
    octets = word
    let isPlain = word.allSatisfy { $0 < 0x80 }
    // An apostrophe is also a backtick in the text, which differs in more bits.
    let first = word.firstIndex { $0 != UInt8(ascii: "'") }
    anchor = isPlain ? first ?? 0 : nil
    let octet = first.map { word[$0] | Self.caseBit } ?? 0
    pattern = UInt64(octet) &* Self.ones
  }

  /// Whether the word stands somewhere in a plain text.
  func stands(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let anchor, text.count >= octets.count else { return false }
    let last = text.count - octets.count
    guard pattern != 0 else { return (0...last).contains { stands(in: text, at: $0) } }
    let bytes = UnsafeRawBufferPointer(text)
    var place = 0
    while place <= last, place + anchor + 8 <= text.count {
      let eight = bytes.loadUnaligned(fromByteOffset: place + anchor, as: UInt64.self)
      let rest = (eight | Self.caseBits) ^ pattern
      // A byte is 0 where the text has the one that is looked for; the sum has its high bit then.
      if (rest &- Self.ones) & ~rest & Self.highBits != 0 {
        for step in 0..<min(8, last - place + 1) where stands(in: text, at: place + step) {
          return true
        }
      }
      place += 8
    }
    while place <= last {
      if stands(in: text, at: place) { return true }
      place += 1
    }
    return false
  }

  private func stands(in text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    for step in octets.indices where FoldedSigns.plain(text[place + step]) != octets[step] {
      return false
    }
    return true
  }

  private static let caseBit: UInt8 = 0x20
  private static let caseBits: UInt64 = 0x2020_2020_2020_2020
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  fileprivate static let highBits: UInt64 = 0x8080_8080_8080_8080
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether it has ASCII alone.
  var isPlain: Bool {
    let bytes = UnsafeRawBufferPointer(self)
    var (place, all) = (0, UInt64(0))
    while place + 8 <= count {
      all |= bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      place += 8
    }
    while place < count {
      all |= UInt64(self[place])
      place += 1
    }
    return all & PlainWord.highBits == 0
  }
}
