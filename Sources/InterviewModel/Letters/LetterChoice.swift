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

/// A letter that an interview has or could have: one to each interviewer, or one to nobody in
/// particular while nobody is named.
package struct LetterPlace {
  package var person: Person?
  package var letter: FollowUp?

  package init(person: Person?, letter: FollowUp?) {
    self.person = person
    self.letter = letter
  }

  package var isOpen: Bool { letter?.settled == nil }
  package var name: String { person?.name ?? "nobody named" }
}
