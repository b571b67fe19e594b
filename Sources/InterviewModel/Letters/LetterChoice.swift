/// Which of an interview's letters are meant.
package enum LetterChoice: Sendable, Equatable {
  /// The only one that is open.
  case only
  /// All that are open.
  case all
  /// The one to this interviewer: parts of a name or of an address.
  case person(String)
}

/// Which letters of an interview are to be drafted.
package enum DraftChoice: Sendable, Equatable {
  /// All that are open and have no draft.
  case undrafted
  /// Those that are meant, whether they have a draft or not.
  case chosen(LetterChoice)
}
