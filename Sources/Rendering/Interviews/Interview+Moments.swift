internal import InterviewModel
internal import Zones

/// When an interview is, in words; where only its day is known, that day, by the calendar of its
/// zone.
extension Interview {
  /// Begin and end: `Thu 19 Nov 2026 15:00–16:00`.
  func span(_ moments: MomentText) -> String {
    dayAlone(moments, withYear: true)
      ?? moments.span(startsAt, endsAt, arrangedIn: zone)
  }

  /// The begin with its year: `Thu 19 Nov 2026 15:00, 09:00 in New York`.
  func full(_ moments: MomentText) -> String {
    dayAlone(moments, withYear: true) ?? moments.full(startsAt, in: zone)
  }

  /// The begin: `Thu 19 Nov 15:00, 09:00 in New York`.
  func short(_ moments: MomentText) -> String {
    dayAlone(moments, withYear: false) ?? moments.short(startsAt, in: zone)
  }

  /// How far away it begins: `in 2 h 10 min`; where only its day is known, in days: `today`.
  func distance(_ moments: MomentText) -> String {
    guard isDayOnly else { return DurationText.fromNow(startsAt - moments.now) }
    return moments.distance(to: (moments.zones[zone] ?? moments.zone).local(at: startsAt).date)
  }

  /// The day, where only that is known.
  func dayAlone(_ moments: MomentText, withYear: Bool) -> String? {
    isDayOnly ? moments.day(startsAt, in: zone, withYear: withYear) : nil
  }
}
