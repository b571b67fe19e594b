package import InterviewModel
internal import SQLite
package import Zones

extension Store {
  /// What is known about each active tip in the held interviews that pass a filter, all of it from
  /// one state of the database.
  ///
  /// - Throws: `PersistenceError`.
  package func tipTable(_ filter: InterviewFilter, at now: Instant) throws -> TipTable {
    try tipTable(
      Self.filterCondition + Self.isHeld,
      Arguments(named: filter.arguments.merging([":now": now]) { old, _ in old }), at: now)
  }

  /// What is known about each active tip in one interview.
  ///
  /// - Throws: `PersistenceError`.
  func debriefedTips(of interview: Interview.ID, at now: Instant) throws -> [DebriefedTip] {
    let table = try tipTable(Self.ofOneInterview, [interview], at: now)
    return table.rows.first.map(table.debriefedTips) ?? []
  }

  /// The same for all interviews of an application.
  ///
  /// - Throws: `PersistenceError`.
  func debriefedTips(
    in application: Application.ID, at now: Instant
  ) throws -> [Interview.ID: [DebriefedTip]] {
    let table = try tipTable(Self.ofOneApplication, [application], at: now)
    return table.rows.reduce(into: [:]) { $0[$1.id] = table.debriefedTips(of: $1) }
  }

  /// What is known about each active tip in the latest interviews that were held.
  ///
  /// - Parameters:
  ///   - count: how many; some more where several began as the earliest of them did.
  ///   - now: the moment it is about.
  /// - Returns: the interviews with their tips, the latest first.
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

  private func tipTable(
    _ condition: SQL, _ arguments: Arguments, at now: Instant
  ) throws -> TipTable {
    try reading {
      TipTable(
        tips: try tips(),
        interviews: try connection.query(
          Self.tipTableRows + condition + Interview.latestFirst, arguments, TipTable.Row.init),
        log: try connection.query(
          Self.newestEntryRows + condition, arguments, TipTable.LoggedTip.init),
        letters: try letters(condition, arguments), at: now)
    }
  }

  private func letters(
    _ condition: SQL, _ arguments: Arguments
  ) throws -> [Interview.ID: [LetterTip.Letter]] {
    let rows = try connection.query(Self.letterRows + condition, arguments) { row in
      (
        interview: try row.get("interview_id", as: Interview.ID.self),
        letter: LetterTip.Letter(
          limit: try row.get("limit_at"), manner: try row.get("settlement"))
      )
    }
    return Dictionary(grouping: rows, by: \.interview).mapValues { $0.map(\.letter) }
  }

  static let isHeld: SQL =
    "AND i.cancelled_at IS NULL AND i.starts_at <= :now AND" + Interview.isNotMoot + "\n"

  static let tipTableRows: SQL =
    """
    SELECT i.id, a.company, a.role, i.round, i.kind, i.starts_at
    FROM interview AS i
    JOIN application AS a ON a.id = i.application_id

    """

  /// The newest entry of each interview and tip.
  ///
  /// CROSS JOIN keeps SQLite from turning the loops round:
  /// https://sqlite.org/optoverview.html#manual_control_of_query_plans_using_cross_join.
  static let newestEntryRows: SQL =
    """
    SELECT t.interview_id, t.tip, nullif(t.result, 'cleared') AS result, t.note
    FROM interview AS i
    JOIN application AS a ON a.id = i.application_id
    CROSS JOIN tip_log AS t ON t.interview_id = i.id AND NOT EXISTS (
      SELECT 1 FROM tip_log AS n
      WHERE n.interview_id = t.interview_id AND n.tip = t.tip AND n.id > t.id)

    """

  static let letterRows: SQL =
    """
    SELECT f.interview_id, f.limit_at, f.settlement
    FROM interview AS i
    JOIN application AS a ON a.id = i.application_id
    JOIN follow_up AS f ON f.interview_id = i.id AND f.kind = 'thank_you'

    """

  /// What is known about an interview: its tips and its follow-ups.
  ///
  /// - Throws: `ReferenceError.none` when there is no such interview; `PersistenceError`.
  package func debrief(of id: Interview.ID, at now: Instant) throws -> Debrief {
    try reading {
      let interview = try interview(id)
      var debrief = Debrief(
        interview: interview, tips: try debriefedTips(of: id, at: now),
        followUps: try followUps(of: id), objections: try objections(of: id),
        highlights: try personalHighlights(of: interview),
        alsoFor: try others(debriefedWith: interview))
      debrief.drafted = try draftedLetters(among: debrief.followUps)
      return debrief
    }
  }

  /// What stayed with the owner of single people of an interview, in the order in which these were
  /// named.
  ///
  /// - Throws: `PersistenceError`.
  func personalHighlights(of interview: Interview) throws -> [PersonalHighlight] {
    let notes = try personalNotes(of: interview.id).filter { $0.matter == .highlight }
    return interview.interviewers.compactMap { person in
      notes.first { $0.person == person.id }.map {
        PersonalHighlight(person: person, text: $0.text)
      }
    }
  }

  /// What is known about each interview of an application that was held on the local day of one.
  ///
  /// - Returns: it, the earliest interview first.
  /// - Throws: `ReferenceError.none` when there is no such interview; `PersistenceError`.
  package func debriefs(onDayOf id: Interview.ID, at now: Instant) throws -> [Debrief] {
    try reading {
      let interview = try interview(id)
      let day = InterviewLoop.day(
        of: interview, among: try interviews(of: interview.applicationID), at: now, zone: zones)
      return try day.map { try debrief(of: $0.id, at: now) }
    }
  }
}

extension Store {
  /// What to have read before an interview.
  ///
  /// - Throws: `ReferenceError.none` when there is no such interview; `PersistenceError`.
  package func card(for id: Interview.ID, at now: Instant) throws -> ClosingCard {
    try reading {
      let interview = try interview(id)
      return try CardQuery(store: self, now: now).card(
        of: application(interview.applicationID), interview)
    }
  }

  /// What to have read about an application, before its nearest interview where it has one.
  ///
  /// - Throws: `ReferenceError.none` when there is no such application; `PersistenceError`.
  package func card(of id: Application.ID, at now: Instant) throws -> ClosingCard {
    try reading {
      let interviews = try interviews(of: id).filter(\.isOn)
      let nearest = interviews.first { $0.endsAt > now } ?? interviews.last
      return try CardQuery(store: self, now: now).card(of: application(id), nearest)
    }
  }
}

extension TipTable.Row {
  init(row: borrowing Row) throws {
    self.init(
      id: try row.get("id"), company: try row.get("company"), role: try row.get("role"),
      round: try row.get("round", as: StoredRound.self).number, kind: try row.get("kind"),
      startsAt: try row.get("starts_at"))
  }
}

extension TipTable.LoggedTip {
  init(row: borrowing Row) throws {
    self.init(
      interview: try row.get("interview_id"), tip: try row.get("tip"),
      result: try row.get("result"), note: try row.get("note"))
  }
}
