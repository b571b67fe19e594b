/// Compatibility decompositions, which the standard library does not have: `ﬁ` is `fi`, `Ａ` is `A`.
///
/// Unicode Standard Annex #15. The table is made by `Scripts/compatibility-table`.
enum CompatibilityForms {
  /// The scalars that a scalar stands for, fully decomposed; nil where it has no compatibility
  /// decomposition.
  static func decomposition(of scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
    guard mayBeDecomposed(scalar) else { return nil }
    return decompositions[scalar]
  }

  /// False for most letters that people write, so that their names need no table.
  private static func mayBeDecomposed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x9F, 0xC0...0x131, 0x300...0x379, 0x387...0x3CF, 0x400...0x586, 0x5D0...0x673: false
    case 0x900...0xE32, 0x3041...0x309A, 0x30A0...0x30FE, 0x3400...0xA69B, 0xAC00...0xD7FF: false
    default: true
    }
  }

  private static let decompositions: [Unicode.Scalar: [Unicode.Scalar]] = {
    var decompositions: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    var next: UInt32 = 0
    let entries = table.withUTF8Buffer { octets in
      octets.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
    }
    for entry in entries {
      var parts = entry.utf8.split(separator: UInt8(ascii: "="))
      if parts.count == 2 { next = number(parts.removeFirst()) }
      let counted = parts[0].split(separator: UInt8(ascii: "*"))
      let whole = counted[0].split(separator: UInt8(ascii: ".")).map(number)
      for step in 0..<(counted.count == 2 ? number(counted[1]) : 1) {
        guard let scalar = Unicode.Scalar(next) else { continue }
        decompositions[scalar] = whole.compactMap { Unicode.Scalar($0 + step) }
        next += 1
      }
    }
    return decompositions
  }()

  private static func number(_ digits: Substring.UTF8View) -> UInt32 {
    UInt32(Substring(digits), radix: 16) ?? 0
  }
}
