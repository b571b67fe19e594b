package import InterviewModel
internal import SQLite
package import Zones

extension Store {
  static let filterCondition: SQL =
    """
    WHERE i.starts_at BETWEEN :since AND :until AND (:kind IS NULL OR i.kind = :kind)
      AND (:company IS NULL OR a.company_folded = :company)

    """

  /// The interviews that pass a filter, cancelled ones included, the latest first.
  ///
  /// - Throws: `PersistenceError`.
  package func interviews(_ filter: InterviewFilter) throws -> [Interview] {
    try interviews(
      Self.filterCondition, Interview.latestFirst,
      Arguments(named: filter.arguments))
  }

  /// Interviews that begin after `now` and not after `end`, and are not moot, the next one first.
  ///
  /// - Throws: `PersistenceError`.
  func interviews(after now: Instant, until end: Instant) throws -> [Interview] {
    try interviews(Self.comingCondition, Interview.earliestFirst, [":now": now, ":end": end])
  }

  static let comingCondition: SQL =
    """
    WHERE i.starts_at > :now AND i.starts_at <= :end AND i.cancelled_at IS NULL AND

    """ + Interview.startsBeforeTheEnd + "\n"

  /// Interviews that ended after `start` and by `now`, and of which no tip was ever logged, the
  /// latest first.
  ///
  /// - Throws: `PersistenceError`.
  func undebriefedInterviews(since start: Instant, at now: Instant) throws -> [Interview] {
    try withoutDebrief(
      interviews(
        Self.undebriefedCondition, Interview.latestFirst,
        [":start": start, ":now": now, ":longest": start - Self.longestInterview]))
  }

  /// Leaves out the interviews for which the debrief of another one of the same loop stands.
  ///
  /// - Parameter interviews: interviews of which no tip was ever logged.
  /// - Returns: the others.
  /// - Throws: `PersistenceError`.
  private func withoutDebrief(_ interviews: [Interview]) throws -> [Interview] {
    var all: [Interview] = []
    var debriefedAt: [Interview.ID: Instant] = [:]
    for application in Set(interviews.map(\.applicationID)) {
      let debriefs = try debriefs(in: application)
      guard !debriefs.isEmpty else { continue }
      debriefedAt.merge(debriefs) { first, _ in first }
      all += try self.interviews(of: application)
    }
    return InterviewLoop.undebriefed(
      interviews, among: all, debriefedAt: debriefedAt, zone: zones)
  }

  /// When something was logged last about the tips of each interview of an application that was
  /// debriefed.
  private func debriefs(in application: Application.ID) throws -> [Interview.ID: Instant] {
    let rows = try connection.query(Self.debriefs, [application]) { row in
      (try row.get("id", as: Interview.ID.self), try row.get("at", as: Instant.self))
    }
    return Dictionary(rows, uniquingKeysWith: { first, _ in first })
  }

  static let debriefs: SQL =
    """
    SELECT i.id, max(t.logged_at) AS at
    FROM interview AS i
    CROSS JOIN tip_log AS t ON t.interview_id = i.id
    WHERE i.application_id = ?
    GROUP BY i.id
    """

  /// The other interviews for which the debrief of one stands: those of its loop that had begun by
  /// then and were not debriefed themselves.
  ///
  /// - Throws: `PersistenceError`.
  func others(debriefedWith interview: Interview) throws -> [Interview.ID] {
    let loop = InterviewLoop.of(
      interview, among: try interviews(of: interview.applicationID), zone: zones)
    guard loop.count > 1 else { return [] }
    let debriefs = try debriefs(in: interview.applicationID)
    guard let at = debriefs[interview.id] else { return [] }
    return loop.filter { debriefs[$0.id] == nil && $0.startsAt <= at }.map(\.id)
  }

