internal import InterviewModel
package import Zones

/// The days that a letter names, in the language of its set.
package struct LetterDay {
  let set: LetterSet
  let zone: Zone

  /// The whole date: `Thursday 19 November`.
  func date(_ instant: Instant) -> String {
    guard set == .german else { return SpokenDate.day(of: instant, in: zone) }
    let date = zone.local(at: instant).date
    return
      "\(Self.weekdays[date.weekday.rawValue - 1]), \(date.day). \(Self.months[date.month - 1])"
  }

  /// A day as it is called near it: `today`, `Thursday`, `19 November`.
  func name(of instant: Instant, at now: Instant) -> String {
    let date = zone.local(at: instant).date
    let isGerman = set == .german
    switch zone.local(at: now).date.dayNumber - date.dayNumber {
    case 0: return isGerman ? "heute" : "today"
    case 1...6:
      return isGerman
        ? Self.weekdays[date.weekday.rawValue - 1]
        : String(SpokenDate.day(of: instant, in: zone).prefix { $0 != " " })
    default:
      return isGerman
        ? "\(date.day). \(Self.months[date.month - 1])"
        : String(SpokenDate.day(of: instant, in: zone).drop { $0 != " " }.dropFirst())
    }
  }

  /// The same with its preposition: `on Thursday`, `am Donnerstag`.
  func when(_ instant: Instant, at now: Instant) -> String {
    let name = name(of: instant, at: now)
    if name == "today" || name == "heute" { return name }
    return (set == .german ? "am " : "on ") + name
  }

  /// The day of an interview as it is called on a later one: `Monday`; nil on that day.
  package static func earlier(_ start: Instant, at now: Instant, in zone: Zone) -> String? {
    guard start < now, zone.local(at: start).date != zone.local(at: now).date else { return nil }
    return LetterDay(set: .warm, zone: zone).name(of: start, at: now)
  }

  private static let weekdays = [
    "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag",
  ]
  private static let months = [
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
    "November", "Dezember",
  ]
}
