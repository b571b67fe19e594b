internal import Zones

/// The clock of a time zone as a calendar describes it itself: a VTIMEZONE (RFC 5545 §3.6.5).
struct ZoneRules {
  /// A stretch of time in which the clock is the same distance ahead of UTC, and how it comes back.
  private struct Observance {
    /// The first change to it, on the clock before it.
    let start: CivilDateTime
    /// The seconds that the clock is ahead of UTC before it.
    let before: Int
    /// The seconds in it.
    let offset: Int
    var changes: [YearlyChange] = []
    var dates: [CivilDateTime] = []

    init?(_ component: CalendarComponent) {
      guard case .local(let start)? = component["DTSTART"].flatMap({ CalendarTime($0.value) }),
        let before = component["TZOFFSETFROM"].flatMap({ ZoneRules.offset($0.value) }),
        let offset = component["TZOFFSETTO"].flatMap({ ZoneRules.offset($0.value) })
      else { return nil }
      self.start = start
      self.before = before
      self.offset = offset
      for rule in component.all("RRULE") {
        guard let change = YearlyChange(rule.value, from: start, offset: before) else { return nil }
        changes.append(change)
      }
      for date in component.all("RDATE").flatMap({ $0.value.utf8.split(separator: 0x2C) }) {
        guard case .local(let moment)? = CalendarTime(String(Substring(date))) else { return nil }
        dates.append(moment)
      }
    }

    /// The latest change to it up to what the clock shows; nil where there was none yet.
    func latest(upTo local: CivilDateTime) -> CivilDateTime? {
      let all = [start] + dates + changes.compactMap { $0.latest(upTo: local) }
      return all.filter { $0 <= local }.max()
    }
  }

  private let observances: [Observance]

  /// Reads a zone; nil where it is damaged, or goes by rules that no zone has.
  init?(_ component: CalendarComponent) {
    let parts = component.parts.filter { ["STANDARD", "DAYLIGHT"].contains($0.name) }
    observances = parts.compactMap { Observance($0) }
    guard !parts.isEmpty, observances.count == parts.count else { return nil }
  }

  /// The moments that `local` may be, the earliest first.
  ///
  /// They are two where the clock is put forward over it: by the clock after the change, and by the
  /// one before it. Of two at which the clock shows it only the earlier one is known here.
  func readings(of local: CivilDateTime) -> [Instant] {
    let latest = observances.compactMap { observance in
      observance.latest(upTo: local).map { (change: $0, observance: observance) }
    }.max { $0.change < $1.change }
    guard let (change, observance) = latest else {
      let offset = observances.min { $0.start < $1.start }?.before ?? 0
      return [Instant(seconds: local.clockSeconds - offset)]
    }
    let behind = local.clockSeconds - change.clockSeconds
    let isSkipped = behind < observance.offset - observance.before
    let offsets = isSkipped ? [observance.offset, observance.before] : [observance.offset]
    return offsets.map { Instant(seconds: local.clockSeconds - $0) }
  }

  /// The seconds ahead of UTC that `+0530` says: RFC 5545 §3.3.14.
  private static func offset(_ text: String) -> Int? {
    let octets = Array(text.trimmed.utf8)
    guard [5, 7].contains(octets.count), let sign = octets.first,
      let hours = Int(digits: octets[1..<3]), let minutes = Int(digits: octets[3..<5]),
      let seconds = octets.count == 5 ? 0 : Int(digits: octets[5...]),
      hours < 24, minutes < 60, seconds < 60
    else { return nil }
    let all = hours * CivilTime.secondsPerHour + minutes * CivilTime.secondsPerMinute + seconds
    switch sign {
    case UInt8(ascii: "+"): return all
    case UInt8(ascii: "-"): return -all
    default: return nil
    }
  }
}
