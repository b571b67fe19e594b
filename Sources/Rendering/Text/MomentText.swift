package import InterviewModel
package import Zones

/// The moment and the zone in which a report is read: what turns instants into words.
package struct MomentText: Sendable {
  /// The moment.
  package let now: Instant
  /// The machine's zone.
  package let zone: Zone
  /// The other zones that are needed, by name.
  package let zones: [String: Zone]

  /// Creates a clock.
  package init(now: Instant, zone: Zone, zones: [String: Zone] = [:]) {
    self.now = now
    self.zone = zone
    self.zones = zones
  }

  /// Day and time: `Sat 21 Nov 16:00`, with the year where it is not this one.
  package func short(_ instant: Instant) -> String {
    let local = zone.local(at: instant)
    let isThisYear = local.date.year == zone.local(at: now).date.year
    return day(of: local.date, withYear: !isThisYear) + spacedTime(of: instant)
  }

  /// The date alone: `21 Nov`, with the year where it is not this one.
  package func date(_ instant: Instant) -> String {
    dayOfMonth(zone.local(at: instant).date)
  }

  /// A date alone, with the year where it is not this one.
  func dayOfMonth(_ date: CivilDate) -> String {
    let isThisYear = date.year == zone.local(at: now).date.year
    return "\(date.day) \(Self.months[date.month - 1])" + (isThisYear ? "" : " \(date.year)")
  }

  /// The day with its year: `Sat 21 Nov 2026`.
  package func day(_ instant: Instant) -> String {
    day(of: zone.local(at: instant).date, withYear: true)
  }

  /// The day by the calendar of another zone, with its year where that is asked for or it is not
  /// this one: `Sat 21 Nov`.
  package func day(_ instant: Instant, in zoneName: String, withYear: Bool) -> String {
    let date = (zones[zoneName] ?? zone).local(at: instant).date
    return day(of: date, withYear: withYear || date.year != zone.local(at: now).date.year)
  }

  /// Date and time without the weekday: `21 Nov 16:00`, with the year where it is not this one.
  package func brief(_ instant: Instant) -> String {
    date(instant) + spacedTime(of: instant)
  }

  /// Day, year and time: `Sat 21 Nov 2026 16:00`.
  package func full(_ instant: Instant) -> String {
    let local = zone.local(at: instant)
    return day(of: local.date, withYear: true) + spacedTime(of: instant)
  }

  /// The same, and by the clocks of another zone where those show something else:
  /// `Wed 25 Nov 2026 18:00, Thu 00:00 in New York`.
  package func full(_ instant: Instant, in zoneName: String?) -> String {
    full(instant) + beside(instant, in: zoneName)
  }

  /// Day and time, and by the clocks of another zone where those show something else.
  package func short(_ instant: Instant, in zoneName: String?) -> String {
    short(instant) + beside(instant, in: zoneName)
  }

  /// Day, year and time, and how far away that is: `Sat 21 Nov 2026 16:00 (in 3 h)`.
  package func fullWithDistance(_ instant: Instant) -> String {
    fullWithDistance(instant, in: nil)
  }

  /// Day, year and time, also by the clocks of another zone, and how far away that is.
  package func fullWithDistance(_ instant: Instant, in zoneName: String?) -> String {
    "\(full(instant, in: zoneName)) (\(DurationText.fromNow(instant - now)))"
  }

  /// When something happened: `Sat 21 Nov 2026 16:00`, of a day alone `Sat 21 Nov 2026`.
  package func full(_ occasion: Occasion) -> String {
    occasion.isDayOnly ? day(occasion.at) : full(occasion.at)
  }

  /// When something happened, and how far away that is; of a day alone in days:
  /// `Sat 21 Nov 2026 (yesterday)`.
  package func fullWithDistance(_ occasion: Occasion) -> String {
    guard occasion.isDayOnly else { return fullWithDistance(occasion.at) }
    return "\(day(occasion.at)) (\(distance(to: zone.local(at: occasion.at).date)))"
  }

  /// How far away a day is: `today`, `tomorrow`, `3 d ago`.
  func distance(to date: CivilDate) -> String {
    let days = date.dayNumber - zone.local(at: now).date.dayNumber
    return switch days {
    case 0: "today"
    case 1: "tomorrow"
    case -1: "yesterday"
    default: days > 0 ? "in \(days) d" : "\(-days) d ago"
    }
  }

  /// From when on, and how far away that is; of the first second of a day, the day.
  package func beginning(_ instant: Instant, in zoneName: String?) -> String {
    guard zone.firstInstant(of: zone.local(at: instant).date) == instant else {
      return fullWithDistance(instant, in: zoneName)
    }
    return "\(day(instant)) (\(DurationText.fromNow(instant - now)))"
  }

  /// A span on one day or over midnight: `Thu 19 Nov 2026 15:00–16:00`; where another zone's clocks
  /// show something else, that too: `…, 09:00–10:00 in America/New_York`.
  package func span(_ start: Instant, _ end: Instant, arrangedIn zoneName: String) -> String {
    let here = "\(full(start))–\(Self.time(at: end, in: zone))"
    guard let there = other(zoneName, at: start) else { return here }
    let first = there.local(at: start).date
    let day = first == zone.local(at: start).date ? "" : "\(self.day(of: first, withYear: false)) "
    let times = "\(Self.time(at: start, in: there))–\(Self.time(at: end, in: there))"
    return "\(here), \(day)\(times) in \(zoneName)"
  }

  /// What the clocks of another zone show where it is something else: `09:00 New York`, with the
  /// weekday where it is another day there; nil where they show the same.
  package func elsewhere(_ instant: Instant, in zoneName: String, withName: Bool) -> String? {
    guard let there = other(zoneName, at: instant) else { return nil }
    let local = there.local(at: instant)
    let isSameDay = local.date == zone.local(at: instant).date
    let day = local.date.weekday.abbreviation
    let time =
      local.time == .endOfDay
      ? "end of \(day)" : (isSameDay ? "" : day + " ") + Self.time(at: instant, in: there)
    return withName ? "\(time) \(Self.city(of: zoneName))" : time
  }

  /// What the clocks of another zone show where it is something else, to stand behind a moment:
  /// `, Thu 00:00 in New York`; of the last second of a day there, its end.
  private func beside(_ instant: Instant, in zoneName: String?) -> String {
    guard let zoneName, let there = other(zoneName, at: instant) else { return "" }
    guard let time = elsewhere(instant, in: zoneName, withName: false) else { return "" }
    return
      ", \(there.local(at: instant).time == .endOfDay ? "the " : "")\(time) in \(Self.city(of: zoneName))"
  }

  /// The zone of that name, where its clocks show something else than the machine's.
  private func other(_ zoneName: String, at instant: Instant) -> Zone? {
    zones[zoneName].flatMap { $0.offset(at: instant) == zone.offset(at: instant) ? nil : $0 }
  }

  /// The last part of a zone's name, as it is said: `New York` of `America/New_York`.
  private static func city(of zoneName: String) -> String {
    let last = zoneName.unicodeScalars.split(separator: "/").last ?? []
    return String(String.UnicodeScalarView(last.map { $0 == "_" ? " " : $0 }))
  }

  private func day(of date: CivilDate, withYear: Bool) -> String {
    let day = "\(date.weekday.abbreviation) \(date.day) \(Self.months[date.month - 1])"
    return withYear ? "\(day) \(date.year)" : day
  }

  /// The time behind a space; nothing for the last second of a day, which stands for the day.
  private func spacedTime(of instant: Instant) -> String {
    zone.local(at: instant).time == .endOfDay ? "" : " " + Self.time(at: instant, in: zone)
  }

  /// The time that a zone's clocks show; with their offset from UTC where they show it twice that
  /// day: `02:30+01:00`.
  static func time(at instant: Instant, in zone: Zone) -> String {
    let local = zone.local(at: instant)
    let isDoubled = zone.instants(of: local).count > 1
    return time(of: local) + (isDoubled ? When.text(ofOffset: zone.offset(at: instant)) : "")
  }

  /// The time; the last second of an hour, where a day ends elsewhere, is shown to the minute.
  static func time(of local: CivilDateTime) -> String {
    let isLast = local.time.minute == 59 && local.time.second == 59
    let digits = [local.time.hour, local.time.minute, local.time.second]
      .map { $0 < 10 ? "0\($0)" : "\($0)" }
    return digits.prefix(local.time.second == 0 || isLast ? 2 : 3).joined(separator: ":")
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}

extension Weekday {
  /// The first three letters of its English name.
  var abbreviation: String {
    switch self {
    case .monday: "Mon"
    case .tuesday: "Tue"
    case .wednesday: "Wed"
    case .thursday: "Thu"
    case .friday: "Fri"
    case .saturday: "Sat"
    case .sunday: "Sun"
    }
  }
}
