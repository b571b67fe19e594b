package import Zones

// When a check-in opens, is due and has its deadline: docs/domain.md#windows.
extension AnswerWindow {
  /// The window of a check-in where they promised a reply: it opens at the date they promised.
  ///
  /// - Parameters:
  ///   - replyBy: the date they promised.
  ///   - zone: the interview's zone, whose calendar says what a working day is.
  /// - Returns: the window, as `checkIn(opening:in:)` has it.
  package static func checkIn(promisedBy replyBy: Instant, in zone: Zone) -> AnswerWindow {
    checkIn(opening: replyBy, in: zone)
  }

  /// The window of a check-in where nothing was promised: it opens at the same wall-clock time on
  /// the fifth Monday-to-Friday day after `event`.
  ///
  /// A wall-clock time that the day has twice or not at all is read as `Zone.instant(of:)` says.
  ///
  /// - Parameters:
  ///   - event: the interview's end, or whatever happened last after it.
  ///   - zone: the interview's zone.
  /// - Returns: the window, as `checkIn(opening:in:)` has it.
  package static func checkIn(fiveWorkingDaysAfter event: Instant, in zone: Zone) -> AnswerWindow {
    let local = zone.local(at: event)
    let day = local.date.adding(workingDays: 5)
    return checkIn(
      opening: zone.instant(of: CivilDateTime(date: day, time: local.time)), in: zone)
  }

  /// The window of a check-in: it is due from the beginning of the first Monday-to-Friday day after
  /// the one on which it opens, until the end of the second.
  private static func checkIn(opening opens: Instant, in zone: Zone) -> AnswerWindow {
    let day = zone.local(at: opens).date
    let due = max(opens, zone.firstInstant(of: day.adding(workingDays: 1)))
    return AnswerWindow(
      openingAt: opens, due: due, limit: max(due, zone.lastInstant(of: day.adding(workingDays: 2))))
  }
}
