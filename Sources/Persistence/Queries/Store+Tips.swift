public import InterviewModel
internal import SQLite
public import Zones

extension Store {
  /// The tips that are switched on, by number.
  public func tips() throws -> [ClosingTip] {
    try allTips().filter(\.isActive)
  }

  /// All tips, also those that are switched off, by number.
  public func allTips() throws -> [ClosingTip] {
    try reading {
      try connection.query(Self.tipRows) { row in
        ClosingTip(
          number: try row.get("number"), key: try row.get("key"), name: try row.get("name"),
          phase: try row.get("phase"), wording: try row.get("wording"),
          isActive: try row.get("active"))
      }
    }
  }

  static let tipRows: SQL =
    "SELECT number, key, name, phase, wording, active FROM closing_tip ORDER BY number"

  /// Each active tip over the held interviews that pass a filter.
  public func skippedByTip(_ filter: InterviewFilter, at now: Instant) throws -> [TipSummary] {
    try reading {
      let held = try heldInterviews(filter, at: now)
      let log = try newestEntries(filter, at: now)
      let letters = try letters(filter, at: now)
      return try tips().map { tip in
        TipSummary(
          of: tip,
          over: held.lazy.map { interview in
            (interview.startsAt, log.result(of: tip, in: interview.id, letters: letters, at: now))
          })
      }
    }
  }

  /// The held interviews that pass a filter and in which a tip was skipped, the latest first.
  public func skippedByInterview(
    _ filter: InterviewFilter, at now: Instant
  ) throws -> [SkippedInterview] {
    try reading {
      let log = try newestEntries(filter, at: now)
      let letters = try letters(filter, at: now)
      let tips = try tips()
      return try interviews(filter).filter { $0.isHeld(at: now) }.compactMap { interview in
        let skipped = tips.compactMap { tip -> DebriefedTip? in
          let known = log.knowledge(of: tip, in: interview.id, letters: letters, at: now)
          return known.result == .skipped ? known : nil
        }
        return skipped.isEmpty ? nil : SkippedInterview(interview: interview, skipped: skipped)
      }
    }
  }

  /// What is known about each active tip in one interview.
  func debriefedTips(of interview: Interview.ID, at now: Instant) throws -> [DebriefedTip] {
    try debriefedTips(of: [interview], Self.ofOneInterview, [interview], at: now)[interview] ?? []
  }

  /// The same for all interviews of an application.
  func debriefedTips(
    of interviews: [Interview.ID], in application: Application.ID, at now: Instant
  ) throws -> [Interview.ID: [DebriefedTip]] {
    try debriefedTips(of: interviews, Self.ofOneApplication, [application], at: now)
  }

  private func debriefedTips(
    of interviews: [Interview.ID], _ condition: SQL, _ arguments: Arguments, at now: Instant
  ) throws -> [Interview.ID: [DebriefedTip]] {
    let log = TipLog(
      try connection.query(Self.newestEntryRows + condition, arguments, TipLog.entry))
    let letters = try letterRows(Self.letterRows + condition, arguments)
    let tips = try tips()
    return interviews.reduce(into: [:]) { known, interview in
      known[interview] = tips.map {
        log.knowledge(of: $0, in: interview, letters: letters, at: now)
      }
    }
  }

  private func heldInterviews(
    _ filter: InterviewFilter, at now: Instant
  ) throws -> [(id: Interview.ID, startsAt: Instant)] {
    try connection.query(Self.heldRows, heldArguments(filter, at: now)) { row in
      (try row.get("id"), try row.get("starts_at"))
    }
  }

  func newestEntries(_ filter: InterviewFilter, at now: Instant) throws -> TipLog {
    TipLog(
      try connection.query(
        Self.newestEntryRows + Self.filterCondition + Self.isHeld,
        heldArguments(filter, at: now), TipLog.entry))
  }

  func letters(
    _ filter: InterviewFilter, at now: Instant
  ) throws -> [Interview.ID: [LetterTip.Letter]] {
    try letterRows(
      Self.letterRows + Self.filterCondition + Self.isHeld, heldArguments(filter, at: now))
  }

  private func letterRows(
    _ sql: SQL, _ arguments: Arguments
  ) throws -> [Interview.ID: [LetterTip.Letter]] {
    let rows = try connection.query(sql, arguments) { row in
      (
        interview: try row.get("interview_id", as: Interview.ID.self),
        letter: LetterTip.Letter(
          limit: try row.get("limit_at"), manner: try row.get("settlement"))
      )
    }
    return Dictionary(grouping: rows, by: \.interview).mapValues { $0.map(\.letter) }
  }

  private func heldArguments(_ filter: InterviewFilter, at now: Instant) -> Arguments {
    Arguments(named: filter.arguments.merging([":now": now]) { old, _ in old })
  }
}

extension Store {
  static let isHeld: SQL = "AND i.cancelled_at IS NULL AND i.starts_at <= :now\n"
  static let ofOneInterview: SQL = "WHERE i.id = ?\n"
  static let ofOneApplication: SQL = "WHERE i.application_id = ?\n"

  static let heldRows: SQL =
    """
    SELECT i.id, i.starts_at FROM interview AS i JOIN application AS a ON a.id = i.application_id

    """ + filterCondition + isHeld + "ORDER BY i.starts_at DESC, i.id DESC"

  /// The newest entry of each interview and tip.
  ///
  /// CROSS JOIN keeps SQLite from turning the loops round:
  /// https://sqlite.org/optoverview.html#manual_control_of_query_plans_using_cross_join.
  static let newestEntryRows: SQL =
    """
    SELECT t.interview_id, t.tip, t.result, t.note
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
}
