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
}
