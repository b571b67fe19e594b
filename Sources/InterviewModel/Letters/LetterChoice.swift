/// Which of an interview's letters are meant.
package enum LetterChoice: Sendable, Equatable {
  /// The only one that is open.
  case only
  /// All that are open.
  case all
  /// The one to this interviewer: parts of a name or of an address.
  case person(String)
  /// The one to this interviewer, or to nobody in particular.
  case to(PersonID?)
}

/// Letters of one interview that are meant.
package struct LetterTarget: Sendable, Equatable {
  /// The interview.
  package let interview: InterviewID
  /// Which of its letters.
  package let choice: LetterChoice

  /// Creates what is meant.
  package init(interview: InterviewID, choice: LetterChoice) {
    self.interview = interview
    self.choice = choice
  }
}

/// Which letters of an interview are to be drafted.
package enum DraftChoice: Sendable, Equatable {
  /// All that are open and have no draft.
  case undrafted
  /// Those that are meant, whether they have a draft or not.
  case chosen(LetterChoice)
}