  /// The interviews, of all applications, that take place while one does.
  ///
  /// - Throws: `PersistenceError`.
  func overlaps(of interview: Interview) throws -> [InterviewChange.Remark] {
    try interview.overlapping(interviews(from: interview.startsAt, to: interview.endsAt))
      .map { .overlaps($0) }
  }

  /// The interviews, of all applications, that take place in a span, the earliest first.
  ///
  /// - Throws: `PersistenceError`.
  func interviews(from start: Instant, to end: Instant) throws -> [Interview] {
    try interviews(
      Self.duringCondition, Interview.earliestFirst,
      [":start": start, ":end": end, ":longest": start - Self.longestInterview]
    ).overlapping(from: start, to: end)
  }

  static let duringCondition: SQL =
    """
    WHERE i.starts_at > :longest AND i.starts_at < :end AND i.ends_at > :start
      AND i.cancelled_at IS NULL

    """

  /// The longest interview that can be logged, in seconds: a day on which clocks are put back.
  ///
  /// It bounds the search for those that ended in a span by when they began, for which there is an
  /// index.
  package static let longestInterview =
    Settings.interviewMinutes.upperBound * CivilTime.secondsPerMinute + CivilTime.secondsPerHour

  static let undebriefedCondition: SQL =
    """
    WHERE i.starts_at > :longest AND i.starts_at <= :now AND i.ends_at > :start

    """ + isUndebriefed

  static let isUndebriefed: SQL =
    """
    AND i.ends_at <= :now AND i.cancelled_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM tip_log AS t WHERE t.interview_id = i.id) AND

    """ + Interview.startsBeforeTheEnd + "\n"

  /// The interviews that pass both filters, cancelled ones included where nothing excludes them,
  /// the latest first.
  ///
  /// - Throws: `PersistenceError`.
  package func interviews(
    _ filter: InterviewFilter, standing: StandingFilter, at now: Instant
  ) throws -> [Interview] {
    var condition = Self.filterCondition
    var arguments = filter.arguments
    if standing.isOpen { condition = condition + Self.isOpen }
    if standing.isUndebriefed {
      condition = condition + Self.isUndebriefed
      arguments[":now"] = now
    }
    return try reading {
      var found = try interviews(condition, Interview.latestFirst, Arguments(named: arguments))
      if standing.isUndebriefed { found = try withoutDebrief(found) }
      guard let whom = standing.waitingOn else { return found }
      let waiting = try applications(waitingOn: whom, at: now)
      return found.filter { waiting.contains($0.applicationID) }
    }
  }

  /// The applications that wait on somebody.
  ///
  /// - Throws: `PersistenceError`.
  func applications(waitingOn whom: WaitingOn, at now: Instant) throws -> Set<Application.ID> {
    try reading {
      let owed = Dictionary(
        grouping: try overdue(at: now) + due(within: 0, at: now) + open(at: now),
        by: \.applicationID)
      // What is still to end began within the length of the longest interview, or is ahead.
      let unfinished = Dictionary(
        grouping: try interviews(
          after: now - Self.longestInterview, until: Instant(seconds: .max)),
        by: \.applicationID)
      let waiting = try applications().filter { application in
        WaitingOn(
          application, followUps: owed[application.id] ?? [],
          interviews: unfinished[application.id] ?? [], at: now) == whom
      }
      return Set(waiting.map(\.id))
    }
  }

  static let isOpen: SQL = "AND a.outcome IS NULL\n"
}

extension Store {
  /// The interviews of an application that are still ahead, the next one first.
  ///
  /// - Throws: `PersistenceError`.
  package func planned(of application: Application.ID, at now: Instant) throws -> [Interview] {
    try reading { try interviews(of: application) }.planned(at: now)
  }

  /// Checks that an interview can be debriefed, for those who ask before they store.
  ///
  /// - Throws: `InterviewRefusal.cancelled`, `InterviewRefusal.notHeldYet`; `ReferenceError.none`
  ///   when there is no such interview.
  package func refuseUnlessHeld(_ id: Interview.ID, at now: Instant) throws {
    try reading { try interview(id) }.refuseUnlessHeld(at: now)
  }
}

