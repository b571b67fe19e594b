public import Zones

/// What needs the owner now.
public struct Today: Sendable, Equatable {
  /// The moment it is about.
  public var now: Instant
  /// Follow-ups past their limit, the longest overdue first.
  public var overdue: [FollowUp]
  /// Follow-ups that are due, by the time their limit comes.
  public var due: [FollowUp]
  /// Follow-ups whose window is open and that are not due yet, by the time they become due.
  public var open: [FollowUp]
  /// Interviews that begin in the next seven days, the next one first.
  public var next: [Interview]
  /// Interviews that ended in the last fourteen days and have no debrief, the latest first.
  public var undebriefed: [Interview]

  /// How far ahead it looks for interviews, in seconds: seven days.
  public static let lookahead = 7 * CivilTime.secondsPerDay
  /// How far back it looks for interviews without a debrief, in seconds: fourteen days.
  public static let lookback = 14 * CivilTime.secondsPerDay
  /// How long something overdue is shown in full, in seconds: seven days.
  public static let recentlyOverdue = 7 * CivilTime.secondsPerDay

  /// Creates what needs the owner now.
  public init(
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
