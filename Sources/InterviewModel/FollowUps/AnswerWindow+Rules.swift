package import Zones

extension AnswerWindow {
  /// The window of a thank-you letter: it opens at the interview's end.
  ///
  /// - Parameters:
  ///   - end: the interview's end.
  ///   - zone: the interview's zone, whose calendar says what a weekend is.
  ///   - rule: what it is opened by.
  /// - Returns: the window.
  package static func letter(
    afterInterviewEndingAt end: Instant, in zone: Zone, by rule: WindowRule
  ) -> AnswerWindow {
    let window = AnswerWindow(openingAt: end, by: rule)
    return rule.weekendToMonday ? window.withLimitOffWeekend(in: zone) : window
  }

  /// The window of a check-in where they promised a reply: it opens at the date they promised.
  package static func checkIn(promisedBy replyBy: Instant, by rule: WindowRule) -> AnswerWindow {
    AnswerWindow(openingAt: replyBy, by: rule)
  }

  /// The window of a check-in where nothing was promised: it opens at the same wall-clock time on
  /// the fifth Monday-to-Friday day after `event`.
  ///
  /// A wall-clock time that the day has twice or not at all is read as `Zone.instant(of:)` says.
  ///
  /// - Parameters:
  ///   - event: the interview's end, or the moment the check-in before it was done.
  ///   - zone: the interview's zone.
  ///   - rule: what it is opened by.
  /// - Returns: the window.
  package static func checkIn(
    fiveWorkingDaysAfter event: Instant, in zone: Zone, by rule: WindowRule
  ) -> AnswerWindow {
    let local = zone.local(at: event)
    let day = local.date.adding(workingDays: 5)
    return AnswerWindow(
      openingAt: zone.instant(of: CivilDateTime(date: day, time: local.time)), by: rule)
  }

  /// The window itself, or, where its limit falls on a Saturday or Sunday, with its limit at 09:00
  /// on the Monday after.
  private func withLimitOffWeekend(in zone: Zone) -> AnswerWindow {
    let day = zone.local(at: limit).date
    guard day.weekday == .saturday || day.weekday == .sunday,
      let morning = CivilTime(hour: 9, minute: 0)
    else { return self }
    let monday = CivilDateTime(date: day.adding(workingDays: 1), time: morning)
    // Never earlier: the calendar ends on a Friday.
    return AnswerWindow(openingAt: opens, due: due, limit: max(limit, zone.instant(of: monday)))
  }
}
