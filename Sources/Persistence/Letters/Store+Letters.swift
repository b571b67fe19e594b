package import InterviewModel
internal import SQLite
package import Zones

extension Store {
  /// The letters of an interview, or of all interviews, by the time their limit comes.
  ///
  /// - Throws: `PersistenceError`.
  package func letters(of interview: Interview.ID?) throws -> [FollowUp] {
    guard let interview else { return try followUps(Self.lettersCondition, []) }
    return try followUps(of: interview).filter { $0.kind == .thankYou }.byLimit
  }

  /// The letters of some applications, by the time their limit comes.
  ///
  /// - Throws: `PersistenceError`.
  func letters(ofApplications applications: [Application.ID]) throws -> [FollowUp] {
    try applications.flatMap { try followUps(of: $0) }.filter { $0.kind == .thankYou }.byLimit
  }

  static let lettersCondition: SQL =
    "WHERE f.kind = 'thank_you'\n" + FollowUp.byLimit

  /// The letters that an interview has or could have.
  ///
  /// - Throws: `PersistenceError`.
  func letterPlaces(of interview: Interview) throws -> LetterPlaces {
    LetterPlaces(of: interview, followUps: try followUps(of: interview.id))
  }

  /// The window of a letter after an interview; its zone need be known only where it decides.
  func letterWindow(after interview: Interview, by rule: WindowRule) -> AnswerWindow {
    interview.letterWindow(by: rule, zone: zone(named:))
  }

  /// What is to be said of the letters of an interview that was corrected, from the `old` times to
  /// the new ones.
  ///
  /// - Throws: `PersistenceError`.
  func remarksOnLetters(
    after new: Interview, heldBefore old: Interview, at now: Instant
  ) throws -> [InterviewChange.Remark] {
    try new.remarksOnLetters(
      heldBefore: old, followUps: followUps(of: new.id), rule: { try settings().window },
      zone: zone(named:), at: now)
  }

  /// The follow-ups that have a drafted letter.
  ///
  /// - Throws: `PersistenceError`.
  package func draftedLetters() throws -> Set<FollowUp.ID> {
    try reading {
      Set(try connection.query("SELECT follow_up_id FROM letter") { try $0.get("follow_up_id") })
    }
  }

  /// Those of some follow-ups that have a drafted letter.
  ///
  /// - Throws: `PersistenceError`.
  package func draftedLetters(among followUps: [FollowUp]) throws -> Set<FollowUp.ID> {
    try reading {
      let applications = Set(followUps.map(\.applicationID))
      return Set(
        try applications.flatMap { application in
          try connection.query(Self.draftRows, [application]) {
            try $0.get("id", as: FollowUp.ID.self)
          }
        }
      ).intersection(followUps.map(\.id))
    }
  }

  /// The drafted letters of an interview.
  ///
  /// - Parameters:
  ///   - id: the interview.
  ///   - choice: whose letter; `only` and `all` are all that were drafted, sent ones included.
  /// - Returns: the letters, at least one, in the order in which interviewers were named first.
  /// - Throws: `LetterChoiceError.noDraft` where there is none; `ReferenceError` for a person who
  ///   was not there.
  package func drafts(of id: Interview.ID, _ choice: LetterChoice) throws -> [Draft] {
    try reading {
      let interview = try interview(id)
      let chosen = try letterPlaces(of: interview).chooseToRead(choice)
      let letters = try chosen.compactMap { place in
        try place.letter.flatMap { try draft(of: $0, to: place.person) }
      }
      guard !letters.isEmpty else {
        throw LetterChoiceError.noDraft(id, isOpen: chosen.contains(where: \.isOpen))
      }
      return letters
    }
  }

