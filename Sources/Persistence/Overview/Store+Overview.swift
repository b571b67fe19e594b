package import InterviewModel
internal import SQLite
package import Zones

extension Store {
  /// A search with all its numbers and applications, all of it from one state of the database.
  ///
  /// - Parameters:
  ///   - range: which interviews it is about.
  ///   - now: the moment it is about.
  /// - Returns: the picture.
  /// - Throws: `PersistenceError`.
  package func searchPicture(_ range: InstantRange, at now: Instant) throws -> SearchPicture {
    try reading {
      SearchPicture(
        try overviewFacts(range, at: now), today: try today(at: now),
        standings: try ApplicationsQuery(self).standings(at: now),
        processes: try openProcesses(at: now))
    }
  }

  /// How applications went through the stages of a search, those of a range.
  ///
  /// - Throws: as `searchPicture(_:at:)` does.
  package func overviewFlows(_ range: InstantRange, at now: Instant) throws -> [OverviewFlow] {
    try reading {
      let facts = OverviewFacts(now: now, range: range, histories: try histories())
      return OverviewFlow.all(facts.historiesInRange, at: now)
    }
  }

  /// What was done to find work in a range: applications that were sent, interviews that were held,
  /// offers; the earliest first, dated by the calendar of a zone.
  ///
  /// - Throws: as `searchPicture(_:at:)` does.
  package func workSearch(
    _ range: InstantRange, in zone: Zone, at now: Instant
  ) throws -> WorkSearch {
    try reading {
      let facts = OverviewFacts(now: now, range: range, histories: try histories())
      let interviews = Dictionary(
        uniqueKeysWithValues: try interviews(
          InterviewFilter(since: range.since, until: range.until)
        ).map { ($0.id, $0) })
      return WorkSearch(facts, interviews, in: zone)
    }
  }

  private func overviewFacts(_ range: InstantRange, at now: Instant) throws -> OverviewFacts {
    let table = try tipTable(InterviewFilter(), at: now)
    let entries = Dictionary(
      table.rows.map { ($0.id, $0.entries) }, uniquingKeysWith: { $1 })
    return OverviewFacts(
      now: now, range: range, tips: table.tips,
      histories: try histories { entries[$0] ?? [] },
      letters: try self.letters(of: nil),
      ahead: try interviews(after: now, until: Instant(seconds: .max)))
  }

  /// All applications with their interviews and offers, the earliest first.
  ///
  /// - Throws: `PersistenceError`.
  func histories(
    entries: (Interview.ID) -> [TipTable.Entry] = { _ in [] }
  ) throws -> [ApplicationHistory] {
    let interviews = Dictionary(grouping: try interviewRecords(entries), by: \.application)
    let offers = Dictionary(grouping: try allOffers(), by: \.applicationID)
    let recordings = try recordings()
    return try applications().reversed().map { application in
      ApplicationHistory(
        application: application, interviews: (interviews[application.id] ?? []).map(\.record),
        offers: offers[application.id] ?? [], recordedAt: recordings[application.id]?.at,
        isBare: recordings[application.id]?.isBare ?? false)
    }
  }

  private typealias Recording = (at: Instant, isBare: Bool)

  /// When each application was recorded, and whether it never had an interview.
  private func recordings() throws -> [Application.ID: Recording] {
    let rows = try connection.query(Self.recordingRows) { row in
      (
        try row.get("id", as: Application.ID.self),
        (
          at: try row.get("created_at", as: Instant.self),
          isBare: try row.get("is_bare", as: Bool.self)
        )
      )
    }
    return Dictionary(rows, uniquingKeysWith: { first, _ in first })
  }

  static let recordingRows: SQL =
    """
    SELECT a.id, a.created_at,
           NOT EXISTS (SELECT 1 FROM interview AS i WHERE i.application_id = a.id) AS is_bare
    FROM application AS a
    """

  private typealias OwnedRecord = (application: Application.ID, record: InterviewRecord)

