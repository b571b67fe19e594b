/// A rule about letters that refuses what was asked.
package enum LetterRefusal: Refusal {
  /// No other letter of the interview was sent, or is left to be sent, that could cover these.
  case noLetterToThePanel(InterviewID)
  /// An address of a letter's recipient cannot be written in a message.
  case addressBeyondMail(String)
  /// Somebody is answered who raised nothing.
  case nothingRaised(by: String)
  /// Somebody is answered another number of times than they raised something.
  case answersDiffer(String, answers: Int, raised: [String])
  /// Two highlights are given for one person.
  case twoHighlights(of: String)
  /// No letter that withdraws this application has a place: it has ended another way.
  case notToWithdraw(Application)
  /// An application that an open offer stands for is declined, not withdrawn.
  case offerIsOpen(Application)
  /// Nothing is there to withdraw from: no offer was accepted, or no other application is left.
  case nothingToWithdraw
}

/// Why a letter could not be chosen.
package enum LetterChoiceError: Error, Equatable {
  /// Several letters are open; whom they are to.
  case several(InterviewID, candidates: [String])
  /// No letter of the interview is open.
  case noneOpen(InterviewID)
  /// Every open letter of the interview has a draft.
  case allDrafted(InterviewID)
  /// No letter of the interview, or not the one that is meant, was drafted; whether one could be.
  case noDraft(InterviewID, isOpen: Bool)
}
