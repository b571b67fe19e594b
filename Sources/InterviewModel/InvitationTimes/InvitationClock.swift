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
  ///   `zonesDisagree`, `givenZoneDisagrees`.
  func moment(of property: CalendarProperty) throws(InvitationRefusal) -> Moment {
    let isDate = property.parameters["VALUE"]?.uppercased() == "DATE"
    switch CalendarTime(property.value) {
    case .day(let date): throw .allDay(date)
    case .utc where isDate, .local where isDate, nil: throw .unreadable(property: property.name)
    case .utc(let time): return try utc(time, named: property.parameters["TZID"])
    case .local(let time):
      if let name = property.parameters["TZID"] { return try moment(at: time, on: name) }
      if let name = calendar.text("X-WR-TIMEZONE"), let zone = zones.zone(named: name) {
        return Moment(instant: zone.instant(of: time), zone: zone)
      }
      guard let given else { throw .noZone }
      return Moment(instant: given.instant(of: time), zone: given)
    }
  }

  /// A time in UTC, which may have a zone with it that tells where it is arranged.
  private func utc(_ time: CivilDateTime, named name: String?) throws(InvitationRefusal) -> Moment {
    let instant = Zone.utc.instant(of: time)
    guard let name, let zone = zones.zone(named: name) else { return Moment(instant: instant) }
    guard zone.offset(at: instant) == 0 else {
      throw .zonesDisagree(name: name, byName: zone.instant(of: time), byRules: instant)
    }
    return Moment(instant: instant, zone: zone)
  }

  /// What a clock that has a name shows, by the zone of that name and by the calendar's own rules.
  private func moment(
    at time: CivilDateTime, on name: String
  ) throws(InvitationRefusal) -> Moment {
    let component = calendar.parts.first { part in
      part.name == "VTIMEZONE" && part.text("TZID")?.lowercased() == name.trimmed.lowercased()
    }
    let zone = zones.zone(named: name) ?? component?.text("X-LIC-LOCATION").flatMap(zones.zone)
    let byName = zone?.instant(of: time)
    let byRules = component.flatMap { ZoneRules($0) }?.instant(of: time)
    switch (byName, byRules) {
    case (let byName?, let byRules?) where byName != byRules:
      guard let given else {
        throw .zonesDisagree(name: name, byName: byName, byRules: byRules)
      }
      return Moment(instant: given.instant(of: time), zone: given)
    case (let instant?, _): return Moment(instant: instant, zone: zone)
    case (nil, let instant?):
      if let given, given.instant(of: time) != instant { throw .givenZoneDisagrees(name: name) }
      return Moment(instant: instant, zone: given, customZone: name)
    case (nil, nil):
      guard let given else { throw .unknownZone(name) }
      return Moment(instant: given.instant(of: time), zone: given)
    }
  }
}
