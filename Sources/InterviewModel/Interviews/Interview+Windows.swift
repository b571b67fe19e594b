package import Zones

// The windows that hang on when an interview ends. `zone` finds a zone by its name; it is asked for
// the interview's own, and only where that decides.
extension Interview {
  /// The window of a letter after the interview.
  ///
  /// - Throws: what `zone` throws.
  package func letterWindow(by rule: WindowRule, zone: (String) throws -> Zone) rethrows
    -> AnswerWindow
  {
    .letter(
      afterInterviewEndingAt: endsAt, in: rule.weekendToMonday ? try zone(self.zone) : .utc,
      by: rule)
  }

  /// Says so when the interview has no letter because one would have been overdue, and no longer
  /// would since the interview was corrected.
  ///
  /// - Parameters:
  ///   - old: the interview as it was.
  ///   - followUps: what is and was owed after it.
  ///   - rule: what a letter would be opened by; asked for only where the interview has none.
  ///   - zone: finds a zone by its name.
  ///   - now: when it was corrected.
  /// - Returns: `InterviewChange.Remark.letterNotOpened`, or nothing.
  /// - Throws: what `rule` and `zone` throw.
  package func remarksOnLetters(
    heldBefore old: Interview, followUps: [FollowUp], rule: () throws -> WindowRule,
    zone: (String) throws -> Zone, at now: Instant
  ) throws -> [InterviewChange.Remark] {
    guard cancelledAt == nil, followUps.allSatisfy({ $0.kind != .thankYou }) else { return [] }
    let rule = try rule()
    let wasOverdue = try old.letterWindow(by: rule, zone: zone).state(at: now) == .overdue
    let isOverdue = try letterWindow(by: rule, zone: zone).state(at: now) == .overdue
    return wasOverdue && !isOverdue ? [.letterNotOpened] : []
  }

  /// What is owed after the interview and moves with its end: every letter, and the check-ins up to
  /// the first that was done, as the second hangs on when that was.
  ///
  /// Where a reply was promised, check-ins hang on that date, and none moves.
  ///
  /// - Parameters:
  ///   - owed: what is and was owed after the interview, settled or not.
  ///   - zone: finds a zone by its name.
  /// - Returns: each with the window it has now, letters first.
  /// - Throws: what `zone` throws.
  package func windowsAtEnd(of owed: [FollowUp], zone: (String) throws -> Zone) rethrows
    -> [(followUp: FollowUp, window: AnswerWindow)]
  {
    let letters = try owed.filter { $0.kind == .thankYou }.map { letter in
      (followUp: letter, window: try letterWindow(by: letter.rule, zone: zone))
    }
    guard replyByAt == nil else { return letters }
    let checkIns = owed.filter { $0.kind == .checkIn }.sorted { $0.id < $1.id }
    let firstDone = checkIns.firstIndex { $0.settled?.manner == .done } ?? checkIns.endIndex
    return try letters
      + checkIns.prefix(firstDone + 1).map { checkIn in
        let window = AnswerWindow.checkIn(
          fiveWorkingDaysAfter: endsAt, in: try zone(self.zone))
        return (followUp: checkIn, window: window)
      }
  }
}
