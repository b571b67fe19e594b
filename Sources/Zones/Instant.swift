/// A moment, as whole seconds since 1970-01-01T00:00:00Z, leap seconds not counted (POSIX time).
package struct Instant: Sendable, Hashable, Comparable {
  /// Seconds since 1970-01-01T00:00:00Z; negative before.
  package let seconds: Int

  /// Creates the moment that lies `seconds` after 1970-01-01T00:00:00Z.
  package init(seconds: Int) {
    self.seconds = seconds
  }

  /// Orders moments by time.
  package static func < (left: Instant, right: Instant) -> Bool {
    left.seconds < right.seconds
  }

  /// The moment `seconds` later; earlier when negative.
  package static func + (instant: Instant, seconds: Int) -> Instant {
    Instant(seconds: instant.seconds + seconds)
  }

  /// The moment `seconds` earlier; later when negative.
  package static func - (instant: Instant, seconds: Int) -> Instant {
    Instant(seconds: instant.seconds - seconds)
  }

  /// The seconds from `right` to `left`; negative when `left` is the earlier one.
  package static func - (left: Instant, right: Instant) -> Int {
    left.seconds - right.seconds
  }
}

extension Instant {
  /// Reads a full timestamp (RFC 3339 §5.6): `2026-11-21T16:00:00+01:00`; nil for anything else.
  ///
  /// Fractions of a second are left off. As there, `T` and `Z` may be small letters.
  package init?(rfc3339 text: String) {
    let octets = Array(text.utf8)
    guard octets.count >= 20, Self.hasSeparators(octets),
      let date = CivilDate(
        year: Int(digits: octets[0..<4]) ?? 0, month: Int(digits: octets[5..<7]) ?? 0,
        day: Int(digits: octets[8..<10]) ?? 0),
      let hour = Int(digits: octets[11..<13]), let minute = Int(digits: octets[14..<16]),
      let second = Int(digits: octets[17..<19]),
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
    let digits = rest.dropFirst().prefix(while: \.isDigit)
    return digits.isEmpty ? nil : rest[digits.endIndex...]
  }

  /// The seconds ahead of UTC that `Z` or `+01:00` say.
  private static func offset(_ octets: ArraySlice<UInt8>) -> Int? {
    if octets.elementsEqual("Z".utf8) || octets.elementsEqual("z".utf8) { return 0 }
    let octets = Array(octets)
    guard octets.count == 6, octets[3] == UInt8(ascii: ":"),
      let hours = Int(digits: octets[1..<3]), let minutes = Int(digits: octets[4..<6]),
      hours < 24, minutes < 60
    else { return nil }
    let seconds = hours * CivilTime.secondsPerHour + minutes * CivilTime.secondsPerMinute
    switch octets[0] {
    case UInt8(ascii: "+"): return seconds
    case UInt8(ascii: "-"): return -seconds
    default: return nil
    }
  }
}
