package import InterviewModel
internal import SQLite
package import Zones

extension Store {
  /// What needs the owner at `now`, all of it from one state of the database.
  ///
  /// - Throws: `PersistenceError`.
  package func today(at now: Instant) throws -> Today {
    try reading {
      var today = Today(
        now: now,
        overdue: try overdue(at: now),
        due: try due(within: 0, at: now),
        open: try open(at: now),
        next: try interviews(after: now, until: now + Today.lookahead),
        undebriefed: try undebriefedInterviews(since: now - Today.lookback, at: now))
      let owed = today.overdue + today.due + today.open
      today.current = try currentInterviews(at: now)
      today.drafted = try draftedLetters(among: owed)
      let open = try openApplications(at: now)
      today.waiting = waiting(among: open, owed: owed, cold: try coldApplications(at: now))
      today.progress = TipProgress.strongest(
        in: try latestTips(of: Today.debriefsLookedAt, at: now))
      today.end = try searchEnd(open: open)
      if today.end != nil, today.isSettled { today.end?.summary = try searchSummary(at: now) }
      today.isFirst = try open.isEmpty && connection.first(Self.anyApplication) { _ in true } == nil
      return today
    }
  }

  static let anyApplication: SQL = "SELECT 1 FROM application LIMIT 1"

  private func currentInterviews(at now: Instant) throws -> [Interview] {
    try interviews(
      Self.duringCondition, Interview.earliestFirst,
      [":start": now, ":end": now + Today.soon + 1, ":longest": now - Self.longestInterview]
    ).filter { $0.isCurrent(at: now) }
  }

  /// What is known about each active tip in the latest interviews that were held.
  ///
  /// - Parameters:
  ///   - count: how many; some more where several began as the earliest of them did.
  ///   - now: the moment it is about.
  /// - Throws: `PersistenceError`.
  func latestTips(of count: Int, at now: Instant) throws -> TipTable {
    try tipTable(InterviewFilter(since: latestStart(of: count, at: now)), at: now)
  }

  /// When the earliest began of the latest interviews that were held; nil where there are fewer.
  ///
  /// - Throws: `PersistenceError`.
  func latestStart(of count: Int, at now: Instant) throws -> Instant? {
    try connection.first(Self.heldStart, [":now": now, ":before": count - 1]) {
      try $0.get("starts_at", as: Instant.self)
    }
  }

  static let heldStart: SQL =
    """
    SELECT i.starts_at
    FROM interview AS i
    JOIN application AS a ON a.id = i.application_id
    WHERE i.starts_at <= :now AND i.cancelled_at IS NULL AND
    """ + Interview.isNotMoot + "\n" + Interview.latestFirst + "\nLIMIT 1 OFFSET :before"

  /// An open application, as far as it is told whether they are silent.
  struct OpenApplication {
    let silent: SilentApplication
    let hasInterviewAhead: Bool
  }

  private func openApplications(at now: Instant) throws -> [OpenApplication] {
    try connection.query(Self.openRows, [":now": now]) { row in
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
    SELECT a.id, a.company, a.role, l.ends_at AS spoken_at, l.reply_by_at, l.zone,
           ifnull(l.ends_at > :now, 0) AS is_ahead
    FROM application AS a
    LEFT JOIN interview AS l ON l.id = (
      SELECT i.id FROM interview AS i
      WHERE i.application_id = a.id AND i.cancelled_at IS NULL
      ORDER BY i.ends_at DESC, i.id DESC LIMIT 1)
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
