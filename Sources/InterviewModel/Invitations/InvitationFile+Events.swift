package import Zones

extension InvitationFile {
  /// An event, and the calendar that it stands in.
  private struct Placed {
    let event: CalendarComponent
    let calendar: CalendarComponent

    var uid: String? { event.text("UID") }
    var sequence: Int { event.text("SEQUENCE").flatMap { Int(digits: $0.utf8) } ?? 0 }
    var stamp: Instant? {
      guard case .utc(let time)? = event["DTSTAMP"].flatMap({ CalendarTime($0.value) }) else {
        return nil
      }
      return Zone.utc.instant(of: time)
    }
    var title: InvitationTitle { InvitationTitle(uid: uid, summary: event.text("SUMMARY")) }
  }

  /// The events in it, as an owner chooses among them; of the versions of one the newest.
  package var titles: [InvitationTitle] {
    var titles: [InvitationTitle] = []
    var seen: Set<String> = []
    for placed in events {
      if let uid = placed.uid, !seen.insert(uid).inserted { continue }
      titles.append(placed.title)
    }
    return titles
  }

  private var events: [Placed] {
    calendars.flatMap { calendar in
      calendar.parts.filter { $0.name == "VEVENT" }.map { Placed(event: $0, calendar: calendar) }
    }
  }

  /// Reads the invitation in it.
  ///
  /// - Parameters:
  ///   - uid: the identifier of the event that is meant; nil where there is one alone.
  ///   - zones: the zones of this computer.
  ///   - zone: the zone that was given for what the file leaves open.
  ///   - needsTime: whether its time counts; else nothing about it is refused.
  /// - Returns: the newest version of the event.
  /// - Throws: `InvitationRefusal` where it is no invitation, or not certain.
  package func invitation(
    uid: String? = nil, zones: InvitationZones, zone: Zone? = nil, needsTime: Bool = true
  ) throws(InvitationRefusal) -> Invitation {
    let placed = try event(uid: uid)
    let (event, calendar) = (placed.event, placed.calendar)
    let purpose = try Self.purpose(of: event, in: calendar)
    if event["RECURRENCE-ID"] != nil { throw .oneOfASeries }
    guard event["RRULE"] == nil, event["RDATE"] == nil else { throw .series }
    let found = try Self.usable { () throws(InputError) in try MeetingLink(event) }
    let invitees = try Self.usable { () throws(InputError) in try Invitee.all(in: event) }
    let people = InvitedPeople(invitees, uid: placed.uid, in: self)
    let time =
      needsTime && purpose == .invites
      ? try Invitation.Time(
        of: event, by: InvitationClock(calendar, zones: zones, given: zone)) : nil
    return Invitation(
      purpose: purpose, mark: try Self.mark(of: placed), time: time,
      minutes: time.map(\.minutes) ?? Invitation.Time.length(of: event),
      days: WholeDays(event)?.span, people: people, place: found.place, link: found.link,
      kind: found.isVideo ? .video : .other,
      proposedCompany: people.proposal(for: event.text("SUMMARY")),
      hasText: event.text("DESCRIPTION") != nil,
      isTentative: event["STATUS"]?.isValue("TENTATIVE") ?? false)
  }

  private static func usable<T>(
    _ body: () throws(InputError) -> T
  ) throws(InvitationRefusal) -> T {
    do throws(InputError) {
      return try body()
    } catch {
      throw .unusable(error)
    }
  }

  private static func mark(of placed: Placed) throws(InvitationRefusal) -> InvitationMark? {
    guard let uid = placed.uid else { return nil }
    let name = try usable { () throws(InputError) in
      try InputText.name(uid, field: "the event's identifier")
    }
    guard name.utf8.count <= longestUID else { throw .unreadable(property: "UID") }
    return InvitationMark(uid: name, sequence: placed.sequence, stamp: placed.stamp)
  }

  /// No program writes longer ones.
  private static let longestUID = 2_048

  /// The one event that is meant.
  private func event(uid: String?) throws(InvitationRefusal) -> Placed {
    var events = events
    guard !events.isEmpty else { throw .noEvent }
    if let uid {
      events = events.filter { $0.uid == uid }
      guard !events.isEmpty else { throw .noSuchEvent }
    }
    for calendar in calendars { _ = try Self.method(of: calendar) }
    let titles = titles.filter { uid == nil || $0.uid == uid }
    guard titles.count == 1 else { throw .several(titles) }
    if events.contains(where: { $0.event["RECURRENCE-ID"] != nil }) {
      throw events.count == 1 ? .oneOfASeries : .series
    }
    let newest = events.filter { $0.sequence == events.map(\.sequence).max() }
    let stamp = newest.compactMap(\.stamp).max()
    let latest = newest.filter { $0.stamp == stamp }
    guard let first = latest.first ?? newest.first else { throw .noEvent }
    let isCancelled = try Self.purpose(of: first.event, in: first.calendar) == .cancels
    for other in latest {
      let isOtherCancelled = try Self.purpose(of: other.event, in: other.calendar) == .cancels
      guard isOtherCancelled == isCancelled, isCancelled || other.event.isLike(first.event) else {
        throw .contradictsItself
      }
    }
    return first
  }

  /// What a calendar asks for.
  ///
  /// - Returns: nil where it does not say.
  private static func method(
    of calendar: CalendarComponent
  ) throws(InvitationRefusal) -> CalendarMethod? {
    let methods = calendar.all("METHOD").map(\.text.trimmed).filter { !$0.isEmpty }
      .map { CalendarMethod(named: $0) }
    guard let method = methods.first else { return nil }
    guard methods.allSatisfy({ $0 == method }) else { throw .contradictsItself }
    guard method.invites || method == .cancel else { throw .isNoInvitation(method) }
    return method
  }

  private static func purpose(
    of event: CalendarComponent, in calendar: CalendarComponent
  ) throws(InvitationRefusal) -> Invitation.Purpose {
    let isCancelled = event["STATUS"]?.isValue("CANCELLED") ?? false
    return try method(of: calendar) == .cancel || isCancelled ? .cancels : .invites
  }
}

extension CalendarComponent {
  /// Whether two versions of an event with one number mean the same to an owner.
  fileprivate func isLike(_ other: CalendarComponent) -> Bool {
    ["DTSTART", "DTEND", "DURATION", "STATUS"].allSatisfy { self[$0] == other[$0] }
  }
}

extension InvitedPeople {
  /// The company that the invitation seems to come from.
  fileprivate func proposal(for summary: String?) -> String? {
    CompanyProposal.name(summary: summary, home: home)
  }
}