  /// The drafted letter of a follow-up, nil when there is none.
  ///
  /// - Parameters:
  ///   - id: the follow-up.
  ///   - typed: parts of the name or address of an interviewer to whom it goes; nil for the one it
  ///     is owed to, or the only one there was.
  /// - Returns: the letter.
  /// - Throws: `ReferenceError` when there is no such follow-up or person.
  package func draft(of id: FollowUp.ID, to typed: String? = nil) throws -> Draft? {
    try reading {
      guard let followUp = try followUp(id) else {
        throw ReferenceError.none(.followUp(id))
      }
      return try draft(
        of: followUp,
        to: try followUp.recipient(
          typed, after: interview(behind: followUp), or: people(metIn: followUp.applicationID)))
    }
  }

  /// The drafted letter of a follow-up, as it goes to `recipient`; nil when there is none.
  ///
  /// - Throws: `SQLiteError`.
  func draft(of followUp: FollowUp, to recipient: Person?) throws -> Draft? {
    try connection.first(
      "SELECT subject, body, drafted_at, letter_set FROM letter WHERE follow_up_id = ?",
      [followUp.id]
    ) { row in
      Draft(
        followUp: followUp,
        text: LetterText(subject: try row.get("subject"), body: try row.get("body")),
        draftedAt: try row.get("drafted_at"), recipient: recipient,
        set: try row.get("letter_set", as: String?.self).flatMap(LetterSet.init(rawValue:)))
    }
  }

  /// The drafted letters among those that `settleLetters` would settle.
  ///
  /// - Throws: what `settleLetters` throws when no letter can be chosen, or one is settled already.
  package func drafts(toSettle targets: [LetterTarget]) throws -> [Draft] {
    try reading {
      try targets.flatMap { target in
        let chosen = try letterPlaces(of: try interview(target.interview)).choose(target.choice)
        return try chosen.compactMap { place in
          try place.letter?.refuseSettled()
          return try place.letter.flatMap { try draft(of: $0, to: place.person) }
        }
      }
    }
  }
}

extension Store {
  /// What is known for the letters of an interview that are to be drafted.
  ///
  /// - Returns: one occasion for each, in the order in which interviewers were named first.
  /// - Throws: `InterviewRefusal.cancelled`, `InterviewRefusal.notHeldYet`;
  ///   `FollowUpRefusal.alreadySettled` for a person whose letter is; `LetterChoiceError`;
  ///   `ReferenceError` for a person who was not there.
  package func letterOccasions(
    of id: Interview.ID, _ choice: DraftChoice, at now: Instant
  ) throws -> [LetterOccasion] {
    try reading {
      let interview = try interview(id)
      try interview.refuseUnlessHeld(at: now)
      let drafted =
        choice == .undrafted ? try draftedLetters(among: followUps(of: interview.id)) : []
      let chosen = try letterPlaces(of: interview).chooseToDraft(choice, drafted: drafted)
      let window = try letterWindow(after: interview, by: settings().window)
      return try chosen.map { place in
        var occasion = try occasion(.thankYou, place.letter, to: place.person, after: interview)
        occasion.isUnowed = place.isUnowed(in: window, at: now)
        return occasion
      }
    }
  }

  /// What is known for the letters of several interviews that are to be drafted.
  ///
  /// - Returns: one occasion for each, at least one, interview by interview.
  /// - Throws: what reading one of them throws; a `LetterChoiceError` only where no interview has
  ///   such a letter, and then that of the last one.
  package func letterOccasions(
    of interviews: [Interview.ID], _ choice: DraftChoice, at now: Instant
  ) throws -> [LetterOccasion] {
    try reading { try gather(interviews) { try letterOccasions(of: $0, choice, at: now) } }
  }

  /// The drafted letters of several interviews.
  ///
  /// - Returns: the letters, at least one, interview by interview.
  /// - Throws: what reading those of one throws; a `LetterChoiceError` only where no interview has
  ///   such a letter, and then that of the last one.
  package func drafts(of interviews: [Interview.ID], _ choice: LetterChoice) throws -> [Draft] {
    try reading { try gather(interviews) { try drafts(of: $0, choice) } }
  }

