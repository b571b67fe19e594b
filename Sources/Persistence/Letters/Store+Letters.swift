package import InterviewModel
internal import SQLite
package import Zones

extension Store {
  /// The letters of an interview, or of all interviews, by the time their limit comes.
  package func letters(of interview: Interview.ID?) throws -> [FollowUp] {
    try followUps(Self.lettersCondition, [":interview": interview])
  }

  static let lettersCondition: SQL =
    """
    WHERE f.kind = 'thank_you' AND (:interview IS NULL OR f.interview_id = :interview)
    ORDER BY f.limit_at, f.id
    """

  func letterPlaces(of interview: Interview) throws -> [LetterPlace] {
    let letters = try followUps(of: interview.id).filter { $0.kind == .thankYou }
    let people: [Person?] = interview.interviewers.isEmpty ? [nil] : interview.interviewers
    return people.map { person in
      LetterPlace(person: person, letter: letters.first { $0.person?.id == person?.id })
    }
  }

  static func choose(
    _ choice: LetterChoice, from places: [LetterPlace], of interview: Interview
  ) throws -> [LetterPlace] {
    let open = places.filter(\.isOpen)
    switch choice {
    case .person(let typed):
      let person = try PersonReference.resolve(typed, among: places.compactMap(\.person))
      return places.filter { $0.person == person }
    case .all:
      guard !open.isEmpty else { throw LetterChoiceError.noneOpen(interview.id) }
      return open
    case .only:
      guard !open.isEmpty else { throw LetterChoiceError.noneOpen(interview.id) }
      guard open.count == 1 else {
        throw LetterChoiceError.several(interview.id, candidates: open.map(\.name))
      }
      return open
    }
  }

  /// The window of a letter after an interview; its zone need be known only where it decides.
  func letterWindow(after interview: Interview, by rule: WindowRule) throws -> AnswerWindow {
    .letter(
      afterInterviewEndingAt: interview.endsAt,
      in: rule.weekendToMonday ? try zone(named: interview.zone) : .utc, by: rule)
  }

  /// Says so when an interview has no letter, because one would have been overdue, and no longer is
  /// since the interview was corrected: from the `old` times to the new ones.
  func remarksOnLetters(
    after new: Interview, heldBefore old: Interview, at now: Instant
  ) throws -> [InterviewChange.Remark] {
    guard new.cancelledAt == nil,
      try followUps(of: new.id).allSatisfy({ $0.kind != .thankYou })
    else { return [] }
    let rule = try settings().window
    let wasOverdue = try letterWindow(after: old, by: rule).state(at: now) == .overdue
    let isOverdue = try letterWindow(after: new, by: rule).state(at: now) == .overdue
    return wasOverdue && !isOverdue ? [.letterNotOpened] : []
  }

  /// The follow-ups that have a drafted letter.
  package func draftedLetters() throws -> Set<FollowUp.ID> {
    try reading {
      Set(try connection.query("SELECT follow_up_id FROM letter") { try $0.get("follow_up_id") })
    }
  }

  /// The answer to an offer that an application owes; nil when it owes none.
  package func openOfferAnswer(of id: Application.ID) throws -> FollowUp? {
    try followUps(of: id).first { $0.kind == .offerAnswer && $0.settled == nil }
  }

  /// The drafted letters of an interview.
  ///
  /// - Parameters:
  ///   - id: the interview.
  ///   - choice: whose letter; `only` and `all` are all that were drafted, sent ones included.
  /// - Returns: the letters, at least one, in the order in which interviewers were named first.
  /// - Throws: `LetterChoiceError.noDraft` where there is none; `ReferenceError` for a person who
  ///   was not there.
  package func drafts(of id: Interview.ID, _ choice: LetterChoice) throws -> [Letter] {
    try reading {
      let interview = try interview(id)
      let places = try letterPlaces(of: interview)
      let chosen =
        if case .person = choice { try Self.choose(choice, from: places, of: interview) } else {
          places
        }
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
  package func draft(of id: FollowUp.ID, to typed: String? = nil) throws -> Letter? {
    try reading {
      guard let followUp = try followUp(id) else {
        throw ReferenceError.none(.followUp(id))
      }
      return try draft(
        of: followUp, to: try recipient(of: followUp, typed, after: interview(behind: followUp)))
    }
  }

  /// The drafted letters among those that `settleLetters` would settle.
  ///
  /// - Throws: what `settleLetters` throws when no letter can be chosen.
  package func drafts(toSettleOf id: Interview.ID, _ choice: LetterChoice) throws -> [Letter] {
    try reading {
      let interview = try interview(id)
      let chosen = try Self.choose(choice, from: letterPlaces(of: interview), of: interview)
      return try chosen.compactMap { place in
        try place.letter.flatMap { try draft(of: $0, to: place.person) }
      }
    }
  }
}
