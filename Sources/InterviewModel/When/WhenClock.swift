internal import Zones

/// The clock that a text goes by: a zone's, one at a fixed offset from UTC, or both at once.
struct WhenClock: Sendable {
  let zone: Zone
  /// Seconds east of Greenwich, when an offset was typed.
  let offset: Int?
  /// Whether the zone was typed, too, so that dates count by it and not by the offset.
  let isZoneTyped: Bool

  /// Date and time that this clock shows at a moment.
  func local(at instant: Instant) -> CivilDateTime {
    guard let offset, !isZoneTyped else { return zone.local(at: instant) }
    return Zone.utc.local(at: instant + offset)
  }

  /// The moments at which this clock shows `local`, earliest first.
  func instants(of local: CivilDateTime) -> [Instant] {
    guard let offset else { return zone.instants(of: local) }
    return Zone.utc.instants(of: local).map { $0 - offset }
  }

  /// The first second of a day.
  func firstInstant(of date: CivilDate) -> Instant {
    offset.map { Zone.utc.firstInstant(of: date) - $0 } ?? zone.firstInstant(of: date)
  }

  /// The last second of a day.
  func lastInstant(of date: CivilDate) -> Instant {
    offset.map { Zone.utc.lastInstant(of: date) - $0 } ?? zone.lastInstant(of: date)
  }

  /// A moment as RFC 3339 writes it by this clock, with the zone's name as in RFC 9557 if it was
  /// typed: so it can be typed in place of what was.
  ///
  /// By UTC where this clock shows a year that cannot be typed.
  func timestamp(of instant: Instant) -> String {
    let name = isZoneTyped ? "[\(zone.name)]" : ""
    let local = local(at: instant)
    guard WhenVocabulary.years ~= local.date.year, zone.instants(of: local).contains(instant) else {
      return "\(Zone.utc.local(at: instant))Z\(name)"
    }
    return "\(local)\(Self.text(ofOffset: zone.offset(at: instant)))\(name)"
  }

  /// An offset as RFC 3339 writes it: `+01:00`.
  static func text(ofOffset seconds: Int) -> String {
    let (hours, rest) = abs(seconds).quotientAndRemainder(dividingBy: CivilTime.secondsPerHour)
    let minutes = rest / CivilTime.secondsPerMinute
    return "\(seconds < 0 ? "-" : "+")\(hours.padded(to: 2)):\(minutes.padded(to: 2))"
  }
}
