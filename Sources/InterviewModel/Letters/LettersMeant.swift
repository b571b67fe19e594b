package import Zones

/// The letters that words mean: those of all interviews that they fit.
package struct LettersMeant: Sendable {
  private let typed: String
  private let started: [OpenLetter]

  /// A letter that is owed and may be sent, with the interview that it follows.
  private struct OpenLetter {
    let interview: Interview
    let letter: FollowUp
  }

  /// Gathers the letters.
  ///
  /// - Parameters:
  ///   - typed: the words.
  ///   - interviews: the interviews that they fit, each with what is and was owed after it.
  ///   - now: what tells which letters can be sent by now.
  package init(
    _ typed: String, of interviews: [(interview: Interview, followUps: [FollowUp])],
    at now: Instant
  ) {
    self.typed = typed
    started = interviews.filter { $0.interview.cancelledAt == nil }.flatMap { entry in
      LetterPlaces(of: entry.interview, followUps: entry.followUps).all.compactMap { place in
        guard let letter = place.letter, letter.isOwed(at: now) else { return nil }
        return OpenLetter(interview: entry.interview, letter: letter)
      }
    }
    .sorted { $0.letter.id < $1.letter.id }
  }

  /// The letters that are meant among those that are owed and whose window has opened.
  ///
  /// - Returns: nil where none of them can be meant, so that another letter is.
  /// - Throws: `ReferenceError.several` where more than one is meant and only one can be, or where
  ///   all are meant and they belong to several rounds.
  package func choose(_ choice: LetterChoice) throws(ReferenceError) -> [LetterTarget]? {
    let meant: [OpenLetter]
    switch choice {
    case .only: meant = started
    case .to(let id): meant = started.filter { $0.letter.person?.id == id }
    case .person(let typed):
      guard let person = try person(typed) else { return nil }
      meant = started.filter { $0.letter.person?.id == person.id }
    case .all: return try all()
    }
    guard meant.count <= 1 else {
      throw .several(typed: typed, candidates: meant.map { .followUp($0.letter) })
    }
    return meant.first.map {
      [LetterTarget(interview: $0.interview.id, choice: .to($0.letter.person?.id))]
    }
  }

  /// All of them, where they belong to one round of one application.
  private func all() throws(ReferenceError) -> [LetterTarget]? {
    guard let first = started.first?.interview else { return nil }
    let isOneRound = started.allSatisfy {
      $0.interview.applicationID == first.applicationID && $0.interview.round == first.round
    }
    guard isOneRound else {
      throw .several(typed: typed, candidates: started.map { .followUp($0.letter) })
    }
    return started.map {
      LetterTarget(interview: $0.interview.id, choice: .to($0.letter.person?.id))
    }
  }

  /// The one to whom such a letter goes; nil where it goes to nobody of that name.
  private func person(_ typed: String) throws(ReferenceError) -> Person? {
    var people: [Person] = []
    for letter in started {
      if let person = letter.letter.person, !people.contains(person) { people.append(person) }
    }
    do {
      return try PersonReference.resolve(typed, among: people)
    } catch {
      if case .none = error { return nil }
      throw error
    }
  }
}
