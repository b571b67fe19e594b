/// Two spellings of a person that were joined, or would be.
package struct PersonMerge: Sendable, Equatable {
  /// The person who stays, with all interviews.
  package var person: PersonMet
  /// The one who is gone, as they were stored.
  package var other: Person
  /// The fields that differed.
  package var kept: [KeptField]
  /// The letters of interviews in which both were met.
  package var letters: [JoinedLetter]

  /// Creates a join.
  package init(person: PersonMet, other: Person, kept: [KeptField], letters: [JoinedLetter]) {
    self.person = person
    self.other = other
    self.kept = kept
    self.letters = letters
  }

  /// Two letters of one interview to the same person, of which one stays.
  package struct JoinedLetter: Sendable, Equatable {
    /// The letter that stays.
    package var letter: FollowUp
    /// The one that is gone, as it was.
    package var other: FollowUp
    /// Whether a draft is gone that said something else than the one that stays.
    package var losesDraft: Bool

    /// Creates a letter that took another one in.
    package init(letter: FollowUp, other: FollowUp, losesDraft: Bool) {
      self.letter = letter
      self.other = other
      self.losesDraft = losesDraft
    }
  }
}

extension FollowUp {
  /// Whether it is this letter that stays when both are to the same person: one that went out
  /// before one that was decided against, that before one that is owed; of two that went out the
  /// first.
  package func outranks(_ other: FollowUp) -> Bool {
    guard rank == other.rank else { return rank > other.rank }
    guard let settled, settled.manner.isFulfilment, let theirs = other.settled else { return false }
    return settled.at < theirs.at
  }

  private var rank: Int {
    switch settled?.manner {
    case .sent, .answered, .done: 3
    case .waived: 2
    case nil: 1
    case .void: 0
    }
  }
}
