internal import InterviewModel
internal import Persistence
internal import Rendering
internal import Zones

extension Session {
  /// The zones of this computer by name, as the layers below take them.
  var zoneLookup: @Sendable (String) -> Zone? {
    let zones = context.zones
    return { zones.zone(named: $0) }
  }

  /// The zone of a name that was typed.
  ///
  /// - Throws: `Failure` 65 when this computer does not know it, and for an abbreviation, which
  ///   could be several.
  func zone(named name: String) throws -> Zone {
    let zones = context.zones
    let meant = When.zones(meantBy: name) { zones.spelling(of: $0) }
    if !meant.isEmpty, zones.zone(named: name) == nil || When.isAbbreviation(name) {
      throw Failure(
        .data,
        meant.count == 1
          ? "\"\(name)\" is not the name of a time zone"
          : "\"\(name)\" could be several time zones",
        hint: "try \(meant.joined(separator: " or "))")
    }
    if let zone = zones.zone(named: name) { return zone }
    let spelling = zones.spelling(of: name)
    throw Failure(
      .data, "\"\(name)\" is not a time zone known on this computer",
      hint: spelling.map { "try \($0)" } ?? "use a name like Europe/Berlin")
  }

  /// Reads a text that says when.
  ///
  /// - Parameters:
  ///   - text: what was typed.
  ///   - use: what a date alone stands for.
  ///   - zone: the zone that applies when the text names none; nil for the machine's.
  /// - Returns: the moment that is meant.
  /// - Throws: `WhenError`.
  func when(_ text: String, for use: WhenUse, in zone: Zone? = nil) throws -> When {
    let zones = context.zones
    return try When.parse(
      text, for: use,
      in: WhenContext(
        now: now, zone: zone ?? self.zone, machine: self.zone, zones: zoneLookup,
        spelling: { zones.spelling(of: $0) }))
  }

  /// When something happened: the moment or the day that was typed, or now.
  ///
  /// - Throws: `WhenError`.
  func happening(_ text: String?) throws -> Happening {
    guard let text else { return Happening(now) }
    let when = try when(text, for: .moment(requiresTime: false))
    return Happening(when.instant, day: when.day)
  }

  /// Reads a text that says when, in an interview's zone where it names none; in the machine's
  /// where this computer does not know that one, which is said.
  ///
  /// - Throws: `WhenError`.
  func when(_ text: String, for use: WhenUse, about interview: Interview) throws -> When {
    let known = context.zones.zone(named: interview.zone)
    let when = try when(text, for: use, in: known)
    if when.isTimeAlone, [.appointment, .moment(requiresTime: true)].contains(use) {
      try refuseTime(text, ofDayBeside: interview, in: when.zone ?? known ?? zone)
    }
    if known == nil, when.zoneName == nil {
      unknownZones.insert(interview.zone)
      warn("warning: \"\(text)\" was read in this computer's time zone (\(zone.name))")
    }
    return when
  }

  /// Refuses a time alone, which is today's, for an interview on another day, which may be meant.
  ///
  /// - Throws: `Failure` 65 with both readings.
  private func refuseTime(
    _ text: String, ofDayBeside interview: Interview, in zone: Zone
  ) throws(Failure) {
    let day = zone.local(at: interview.startsAt).date
    guard day != zone.local(at: now).date else { return }
    throw Failure(
      .data, "\"\(text)\" has no date, and the interview is not today",
      hint: "type \"\(day) \(text)\", or \"today \(text)\"")
  }

  /// Reads the first and the last moment that are looked at.
  ///
  /// - Throws: `Failure` 64 when the range ends before it begins; `WhenError`.
  func range(since: String?, until: String?) throws -> InstantRange {
    var range = InstantRange(
      since: try since.map { try when($0, for: .since).instant },
      until: try until.map { try when($0, for: .until).instant })
    // From 1 to 30 November means this one, also on the 19th.
    if let begin = range.since, let end = range.until, let until, begin > end,
      let ahead = try? when(until, for: .deadline).instant, begin <= ahead
    {
      range.until = ahead
    }
    if let begin = range.since, let end = range.until, begin > end {
      let moments = MomentText(now: now, zone: zone)
      throw Failure(
        .usage, "--since is later than --until: \(moments.short(begin)) and \(moments.short(end))",
        hint:
          "both look back; for a future day, use a date: --until \(zone.local(at: now + 7 * CivilTime.secondsPerDay).date)"
      )
    }
    return range
  }

  /// The zone of an application: that of its latest interview, else the machine's.
  ///
  /// - Throws: `PersistenceError`.
  func zone(of application: Application, in store: Store) throws -> Zone {
    try store.zoneName(of: application.id).map(zoneOrOwn(named:)) ?? zone
  }
}
