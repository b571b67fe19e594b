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
  ///   `FollowUpRefusal.beforeThePromise`, `InterviewRefusal.notHeldYet`,
  ///   `InterviewRefusal.beforeTheInterview`.
  package func settlement(
    by entry: SettlementEntry, after interview: Interview?, at now: Instant
  ) throws -> Settlement {
    try refuseSettled()
    // What was done on the day of the interview was done after it.
    let began = interview.map { min($0.endsAt, max($0.startsAt, now)) } ?? window.opens
    let occasion = Happening(entry.at, day: entry.day)
      .placed(notBefore: began, before: window.limit, now: now)
    let at = occasion.at
    guard at <= now else { throw MomentRefusal.inTheFuture(at) }
    let manner = entry.isWaived ? Settlement.Manner.waived : kind.fulfilment
    let settlement = Settlement(
      at: at, isDayOnly: occasion.isDayOnly, manner: manner, disposition: entry.disposition)
    guard !entry.isWaived else { return settlement }
    if kind == .offerAnswer { throw FollowUpRefusal.answerNotSaid(self) }
    if kind == .promise, at < window.opens { throw FollowUpRefusal.beforeThePromise(window.opens) }
    if let interview, now < interview.startsAt { throw InterviewRefusal.notHeldYet(interview.id) }
    try interview?.refuseBeforeStart(at)
    return settlement
  }
}
