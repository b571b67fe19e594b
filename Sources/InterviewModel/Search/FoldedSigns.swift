/// Folds long texts fast: `String.folded`, but for white space, which it leaves as it stands.
///
/// Most signs fold by themselves, whatever stands beside them. What each of them becomes is asked of
/// `Folding` once and kept; a text with a sign of another kind, such as a mark of its own or a
/// joiner, goes to `Folding` as a whole.
struct FoldedSigns {
  /// What each sign of the first plane becomes: up to seven octets and, lowest, their number and 1;
  /// 0 where it was not asked yet.
  private var signs = [UInt64](repeating: 0, count: 0x1_0000)

  /// Replaces `folded` by the folded text.
  mutating func fold(_ text: Span<UInt8>, into folded: inout [UInt8]) {
    folded.removeAll(keepingCapacity: true)
    var place = 0
    while place < text.count {
      let octet = text[place]
      if octet < 0x80 {
        folded.append(Self.plain(octet))
        place += 1
        continue
      }
      let length = octet < 0xE0 ? 2 : octet < 0xF0 ? 3 : 4
      guard place + length <= text.count, appendSign(text, at: place, length, to: &folded) else {
        return foldWhole(text, into: &folded)
      }
      place += length
    }
  }

  /// An octet of ASCII as it is compared.
  private static func plain(_ octet: UInt8) -> UInt8 {
    switch octet {
    case 0x41...0x5A: octet | 0x20
    case 0x09...0x0D: 0x20
    case 0x60: 0x27
    default: octet
    }
  }

  /// Appends what a sign becomes; false where that depends on others.
  private mutating func appendSign(
    _ text: Span<UInt8>, at place: Int, _ length: Int, to folded: inout [UInt8]
  ) -> Bool {
    var value = UInt32(text[place]) & (0x7F >> UInt32(length))
    for next in 1..<length { value = value << 6 | UInt32(text[place + next] & 0x3F) }
    if Self.isUnchanged(value) {
      for next in 0..<length { folded.append(text[place + next]) }
      return true
    }
    guard length < 4, Self.standsAlone(value) else { return false }
    if signs[Int(value)] == 0 { signs[Int(value)] = Self.folded(value) }
    var sign = signs[Int(value)]
    guard sign != Self.tooLong else { return false }
    for _ in 1..<(sign & 0xF) {
      sign >>= 8
      folded.append(UInt8(truncatingIfNeeded: sign))
    }
    return true
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

  private func foldWhole(_ text: Span<UInt8>, into folded: inout [UInt8]) {
    var octets: [UInt8] = []
    octets.reserveCapacity(text.count)
    for place in text.indices { octets.append(text[place]) }
    folded = Array(Folding.fold(String(decoding: octets, as: UTF8.self), plainLetters: true).utf8)
  }
}
