package import Zones

extension Interview {
  /// Refuses an interview that was cancelled.
  ///
  /// - Throws: `InterviewRefusal.cancelled`.
  package func refuseCancelled() throws(InterviewRefusal) {
    guard cancelledAt == nil else { throw .cancelled(id) }
  }

  /// Refuses an interview that was not held by `now`.
  ///
  /// - Throws: `InterviewRefusal.cancelled`, `InterviewRefusal.notHeldYet`.
  package func refuseUnlessHeld(at now: Instant) throws(InterviewRefusal) {
    try refuseCancelled()
    guard startsAt <= now else { throw .notHeldYet(id) }
  }

  /// Refuses what is said to have happened, or to have been promised, for a moment before the
  /// interview begins.
  ///
  /// - Throws: `InterviewRefusal.beforeTheInterview`.
  package func refuseBeforeStart(_ moment: Instant) throws(InterviewRefusal) {
    guard moment >= startsAt else { throw .beforeTheInterview(startsAt, interview: id) }
  }

  /// Refuses a start that another interview of the application has.
  ///
  /// - Parameters:
  ///   - start: when the interview is to begin.
  ///   - interviews: the application's interviews; cancelled ones are in nobody's way.
  ///   - id: the interview itself, where it is stored.
  /// - Throws: `InterviewRefusal.sameStart`.
  package static func refuseStart(
    _ start: Instant, among interviews: [Interview], of id: Interview.ID? = nil
  ) throws(InterviewRefusal) {
    let same = interviews.first {
      $0.id != id && $0.cancelledAt == nil && $0.startsAt == start
    }
    if let same { throw .sameStart(same.id) }
  }

  /// The moment it ends if it begins at another one; with no length said it keeps its own.
  package func end(startingAt start: Instant, minutes: Int?) -> Instant {
    start + (minutes.map { $0 * CivilTime.secondsPerMinute } ?? endsAt - startsAt)
  }

  /// Whether it is still to come, and now begins at another moment than before.
  package func isPutAhead(of old: Interview, at now: Instant) -> Bool {
    startsAt != old.startsAt && startsAt > now
  }

  /// Refuses times that go against what is known of the interview; what stays as it was is not
  /// looked at.
  ///
  /// - Parameters:
  ///   - old: the interview as it was.
  ///   - isTipLogged: whether anything was logged about a tip in it.
  ///   - followUps: what is and was owed after it; like the tips of no effect unless it
  ///     `isPutAhead(of:at:)`.
  ///   - now: the moment that divides what was held from what is to come.
  /// - Throws: `InterviewRefusal.beforeTheInterview` for a reply that is now said to be promised by
  ///   a moment before it begins, `InterviewRefusal.replyBeforeTheInterview` for one that was said
  ///   before; `InterviewRefusal.debriefedAlready` for what would have been debriefed before it
  ///   began.
  package func refuseTimes(
    over old: Interview, isTipLogged: Bool, followUps: [FollowUp], at now: Instant
  ) throws(InterviewRefusal) {
    let isMoved = startsAt != old.startsAt
    if let replyByAt, isMoved || replyByAt != old.replyByAt {
      guard replyByAt != old.replyByAt || replyByAt >= startsAt else {
        throw .replyBeforeTheInterview(replyByAt, interview: id)
      }
      try refuseBeforeStart(replyByAt)
    }
    guard isPutAhead(of: old, at: now) else { return }
    guard !isKnownToBeHeld(isTipLogged: isTipLogged, followUps: followUps) else {
      throw .debriefedAlready(id)
    }
  }

  /// Whether what was recorded after it says that it took place: a debrief, or a letter that was
  /// sent.
  ///
  /// - Parameters:
  ///   - isTipLogged: whether anything was logged about a tip in it.
  ///   - followUps: what is and was owed after it.
  /// - Returns: whether.
  package func isKnownToBeHeld(isTipLogged: Bool, followUps: [FollowUp]) -> Bool {
    isTipLogged || impression != nil || highlight != nil
      || followUps.contains { $0.settled?.manner == .sent }
  }
}

extension Interview {
  /// When they promised to reply by, as long as that is awaited.
  ///
  /// - Parameter reply: when they last said something about the application as a whole: an offer,
  ///   or its end.
  /// - Returns: nil once that was after the interview began, and where nothing was promised.
  package func reply(awaitedAfter reply: Instant?) -> Instant? {
    if let reply, reply >= startsAt { return nil }
    return replyByAt
  }
}
