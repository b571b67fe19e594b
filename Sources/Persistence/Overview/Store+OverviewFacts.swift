package import InterviewModel
internal import SQLite
package import Zones

extension Store {
  /// A search at a glance, all of it from one state of the database.
  ///
  /// - Parameters:
  ///   - range: which interviews it is about.
  ///   - now: the moment it is about.
  /// - Returns: the report.
  /// - Throws: `MomentRefusal.unknownZone` for the zone of an interview; `PersistenceError`.
  package func overviewReport(_ range: InstantRange, at now: Instant) throws -> OverviewReport {
    try reading {
      OverviewReport(try overviewFacts(range, at: now), today: try today(at: now))
    }
  }

  /// How applications went through the stages of a search, those with an interview in a range.
  ///
  /// - Throws: as `overviewReport(_:at:)` does.
  package func overviewFlows(_ range: InstantRange, at now: Instant) throws -> [OverviewFlow] {
    try reading {
      let facts = OverviewFacts(now: now, range: range, histories: try histories())
      return OverviewFlow.all(facts.historiesInRange, at: now)
    }
  }

  /// What was done to find work in a range: the interviews that were held, the earliest first,
  /// dated by the calendar of a zone.
  ///
  /// - Throws: as `overviewReport(_:at:)` does.
  package func workSearch(
    _ range: InstantRange, in zone: Zone, at now: Instant
  ) throws -> [WorkSearchEntry] {
    try reading {
      let facts = OverviewFacts(now: now, range: range, histories: try histories())
      let interviews = Dictionary(
        uniqueKeysWithValues: try interviews(
          InterviewFilter(since: range.since, until: range.until)
        ).map { ($0.id, $0) })
      return WorkSearchEntry.all(facts.historiesInRange, interviews, in: zone, at: now)
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
  private func histories(
    entries: (Interview.ID) -> [TipTable.Entry] = { _ in [] }
  ) throws -> [ApplicationHistory] {
    let interviews = Dictionary(grouping: try interviewRecords(entries), by: \.application)
    let offers = Dictionary(grouping: try allOffers(), by: \.applicationID)
    return try applications().reversed().map { application in
      ApplicationHistory(
        application: application, interviews: (interviews[application.id] ?? []).map(\.record),
        offers: offers[application.id] ?? [])
    }
  }

  private typealias OwnedRecord = (application: Application.ID, record: InterviewRecord)

  /// The interviews that were not cancelled, the earliest first.
  private func interviewRecords(
    _ entries: (Interview.ID) -> [TipTable.Entry]
  ) throws -> [OwnedRecord] {
    var zones: [String: Zone] = [:]
    return try connection.query(Self.recordRows) { row in
      let name = try row.get("zone", as: String.self)
      let zone = try zones[name] ?? zone(named: name)
      zones[name] = zone
      var record = try InterviewRecord(row: row, zone: zone)
      record.entries = entries(record.id)
      return (try row.get("application_id"), record)
    }
  }

  static let recordRows: SQL =
    """
    SELECT id, application_id, round, kind, starts_at, ends_at, zone, impression, created_at
    FROM interview WHERE cancelled_at IS NULL ORDER BY starts_at, id
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
