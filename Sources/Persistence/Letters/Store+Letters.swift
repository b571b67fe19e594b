package import InterviewModel
internal import SQLite
internal import Zones

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
      guard !letters.isEmpty else { throw LetterChoiceError.noDraft(id) }
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

  /// The drafted letters among those that `settleLetters` would settle.
  ///
  /// - Throws: what `settleLetters` throws when no letter can be chosen.
  package func drafts(toSettle targets: [LetterTarget]) throws -> [Draft] {
    try reading {
      try targets.flatMap { target in
        let chosen = try letterPlaces(of: try interview(target.interview)).choose(target.choice)
        return try chosen.compactMap { place in
          try place.letter.flatMap { try draft(of: $0, to: place.person) }
        }
      }
    }
  }
}
