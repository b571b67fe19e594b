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
  /// A wall-clock time that the day has twice or not at all is read as `Zone.instant(of:)` says.
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
