/// A rule about letters that refuses what was asked.
package enum LetterRefusal: Refusal {
  /// No other letter of the interview was sent, or is left to be sent, that could cover these.
  case noLetterToThePanel(InterviewID)
  /// A follow-up of another kind was named.
  case notALetter(FollowUp)
  /// An address of a letter's recipient cannot be written in a message.
  case addressBeyondMail(String)
}

/// Why a letter could not be chosen.
package enum LetterChoiceError: Error, Equatable {
  /// Several letters are open; whom they are to.
  case several(InterviewID, candidates: [String])
  /// No letter of the interview is open.
  case noneOpen(InterviewID)
  /// Every open letter of the interview has a draft.
  case allDrafted(InterviewID)
  /// No letter of the interview, or not the one that is meant, was drafted.
  case noDraft(InterviewID)
}
