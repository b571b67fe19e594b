package import InterviewModel
internal import SQLite
internal import Zones

/// Which of an interview's letters are meant.
package enum LetterChoice: Sendable, Equatable {
  /// The only one that is open.
  case only
  /// All that are open.
  case all
  /// The one to this interviewer: parts of a name or of an address.
  case person(String)
}

/// A letter that an interview has or could have: one to each interviewer, or one to nobody in
/// particular while nobody is named.
struct LetterPlace {
  var person: Person?
  var letter: FollowUp?

  var isOpen: Bool { letter?.settled == nil }
  var name: String { person?.name ?? "nobody named" }
}

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
    let interview = try store.interview(id)
    guard interview.cancelledAt == nil else { throw InterviewRefusal.cancelled(id) }
    let places = try store.letterPlaces(of: interview)
    let chosen = try Store.choose(choice, from: places, of: interview)
    if entry.disposition == .panel { try Self.requireCover(of: chosen, in: places, of: id) }
    let letters = try chosen.map { place in
      try place.letter
        ?? openLetter(to: place.person?.id, after: interview)
    }
    for letter in letters { try settle(letter, entry) }
    return try store.followUps(numbered: letters.map(\.id))
  }

  /// Makes sure that a letter remains that goes to the panel: one that was sent, or may still be.
  private static func requireCover(
    of chosen: [LetterPlace], in places: [LetterPlace], of id: Interview.ID
  ) throws {
    let covered = Set(chosen.map(\.person?.id))
    let others = places.filter { !covered.contains($0.person?.id) }
    guard others.contains(where: { $0.isOpen || $0.letter?.settled?.manner == .sent }) else {
      throw LetterRefusal.noLetterToThePanel(id)
    }
  }

  func openLetter(to person: Person.ID?, after interview: Interview) throws -> FollowUp {
    let rule = try store.settings().window
    let id = try open(
      .thankYou, try store.letterWindow(after: interview, by: rule), by: rule, after: interview,
      to: person)
    guard let letter = try store.followUp(id) else {
      throw PersistenceError.inconsistent("a letter that was just opened")
    }
    return letter
  }
}

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
}
