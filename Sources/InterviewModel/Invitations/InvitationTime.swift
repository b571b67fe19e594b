internal import Zones

extension Invitation.Time {
  /// Reads when an event takes place.
  ///
  /// - Throws: `InvitationRefusal` where it is not certain, or no interview can be then.
  init(of event: CalendarComponent, by clock: InvitationClock) throws(InvitationRefusal) {
    let starts = event.all("DTSTART")
    guard let first = starts.first else { throw .noStart }
    guard starts.allSatisfy({ $0 == first }) else { throw .unreadable(property: "DTSTART") }
    if let days = WholeDays(event) {
      if let span = days.span { throw .severalDays(span) }
      throw .allDay(days.onlyDay)
    }
    let begin = try clock.moment(of: first)
    guard Self.storable.contains(begin.instant.seconds) else {
      throw .unreadable(property: "DTSTART")
    }
    startsAt = begin.instant
    zone = begin.zone
    customZone = begin.customZone
    let lengths = try [
      event["DTEND"].map { property throws(InvitationRefusal) in
        try Self.end(property, by: clock) - begin.instant
      },
      event["DURATION"].map { property throws(InvitationRefusal) in
        try Self.length(property)
      },
    ].compactMap(\.self)
    guard let seconds = lengths.first else {
      minutes = nil
      return
    }
    guard lengths.allSatisfy({ $0 == seconds }) else { throw .unreadable(property: "DURATION") }
    let rounded = (seconds + CivilTime.secondsPerMinute - 1) / CivilTime.secondsPerMinute
    guard seconds > 0, Settings.interviewMinutes.contains(rounded) else { throw .impossibleLength }
    minutes = rounded
  }

  /// How many minutes an event takes, whatever clock its times are of; nil where that is not
  /// certain.
  static func length(of event: CalendarComponent) -> Int? {
    guard WholeDays(event) == nil, let start = event["DTSTART"],
      let begin = CalendarTime(start.value)
    else { return nil }
    var lengths: [Int?] = []
    if let duration = event["DURATION"] { lengths.append(CalendarDuration.seconds(duration.value)) }
    if let end = event["DTEND"] {
      switch (begin, CalendarTime(end.value)) {
      case (.local(let from), .local(let to)?)
      where start.parameters["TZID"] == end.parameters["TZID"]:
        lengths.append(to.clockSeconds - from.clockSeconds)
      case (.utc(let from), .utc(let to)?): lengths.append(to.clockSeconds - from.clockSeconds)
      default: lengths.append(nil)
      }
    }
    if case .day = begin { return nil }
    guard let seconds = lengths.first ?? nil, lengths.allSatisfy({ $0 == seconds }), seconds > 0
    else { return nil }
    let minutes = (seconds + CivilTime.secondsPerMinute - 1) / CivilTime.secondsPerMinute
    return Settings.interviewMinutes.contains(minutes) ? minutes : nil
  }

  /// The years 1970 to 9999.
  private static let storable = 0..<253_402_300_800

  private static func end(
    _ property: CalendarProperty, by clock: InvitationClock
  ) throws(InvitationRefusal) -> Instant {
    do throws(InvitationRefusal) {
      return try clock.moment(of: property).instant
    } catch .allDay {
      throw .unreadable(property: "DTEND")
    }
  }

  private static func length(_ property: CalendarProperty) throws(InvitationRefusal) -> Int {
    guard let seconds = CalendarDuration.seconds(property.value) else {
      throw .unreadable(property: "DURATION")
    }
    return seconds
  }
}
