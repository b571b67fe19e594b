package import Zones

extension ImportedInterview {
  /// The stored interview that it is: one of the same moment; else one of the same day, where only
  /// that is known of either; else the one whose round its owner gave, which has moved.
  ///
  /// - Parameters:
  ///   - stored: the interviews of its application.
  ///   - taken: those that other rows of the same import told of; they have not moved.
  ///   - moves: how those that their owner touched were moved: a file that still has the old time
  ///     means the same interview.
  /// - Returns: the stored one; nil where it is new.
  package func counterpart(
    among stored: [Interview], besides taken: Set<InterviewID> = [],
    after moves: [InterviewMove] = []
  ) -> Interview? {
    stored.first { $0.startsAt == startsAt }
      ?? stored.first(where: isSameDay)
      ?? stored.first { interview in
        moves.contains {
          $0.interview == interview.id && (startsAt...(dayEndsAt ?? startsAt)).contains($0.from)
        }
      }
      ?? round.flatMap { round in
        let same = stored.filter {
          $0.isRoundGiven && $0.round == round && $0.cancelledAt == nil && !taken.contains($0.id)
        }
        return same.count == 1 ? same.first : nil
      }
  }

  /// The only stored interview of its application, where it can have moved to this time: it has not
  /// begun, or stays on its day.
  ///
  /// - Parameters:
  ///   - stored: the interviews of its application.
  ///   - now: when the file is imported.
  ///   - isSameDay: tells whether two moments are of one day.
  /// - Returns: it; nil where none or several are stored, or it was held or cancelled.
  package func predecessor(
    among stored: [Interview], at now: Instant, isSameDay: (Instant, Instant) -> Bool
  ) -> Interview? {
    guard stored.count == 1, let only = stored.first, only.cancelledAt == nil,
      only.startsAt > now || isSameDay(only.startsAt, startsAt)
    else { return nil }
    return only
  }

  /// Whether it says another length than the stored interview of the same moment has.
  package func lengthens(_ interview: Interview) -> Bool {
    guard let minutes, !interview.isDayOnly, interview.startsAt == startsAt else { return false }
    return interview.endsAt - startsAt != minutes * CivilTime.secondsPerMinute
  }

  /// Whether it and a stored interview are of one day, and only the day of either is known.
  package func isSameDay(as other: Interview) -> Bool {
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
