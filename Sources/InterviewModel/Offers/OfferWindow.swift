package import Zones

extension AnswerWindow {
  /// The window of an answer to an offer.
  ///
  /// It opens with the offer, the written one once it came. Its limit is the furthest date to which
  /// more time was granted; without one the earlier of the date promised and the employer's
  /// deadline; without either as many hours after it opened as `rule` says. It is due after the
  /// hours of `rule`, or at its limit when that is sooner. A written offer that comes after the
  /// limit does not move it: the window then opens at its limit.
  ///
  /// - Parameters:
  ///   - receivedAt: when the offer was made.
  ///   - writtenAt: when it came in writing.
  ///   - employerDeadline: by when the employer wants an answer.
  ///   - answerBy: by when the owner promised one.
  ///   - granted: the dates to which more time was granted.
  ///   - rule: what it is opened by; a limit on a weekend stays there.
  /// - Returns: a window whose limit is never before it opens.
  package static func offer(
    receivedAt: Instant, writtenAt: Instant? = nil, employerDeadline: Instant? = nil,
    answerBy: Instant? = nil, granted: [Instant] = [], by rule: WindowRule
  ) -> AnswerWindow {
    let usual = AnswerWindow(openingAt: writtenAt ?? receivedAt, by: rule)
    let agreed = granted.max() ?? [answerBy, employerDeadline].compactMap { $0 }.min()
    return AnswerWindow(opens: usual.opens, due: usual.due, endingAt: agreed ?? usual.limit)
  }
}
