package import InterviewModel
internal import SQLite
package import Zones

extension Store {
  /// Everything that has a place in a calendar, what was undone or removed included, in no
  /// particular order; all of it from one state of the database.
  ///
  /// What is no more is there because a calendar may have it from an earlier export.
  ///
  /// - Throws: `PersistenceError`.
  package func calendarEntries() throws -> [CalendarEntry] {
    try reading {
      let log = try RevisionLog(connection)
      return try log.entries(of: interviews(InterviewFilter()))
        + log.entries(of: followUps("", [])) + goneEntries(log)
    }
  }

  /// The entries of a calendar folder at `now`, in no particular order; all of them from one state
  /// of the database.
  ///
  /// - Throws: `PersistenceError`.
  package func calendarEntries(toComeAt now: Instant) throws -> [CalendarEntry] {
    try reading {
      let start = now - Self.longestDay - Self.longestInterview
      let limit = now - FollowUp.recentlyOverdue
      let interviews = try interviews(Self.ahead, "", [":since": start])
      let followUps = try followUps(Self.stillOwed, [":since": limit])
      guard !interviews.isEmpty || !followUps.isEmpty else { return [] }
      let log = try RevisionLog(connection, interviewsAfter: start, followUpsUntil: limit)
      return (log.entries(of: interviews) + log.entries(of: followUps))
        .filter { $0.isToCome(at: now, zone: zones) }
    }
  }

  /// A name for the search that this database holds, which stays the same wherever its file lies
  /// and in every copy: that of its first operation; nil while nothing was ever stored.
  ///
  /// - Throws: `PersistenceError`.
  package func searchName() throws -> String? {
    try reading { try connection.first(Self.firstOperation) { try $0.get("uuid") } }
  }

  /// The longest day, in seconds: one on which clocks are put back.
  private static let longestDay = CivilTime.secondsPerDay + CivilTime.secondsPerHour

  static let firstOperation: SQL = "SELECT uuid FROM operation ORDER BY id LIMIT 1"

  static let ahead: SQL = "WHERE i.starts_at > :since AND i.cancelled_at IS NULL\n"

  static let stillOwed: SQL = "WHERE f.settled_at IS NULL AND f.limit_at >= :since\n"

  private func goneEntries(_ log: RevisionLog) throws -> [CalendarEntry] {
    let interviews = try connection.query(Self.goneInterviews, [], Self.goneInterview)
    let followUps = try connection.query(Self.goneFollowUps, [], Self.goneFollowUp)
    return (interviews + followUps).compactMap { name, gone in
      guard let gone else { return nil }
      return log.revision(of: name, showing: [])
        .map { CalendarEntry(.gone(gone), revision: $0) }
    }
  }

  private typealias GoneRow = (name: RevisionLog.RowName, entry: GoneEntry?)

  /// Nil for what was recorded by another schema and can no longer be understood.
  private static func goneInterview(_ row: borrowing Row) throws -> GoneRow {
    let image = try RowImage(json: try row.get("image"))
    let name = RevisionLog.RowName(.interview, try row.get("id"))
    guard let uuid = image.text("uuid"), let start = image.instant("starts_at"),
      let end = image.instant("ends_at"), let span = CalendarSpan(start: start, end: end)
    else { return (name, nil) }
    return (name, GoneEntry(uuid: uuid, kind: .interview, span: span))
  }

  private static func goneFollowUp(_ row: borrowing Row) throws -> GoneRow {
    let image = try RowImage(json: try row.get("image"))
    let name = RevisionLog.RowName(.followUp, try row.get("id"))
    guard let uuid = image.text("uuid"),
      let kind = image.text("kind").flatMap(FollowUpKind.init(rawValue:)),
      let opens = image.instant("opens_at"), let due = image.instant("due_at"),
      let limit = image.instant("limit_at"),
      let window = AnswerWindow(opens: opens, due: due, limit: limit)
    else { return (name, nil) }
    return (
      name, GoneEntry(uuid: uuid, kind: .followUp(kind), span: CalendarSpan(acting: window))
    )
  }

  // The newest line of the log on each row that is there no more: with exactly one max(), the other
  // columns come from its row. https://sqlite.org/lang_select.html#bareagg

  static let goneInterviews: SQL =
    """
    SELECT CAST(local_key AS INTEGER) AS id, ifnull(after, before) AS image, max(sequence)
    FROM change
    WHERE table_name = 'interview'
      AND NOT EXISTS (SELECT 1 FROM interview AS i WHERE i.id = CAST(local_key AS INTEGER))
    GROUP BY local_key
    """

  static let goneFollowUps: SQL =
    """
    SELECT CAST(local_key AS INTEGER) AS id, ifnull(after, before) AS image, max(sequence)
    FROM change
    WHERE table_name = 'follow_up'
      AND NOT EXISTS (SELECT 1 FROM follow_up AS f WHERE f.id = CAST(local_key AS INTEGER))
    GROUP BY local_key
    """
}

extension RowImage {
  fileprivate func text(_ column: String) -> String? {
    guard case .text(let text)? = values[column] else { return nil }
    return text
  }

  fileprivate func instant(_ column: String) -> Instant? {
    guard case .integer(let seconds)? = values[column] else { return nil }
    return Instant(seconds: Int(seconds))
  }
}
