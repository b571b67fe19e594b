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
    guard application.outcome == nil else { return nil }
    if followUps.contains(where: { $0.isOwed(at: now) }) {
      self = .me
    } else if interviews.allSatisfy({ $0.cancelledAt != nil || $0.endsAt <= now }) {
      self = .them
    } else {
      return nil
    }
  }
}
