/// Folds long texts fast: `String.folded`, but for white space, which it leaves as it stands.
///
/// Most signs fold by themselves, whatever stands beside them. What each of them becomes is asked
/// of `Folding` once and kept; a text with a sign of another kind, such as a mark of its own or a
/// joiner, goes to `Folding` as a whole.
struct FoldedSigns {
  /// What each sign of the first plane becomes: up to seven bytes and, lowest, their number and 1;
  /// 0 where it was not asked yet.
  private var signs = [UInt64](repeating: 0, count: 0x1_0000)

  /// The text that was folded last, and room behind it.
  private var room: [UInt8] = []

  /// Hands the bytes of the folded text to `body`.
  mutating func fold<T>(
    _ text: Span<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> T
  ) -> T {
    // A sign of two bytes becomes seven at most.
    let needed = text.count * 4
    if room.count < needed { room = [UInt8](repeating: 0, count: needed * 2) }
    // Taken out of the scanner meanwhile, so that it is not copied.
    var room: [UInt8] = []
    swap(&room, &self.room)
    defer { swap(&room, &self.room) }
    let length = room.withUnsafeMutableBufferPointer { folded in
      text.withUnsafeBufferPointer { fold($0, into: folded) }
    }
    guard let length else {
      return Array(whole(text).utf8).withUnsafeBufferPointer(body)
    }
    return room.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[..<length])) }
  }

  /// Writes the folded text, and returns how many bytes it has; nil where a sign depends on
  /// others.
  private mutating func fold(
    _ text: UnsafeBufferPointer<UInt8>, into folded: UnsafeMutableBufferPointer<UInt8>
  ) -> Int? {
    var place = 0
    var length = 0
    while place < text.count {
      let run = Self.lengthOfASCII(text, from: place)
      for step in 0..<run { folded[length + step] = Self.plain(text[place + step]) }
      place += run
      length += run
      guard place < text.count else { break }
      let octet = text[place]
      let size = octet < 0xE0 ? 2 : octet < 0xF0 ? 3 : 4
      guard place + size <= text.count,
        let written = write(text, at: place, size, to: folded, length)
      else { return nil }
      place += size
      length += written
    }
    return length
  }

  /// How many bytes of ASCII follow.
  private static func lengthOfASCII(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let octets = UnsafeRawBufferPointer(text)
    var end = start
    while end + 8 <= octets.count,
      octets.loadUnaligned(fromByteOffset: end, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    {
      end += 8
    }
    while end < octets.count, octets[end] < 0x80 { end += 1 }
    return end - start
  }

  /// A byte of ASCII as it is compared; without branches, so that many are done at once.
  static func plain(_ octet: UInt8) -> UInt8 {
    let isCapital: UInt8 = octet &- 0x41 < 26 ? 0x20 : 0
    return octet == UInt8(ascii: "`") ? UInt8(ascii: "'") : octet | isCapital
  }

  /// Writes what a sign becomes, and returns how many bytes that is; nil where it depends on
  /// others.
  private mutating func write(
    _ text: UnsafeBufferPointer<UInt8>, at place: Int, _ size: Int,
    to folded: UnsafeMutableBufferPointer<UInt8>, _ length: Int
  ) -> Int? {
    var value = UInt32(text[place]) & (0x7F >> UInt32(size))
    for next in 1..<size { value = value << 6 | UInt32(text[place + next] & 0x3F) }
    if Self.isUnchanged(value) {
      for next in 0..<size { folded[length + next] = text[place + next] }
      return size
    }
    guard size < 4, Self.standsAlone(value) else { return nil }
    if signs[Int(value)] == 0 { signs[Int(value)] = Self.folded(value) }
    var sign = signs[Int(value)]
    guard sign != Self.tooLong else { return nil }
    let count = Int(sign & 0xF) - 1
    for next in 0..<count {
      sign >>= 8
      folded[length + next] = UInt8(truncatingIfNeeded: sign)
    }
    return count
  }

  /// Letters without case, marks and other forms: Han, kana and Hangul syllables, pictures.
  private static func isUnchanged(_ value: UInt32) -> Bool {
    switch value {
    case 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0x3400...0x4DBF, 0x3041...0x3096, 0x30A1...0x30FA: true
    case 0x1F300...0x1F3F3, 0x1F3F5...0x1F3FA, 0x1F400...0x1F6FF, 0x1F900...0x1F9FF: true
    case 0x20000...0x2A6DF: true
    default: false
    }
  }

  /// Letters and signs that fold by themselves.
  private static func standsAlone(_ value: UInt32) -> Bool {
    switch value {
    case 0x80...0x2FF, 0x370...0x482, 0x48A...0x52F, 0x1E00...0x1FFF: true
    case 0x2000...0x200B, 0x200E...0x206F, 0x20A0...0x20C0, 0x2100...0x2BFF: true
    case 0x3000...0x3029, 0x3030...0x303F, 0x30FB...0x30FE, 0xFE0F, 0xFEFF, 0xFF01...0xFF60: true
    default: false
    }
  }

  private static let tooLong = UInt64.max

  /// What `Folding` makes of one sign, packed.
  private static func folded(_ value: UInt32) -> UInt64 {
    guard let scalar = Unicode.Scalar(value) else { return tooLong }
    if scalar.properties.isWhitespace { return UInt64(0x20) << 8 | 2 }
    let folded = Folding.fold(String(scalar), plainLetters: true)
    let octets = Array(folded.utf8)
    // An accent alone would become part of the letter before it.
    let isAccent = folded.unicodeScalars.first?.properties.generalCategory == .nonspacingMark
    guard octets.count <= 7, !isAccent else { return tooLong }
    return octets.reversed().reduce(UInt64(0)) { ($0 | UInt64($1)) << 8 } | UInt64(octets.count + 1)
  }

  private func whole(_ text: Span<UInt8>) -> String {
    text.withUnsafeBufferPointer {
      Folding.fold(String(decoding: $0, as: UTF8.self), plainLetters: true)
    }
  }
}
