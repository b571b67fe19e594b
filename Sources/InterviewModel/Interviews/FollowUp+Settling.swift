package import Zones

extension FollowUp {
  /// How the follow-up is settled by what its owner says.
  ///
  /// - Parameters:
  ///   - entry: what they say.
  ///   - interview: the interview that it follows; nil where it follows none.
  ///   - now: when they say it.
  /// - Returns: the settlement; one that is not waived is finished as its kind is.
  /// - Throws: `FollowUpRefusal.alreadySettled`, `MomentRefusal.inTheFuture`; unless it is waived,
  ///   `FollowUpRefusal.answerNotSaid` for the answer to an offer,
  ///   `FollowUpRefusal.beforeThePromise`, `InterviewRefusal.beforeTheInterview`.
  package func settlement(
    by entry: SettlementEntry, after interview: Interview?, at now: Instant
  ) throws -> Settlement {
    try refuseSettled()
    guard entry.at <= now else { throw MomentRefusal.inTheFuture(entry.at) }
    guard !entry.isWaived else {
      return Settlement(at: entry.at, manner: .waived, disposition: entry.disposition)
    }
    if kind == .offerAnswer { throw FollowUpRefusal.answerNotSaid(self) }
    if kind == .promise, entry.at < window.opens {
      throw FollowUpRefusal.beforeThePromise(entry.at)
    }
    try interview?.refuseBeforeStart(entry.at)
    return Settlement(at: entry.at, manner: kind.fulfilment, disposition: entry.disposition)
  }
}