extension InterviewFilter {
  /// The arguments of `Store.filterCondition`.
  var arguments: [String: any SQLiteBindable] {
    [
      // Bounds that are always there let SQLite go through the index of starts.
      ":since": since?.seconds ?? Int.min, ":until": until?.seconds ?? Int.max,
      ":kind": kind, ":company": company?.foldedKey,
    ]
  }
}

// What there is to know before an interview is logged.

extension Store {
  /// All companies, each once: those of open applications first, the newest before others.
  ///
  /// - Throws: `PersistenceError`.
  package func companies() throws -> [String] {
    try Application.companies(of: reading { try applications() })
  }

  /// The applications at a company, the open ones first and the newest before others.
  ///
  /// - Throws: `PersistenceError`.
  package func applications(atCompany company: String) throws -> [Application] {
    try reading { try applications() }.filter { $0.isAt(company) }.openFirst
  }

  /// Checks that the application which an interview would join has none at that moment.
  ///
  /// - Throws: `InterviewRefusal.sameStart`; `PersistenceError`.
  package func refuseStart(of entry: InterviewEntry) throws {
    try reading {
      let open = try openApplications(atCompany: entry.company.foldedKey)
      guard case .joins(let application) = ApplicationMatch(role: entry.role, among: open) else {
        return
      }
      try Interview.refuseStart(entry.startsAt, among: interviews(of: application.id))
    }
  }

  /// The interviews, of all applications, that take place while one would that is to be logged.
  ///
  /// - Throws: `PersistenceError`; `SettingError`.
  package func interviews(overlapping entry: InterviewEntry) throws -> [Interview] {
    guard entry.dayEndsAt == nil else { return [] }
    return try reading {
      try interviews(from: entry.startsAt, to: entry.endsAt(by: settings()))
    }
  }
}

// What there is to know of invitations that were read before.

extension Store {
  /// The interviews that were read from the invitation to an event, the newest first.
  ///
  /// - Throws: `PersistenceError`.
  package func interviews(invitedBy uid: String) throws -> [InvitedInterview] {
    try reading {
      try connection.query(Self.invitedRows, [uid]) { row in
        (
          try row.get(InterviewColumn.id, as: Interview.ID.self),
          InvitationMark(
            uid: uid, sequence: try row.get(InterviewColumn.invitationSequence),
            stamp: try row.get(InterviewColumn.invitationStamp))
        )
      }
      .map { id, mark in
        let interview = try interview(id)
        return InvitedInterview(
          interview: interview, mark: mark,
          reading: try InvitationReadings.reading(of: id, connection),
          end: try? ApplicationEnd(of: application(interview.applicationID)))
      }
    }
  }

  /// The interviews that are on and have no invitation, of the application that one to be logged
  /// would join.
  ///
  /// - Throws: `PersistenceError`.
  package func uninvited(beside entry: InterviewEntry) throws -> [Interview] {
    try reading {
      let open = try openApplications(atCompany: entry.company.foldedKey)
      guard case .joins(let application) = ApplicationMatch(role: entry.role, among: open) else {
        return []
      }
      let invited = Set(
        try connection.query(Self.invitedOfApplication, [application.id]) { row in
          try row.get(InterviewColumn.id, as: Interview.ID.self)
        })
      return try interviews(of: application.id).filter {
        $0.cancelledAt == nil && !invited.contains($0.id)
      }
    }
  }

  static let invitedOfApplication: SQL =
    "SELECT id FROM interview WHERE application_id = ? AND invitation_uid IS NOT NULL"

  static let invitedRows: SQL =
    """
    SELECT id, invitation_sequence, invitation_stamp FROM interview
    WHERE invitation_uid = ? ORDER BY id DESC
    """
}
