/// The character sets in which mail programs write calendars.
enum Charset {
  case utf8
  case windows1252
  case latin9
  case utf16

  /// The set of that name; nil where it is not known here.
  ///
  /// ISO 8859-1 is read as Windows-1252, as https://encoding.spec.whatwg.org has it: programs that
  /// say the one write the other.
  init?(named name: String) {
    switch name.lowercased() {
    case "utf-8", "utf8", "us-ascii", "ascii": self = .utf8
    case "windows-1252", "cp1252", "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1":
      self = .windows1252
    case "iso-8859-15", "iso8859-15", "iso_8859-15", "latin9", "latin-9": self = .latin9
    case "utf-16", "utf-16le", "utf-16be": self = .utf16
    default: return nil
    }
  }

  /// The set that the beginning of a file shows; nil where it could be any of those that begin like
  /// ASCII.
  init?(ofFileBeginning octets: [UInt8]) {
    switch TableEncoding(ofFileBeginning: octets) {
    case .utf16LittleEndian, .utf16BigEndian: self = .utf16
    case .utf8, .windows1252: return nil
    }
  }

  /// Bytes of this set as UTF-8; as they are where they are none of its.
  func utf8(_ octets: [UInt8]) -> [UInt8] {
    if self == .utf16 {
      var decoder = TableDecoder(TableEncoding(ofFileBeginning: octets))
      return (try? decoder.decode(octets, isLast: true)) ?? octets
    }
    if self == .utf8 || octets.allSatisfy({ $0 < 0x80 }) { return octets }
    var text = String.UnicodeScalarView()
    for octet in octets { text.append(scalar(octet)) }
    return Array(String(text).utf8)
  }

  private func scalar(_ octet: UInt8) -> Unicode.Scalar {
    let same = Unicode.Scalar(octet)
    switch self {
    case .utf8, .utf16: return same
    case .windows1252:
      guard 0x80...0x9F ~= octet else { return same }
      return Self.highControls[Int(octet - 0x80)]
    case .latin9: return Self.latin9Differences[octet] ?? same
    }
  }

  /// What Windows-1252 has in the place of the control characters 0x80 to 0x9F.
  private static let highControls: [Unicode.Scalar] = [
    "€", "\u{81}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{8D}", "Ž", "\u{8F}",
    "\u{90}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{9D}", "ž", "Ÿ",
  ]

  private static let latin9Differences: [UInt8: Unicode.Scalar] = [
    0xA4: "€", 0xA6: "Š", 0xA8: "š", 0xB4: "Ž", 0xB8: "ž", 0xBC: "Œ", 0xBD: "œ", 0xBE: "Ÿ",
  ]
}
