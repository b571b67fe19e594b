package import Zones

/// Whom an open application waits on.
package enum WaitingOn: String, Sendable, CaseIterable {
  /// The owner, who owes something whose window has opened.
  case me
  /// The employer: the owner owes nothing now, and no interview lies ahead.
  case them

  /// Tells whom an application waits on.
  ///
  /// Nil when it has ended, and while nothing is owed before an interview that is still to end:
  /// then the next step is fixed, and nobody has to do anything.
  ///
  /// - Parameters:
  ///   - application: the application.
  ///   - followUps: what is and was owed for it.
  ///   - interviews: its interviews.
  ///   - now: the moment it is about.
  package init?(
    _ application: Application, followUps: [FollowUp], interviews: [Interview], at now: Instant
  ) {
    self.init(
      isOpen: application.outcome == nil,
      owesSomething: followUps.contains { $0.isOwed(at: now) },
      hasInterviewAhead: !interviews.allSatisfy { $0.cancelledAt != nil || $0.endsAt <= now })
  }

  /// The same by what is known of an application.
  package init?(isOpen: Bool, owesSomething: Bool, hasInterviewAhead: Bool) {
    guard isOpen else { return nil }
    if owesSomething {
      self = .me
    } else if hasInterviewAhead {
      return nil
    } else {
      self = .them
    }
  }
}
