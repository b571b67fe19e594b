package import Zones

/// All that needs the owner now.
package struct Today: Sendable, Equatable {
  /// The moment it is about.
  package var now: Instant
  /// Interviews that run, or begin within the hour, the next one first.
  package var current: [Interview] = []
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
  /// Open applications that wait on the employer, those to look after first.
  package var waiting: [SilentApplication] = []
  /// Which of the follow-ups have a drafted letter.
  package var drafted: Set<FollowUp.ID> = []
  /// The tip that got better most; nil where nothing can be said that is true.
  package var progress: TipProgress?
  /// How the search ended; nil while it goes on.
  package var end: SearchEnd?
  /// Whether nothing is stored yet.
  package var isFirst = false

  /// How far ahead it looks for interviews, in seconds: seven days.
  package static let lookahead = 7 * CivilTime.secondsPerDay
  /// How far back it looks for interviews without a debrief, in seconds: fourteen days.
  package static let lookback = 14 * CivilTime.secondsPerDay
  /// How long before it begins an interview is current, in seconds: an hour.
  package static let soon = CivilTime.secondsPerHour
  /// How far ahead something that is open becomes due that is shown with what is, in seconds.
  package static let dueSoon = 48 * CivilTime.secondsPerHour
  /// How many of the latest interviews its progress is about, at most.
  package static let debriefsLookedAt = TipProgress.most

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
  /// What is overdue and still shown in full.
  package var recentlyOverdue: [FollowUp] {
    overdue.filter { $0.isRecentlyOverdue(at: now) }
  }

  /// What is overdue and shown in full, the most urgent first: answers to offers, however late they
  /// are, then the rest, the longest overdue first.
  package var urgentOverdue: [FollowUp] {
    overdue.filter { $0.kind == .offerAnswer }
      + recentlyOverdue.filter { $0.kind != .offerAnswer }
  }

  /// All that is owed and shown in full: what is overdue, then the rest, the least time left first.
  package var owed: [FollowUp] {
    urgentOverdue
      + (due + open).sorted { ($0.window.limit, $0.id) < ($1.window.limit, $1.id) }
  }

  /// What is due, and what becomes due within two days, the least time left first.
  package var dueOrSoon: [FollowUp] {
    (due + open.filter { $0.window.due - now <= Self.dueSoon })
      .sorted { ($0.window.limit, $0.id) < ($1.window.limit, $1.id) }
  }

  /// The interviews of the next seven days that are not current.
  package var later: [Interview] {
    next.filter { interview in !current.contains { $0.id == interview.id } }
  }

  /// Whether the owner owes nothing, meets nobody and has nothing left to decide.
  package var isSettled: Bool {
    current.isEmpty && overdue.isEmpty && due.isEmpty && open.isEmpty && next.isEmpty
      && end?.remaining.isEmpty ?? true
  }
}

extension Interview {
  /// Whether it runs at `now`, or begins within the hour; of a whole day, whether it is that day.
  package func isCurrent(at now: Instant) -> Bool {
    isOn && startsAt <= now + Today.soon && endsAt > now
  }
}
