package import Zones

/// All that needs the owner now.
package struct Today: Sendable, Equatable {
  /// The moment it is about.
  package var now: Instant
  /// Follow-ups past their limit, the longest overdue first.
  package var overdue: [FollowUp]
  /// Follow-ups that are due, by the time their limit comes.
  package var due: [FollowUp]
  /// Follow-ups whose window is open and that are not due yet, by the time they become due.
  package var open: [FollowUp]
  /// Interviews that begin in the next seven days, the next one first.
  package var next: [Interview]
  /// Interviews that ended in the last fourteen days and have no debrief, the latest first.
  package var undebriefed: [Interview]

  /// How far ahead it looks for interviews, in seconds: seven days.
  package static let lookahead = 7 * CivilTime.secondsPerDay
  /// How far back it looks for interviews without a debrief, in seconds: fourteen days.
  package static let lookback = 14 * CivilTime.secondsPerDay

  /// Creates what needs the owner now.
  package init(
    now: Instant, overdue: [FollowUp], due: [FollowUp], open: [FollowUp], next: [Interview],
    undebriefed: [Interview]
  ) {
    self.now = now
    self.overdue = overdue
    self.due = due
    self.open = open
    self.next = next
    self.undebriefed = undebriefed
  }
}

extension Today {
  /// The overdue follow-ups that are still shown in full.
  package var recentlyOverdue: [FollowUp] {
    overdue.filter { $0.isRecentlyOverdue(at: now) }
  }

  /// How much is overdue for so long that only its number is shown.
  package var longOverdueCount: Int { overdue.count - recentlyOverdue.count }
}
