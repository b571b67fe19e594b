internal import InterviewModel
internal import SQLite
internal import Zones

/// Asks a store what needs its owner.
struct TodayQuery {
  let store: Store

  /// What needs the owner at `now`, all of it from one state of the database.
  ///
  /// - Throws: `PersistenceError`.
  func today(at now: Instant) throws -> Today {
    try store.reading {
      var today = Today(
        now: now,
        overdue: try store.overdue(at: now),
        due: try store.due(within: 0, at: now),
        open: try store.open(at: now),
        next: try store.interviews(after: now, until: now + Today.lookahead),
        undebriefed: try store.undebriefedInterviews(since: now - Today.lookback, at: now))
      let owed = today.overdue + today.due + today.open
      today.current = try currentInterviews(at: now)
      today.drafted = try store.draftedLetters(among: owed)
      let open = try openApplications(at: now)
      today.waiting = waiting(among: open, owed: owed, cold: try store.coldApplications(at: now))
      today.progress = TipProgress.strongest(
        in: try store.latestTips(of: Today.debriefsLookedAt, at: now))
      today.end = try SearchEndQuery(store: store).end(open: open)
      if today.end != nil, today.isSettled {
        today.end?.summary = try SearchEndQuery(store: store).summary(at: now)
      }
      today.isFirst =
        try open.isEmpty && store.connection.first(Self.anyApplication) { _ in true } == nil
      return today
    }
  }

  static let anyApplication: SQL = "SELECT 1 FROM application LIMIT 1"

  private func currentInterviews(at now: Instant) throws -> [Interview] {
    try store.interviews(
      Store.duringCondition, Interview.earliestFirst,
      [":start": now, ":end": now + Today.soon + 1, ":longest": now - Store.longestInterview]
    ).filter { $0.isCurrent(at: now) }
  }

  /// An open application, as far as it is told whether they are silent.
  struct OpenApplication {
    let silent: SilentApplication
    let hasInterviewAhead: Bool
  }

  private func openApplications(at now: Instant) throws -> [OpenApplication] {
    try store.connection.query(Self.openRows, [":now": now]) { row in
      OpenApplication(
        silent: SilentApplication(
          id: try row.get("id"), company: try row.get("company"), role: try row.get("role"),
          lastContactAt: try row.get("spoken_at"), replyByAt: try row.get("reply_by_at"),
          zone: try row.get("zone")),
        hasInterviewAhead: try row.get("is_ahead"))
    }
  }

  /// The open applications, with the interview that ends last: when it has ended, all have.
  static let openRows: SQL =
    """
    SELECT a.id, a.company, a.role,
           max(coalesce(l.ends_at, a.applied_at, a.created_at),
               ifnull(r.replied_at, coalesce(l.ends_at, a.applied_at, a.created_at))) AS spoken_at,
           CASE WHEN r.replied_at IS NULL OR l.starts_at > r.replied_at THEN l.reply_by_at END
             AS reply_by_at,
           l.zone, ifnull(l.ends_at > :now, 0) AS is_ahead
    FROM application AS a
    LEFT JOIN interview AS l ON l.id = (
      SELECT i.id FROM interview AS i
      WHERE i.application_id = a.id AND i.cancelled_at IS NULL
      ORDER BY i.ends_at DESC, i.id DESC LIMIT 1)
    LEFT JOIN (
    """ + Application.replies + """
      ) AS r ON r.application_id = a.id
      WHERE a.outcome IS NULL
      """

  private func waiting(
    among open: [OpenApplication], owed: [FollowUp], cold: Set<Application.ID>
  ) -> [SilentApplication] {
    let owing = Set(owed.map(\.applicationID))
    return open.filter {
      WaitingOn(
        isOpen: true, owesSomething: owing.contains($0.silent.id),
        hasInterviewAhead: $0.hasInterviewAhead) == .them
    }
    .map { application in
      var silent = application.silent
      silent.isCold = cold.contains(silent.id)
      return silent
    }
    .byUrgency
  }
}
