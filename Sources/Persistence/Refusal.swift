package import InterviewModel
package import Zones

/// A rule that keeps the store from doing what was asked; nothing was changed.
package enum Refusal: Error, Equatable {
  /// The application has an interview that begins at the same moment.
  case sameStart(Interview.ID)
  /// The interview was cancelled.
  case cancelled(Interview.ID)
  /// The interview was not cancelled.
  case notCancelled(Interview.ID)
  /// Something is said to have happened later than now.
  case inTheFuture(Instant)
  /// Something is said to have happened before the interview began.
  case beforeTheInterview(Instant, interview: Interview.ID)
  /// The reply was promised by a moment before the interview would begin.
  case replyBeforeTheInterview(Instant, interview: Interview.ID)
  /// The interview has not begun.
  case notHeldYet(Interview.ID)
  /// The interview was debriefed, or a letter after it was sent: it cannot be still to come.
  case debriefedAlready(Interview.ID)
  /// A moment that would have to be stored lies outside the years 1 to 9999.
  case beyondTheCalendar
  /// The follow-up is settled already.
  case alreadySettled(FollowUp)
  /// No other letter of the interview was sent, or is left to be sent, that could cover these.
  case noLetterToThePanel(Interview.ID)
  /// The application cannot be reopened beside another open one of the same company and role.
  case openElsewhere(Application)
  /// The application has ended, so that nothing more can come of it.
  case ended(Application)
  /// The application has not ended.
  case notEnded(Application)
  /// Somebody has the address already.
  case addressTaken(Person)
  /// Both spellings are of the same company already.
  case sameCompany(String)
  /// Both are the same person already.
  case samePerson(Person)
  /// Two interviews of what would become one application begin at the same moment.
  case sameStarts(Interview.ID, Interview.ID)
  /// Two applications that would become one have an open offer each.
  case twoOpenOffers(Application, Application)
  /// Something is said to have happened, or to end, before the offer was made.
  case beforeTheOffer(Instant)
  /// Something is said to have been done before it was promised.
  case beforeThePromise(Instant)
  /// A date is not later than the moment at which it was named.
  case notLater(Instant, than: Instant)
  /// When an extension was asked for is stored already.
  case extensionAskedAlready(Instant)
  /// An offer is answered by saying what the answer is.
  case answerNotSaid(FollowUp)
  /// There is a tip with this key.
  case tipExists(ClosingTip)
  /// A tip with this number or key does not exist.
  case noSuchTip(String)
  /// The tip is switched off, so that nothing is logged about it.
  case tipIsOff(ClosingTip)
  /// The tip is one of the seven, which can only be switched off.
  case tipIsOneOfTheSeven(ClosingTip)
  /// The tip was logged in interviews, which would say nothing without it.
  case tipIsLogged(ClosingTip)
  /// A note was given for a tip that has no result.
  case noteWithoutResult(tip: Int)
  /// A database cannot be restored from itself.
  case restoresItself
  /// What would be done is not what was agreed to, because another command changed it meanwhile.
  case changedMeanwhile
  /// A zone that is stored is not known on this computer.
  case unknownZone(String)
  /// There is nothing that could be undone.
  case nothingToUndo
  /// There is nothing that could be undone after the newest purge, and nothing before it can be.
  case purged(at: Instant)
  /// There is nothing that could be redone.
  case nothingToRedo
  /// A row is no longer what the log says it was; `what` names it.
  case conflict(operation: Int, what: String)
  /// An operation was recorded by another schema than this program's.
  case recordedByAnotherSchema(operation: Int)
}

/// Why a letter could not be chosen.
package enum LetterChoiceError: Error, Equatable {
  /// Several letters are open; whom they are to.
  case several(Interview.ID, candidates: [String])
  /// No letter of the interview is open.
  case noneOpen(Interview.ID)
  /// Every open letter of the interview has a draft.
  case allDrafted(Interview.ID)
  /// No letter of the interview, or not the one that is meant, was drafted.
  case noDraft(Interview.ID)
}

/// Why an offer, or an extension of one, could not be chosen.
package enum OfferChoiceError: Error, Equatable {
  /// The application has no open offer.
  case noneOpen(Application)
  /// No extension of the application's offer waits for an answer.
  case nothingAsked(Application)
  /// Several offers of the application were answered, and none is open.
  case severalAnswered(Application, [Offer])
  /// Several extensions wait for an answer; until when each of them reaches.
  case severalAsked(Application, until: [Instant])
}
