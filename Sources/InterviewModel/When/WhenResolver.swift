internal import Zones

/// Works out the moment that the parts of a text mean.
struct WhenResolver {
  let text: WhenText
  let parts: WhenParts
  let use: WhenUse
  let context: WhenContext
  /// The day from which relative dates count.
  var today: CivilDate

  init(text: WhenText, parts: WhenParts, use: WhenUse, context: WhenContext) {
    self.text = text
    self.parts = parts
    self.use = use
    self.context = context
    today = .first
    today = clock.local(at: context.now).date
  }

  /// The first and the last second of those years.
  private static let moments =
    Instant(seconds: 0)...Zone.utc.lastInstant(of: .last)

  var clock: WhenClock {
    WhenClock(
      zone: parts.zone?.value ?? context.zone, offset: parts.offset?.value.seconds,
      isZoneTyped: parts.zone != nil)
  }

  /// The moment that is meant, in the years 1970…9999.
  ///
  /// - Throws: `WhenError` when the parts mean no moment, or several.
  func resolve() throws(WhenError) -> When {
    if let moment = parts.moment { return try when(at: exact(moment)) }
    guard parts.day != nil || parts.weekday != nil || parts.time != nil else {
      throw WhenError("no date or time in \"\(text.whole)\"", hint: WhenError.generalHint)
    }
    if let moment = try hourMark() { return try when(at: moment) }
    if let days = try period() { return try resolve(days) }
    try refuseFarYear()
    let date = try agreedDate()
    guard let time = parts.time else { return try dateAlone(date) }
    try refuseRange()
    try checkDayPart(of: time)
    let (begin, end) = try moments(on: date, at: time)
    return try when(at: begin, end: end)
  }

  /// The result, where its moments lie in the calendar and its zone agrees with its offset.
  private func when(
    at instant: Instant, end: Instant? = nil, day: ClosedRange<Instant>? = nil, hasTime: Bool = true
  ) throws(WhenError) -> When {
    guard Self.moments.contains(instant), end.map(Self.moments.contains) ?? true else {
      throw outOfRange(decidingPlace)
    }
    try checkZoneAgrees(at: instant, parts.offset)
    if let end, let offset = parts.endOffset { try checkZoneAgrees(at: end, offset) }
    try checkAbbreviation(at: instant)
    return When(
      instant: instant, end: end, zone: parts.zone?.value, hasTime: hasTime,
      isTimeAlone: parts.time != nil && parts.day == nil && parts.weekday == nil, day: day)
  }

  /// Counts hours and minutes from now, to the second.
  private func exact(_ moment: WhenParts.Part<WhenSpan>) throws(WhenError) -> Instant {
    try refuseLength(moment)
    let others = [
      parts.day?.place, parts.weekday?.place, parts.time?.place, parts.offset?.place,
    ].compactMap(\.self)
    if let other = others.first {
      throw text.refusing(
        other, because: "\"\(text.part(moment.place))\" is already an exact moment")
    }
    let unit =
      moment.value.unit == .hours ? CivilTime.secondsPerHour : CivilTime.secondsPerMinute
    return context.now + signedAmount(of: moment.value) * unit
  }

  /// The amount of a span with its sign: negative when it counts back.
  func signedAmount(of span: WhenSpan) -> Int {
    switch span.direction {
    case .forward, .lasting: span.amount
    case .back: -span.amount
    case .unsaid: use.looksBack ? -span.amount : span.amount
    }
  }

  /// `15h` without a date: counted back where one looks back, and refused with both readings
  /// elsewhere.
  private func hourMark() throws(WhenError) -> Instant? {
    guard parts.isHourMark, let time = parts.time, parts.end == nil, parts.day == nil,
      parts.weekday == nil
    else { return nil }
    let isLone = parts.zone == nil && parts.offset == nil
    if isLone, use.looksBack { return context.now - time.value.seconds }
    throw text.refusing(
      time.place, because: "it could be a time of day or a duration",
      offering: [time.value.short, "in \(text.part(time.place))"])
  }

  private func dateAlone(_ date: CivilDate) throws(WhenError) -> When {
    try checkDayPartAlone()
    switch use {
    case .appointment, .day:
      let day = clock.firstInstant(of: date)...clock.lastInstant(of: date)
      return try when(at: day.lowerBound, day: day, hasTime: false)
    case .moment(requiresTime: true):
      let withTime = "\(text.trimmed) 17:00"
      throw WhenError(
        "there is no time in \"\(text.whole)\"", hint: WhenError.hint(trying: [withTime]))
    case .moment(requiresTime: false):
      let day = clock.firstInstant(of: date)...clock.lastInstant(of: date)
      let noon = CivilTime(hour: 12, minute: 0).flatMap {
        clock.instants(of: CivilDateTime(date: date, time: $0)).first
      }
      let isToday = day.contains(context.now)
      return try when(
        at: isToday ? context.now : noon ?? day.upperBound, day: day, hasTime: false)
    case .deadline, .until:
      return try when(at: clock.lastInstant(of: date), hasTime: false)
    case .since:
      return try when(at: clock.firstInstant(of: date), hasTime: false)
    }
  }

  /// Takes a period for its first or last second where one looks back.
  private func resolve(_ days: ClosedRange<CivilDate>) throws(WhenError) -> When {
    guard WhenVocabulary.years ~= days.lowerBound.year, WhenVocabulary.years ~= days.upperBound.year
    else {
      throw outOfRange(decidingPlace)
    }
    let instant =
      use == .since
      ? clock.firstInstant(of: days.lowerBound) : clock.lastInstant(of: days.upperBound)
    return try when(at: instant, hasTime: false)
  }

  /// The moment at which the text's clock shows a date and a time.
  ///
  /// - Throws: `WhenError` for a time that is skipped or shown twice.
  func instant(
    _ date: CivilDate, _ time: CivilTime, at place: WhenText.Place
  ) throws(WhenError) -> Instant {
    let local = CivilDateTime(date: date, time: time)
    let instants = clock.instants(of: local)
    if instants.count == 1 { return instants[0] }
    let choices = instants.isEmpty ? clock.zone.readings(of: local) : instants
    let hint = WhenError.hint(trying: choices.map(clock.timestamp(of:)))
    throw text.refusing(place, because: notOnce(instants), hint: hint)
  }

  /// Why a time that clocks show at these moments is not one moment.
  func notOnce(_ instants: [Instant]) -> String {
    instants.isEmpty
      ? "clocks in \(clock.zone.name) go forward then, so that time does not exist"
      : "clocks in \(clock.zone.name) show that time twice on that day"
  }

  /// Refuses an offset that the zone beside it does not have at that moment.
  private func checkZoneAgrees(
    at instant: Instant, _ offset: WhenParts.Part<WhenOffset>?
  ) throws(WhenError) {
    guard let zone = parts.zone?.value, let offset,
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
  var decidingPlace: WhenText.Place {
    parts.moment?.place ?? parts.day?.place ?? parts.weekday?.place ?? parts.time?.place
      ?? text.whole.startIndex..<text.whole.endIndex
  }

  func outOfRange(_ place: WhenText.Place) -> WhenError {
    text.refusing(place, because: "it is outside the years 1970 to 9999", hint: nil)
  }
}
