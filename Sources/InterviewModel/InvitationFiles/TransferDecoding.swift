/// What mail programs do to bytes so that they pass through lines of ASCII, undone: RFC 2045 §6.
enum TransferDecoding {
  /// The bytes that a part stands for.
  ///
  /// - Returns: nil for a way of encoding that is not known here.
  static func octets(_ encoded: ArraySlice<UInt8>, by encoding: String) -> [UInt8]? {
    switch encoding.lowercased() {
    case "", "7bit", "8bit", "binary": Array(encoded)
    case "quoted-printable": quotedPrintable(encoded)
    case "base64": base64(encoded)
    default: nil
    }
  }

  /// Undoes quoted-printable: RFC 2045 §6.7.
  ///
  /// What is no code stays as it is.
  /// White space at the end of a line was added on the way, and is dropped.
  static func quotedPrintable(_ encoded: ArraySlice<UInt8>) -> [UInt8] {
    var octets: [UInt8] = []
    octets.reserveCapacity(encoded.count)
    var lines = encoded.split(separator: UInt8.lineFeed, omittingEmptySubsequences: false)[...]
    while let line = lines.popFirst() {
      var line = line
      while line.last?.isBlank ?? false { line.removeLast() }
      let isSoft = line.last == equals
      if isSoft { line.removeLast() }
      octets += decoded(line)
      if !isSoft, !lines.isEmpty { octets.append(.lineFeed) }
    }
    return octets
  }

  private static func decoded(_ line: ArraySlice<UInt8>) -> [UInt8] {
    var octets: [UInt8] = []
    var rest = line
    while let octet = rest.popFirst() {
      if octet == equals, rest.count >= 2, let high = hexadecimal(rest[rest.startIndex]),
        let low = hexadecimal(rest[rest.startIndex + 1])
      {
        octets.append(high << 4 | low)
        rest.removeFirst(2)
      } else {
        octets.append(octet)
      }
    }
    return octets
  }

  /// Undoes base64: RFC 4648 §4.
  ///
  /// What is not of its alphabet is passed over: RFC 2045 §6.8. A line of words, or a ruler, ends
  /// it: mailing lists write one behind it.
  static func base64(_ encoded: some Sequence<UInt8>) -> [UInt8] {
    var octets: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for octet in Self.lines(ofBase64: encoded).joined() {
      guard let value = base64Values[octet] else {
        // Some programs join texts that were encoded apart.
        if octet == equals { (bits, count) = (0, 0) }
        continue
      }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        octets.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return octets
  }

  /// The first line, and those up to one that cannot be of it: one with a space between words, or
  /// with nothing of its alphabet.
  private static func lines(ofBase64 encoded: some Sequence<UInt8>) -> [ArraySlice<UInt8>] {
    let lines = Array(encoded).split(separator: .lineFeed)
    return lines.prefix(1)
      + lines.dropFirst().prefix { line in
        let parts = line.split { $0.isBlank }
        return parts.count < 2 && (parts.first?.contains { base64Values[$0] != nil } ?? true)
      }
  }

  /// The value of a hexadecimal digit of either size; nil for anything else.
  static func hexadecimal(_ octet: UInt8) -> UInt8? {
    switch octet {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): octet - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): octet - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): octet - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  private static let equals = UInt8(ascii: "=")

  private static let base64Values: [UInt8: UInt8] = Dictionary(
    uniqueKeysWithValues: zip(
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8, 0...63))
}

extension UInt8 {
  /// Whether it is a space, a tab or a carriage return.
  var isBlank: Bool { self == .space || self == .tab || self == .carriageReturn }
}
