package import InterviewModel
internal import SQLite
internal import Zones

extension Operation {
  /// Settles letters of an interview.
  ///
  /// A letter that was never opened gets its window first, so that whether it was late is known.
  ///
  /// - Returns: the letters that were settled, by due date and number.
  /// - Throws: `LetterChoiceError` when several letters are open and none was chosen, or none is
  ///   open; `ReferenceError` for a person who was not there; `LetterRefusal.noLetterToThePanel`
  ///   when no other letter of the interview is left that could cover those chosen; other cases of
  ///   `Refusal`.
  package func settleLetters(of id: Interview.ID, _ choice: LetterChoice, _ entry: SettlementEntry)
    throws -> [FollowUp]
  {
    try settleLetters([LetterTarget(interview: id, choice: choice)], entry)
  }

  /// Settles letters of several interviews, as `settleLetters(of:_:_:)` does those of one.
  ///
  /// - Returns: the letters that were settled, by due date and number.
  /// - Throws: what `settleLetters(of:_:_:)` throws.
  package func settleLetters(_ targets: [LetterTarget], _ entry: SettlementEntry) throws
    -> [FollowUp]
  {
    let chosen = try targets.map { target in
      let interview = try store.interview(target.interview)
      try interview.refuseCancelled()
      let places = try store.letterPlaces(of: interview)
      return (interview: interview, places: places, chosen: try places.choose(target.choice))
    }
    if entry.disposition == .panel { try requireCover(of: chosen) }
    let letters = try chosen.flatMap { interview, _, chosen in
      try chosen.map { place in
        try place.letter ?? openLetter(to: place.person?.id, after: interview)
      }
    }
    for letter in letters { try settle(letter, entry) }
    return try store.followUps(numbered: letters.map(\.id))
  }

  /// Makes sure that a letter of the round remains that goes to the panel.
  ///
  /// - Throws: `LetterRefusal.noLetterToThePanel`.
  private func requireCover(
    of chosen: [(interview: Interview, places: LetterPlaces, chosen: [LetterPlace])]
  ) throws {
    let taken = Dictionary(grouping: chosen, by: \.interview.id)
      .mapValues { Set($0.flatMap(\.chosen).map(\.person?.id)) }
    for (interview, places, _) in chosen {
      let round = try store.interviews(of: interview.applicationID).filter {
        $0.id != interview.id && $0.round == interview.round && $0.cancelledAt == nil
      }
      let left = try round.flatMap { other in
        try store.letterPlaces(of: other).all
          .filter { taken[other.id]?.contains($0.person?.id) != true }
      }
      let own = places.all.filter { taken[interview.id]?.contains($0.person?.id) == true }
      try places.requireCover(of: own, beside: left)
    }
  }

  /// Opens a letter after an interview, to one of its interviewers or to nobody in particular.
  ///
  /// - Returns: the follow-up, with the window of a letter.
  /// - Throws: as `insert(into:_:)` does.
  func openLetter(to person: Person.ID?, after interview: Interview) throws -> FollowUp {
    let rule = try store.settings().window
    let id = try open(
      .thankYou, store.letterWindow(after: interview, by: rule), by: rule,
      for: interview.applicationID, after: interview.id, to: person)
    guard let letter = try store.followUp(id) else {
      throw PersistenceError.inconsistent("a letter that was just opened")
    }
    return letter
  }

  /// Adds interviewers, and letters to them as `LettersToAdded` says.
  ///
  /// - Throws: `ReferenceError.several` when a name alone fits several people of the company;
  ///   as `update(_:_:_:)` does.
  func addPeople(
    _ entries: [PersonEntry], to interview: Interview, _ remarks: inout [InterviewChange.Remark]
  ) throws {
    let added = try addInterviewers(entries, to: interview, &remarks)
    let letters = LettersToAdded(added, followUps: try store.followUps(of: interview.id))
    if let taken = letters.takenOver {
      try update(.followUp, taken.letter.id.number, [.personID: taken.person])
    }
    for person in letters.opened { _ = try openLetter(to: person, after: interview) }
  }

  /// Stores drafted letters; a draft that was stored before is replaced.
  ///
  /// A letter without a window gets one.
  ///
  /// - Parameter drafts: what each letter is for, what it says, and in which set.
  /// - Returns: the letters as they are stored, in the same order.
  /// - Throws: `FollowUpRefusal.alreadySettled` for a letter that was settled meanwhile; nothing is
  ///   stored.
  package func saveDrafts(
    _ drafts: [(occasion: LetterOccasion, text: LetterText, set: LetterSet?)]
  ) throws -> [Draft] {
    try drafts.map { occasion, text, set in
      let followUp = try followUp(for: occasion)
      try followUp.refuseSettled()
      try save(text, in: set, of: followUp)
      return Draft(
        followUp: followUp, text: text, draftedAt: now, recipient: occasion.recipient, set: set)
    }
  }

  private func save(_ text: LetterText, in set: LetterSet?, of followUp: FollowUp) throws {
    let values: [LetterColumn: any SQLiteBindable] = [
      .subject: text.subject, .body: text.body, .letterSet: set?.rawValue, .draftedAt: now,
    ]
    if try store.draft(of: followUp, to: nil) != nil {
      return try update(.letter, followUp.id.number, values)
    }
    try insert(
      into: .letter, values.merging([.followUpID: followUp.id]) { old, _ in old })
  }

  /// The follow-up that a letter fulfils, as it is stored now; opened where there is none yet.
  private func followUp(for occasion: LetterOccasion) throws -> FollowUp {
    if let known = occasion.followUp, let stored = try store.followUp(known.id) { return stored }
    guard let interview = occasion.interview else {
      throw PersistenceError.inconsistent("a letter of no interview")
    }
    return try store.letterPlaces(of: store.interview(interview.id))
      .letter(to: occasion.recipient?.id)
      ?? openLetter(to: occasion.recipient?.id, after: interview)
  }
}
