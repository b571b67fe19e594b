package import Zones

/// A rule about an interview that refuses what was asked.
package enum InterviewRefusal: Refusal {
  /// The application has an interview that begins at the same moment.
  case sameStart(InterviewID)
  /// The interview was cancelled.
  case cancelled(InterviewID)
  /// The interview was not cancelled.
  case notCancelled(InterviewID)
  /// Something is said to have happened before the interview began, and when that was.
  case beforeTheInterview(Instant, interview: InterviewID)
  /// The reply was promised by a moment before the interview would begin.
  case replyBeforeTheInterview(Instant, interview: InterviewID)
  /// Somebody cannot be taken out of an interview, because a letter to them was sent.
  case letterWasSent(FollowUp)
  /// The interview has no length, because only its day is known.
  case onlyTheDayIsKnown(InterviewID)
  /// The interview has not begun.
  case notHeldYet(InterviewID)
  /// The interview was debriefed, or a letter after it was sent: it took place, and is cancelled
  /// only where its owner says so.
  case tookPlace(InterviewID)
  /// The interview was debriefed, or a letter after it was sent: it cannot be still to come.
  case debriefedAlready(InterviewID)
}
