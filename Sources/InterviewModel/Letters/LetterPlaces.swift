package import Zones

/// A letter that an interview has or could have.
package struct LetterPlace: Sendable, Equatable {
  /// To whom it goes; nil for nobody in particular.
  package let person: Person?
  /// The letter; nil where it never had a window.
  package let letter: FollowUp?

  /// Whether it is still to be settled.
  package var isOpen: Bool { letter?.settled == nil }

  /// Whether nothing is owed by writing it: it never had a window, and the one that it would have
  /// is over.
  package func isUnowed(in window: AnswerWindow, at now: Instant) -> Bool {
    letter == nil && window.state(at: now) == .overdue
  }

  /// Its number, where it has one, and whom it is to.
  fileprivate var name: String {
    (letter.map { $0.id.handle + " " } ?? "") + (person?.name ?? "no interviewer yet")
  }
}

/// The letters that an interview has or could have: one to each interviewer, or one to nobody in
/// particular while nobody is named.
package struct LetterPlaces: Sendable, Equatable {
  private let interview: InterviewID
  /// They, in the order in which interviewers were named first.
  package let all: [LetterPlace]

  /// Finds the letters of an interview.
  ///
  /// - Parameters:
  ///   - interview: the interview.
  ///   - followUps: what is and was owed after it.
  package init(of interview: Interview, followUps: [FollowUp]) {
    self.interview = interview.id
    let letters = followUps.filter { $0.kind == .thankYou }
    let people: [Person?] = interview.interviewers.isEmpty ? [nil] : interview.interviewers
    all = people.map { person in
      LetterPlace(person: person, letter: letters.first { $0.person?.id == person?.id })
    }
  }

  /// The letter to somebody; nil where there is no letter to them.
  package func letter(to person: PersonID?) -> FollowUp? {
    all.first { $0.person?.id == person }?.letter
  }

  /// The letters that are meant: open ones, or that to a person, open or not.
  ///
  /// - Returns: at least one.
  /// - Throws: `LetterChoiceError.noneOpen`; `LetterChoiceError.several` when the only one is meant
  ///   and there are more; `ReferenceError` for a person who was not there.
  package func choose(_ choice: LetterChoice) throws -> [LetterPlace] {
    switch choice {
    case .person(let typed):
      let person = try PersonReference.resolve(typed, among: all.compactMap(\.person))
      return all.filter { $0.person == person }
    case .to(let id):
      let chosen = all.filter { $0.person?.id == id }
      guard !chosen.isEmpty else { throw LetterChoiceError.noneOpen(interview) }
      return chosen
    case .only, .all: return try chooseOpen(choice)
    }
  }

  private func chooseOpen(_ choice: LetterChoice) throws -> [LetterPlace] {
    let open = all.filter(\.isOpen)
    guard !open.isEmpty else { throw LetterChoiceError.noneOpen(interview) }
    guard choice == .all || open.count == 1 else {
      throw LetterChoiceError.several(interview, candidates: open.map(\.name))
    }
    return open
  }

  /// The letters whose drafts are meant: that to a person, else all of them, settled ones included.
  ///
  /// - Throws: `ReferenceError` for a person who was not there.
  package func chooseToRead(_ choice: LetterChoice) throws -> [LetterPlace] {
    switch choice {
    case .person, .to: try choose(choice)
    case .only, .all: all
    }
  }

  /// The letters that are to be drafted.
  ///
  /// - Parameters:
  ///   - choice: which.
  ///   - drafted: those that have a draft.
  /// - Returns: at least one, none of them settled.
  /// - Throws: what `choose(_:)` throws; `LetterChoiceError.allDrafted`;
  ///   `FollowUpRefusal.alreadySettled` for a person whose letter is.
  package func chooseToDraft(_ choice: DraftChoice, drafted: Set<FollowUp.ID>) throws
    -> [LetterPlace]
  {
    switch choice {
    case .chosen(let choice):
      let chosen = try choose(choice)
      let settled = chosen.compactMap(\.letter).first { $0.settled != nil }
      if let settled { throw FollowUpRefusal.alreadySettled(settled) }
      return chosen
    case .undrafted:
      let left = try choose(.all).filter { place in
        place.letter.map { !drafted.contains($0.id) } ?? true
      }
      guard !left.isEmpty else { throw LetterChoiceError.allDrafted(interview) }
      return left
    }
  }

  /// Makes sure that a letter remains that goes to the panel: one that was sent, or may still be.
  ///
  /// - Parameters:
  ///   - chosen: the letters that are not to be written.
  ///   - round: letters of the other interviews of the same round that are not chosen either.
  /// - Throws: `LetterRefusal.noLetterToThePanel`.
  package func requireCover(
    of chosen: [LetterPlace], beside round: [LetterPlace] = []
  ) throws(LetterRefusal) {
    let covered = Set(chosen.map(\.person?.id))
    let others = all.filter { !covered.contains($0.person?.id) } + round
    guard others.contains(where: { $0.isOpen || $0.letter?.settled?.manner == .sent }) else {
      throw .noLetterToThePanel(interview)
    }
  }
}

/// The letters of an interview to which people are added.
///
/// The first one takes over the letter to nobody in particular. The others get their own where the
/// interview has letters.
package struct LettersToAdded: Sendable, Equatable {
  /// The letter that goes to somebody now, and to whom; nil where there is none.
  package let takenOver: TakenOver?
  /// Those who get a letter of their own.
  package let opened: [PersonID]

  /// A letter to nobody in particular that goes to somebody now.
  package struct TakenOver: Sendable, Equatable {
    /// The letter.
    package let letter: FollowUp
    /// To whom it goes.
    package let person: PersonID
  }

  /// Decides who gets which letter.
  ///
  /// - Parameters:
  ///   - added: those who were not there before, in the order in which they were named.
  ///   - followUps: what is and was owed after the interview.
  package init(_ added: [PersonID], followUps: [FollowUp]) {
    let letters = followUps.filter { $0.kind == .thankYou }
    if let letter = letters.first(where: { $0.person == nil }), let first = added.first {
      takenOver = TakenOver(letter: letter, person: first)
      opened = Array(added.dropFirst())
    } else {
      takenOver = nil
      opened = letters.isEmpty ? [] : added
    }
  }
}