  /// Puts together what interviews have; one that has nothing of the kind is passed over while
  /// another has.
  private func gather<Letter>(
    _ interviews: [Interview.ID], _ letters: (Interview.ID) throws -> [Letter]
  ) throws -> [Letter] {
    var gathered: [Letter] = []
    var refusal: LetterChoiceError?
    for interview in interviews {
      do {
        gathered += try letters(interview)
      } catch let error as LetterChoiceError {
        refusal = error
      }
    }
    if let refusal, gathered.isEmpty { throw refusal }
    return gathered
  }

  /// What is known for the letter that fulfils a follow-up.
  ///
  /// - Parameters:
  ///   - id: the follow-up.
  ///   - typed: parts of the name or address of an interviewer; nil for the one it is owed to, or
  ///     the only one there was.
  /// - Returns: what is known; to nobody in particular where several people were there.
  /// - Throws: `ReferenceError` when there is no such follow-up or person;
  ///   `FollowUpRefusal.alreadySettled`.
  package func letterOccasion(of id: FollowUp.ID, to typed: String?) throws -> LetterOccasion {
    try reading {
      guard let followUp = try followUp(id) else {
        throw ReferenceError.none(.followUp(id))
      }
      try followUp.refuseSettled()
      let last = try interview(behind: followUp)
      let recipient = try followUp.recipient(
        typed, after: last, or: people(metIn: followUp.applicationID))
      return try occasion(
        followUp.kind, followUp, to: recipient,
        after: followUp.interview(
          among: interviews(of: followUp.applicationID), with: recipient))
    }
  }

  /// The interview that a follow-up belongs to; the application's last one where it names none.
  ///
  /// - Throws: `PersistenceError`.
  func interview(behind followUp: FollowUp) throws -> Interview? {
    followUp.interview(among: try interviews(of: followUp.applicationID))
  }

  /// Puts together what is known for a letter: its application and offer, and what its reader said
  /// speaks against the owner.
  ///
  /// - Throws: `PersistenceError`, `.inconsistent` for a letter of no application.
  func occasion(
    _ kind: FollowUpKind?, _ followUp: FollowUp?, to person: Person?, after interview: Interview?
  ) throws -> LetterOccasion {
    guard let application = followUp?.applicationID ?? interview?.applicationID else {
      throw PersistenceError.inconsistent("a letter of no application")
    }
    let objections = try interview.map { try self.objections(of: $0.id) } ?? []
    let notes = try interview.map { try personalNotes(of: $0.id) } ?? []
    var occasion = LetterOccasion(
      kind: kind, followUp: followUp, recipient: person,
      application: try self.application(application), interview: interview,
      ownHighlight: notes.first { $0.person == person?.id && $0.matter == .highlight }?.text,
      objections: objections.filter { $0.person == person }.map {
        LetterOccasion.Objection(text: $0.text, answer: $0.answer)
      },
      offer: try followUp.flatMap { try offer(answeredBy: $0) }.map(LetterOccasion.OfferDates.init))
    occasion.lastSet = try person.flatMap { try LastLetterSet(self).to($0.id) }
    return occasion
  }

  /// Everybody who was met in an application, in the order of its interviews.
  ///
  /// - Throws: `PersistenceError`.
  func people(metIn application: Application.ID) throws -> [Person] {
    Self.unique(try interviews(of: application).flatMap(\.interviewers), by: \.id)
  }

