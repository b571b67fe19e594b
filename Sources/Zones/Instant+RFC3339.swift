extension Instant {
  /// Reads a full timestamp (RFC 3339 §5.6): `2026-11-21T16:00:00+01:00`; nil for anything else.
  ///
  /// Fractions of a second are left off. As there, `T` and `Z` may be small letters.
  package init?(rfc3339 text: String) {
    let octets = Array(text.utf8)
    guard octets.count >= 20, Self.hasSeparators(octets),
      let date = CivilDate(
        year: Self.number(octets[0..<4]) ?? 0, month: Self.number(octets[5..<7]) ?? 0,
        day: Self.number(octets[8..<10]) ?? 0),
      let hour = Self.number(octets[11..<13]), let minute = Self.number(octets[14..<16]),
      let second = Self.number(octets[17..<19]),
      let time = CivilTime(hour: hour, minute: minute, second: second),
      let rest = Self.withoutFraction(octets[19...]), let offset = Self.offset(rest),
      let local = Zone.utc.instants(of: CivilDateTime(date: date, time: time)).first
    else { return nil }
    self = local - offset
  }

  private static func hasSeparators(_ octets: [UInt8]) -> Bool {
    zip([4, 7, 13, 16], "--::".utf8).allSatisfy { octets[$0] == $1 }
      && "Tt".utf8.contains(octets[10])
  }

  /// What follows the fraction; nil for a point without a digit.
  private static func withoutFraction(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard rest.first == UInt8(ascii: ".") else { return rest }
    let digits = rest.dropFirst().prefix(while: isDigit)
    return digits.isEmpty ? nil : rest[digits.endIndex...]
  }

  /// The seconds ahead of UTC that `Z` or `+01:00` say.
  private static func offset(_ octets: ArraySlice<UInt8>) -> Int? {
    if octets.elementsEqual("Z".utf8) || octets.elementsEqual("z".utf8) { return 0 }
    let octets = Array(octets)
    guard octets.count == 6, octets[3] == UInt8(ascii: ":"),
      let hours = number(octets[1..<3]), let minutes = number(octets[4..<6]),
      hours < 24, minutes < 60
    else { return nil }
    let seconds = hours * CivilTime.secondsPerHour + minutes * CivilTime.secondsPerMinute
    switch octets[0] {
    case UInt8(ascii: "+"): return seconds
    case UInt8(ascii: "-"): return -seconds
    default: return nil
    }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.allSatisfy(isDigit) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }

  private static func isDigit(_ octet: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(octet)
  }
}
