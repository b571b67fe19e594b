package import InterviewModel
package import Zones

extension Lookup {
  /// The letters of what is named: of an interview by its number or as `last`, of an application or
  /// a company by words; of everything where nothing is named.
  ///
  /// - Returns: them, by the time their limit comes.
  /// - Throws: `ReferenceError` when none or several companies are meant.
  package func letters(meantBy typed: String?, at now: Instant) throws -> [FollowUp] {
    guard let typed else { return try store.letters(of: nil) }
    return try store.reading {
      let reference = InterviewReference(typed)
      if case .handle(let handle, _) = reference, let id = try meaning(of: handle)?.interview {
        return try store.letters(of: id)
      }
      switch reference {
      case .number, .last: return try store.letters(of: interview(reference, at: now).id)
      case .handle, .words:
        return try store.letters(ofApplications: applications(meantBy: typed).map(\.id))
      }
    }
  }

  /// Finds the letters to settle that a text means.
  ///
  /// - Parameters:
  ///   - typed: how the interview, application or letter was named.
  ///   - choice: whose letters.
  ///   - now: what tells which letters can be sent by now.
  /// - Returns: them, with those of all interviews that words fit.
  /// - Throws: `ReferenceError` when none or several are meant.
  package func letters(
    toSettleBy typed: String, _ choice: LetterChoice, at now: Instant
  ) throws -> [LetterTarget] {
    try store.reading {
      if let letter = try letter(typed) {
        guard let id = letter.interviewID else {
          throw PersistenceError.inconsistent("a letter of no interview")
        }
        if case .person(let name) = choice {
          _ = try PersonReference.resolve(name, among: letter.person.map { [$0] } ?? [])
        }
        return [LetterTarget(interview: id, choice: .to(letter.person?.id))]
      }
      let reference = InterviewReference(typed)
      switch reference {
      case .number, .last: break
      case .handle, .words:
        let meant = try applications(meantBy: typed).flatMap { try store.interviews(of: $0.id) }
        let letters = LettersMeant(
          typed, of: try meant.map { ($0, try store.followUps(of: $0.id)) }, at: now)
        if let targets = try letters.choose(choice) { return targets }
      }
      let interview = try interview(reference, whoseLetters: choice, at: now)
      return [LetterTarget(interview: interview.id, choice: choice)]
    }
  }

  /// The interview whose letters are meant: of several that words fit, the only one in which
  /// somebody of the name was met.
  ///
  /// - Throws: `ReferenceError` when none or several are meant.
  package func interview(
    _ reference: InterviewReference, whoseLetters choice: LetterChoice, at now: Instant
  ) throws -> Interview {
    do {
      return try interview(reference, at: now)
    } catch ReferenceError.several(let typed, let candidates) {
      guard case .person(let name) = choice else {
        throw ReferenceError.several(typed: typed, candidates: candidates)
      }
      let meant = try candidates.filter { candidate in
        guard case .interview(let listed) = candidate else { return true }
        let people = try store.interview(listed.id).interviewers
        return (try? PersonReference.resolve(name, among: people)) != nil
      }
      guard meant.count == 1, case .interview(let only)? = meant.first else {
        throw ReferenceError.several(typed: typed, candidates: meant.isEmpty ? candidates : meant)
      }
      return try store.interview(only.id)
    }
  }

  /// The interviews whose letters are meant: the one that a number or `last` names; of an
  /// application, all that were held in the round of the last one, as a day of talks is one round.
  ///
  /// - Parameters:
  ///   - reference: how they were named.
  ///   - choice: whose letters; where it is one person's, only the interviews with them.
  ///   - now: what tells which were held.
  /// - Returns: at least one, in order of time.
  /// - Throws: `ReferenceError` when none or several are meant.
  package func interviews(
    _ reference: InterviewReference, whoseLetters choice: LetterChoice, at now: Instant
  ) throws -> [Interview.ID] {
    try store.reading {
      let last = try interview(reference, whoseLetters: choice, at: now)
      switch reference {
      case .number, .last: return [last.id]
      // The number of something that belongs to one interview means that one.
      case .handle(let handle, _) where try meaning(of: handle)?.interview != nil:
        return [last.id]
      case .handle, .words: break
      }
      let round = try store.interviews(of: last.applicationID).filter {
        $0.round == last.round && $0.cancelledAt == nil && $0.startsAt <= last.startsAt
      }
      guard case .person(let name) = choice else { return round.map(\.id) }
      let met = round.filter {
        (try? PersonReference.resolve(name, among: $0.interviewers)) != nil
      }
      return met.isEmpty ? [last.id] : met.map(\.id)
    }
  }

  /// The thank-you letter of a number as it is shown, `f12`; nil where something else was typed.
  ///
  /// - Throws: `ReferenceError` where it is the number of something else that is owed, or the name
  ///   of a company too.
  private func letter(_ typed: String) throws -> FollowUp? {
    guard let id = try followUpID(typed), let followUp = try store.followUp(id) else { return nil }
    guard followUp.kind == .thankYou else { throw ReferenceError.notALetter(followUp) }
    return followUp
  }

  /// The number of a follow-up that was typed as it is shown, `f12`; nil where something else was,
  /// or where only a company has that name.
  ///
  /// - Throws: `ReferenceError.several` where a company has that name as well;
  ///   `ReferenceError.none` where nothing has the number or name.
  package func followUpID(_ typed: String) throws -> FollowUp.ID? {
    guard case .handle(let handle, _) = InterviewReference(typed),
      case .followUp(let id) = handle
    else { return nil }
    return try store.reading {
      let followUp = try store.followUp(id)
      let application = try application(.handle(handle, typed: typed))
      return followUp?.applicationID == application.id ? id : nil
    }
  }
}
