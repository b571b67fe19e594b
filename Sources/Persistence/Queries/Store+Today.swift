public import InterviewModel
internal import SQLite
public import Zones

extension Store {
  /// What needs the owner at `now`, all of it from one state of the database.
  public func today(at now: Instant) throws -> Today {
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

  /// Runs several queries on one state of the database.
  func reading<T>(_ body: () throws -> T) throws -> T {
    if connection.isInTransaction { return try body() }
    return try connection.transaction(.deferred, body)
  }
}
