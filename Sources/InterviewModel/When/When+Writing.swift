package import Zones

extension When {
  /// A moment as it can be typed: `2026-11-25 17:00`; reading that by the same zone gives it back.
  ///
  /// - Parameters:
  ///   - instant: the moment, in the years 1970…9999.
  ///   - zone: by whose clocks it is written.
  ///   - isNamed: whether the zone's name stands with it.
  /// - Returns: date and time; as a full timestamp where clocks show the time twice, or a year that
  ///   cannot be typed.
  package static func text(of instant: Instant, in zone: Zone, named isNamed: Bool = false)
    -> String
  {
    let local = zone.local(at: instant)
    guard zone.instants(of: local) == [instant], WhenVocabulary.years ~= local.date.year else {
      return WhenClock(zone: zone, offset: nil, isZoneTyped: isNamed).timestamp(of: instant)
    }
    // A name that is an abbreviation is only read in brackets.
    let name = isAbbreviation(zone.name) ? "[\(zone.name)]" : zone.name
    return "\(local.date) \(local.time.short)" + (isNamed ? " \(name)" : "")
  }

  /// A moment by which something is due, as it can be typed: the date alone for a day's last
  /// second.
  ///
  /// - Parameters:
  ///   - instant: the moment, in the years 1970…9999.
  ///   - zone: by whose clocks it is written.
  /// - Returns: what reading as a deadline by the same zone gives the moment back for.
  package static func text(ofDeadline instant: Instant, in zone: Zone) -> String {
    let date = zone.local(at: instant).date
    let isLast = zone.lastInstant(of: date) == instant && WhenVocabulary.years ~= date.year
    return isLast ? "\(date)" : text(of: instant, in: zone)
  }

  /// An offset from UTC as it can be typed: `+01:00`.
  package static func text(ofOffset seconds: Int) -> String { WhenClock.text(ofOffset: seconds) }
}
