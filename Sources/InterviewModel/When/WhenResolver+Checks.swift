internal import Zones

extension WhenResolver {
  /// Refuses a time that lies outside the part of the day beside it: `tonight 8:00`.
  ///
  /// - Throws: `WhenError`; with the time twelve hours later where that lies in it.
  func checkDayPart(of time: WhenParts.Part<CivilTime>) throws(WhenError) {
    guard let part = parts.dayPart, !part.value.hours.contains(time.value.hour) else { return }
    let later = CivilTime(hour: time.value.hour + 12, minute: time.value.minute).flatMap {
      part.value.hours.contains($0.hour)
        ? WhenError.hint(trying: [
          text.exchanging(time.place, with: $0.short)
        ]) : nil
    }
    throw text.refusing(time.place, because: "it is not in \(part.value.name)", hint: later)
  }

  /// Refuses a part of the day without a time; the evening ends with its day.
  ///
  /// - Throws: `WhenError`.
  func checkDayPartAlone() throws(WhenError) {
    guard let part = parts.dayPart, use != .deadline || part.value != .evening else { return }
    throw text.refusing(part.place, because: "a time must stand beside it", hint: nil)
  }

  /// Refuses an abbreviation that can mean another offset than the text's clock has at a moment,
  /// or clocks that differ from it at another time: `WAT` in Berlin in winter.
  ///
  /// - Throws: `WhenError` with the zones that can be meant.
  func checkAbbreviation(at instant: Instant) throws(WhenError) {
    guard let abbreviation = parts.abbreviation else { return }
    let offset = parts.offset?.value.seconds ?? clock.zone.offset(at: instant)
    let isMeant = abbreviation.value.zones.compactMap(context.zones).contains { zone in
      zone.offset(at: instant) == offset && (parts.offset != nil || zone.isLike(clock.zone))
    }
    guard abbreviation.value.offsets != [offset] || !isMeant else { return }
    let zones = abbreviation.value.zones
    throw text.refusing(
      abbreviation.place,
      because: zones.count == 1 ? "name a time zone by its city" : "it could be several time zones",
      offering: zones)
  }
}

extension WhenResolver {
  /// Refuses a length beside a time: `10:00 45min`, `10:00 for an hour`.
  ///
  /// - Throws: `WhenError`; for an appointment with its begin and end, else with the text without
  ///   the length.
  func refuseLength(_ moment: WhenParts.Part<WhenSpan>) throws(WhenError) {
    let time = parts.time
    let isBehind = time.map { $0.place.lowerBound < moment.place.lowerBound } ?? false
    let isLength =
      moment.value.direction == .lasting
      || moment.value.direction == .unsaid && (isBehind || use == .appointment && time != nil)
    // `now` is no length.
    guard isLength, moment.value.amount > 0 else { return }
    let (minutes, isTooLong) = moment.value.amount.multipliedReportingOverflow(
      by: moment.value.unit == .hours ? 60 : 1)
    guard use == .appointment, !isTooLong, let time, parts.end == nil,
      let end = time.value.adding(minutes: minutes)
    else {
      throw text.refusing(
        moment.place, because: "it is a length, not a moment",
        hint: WhenError.hint(trying: [text.without(moment.place)]))
    }
    let range = "\(time.value.short)–\(end.short)"
    let offer =
      isBehind
      ? WhenText(text.without(moment.place)).exchanging(time.place, with: range)
      : WhenText(text.exchanging(time.place, with: range)).without(moment.place)
    throw text.refusing(
      moment.place, because: "it is a length: use --minutes \(minutes), or type start and end",
      hint: WhenError.hint(trying: [offer]))
  }

  /// Refuses a year behind a day that can be a time and is far away: `26 nov 2030`.
  ///
  /// Nobody means a day years from now; `2030` is 20:30 then. Where one looks back, any year is
  /// meant that can be typed.
  ///
  /// - Throws: `WhenError` with both readings.
  func refuseFarYear() throws(WhenError) {
    guard let year = parts.looseYear, parts.time == nil, let day = parts.day,
      case .date(let date) = day.value,
      let time = CivilTime(hour: year.value / 100, minute: year.value % 100)
    else { return }
    let isTyped = WhenVocabulary.years ~= year.value
    guard use.looksBack ? !isTyped : !isUsual(date, or: time) else { return }
    let first = isTyped ? [text.exchanging(day.place, with: "\(date)")] : []
    let second = use == .day ? [] : [text.exchanging(year.place, with: time.short)]
    throw text.refusing(
      year.place, because: "it could be a year or a time",
      hint: WhenError.hint(trying: first + second))
  }

  /// Whether people name a day with its year, which could be a time: until the end of next year,
  /// or of five years that have passed; a time that people agree on is meant after a year.
  private func isUsual(_ date: CivilDate, or time: CivilTime) -> Bool {
    let last = time.minute.isMultiple(of: 15) ? today.adding(days: 366) : nil
    return date >= today.adding(days: -5 * 366)
      && (last.map { date <= $0 } ?? (date.year <= today.year + 1))
  }
}

extension CivilTime {
  /// The time some minutes later, on the next day perhaps; nil after a day or more.
  fileprivate func adding(minutes: Int) -> CivilTime? {
    guard 1..<1_440 ~= minutes else { return nil }
    let sum = (60 * hour + minute + minutes) % 1_440
    return CivilTime(hour: sum / 60, minute: sum % 60)
  }
}

extension WhenText {
  /// The text without a part, and without the comma that stood before it.
  fileprivate func without(_ place: Place) -> String {
    let front = whole[..<place.lowerBound].unicodeScalars.reversed()
      .drop { $0.properties.isWhitespace || $0 == "," }.reversed()
    var view = String.UnicodeScalarView()
    view.append(contentsOf: front)
    return WhenText(String(view) + whole[place.upperBound...]).trimmed
  }
}
