internal import Zones

/// Works out the moment that the parts of a text mean.
struct WhenResolver {
  let text: WhenText
  let parts: WhenParts
  let use: WhenUse
  let context: WhenContext

  /// The years of dates that can be typed.
  static let years = 1970...9999

  /// The first and the last second of those years.
  private static let moments =
    Instant(seconds: 0)...Zone.utc.lastInstant(of: .last)

  var clock: WhenClock {
    WhenClock(
      zone: parts.zone?.value ?? context.zone, offset: parts.offset?.value.seconds,
      isZoneTyped: parts.zone != nil)
  }

  /// The date at this moment by the text's own clock.
  var today: CivilDate {
    clock.local(at: context.now).date
  }

  /// The moment that is meant, in the years 1970…9999.
  ///
  /// - Throws: `WhenError` when the parts mean no moment, or several.
  func resolve() throws(WhenError) -> When {
    let instant = try instant()
    guard Self.moments.contains(instant) else { throw outOfRange(decidingPlace) }
    try checkZoneAgrees(at: instant)
    return When(
      instant: instant, zone: parts.zone?.value,
      hasTime: parts.time != nil || parts.moment != nil)
  }

  private func instant() throws(WhenError) -> Instant {
    if let moment = parts.moment { return try exact(moment) }
    guard parts.day != nil || parts.weekday != nil || parts.time != nil else {
      throw WhenError(
        "no date or time in \"\(text.whole)\"", hint: WhenError.generalHint)
    }
    let date = try typedDate() ?? today
    guard let time = parts.time else { return try dateAlone(date) }
    return try instant(date, time)
  }

  /// Counts hours and minutes from now, to the second.
  private func exact(_ moment: WhenParts.Part<WhenSpan>) throws(WhenError) -> Instant {
    let others = [
      parts.day?.place, parts.weekday?.place, parts.time?.place, parts.offset?.place,
    ].compactMap(\.self)
    if let other = others.first {
      throw text.refusing(
        other, because: "\"\(text.part(moment.place))\" is already an exact moment")
    }
    let unit =
      moment.value.unit == .hours ? CivilTime.secondsPerHour : CivilTime.secondsPerMinute
    return context.now + moment.value.signedAmount(for: use) * unit
  }

  private func dateAlone(_ date: CivilDate) throws(WhenError) -> Instant {
    switch use {
    case .moment(requiresTime: true):
      let withTime = "\(text.trimmed) 17:00"
      throw WhenError("no time in \"\(text.whole)\"", hint: WhenError.hint(trying: [withTime]))
    case .moment(requiresTime: false):
      return date == today ? context.now : clock.lastInstant(of: date)
    case .deadline, .until:
      return clock.lastInstant(of: date)
    case .since:
      return clock.firstInstant(of: date)
    }
  }

  private func instant(
    _ date: CivilDate, _ time: WhenParts.Part<CivilTime>
  ) throws(WhenError) -> Instant {
    let local = CivilDateTime(date: date, time: time.value)
    let instants = clock.instants(of: local)
    if instants.count == 1 { return instants[0] }
    let reason =
      instants.isEmpty
      ? "clocks in \(clock.zone.name) skip it that day"
      : "clocks in \(clock.zone.name) show it twice that day"
    let choices = instants.isEmpty ? clock.zone.readings(of: local) : instants
    let hint = WhenError.hint(trying: choices.map(clock.timestamp(of:)))
    throw text.refusing(time.place, because: reason, hint: hint)
  }

  /// Refuses an offset that the zone beside it does not have at that moment.
  private func checkZoneAgrees(at instant: Instant) throws(WhenError) {
    guard let zone = parts.zone?.value, let offset = parts.offset,
      case .seconds(let seconds) = offset.value, zone.offset(at: instant) != seconds
    else { return }
    let right = WhenClock.text(ofOffset: zone.offset(at: instant))
    // Either the offset is right or what the clock shows.
    let shown = zone.instants(of: Zone.utc.local(at: instant + seconds))
    let choices = ([instant] + shown).map(clock.timestamp(of:))
    throw text.refusing(
      offset.place, because: "\(zone.name) is at \(right) then",
      hint: WhenError.hint(trying: choices))
  }

  /// Where the part stands that decides the moment most.
  private var decidingPlace: WhenText.Place {
    parts.moment?.place ?? parts.day?.place ?? parts.weekday?.place ?? parts.time?.place
      ?? text.whole.startIndex..<text.whole.endIndex
  }

  func outOfRange(_ place: WhenText.Place) -> WhenError {
    text.refusing(place, because: "it lies outside the years 1970 to 9999", hint: nil)
  }
}
