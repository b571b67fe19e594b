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

extension PersonMerge {
  /// The texts of a person that another spelling can fill in, by their names in output.
  package enum Field: String, Sendable {
    /// The address.
    case email
    /// What they are.
    case title
  }

  /// The difference that the one who goes makes to the one who stays.
  package static func supplement(to person: Person, from other: Person) -> Supplement<Field> {
    Supplement([(.email, person.email, other.email), (.title, person.title, other.title)])
  }

  /// Chooses between the letters to two people of an interview who are the same person.
  ///
  /// - Parameters:
  ///   - owed: everything owed after the interview.
  ///   - otherID: who goes.
  ///   - id: who stays.
  /// - Returns: the letter that stays and the one that goes; nil unless both have one.
  package static func letters(
    among owed: [FollowUp], to otherID: PersonID, into id: PersonID
  ) -> (stays: FollowUp, goes: FollowUp)? {
    let letters = owed.filter { $0.kind == .thankYou }
    guard let own = letters.first(where: { $0.person?.id == id }),
      let theirs = letters.first(where: { $0.person?.id == otherID })
    else { return nil }
    return theirs.outranks(own) ? (theirs, own) : (own, theirs)
  }

  /// Of two drafts the one that stays.
  package struct JoinedDraft: Sendable, Equatable {
    /// The draft of the letter that goes, where it stands with the one that stays from now on.
    package let taken: Draft?
    /// Whether a text is lost by it.
    package let losesDraft: Bool

    /// Chooses the newer of two drafts.
    ///
    /// - Parameters:
    ///   - own: the draft of the letter that stays.
    ///   - theirs: the draft of the letter that goes.
    ///   - isSettled: whether the letter that stays is settled. Then it went out, or not, as it is:
    ///     a draft that never did is not its text.
    package init(own: Draft?, theirs: Draft?, isSettled: Bool) {
      guard let theirs, own?.text != theirs.text else {
        taken = nil
        losesDraft = false
        return
      }
      let isNewer = (own?.draftedAt ?? theirs.draftedAt) <= theirs.draftedAt
      taken = isNewer && !isSettled ? theirs : nil
      losesDraft = own != nil || taken == nil
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
