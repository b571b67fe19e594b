package import InterviewModel
internal import SQLite

extension Store {
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

  func draft(of followUp: FollowUp, to recipient: Person?) throws -> Letter? {
    try connection.first(
      "SELECT subject, body, drafted_at FROM letter WHERE follow_up_id = ?", [followUp.id]
    ) { row in
      Letter(
        followUp: followUp,
        text: LetterText(subject: try row.get("subject"), body: try row.get("body")),
        draftedAt: try row.get("drafted_at"), recipient: recipient)
    }
  }
}
