internal import Zones

/// The letter of somebody who is taken out of an interview.
package enum LeftLetter: Sendable, Equatable {
  /// They have none.
  case none
  /// It is owed, and nobody else is named: it becomes the interview's own again.
  case staysOwed(FollowUp)
  /// It goes with them.
  case goes(FollowUp)

  /// Takes a person out of an interview.
  ///
  /// - Parameters:
  ///   - person: who is taken out.
  ///   - interview: the interview, with all who are met in it.
  ///   - owed: everything owed after it.
  package init(to person: PersonID, of interview: Interview, among owed: [FollowUp]) {
    let letter = owed.first { $0.kind == .thankYou && $0.person?.id == person }
    let isLast = interview.interviewers.map(\.id) == [person]
    switch letter {
    case nil: self = .none
    case let letter? where isLast && letter.settled == nil: self = .staysOwed(letter)
    case let letter?: self = .goes(letter)
    }
  }

  /// Refuses to lose a letter that went out: who got it was there.
  ///
  /// - Throws: `InterviewRefusal.letterWasSent`.
  package func refuseSent() throws(InterviewRefusal) {
    if case .goes(let letter) = self, wasSent { throw .letterWasSent(letter) }
  }

  /// Whether they got it.
  package var wasSent: Bool {
    if case .goes(let letter) = self { letter.settled?.manner == .sent } else { false }
  }

  /// Whether a letter is lost with them.
  package var isLost: Bool {
    if case .goes = self { true } else { false }
  }
}

extension Application {
  /// Whether it is worth keeping without interviews: for an offer, for what is or was owed, for an
  /// outcome, or for what the owner wrote about it.
  package func isKept(offers: [Offer], followUps: [FollowUp]) -> Bool {
    let hasOwnText = Field.allCases.contains { $0.isOwnText && self[$0] != nil }
    return outcome != nil || hasOwnText || !offers.isEmpty || !followUps.isEmpty
  }
}

extension [Interview] {
  /// Looks for the latest of an application's interviews among these, which are removed; cancelled
  /// ones do not count.
  ///
  /// - Parameter left: the interviews that the application keeps.
  /// - Returns: whether it goes with them, so that the one before it gets a check-in again.
  package func hadTheLatest(beside left: [Interview]) -> Bool {
    guard let latest = filter({ $0.cancelledAt == nil }).map(\.startsAt).max() else { return false }
    return left.allSatisfy { $0.cancelledAt != nil || $0.startsAt < latest }
  }
}

extension ClosingTip {
  /// Refuses to remove a tip that is to stay; it can be switched off instead.
  ///
  /// - Parameter isLogged: whether it was logged in an interview.
  /// - Throws: `TipRefusal.tipIsOneOfTheSeven`, `TipRefusal.tipIsLogged`.
  package func refuseRemoval(isLogged: Bool) throws(TipRefusal) {
    if isOneOfTheSeven { throw .tipIsOneOfTheSeven(self) }
    if isLogged { throw .tipIsLogged(self) }
  }
}
