package import InterviewModel
internal import SQLite
package import Zones

extension Store {
  /// The follow-ups whose window has closed, the longest overdue first.
  ///
  /// - Parameters:
  ///   - kind: the kind of follow-up; nil for all.
  ///   - now: the moment it is about.
  /// - Returns: them, by limit, then number.
  /// - Throws: `PersistenceError`.
  package func overdue(kind: FollowUpKind? = nil, at now: Instant) throws -> [FollowUp] {
    try followUps(Self.overdueCondition, [":now": now, ":kind": kind])
  }

  /// The follow-ups that are due or become due within a time, soonest first; never overdue ones.
  ///
  /// They are ordered by whichever comes next: the moment they become due, or their limit.
  ///
  /// - Parameters:
  ///   - seconds: how far ahead to look; 0 for what is due now.
  ///   - kind: the kind of follow-up; nil for all.
  ///   - now: the moment it is about.
  /// - Returns: them, by what comes next, then number.
  /// - Throws: `PersistenceError`.
  package func due(
    within seconds: Int, kind: FollowUpKind? = nil, at now: Instant
  ) throws -> [FollowUp] {
    try followUps(
      Self.dueCondition, [":now": now, ":horizon": now + seconds, ":kind": kind])
  }

  /// The follow-ups whose window is open and that are not due yet, by the time they become due.
  ///
  /// - Throws: `PersistenceError`.
  func open(at now: Instant) throws -> [FollowUp] {
    try followUps(Self.openCondition, [":now": now])
  }

  /// The check-ins of an application, by which is decided what becomes of them.
  ///
  /// - Throws: `PersistenceError`.
  func checkIns(of id: Application.ID) throws -> CheckIns {
    try course(of: id).checkIns
  }

  // `settled_at IS NULL` has to stand in a query like this for SQLite to use the index of what is
  // still owed. https://sqlite.org/partialindex.html#queries_using_partial_indexes

  static let overdueCondition: SQL =
    """
    WHERE f.settled_at IS NULL AND f.limit_at <= :now AND (:kind IS NULL OR f.kind = :kind)

    """ + FollowUp.byLimit

  static let dueCondition: SQL =
    """
    WHERE f.settled_at IS NULL AND f.limit_at > :now AND f.due_at <= :horizon
      AND (:kind IS NULL OR f.kind = :kind)
    ORDER BY CASE WHEN f.due_at > :now THEN f.due_at ELSE f.limit_at END, f.id
    """

  static let openCondition: SQL =
    """
    WHERE f.settled_at IS NULL AND f.limit_at > :now AND f.opens_at <= :now AND f.due_at > :now

    """ + FollowUp.byDueDate
}
