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

  /// Refuses an abbreviation that can mean another offset than the text's clock has at a moment.
  ///
  /// - Throws: `WhenError` with the zones that can be meant.
  func checkAbbreviation(at instant: Instant) throws(WhenError) {
    guard let abbreviation = parts.abbreviation else { return }
    let offset = parts.offset?.value.seconds ?? clock.zone.offset(at: instant)
    guard abbreviation.value.offsets != [offset] else { return }
    let zones = abbreviation.value.zones
    throw text.refusing(
      abbreviation.place,
      because: zones.count == 1 ? "name a time zone by its city" : "it could be several time zones",
      offering: zones)
  }
}
