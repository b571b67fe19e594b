internal import Zones

/// Reads the times of a calendar.
struct InvitationClock {
  /// A moment in a calendar.
  struct Moment: Equatable {
    /// When it is.
    var instant: Instant
    /// The zone it is written in; nil for UTC, and for a clock that the calendar describes without
    /// giving it a name that is known.
    var zone: Zone?
    /// The name of a clock that only the calendar describes.
    var customZone: String?
  }

  private let calendar: CalendarComponent
  private let zones: InvitationZones
  /// The zone that was given for what the calendar leaves open.
  private let given: Zone?

  /// Prepares to read the times of a calendar.
  init(_ calendar: CalendarComponent, zones: InvitationZones, given: Zone?) {
    self.calendar = calendar
    self.zones = zones
    self.given = given
  }

  /// The moment that a property says.
  ///
  /// - Throws: `InvitationRefusal`: `unreadable`, `allDay`, `noZone`, `unknownZone`,
  ///   `zonesDisagree`, `givenZoneDisagrees`, `notOnce`.
  func moment(of property: CalendarProperty) throws(InvitationRefusal) -> Moment {
    let isDate = property.parameters["VALUE"]?.uppercased() == "DATE"
    switch CalendarTime(property.value) {
    case .day(let date): throw .allDay(date)
    case .utc where isDate, .local where isDate, nil: throw .unreadable(property: property.name)
    case .utc(let time): return try utc(time, named: property.parameters["TZID"])
    case .local(let time):
      if let name = property.parameters["TZID"] {
        return try moment(at: time, on: name, property.name)
      }
      let own = calendar.text("X-WR-TIMEZONE").flatMap { zones.zone(named: $0) }
      guard let zone = own ?? given else { throw .noZone }
      return try moment(at: time, in: zone, property.name)
    }
  }

  /// A time in UTC, which may have a zone with it that tells where it is arranged.
  private func utc(_ time: CivilDateTime, named name: String?) throws(InvitationRefusal) -> Moment {
    let instant = Zone.utc.instant(of: time)
    guard let name, let zone = zones.zone(named: name) else { return Moment(instant: instant) }
    guard zone.offset(at: instant) == 0 else {
      throw .zonesDisagree(
        name: name, byName: ZoneReading(zone: zone, instant: zone.instant(of: time)),
        byRules: instant)
    }
    return Moment(instant: instant, zone: zone)
  }

  /// What a clock that has a name shows, by the zone of that name and by the calendar's own rules.
  private func moment(
    at time: CivilDateTime, on name: String, _ property: String
  ) throws(InvitationRefusal) -> Moment {
    let component = calendar.parts.first { part in
      part.name == "VTIMEZONE" && part.text("TZID")?.lowercased() == name.trimmed.lowercased()
    }
    let zone = zones.zone(named: name) ?? component?.text("X-LIC-LOCATION").flatMap(zones.zone)
    let byRules = try component.flatMap { ZoneRules($0) }.map { rules throws(InvitationRefusal) in
      try Self.only(rules.readings(of: time), isSkipped: true, zone ?? .utc, property)
    }
    let byName = try zone.map { zone throws(InvitationRefusal) in
      try moment(at: time, in: zone, property).instant
    }
    func byGiven() throws(InvitationRefusal) -> Moment? {
      guard let given else { return nil }
      return try moment(at: time, in: given, property)
    }
    switch (byName, byRules) {
    case (let byName?, let byRules?) where byName != byRules:
      guard let given = try byGiven() else {
        throw .zonesDisagree(
          name: name, byName: ZoneReading(zone: zone ?? .utc, instant: byName), byRules: byRules)
      }
      guard [byName, byRules].contains(given.instant) else { throw .givenZoneDisagrees(name: name) }
      return given
    case (let instant?, _): return Moment(instant: instant, zone: zone)
    case (nil, let instant?):
      let given = try byGiven()
      if let given, given.instant != instant { throw .givenZoneDisagrees(name: name) }
      return Moment(instant: instant, zone: given?.zone, customZone: name)
    case (nil, nil):
      let meaning = zones.readings(of: time, named: name)
      guard let given = try byGiven() else { throw .unknownZone(name, meaning: meaning) }
      guard meaning.isEmpty || meaning.contains(where: { $0.instant == given.instant }) else {
        throw .givenZoneDisagrees(name: name)
      }
      return given
    }
  }

  /// What the clock of a zone shows once.
  ///
  /// RFC 5545 §3.3.5 has a rule for a time that clocks skip or show twice, but not every program
  /// goes by it, and nobody arranges to meet then: as for a time that is typed, both are refused.
  private func moment(
    at time: CivilDateTime, in zone: Zone, _ property: String
  ) throws(InvitationRefusal) -> Moment {
    let shown = zone.instants(of: time)
    let readings = shown.isEmpty ? zone.readings(of: time) : shown
    return Moment(
      instant: try Self.only(readings, isSkipped: shown.isEmpty, zone, property), zone: zone)
  }

  private static func only(
    _ readings: [Instant], isSkipped: Bool, _ zone: Zone, _ property: String
  ) throws(InvitationRefusal) -> Instant {
    guard readings.count == 1 else {
      throw .notOnce(
        property: property, readings: readings.map { ZoneReading(zone: zone, instant: $0) },
        isSkipped: isSkipped)
    }
    return readings[0]
  }
}
