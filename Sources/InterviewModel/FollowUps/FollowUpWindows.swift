public import Zones

extension AnswerWindow {
  /// The window of a thank-you letter: it opens at the interview's end.
  public static func letter(afterInterviewEndingAt end: Instant) -> AnswerWindow {
    AnswerWindow(openingAt: end)
  }

  /// The window of a check-in where they promised a reply: it opens at the date they promised.
  public static func checkIn(promisedBy replyBy: Instant) -> AnswerWindow {
    AnswerWindow(openingAt: replyBy)
  }

  /// The window of a check-in where nothing was promised: it opens at the same wall-clock time on
  /// the fifth Monday-to-Friday day after `event`.
  ///
  /// A wall-clock time that the day has twice is the earlier one; one that it does not have is read
  /// with the offset in force before the clocks were put forward (RFC 5545 §3.3.5).
  ///
  /// - Parameters:
  ///   - event: the interview's end, or the moment the check-in before it was done.
  ///   - zone: the interview's zone.
  /// - Returns: the window.
  public static func checkIn(fiveWorkingDaysAfter event: Instant, in zone: Zone) -> AnswerWindow {
    let local = zone.local(at: event)
    let day = local.date.adding(workingDays: 5)
    return AnswerWindow(openingAt: zone.instant(of: CivilDateTime(date: day, time: local.time)))
  }
}

extension Zone {
  /// The one moment that stands for a wall-clock time, also where the clock skips or repeats it.
  func instant(of local: CivilDateTime) -> Instant {
    if let first = instants(of: local).first { return first }
    // UTC has no gaps, so it always has this moment; a day before it, the old offset was in force.
    let asUTC = Zone.utc.instants(of: local).first ?? Instant(seconds: 0)
    return asUTC - offset(at: asUTC - 86_400)
  }
}

extension CivilDate {
  /// The date that lies this many Monday-to-Friday days ahead.
  func adding(workingDays count: Int) -> CivilDate {
    var day = self
    var left = count
    while left > 0 {
      day = day.adding(days: 1)
      if day.weekday != .saturday && day.weekday != .sunday { left -= 1 }
    }
    return day
  }
}