  /// What is known for the letter that withdraws an application.
  ///
  /// - Parameters:
  ///   - id: the application.
  ///   - typed: parts of the name or address of somebody met in it; nil for the only one of the
  ///     last interview.
  /// - Returns: what is known; to nobody in particular where several people were there.
  /// - Throws: `ReferenceError` for a person who was not met; `LetterRefusal.notToWithdraw`,
  ///   `.offerIsOpen`.
  package func withdrawalOccasion(
    of id: Application.ID, to typed: String?
  ) throws -> LetterOccasion {
    try reading {
      let application = try application(id)
      try application.refuseUnlessToWithdraw(hasOpenOffer: openOffer(of: id) != nil)
      let last = try interviews(of: id).last { $0.cancelledAt == nil }
      let people = last?.interviewers ?? []
      let recipient =
        try typed.map { try PersonReference.resolve($0, among: self.people(metIn: id)) }
        ?? (people.count == 1 ? people.first : nil)
      var occasion = LetterOccasion(
        kind: nil, followUp: nil, recipient: recipient, application: application, interview: last)
      occasion.isUnowed = true
      occasion.acceptedElsewhere = try !acceptedApplications(beside: id).isEmpty
      let sets = LastLetterSet(self)
      occasion.lastSet = try recipient.flatMap { try sets.to($0.id) } ?? sets.of(id)
      return occasion
    }
  }

  /// The applications that are left to withdraw from once an offer was accepted: those that are
  /// open and have no open offer, and those that were withdrawn since.
  ///
  /// - Returns: at least one, by number.
  /// - Throws: `LetterRefusal.offerIsOpen`, `.nothingToWithdraw`.
  package func applicationsToWithdraw() throws -> [Application.ID] {
    let (all, offered) = try reading {
      (try applications(), Set(try openOffers().map(\.applicationID)))
    }
    return try all.leftToWithdraw(offered: offered)
  }

  /// What the letter for an occasion is checked against.
  ///
  /// - Parameters:
  ///   - occasion: all that is known where it was written.
  ///   - draftedAt: when it was drafted; nil where names cannot have been corrected since.
  /// - Returns: what it is checked against.
  /// - Throws: `PersistenceError`.
  package func letterFacts(
    of occasion: LetterOccasion, draftedAt: Instant? = nil
  ) throws -> LetterFacts {
    try reading {
      let application = occasion.application
      let everybody = try connection.query(Self.everybodyMet) { row in
        (
          person: try Person(row: row),
          application: try row.get("application_id", as: Application.ID.self)
        )
      }
      let here = everybody.filter { $0.application == application.id }.map(\.person)
      let companies = try applications().map(\.company)
        .filter { $0.foldedKey != application.company.foldedKey }
      var facts = LetterFacts(
        occasion: occasion, people: here,
        otherCompanies: Self.unique(companies, by: \.foldedKey),
        otherPeople: Self.unique(everybody.map(\.person).filter { !here.contains($0) }, by: \.id),
        companions: try companions(of: occasion))
      facts.corrections =
        try draftedAt.map { try CorrectedNames(self).since($0, in: occasion) } ?? []
      return facts
    }
  }

  /// What a drafted letter is for, also when it is settled.
  ///
  /// - Throws: `PersistenceError`.
  package func letterOccasion(of draft: Draft) throws -> LetterOccasion {
    try reading {
      try occasion(
        draft.followUp.kind, draft.followUp, to: draft.recipient,
        after: draft.followUp.interview(
          among: interviews(of: draft.followUp.applicationID), with: draft.recipient))
    }
  }

  /// The drafted thank-you letters to others in the same interview.
  private func companions(of occasion: LetterOccasion) throws -> [Draft] {
    guard occasion.kind == .thankYou, let interview = occasion.interview else { return [] }
    return try letterPlaces(of: interview).all.compactMap { place in
      guard let followUp = place.letter, place.person?.id != occasion.recipient?.id else {
        return nil
      }
      return try draft(of: followUp, to: place.person)
    }
  }

  private static func unique<Item, Key: Hashable>(_ items: [Item], by key: (Item) -> Key) -> [Item]
  {
    var seen: Set<Key> = []
    return items.filter { seen.insert(key($0)).inserted }
  }

  static let everybodyMet: SQL =
    """
    SELECT DISTINCT p.id, p.name, p.email, p.title, i.application_id
    FROM interview AS i
    JOIN interviewer AS r ON r.interview_id = i.id
    JOIN person AS p ON p.id = r.person_id
    ORDER BY p.id
    """
}
