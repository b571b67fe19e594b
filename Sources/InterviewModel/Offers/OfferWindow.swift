package import Zones

extension AnswerWindow {
  /// The window of an answer to an offer.
  ///
  /// It opens with the offer, the written one once it came. Its limit is the date that was agreed;
  /// without one it is as many hours after it opened as `rule` says. It is due after the hours of
  /// `rule`, or at its limit when that is sooner. A written offer that comes after the limit does
  /// not move it: the window then opens at its limit.
  ///
  /// - Parameters:
  ///   - receivedAt: when the offer was made.
  ///   - writtenAt: when it came in writing.
  ///   - agreed: by when an answer is wanted.
  ///   - rule: what it is opened by; a limit on a weekend stays there.
  /// - Returns: a window whose limit is never before it opens.
  package static func offer(
    receivedAt: Instant, writtenAt: Instant? = nil, agreed: Instant? = nil, by rule: WindowRule
  ) -> AnswerWindow {
    let usual = AnswerWindow(openingAt: writtenAt ?? receivedAt, by: rule)
    return AnswerWindow(opens: usual.opens, due: usual.due, endingAt: agreed ?? usual.limit)
  }
}
