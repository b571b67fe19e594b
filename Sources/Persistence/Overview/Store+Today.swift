package import InterviewModel
package import Zones

extension Store {
  /// What needs the owner at `now`, all of it from one state of the database.
  package func today(at now: Instant) throws -> Today {
    try reading {
      Today(
        now: now,
        overdue: try overdue(at: now),
        due: try due(within: 0, at: now),
        open: try open(at: now),
        next: try interviews(after: now, until: now + Today.lookahead),
        undebriefed: try undebriefedInterviews(since: now - Today.lookback, at: now))
    }
  }
}
