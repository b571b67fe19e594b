/// The usual spelling of an identifier (RFC 9562 §4): 36 characters, hexadecimal digits in lower
/// case and hyphens.
enum UUIDText {
  /// The sixteen bytes of a text; nil for one that is not in the usual spelling.
  ///
  /// `text(of:)` gives the same text back.
  static func octets(of text: Span<UInt8>) -> [UInt8]? {
    guard text.count == 36 else { return nil }
    var octets: [UInt8] = []
    octets.reserveCapacity(16)
    var place = 0
    while place < 36 {
      if isHyphen(place) {
        guard text[place] == UInt8(ascii: "-") else { return nil }
        place += 1
      }
      guard let high = digit(text[place]), let low = digit(text[place + 1]) else { return nil }
      octets.append(high << 4 | low)
      place += 2
    }
    return octets
  }

  /// The same of a text that is not read from a row.
  static func octets(of text: String) -> [UInt8]? {
    octets(of: Array(text.utf8).span)
  }

  /// The text of sixteen bytes.
  static func text(of octets: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(36)
    for octet in octets {
      if isHyphen(text.count) { text.append(UInt8(ascii: "-")) }
      text.append(character(octet >> 4))
      text.append(character(octet & 0xF))
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func isHyphen(_ place: Int) -> Bool {
    place == 8 || place == 13 || place == 18 || place == 23
  }

  private static func digit(_ character: UInt8) -> UInt8? {
    switch character {
    case 0x30...0x39: character - 0x30
    case 0x61...0x66: character - 0x57
    default: nil
    }
  }

  private static func character(_ digit: UInt8) -> UInt8 {
    digit + (digit < 10 ? 0x30 : 0x57)
  }
}
