package import InterviewModel
internal import SQLite
package import Zones

/// Asks a store what there could be to remind of.
package struct ReminderQuery {
  private let store: Store

  /// Creates a query.
  package init(_ store: Store) {
    self.store = store
  }

  /// The reminders of everything that is owed, about to begin or not debriefed around `now`, all of
  /// them from one state of the database.
  ///
  /// - Throws: `PersistenceError`.
  package func reminders(around now: Instant) throws -> [Reminder] {
    try store.reading {
      let owed =
        try store.overdue(at: now).filter { $0.isRecentlyOverdue(at: now) }
        + store.due(within: 0, at: now)
      let ahead = try store.interviews(after: now, until: now + Reminder.hourBefore)
      let undebriefed = try store.undebriefedInterviews(
        since: now - Reminder.debriefLookback, at: now)
      return ahead.flatMap(Reminder.of) + undebriefed.map(Reminder.ofMissingDebrief)
        + owed.flatMap(Reminder.of)
    }
  }
}