  /// The interviews that neither were cancelled nor are moot, the earliest first.
  private func interviewRecords(
    _ entries: (Interview.ID) -> [TipTable.Entry]
  ) throws -> [OwnedRecord] {
    var zones: [String: Zone] = [:]
    return try connection.query(Self.recordRows) { row in
      let name = try row.get("zone", as: String.self)
      let zone = zones[name] ?? zone(named: name)
      zones[name] = zone
      var record = try InterviewRecord(row: row, zone: zone)
      record.entries = entries(record.id)
      return (try row.get("application_id"), record)
    }
  }

  static let recordRows: SQL =
    """
    SELECT i.id, i.application_id, i.round, i.kind, i.starts_at, i.ends_at, i.zone, i.impression,
           i.created_at
    FROM interview AS i
    JOIN application AS a ON a.id = i.application_id
    WHERE i.cancelled_at IS NULL AND
    """ + Interview.isNotMoot + "\n" + Interview.earliestFirst

  /// What needs the owner at `now`, all of it from one state of the database.
  ///
  /// - Throws: `PersistenceError`.
  package func today(at now: Instant) throws -> Today {
    try TodayQuery(store: self).today(at: now)
  }

  /// One application with everything that belongs to it.
  ///
  /// - Parameters:
  ///   - id: the application.
  ///   - countsAllLetters: whether the letters of all other applications are counted as well.
  ///   - now: the moment it is about.
  /// - Returns: its timeline.
  /// - Throws: `ReferenceError.none` when there is no such application; `PersistenceError`.
  package func timeline(
    of id: Application.ID, countingAllLetters countsAllLetters: Bool = true, at now: Instant
  ) throws -> Timeline {
    try reading {
      var timeline = try course(of: id)
      timeline.tips = try debriefedTips(in: id, at: now)
      timeline.objections = try objections(Self.ofOneApplication, id)
      timeline.moves = try connection.query(InterviewMove.ofApplication, [id]) {
        try InterviewMove(row: $0)
      }
      timeline.debriefedAt = try moments(Self.debriefRows, of: id)
      timeline.draftedAt = try moments(Self.draftRows, of: id)
      timeline.letters = LetterStatistics(timeline.followUps, at: now)
      if countsAllLetters {
        timeline.allLetters = try letterStatistics(at: now)
      }
      return timeline
    }
  }

  /// How all letters stand, of which as little is read as that takes.
  private func letterStatistics(at now: Instant) throws -> LetterStatistics {
    LetterStatistics(
      try connection.query(FollowUp.letterFacts) { try FollowUp.letter(row: $0) }, at: now)
  }

  /// Numbers of an application's rows, each with a moment.
  private func moments<Entity>(
    _ sql: SQL, of application: Application.ID
  ) throws -> [Identifier<Entity>: Instant] {
    let rows = try connection.query(sql, [application]) { row in
      (try row.get("id", as: Identifier<Entity>.self), try row.get("at", as: Instant.self))
    }
    return Dictionary(rows, uniquingKeysWith: { first, _ in first })
  }

  /// When the first tip was logged of each of an application's interviews.
  static let debriefRows: SQL =
    """
    SELECT i.id, min(t.logged_at) AS at
    FROM interview AS i
    CROSS JOIN tip_log AS t ON t.interview_id = i.id
    WHERE i.application_id = ?
    GROUP BY i.id
    """

  /// When each of an application's letters was drafted last.
  static let draftRows: SQL =
    """
    SELECT f.id, l.drafted_at AS at
    FROM follow_up AS f
    JOIN letter AS l ON l.follow_up_id = f.id
    WHERE f.application_id = ?
    """
}

extension InterviewRecord {
  init(row: borrowing Row, zone: Zone) throws {
    self.init(
      id: try row.get("id"), round: try row.get("round", as: StoredRound.self).number,
      kind: try row.get("kind"),
      startsAt: try row.get("starts_at"), endsAt: try row.get("ends_at"), zone: zone,
      impression: try row.get("impression"), loggedAt: try row.get("created_at"))
  }
}
