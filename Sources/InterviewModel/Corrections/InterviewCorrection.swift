package import Zones

extension InterviewEdit {
  /// Gives an interview of which only the day was known its length with its time.
  ///
  /// - Parameters:
  ///   - old: the interview as it is stored.
  ///   - minutes: the length that it lacks; nil where it has one.
  /// - Returns: the edit with it.
  /// - Throws: `InterviewRefusal.onlyTheDayIsKnown` for a length without a time.
  package func completed(over old: Interview, missing minutes: Int?) throws(InterviewRefusal)
    -> InterviewEdit
  {
    guard old.isDayOnly else { return self }
    guard startsAt != nil else {
      if self.minutes != nil { throw .onlyTheDayIsKnown(old.id) }
      return self
    }
    var edit = self
    edit.minutes = self.minutes ?? minutes
    return edit
  }

  /// Refuses what the interview cannot be.
  ///
  /// - Parameters:
  ///   - corrected: the interview as it would be.
  ///   - others: the other interviews of the application that it would belong to.
  ///   - now: the moment it is said.
  /// - Throws: `InterviewRefusal.sameStart`, unless it is cancelled; `InterviewRefusal.notHeldYet`
  ///   for an impression or a highlight of what is to come.
  package func check(_ corrected: Interview, beside others: [Interview], at now: Instant)
    throws(InterviewRefusal)
  {
    if corrected.cancelledAt == nil {
      try Interview.refuseStart(corrected.startsAt, among: others, of: corrected.id)
    }
    if impression?.value != nil || highlight?.value != nil, corrected.startsAt > now {
      throw .notHeldYet(corrected.id)
    }
  }

  /// Refuses another moment for a cancellation that was none, or that is still to come.
  ///
  /// - Throws: `InterviewRefusal.notCancelled`, `MomentRefusal.inTheFuture`.
  package func checkCancellation(of old: Interview, at now: Instant) throws {
    guard let cancelledAt = cancelledAt?.value else { return }
    guard old.cancelledAt != nil else { throw InterviewRefusal.notCancelled(old.id) }
    guard cancelledAt <= now else { throw MomentRefusal.inTheFuture(cancelledAt) }
  }
}

/// An interview as it was and as it was put right, with all that hangs on the difference.
package struct InterviewCorrection: Sendable {
  /// The interview as it was.
  package let old: Interview
  /// The interview as it is now.
  package let corrected: Interview

  /// Compares an interview with what it was.
  package init(from old: Interview, to corrected: Interview) {
    self.old = old
    self.corrected = corrected
  }

  /// Whether the windows of its letters and check-ins are reckoned anew: it ends at another moment
  /// or in another zone, or its check-in hangs on a promised reply no longer.
  package var movesWindows: Bool {
    let lostItsPromise = old.replyByAt != nil && corrected.replyByAt == nil
    return corrected.endsAt != old.endsAt || corrected.zone != old.zone || lostItsPromise
  }

  /// The promised reply that the check-in moves to; nil unless it was put right, and for an
  /// interview that is cancelled.
  package var movedReply: Instant? {
    guard corrected.replyByAt != old.replyByAt, corrected.cancelledAt == nil else { return nil }
    return corrected.replyByAt
  }

  /// Whether it went to another application.
  package var leavesItsApplication: Bool { corrected.applicationID != old.applicationID }

  /// The applications whose check-ins may have become wrong, by number: both where it went to
  /// another one, its own where it was cancelled and takes place after all.
  package var unsettledApplications: [ApplicationID] {
    let isAsBefore = (corrected.cancelledAt == nil) == (old.cancelledAt == nil)
    guard leavesItsApplication || !isAsBefore else { return [] }
    return Set([old.applicationID, corrected.applicationID]).sorted()
  }

  /// The change to a follow-up that became void with a cancellation.
  package enum Voiding: Sendable, Equatable {
    /// It became void at this moment.
    case moves(Instant)
    /// It is owed again.
    case ends
  }

  /// The change to a follow-up of the interview: what became void with the cancellation follows it
  /// to another moment; where it takes place after all, its letters are owed again, while check-ins
  /// are opened where one is missing.
  ///
  /// - Returns: nil for what stays as it is.
  package func voiding(of followUp: FollowUp) -> Voiding? {
    guard let cancelledAt = old.cancelledAt, corrected.cancelledAt != cancelledAt,
      followUp.settled == Settlement(at: cancelledAt, manner: .void)
    else { return nil }
    if let moved = corrected.cancelledAt { return .moves(moved) }
    return followUp.kind == .thankYou ? .ends : nil
  }
}
