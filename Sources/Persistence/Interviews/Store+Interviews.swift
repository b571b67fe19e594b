package import InterviewModel
internal import SQLite
package import Zones

/// Which interviews a list or a report is about; a part that is nil does not restrict.
package struct InterviewFilter: Sendable, Equatable {
  /// The earliest start.
  package var since: Instant?
  /// The latest start.
  package var until: Instant?
  /// How they were held.
  package var kind: InterviewKind?
  /// The company, as one of the stored names.
  package var company: String?

  /// Creates a filter.
  package init(
    since: Instant? = nil, until: Instant? = nil, kind: InterviewKind? = nil,
    company: String? = nil
  ) {
    self.since = since
    self.until = until
    self.kind = kind
    self.company = company
  }

  /// The arguments of `Store.filterCondition`.
  var arguments: [String: any SQLiteBindable] {
    [
      // Bounds that are always there let SQLite go through the index of starts.
      ":since": since?.seconds ?? Int.min, ":until": until?.seconds ?? Int.max,
      ":kind": kind, ":company": company?.foldedKey,
    ]
  }
}

extension Store {
  static let latestFirst: SQL = "ORDER BY i.starts_at DESC, i.id DESC"

  static let filterCondition: SQL =
    """
    WHERE i.starts_at BETWEEN :since AND :until AND (:kind IS NULL OR i.kind = :kind)
      AND (:company IS NULL OR a.company_folded = :company)

    """

  /// The interviews that pass a filter, cancelled ones included, the latest first.
  package func interviews(_ filter: InterviewFilter) throws -> [Interview] {
    try interviews(
      Self.filterCondition, Self.latestFirst,
      Arguments(named: filter.arguments))
  }

  /// An interview by its number.
  ///
  /// - Throws: `ReferenceError.none` when there is none.
  package func interview(_ id: Interview.ID) throws -> Interview {
    let found = try reading { try interviews(Self.ofOneInterview, "", [id]).first }
    guard let found else { throw ReferenceError.none(.interview(id)) }
    return found
  }

  /// The interview that a reference stands for.
  ///
  /// - Parameters:
  ///   - reference: how it was typed.
  ///   - preference: which of a company's interviews is meant.
  ///   - now: what separates held interviews from coming ones.
  /// - Returns: the interview, with its interviewers.
  /// - Throws: `ReferenceError` when none or several are meant.
  package func interview(
    _ reference: InterviewReference, preferring preference: InterviewReference.Preference = .held,
    at now: Instant
  ) throws -> Interview {
    // Its number finds an interview without reading all others.
    if case .number(let id) = reference { return try interview(id) }
    return try reading {
      let candidates = try connection.query(Self.candidateRows) { row in
        InterviewReference.Candidate(
          id: try row.get("id"), company: try row.get("company"), role: try row.get("role"),
          startsAt: try row.get("starts_at"), isCancelled: try row.get("is_cancelled"))
      }
      return try interview(
        reference.resolve(among: candidates, preferring: preference, at: now))
    }
  }

  static let candidateRows: SQL =
    """
    SELECT i.id, a.company, a.role, i.starts_at, i.cancelled_at IS NOT NULL AS is_cancelled
    FROM interview AS i JOIN application AS a ON a.id = i.application_id
    """

  /// An application's interviews, cancelled ones included, the earliest first.
  func interviews(of application: Application.ID) throws -> [Interview] {
    try interviews(Self.ofOneApplication, Self.earliestFirst, [application])
  }

  /// Interviews that begin after `now` and not after `end`, the next one first.
  func interviews(after now: Instant, until end: Instant) throws -> [Interview] {
    try interviews(Self.comingCondition, Self.earliestFirst, [":now": now, ":end": end])
  }

  static let comingCondition: SQL =
    """
    WHERE i.starts_at > :now AND i.starts_at <= :end AND i.cancelled_at IS NULL

    """

  /// Interviews that ended after `start` and by `now`, and of which no tip was ever logged, the
  /// latest first.
  func undebriefedInterviews(since start: Instant, at now: Instant) throws -> [Interview] {
    try interviews(
      Self.undebriefedCondition, Self.latestFirst,
      [":start": start, ":now": now, ":longest": start - Self.longestInterview])
  }

  /// The longest interview that can be logged, in seconds: a day.
  ///
  /// It bounds the search for those that ended in a span by when they began, for which there is an
  /// index.
  package static let longestInterview = CivilTime.secondsPerDay

  static let undebriefedCondition: SQL =
    """
    WHERE i.starts_at > :longest AND i.starts_at <= :now AND i.ends_at > :start

    """ + isUndebriefed

  static let isUndebriefed: SQL =
    """
    AND i.ends_at <= :now AND i.cancelled_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM tip_log AS t WHERE t.interview_id = i.id)

    """
}
