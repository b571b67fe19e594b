package import Zones

extension ImportedInterview {
  /// The stored interview that it is: one of the same moment; else one of the same day, where only
  /// that is known of either; else the one whose round its owner gave, which has moved.
  ///
  /// - Parameter stored: the interviews of its application.
  /// - Returns: the stored one; nil where it is new.
  package func counterpart(among stored: [Interview]) -> Interview? {
    stored.first { $0.startsAt == startsAt }
      ?? stored.first(where: isSameDay)
      ?? round.flatMap { round in
        let same = stored.filter { $0.isRoundGiven && $0.round == round && $0.cancelledAt == nil }
        return same.count == 1 ? same.first : nil
      }
  }

  private func isSameDay(as other: Interview) -> Bool {
    if let dayEndsAt, (startsAt...dayEndsAt).contains(other.startsAt) { return true }
    return other.isDayOnly && (other.startsAt...other.endsAt).contains(startsAt)
  }

  /// Whether the interview that it is goes to its time: another one than is stored, where it knows
  /// as much of it.
  ///
  /// - Parameters:
  ///   - interview: the stored interview that it is.
  ///   - others: the interviews of its application.
  /// - Returns: whether it goes there.
  package func moves(_ interview: Interview, among others: [Interview]) -> Bool {
    guard interview.startsAt != startsAt || dayEndsAt == nil && interview.isDayOnly,
      !others.contains(where: {
        $0.id != interview.id && $0.cancelledAt == nil && $0.startsAt == startsAt
      })
    else { return false }
    if let dayEndsAt { return !(startsAt...dayEndsAt).contains(interview.startsAt) }
    return true
  }

  /// The note, with those in it whom the names alone do not tell apart.
  ///
  /// - Parameter people: those who are told apart.
  /// - Returns: the note; nil where there is nothing to say.
  package func note(without people: [PersonEntry]) -> String? {
    let unclear = self.people.filter { !people.contains($0) }.map(\.name)
    let line = unclear.isEmpty ? nil : "interviewer: \(unclear.joined(separator: "; "))"
    return Note.joined(note, line)
  }
}
