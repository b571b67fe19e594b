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
    let interviews = try goneRows(of: .interview).map { ($0, $0.interview) }
    let followUps = try goneRows(of: .followUp).map { ($0, $0.followUp) }
    return (interviews + followUps).compactMap { row, entry in
      guard let entry else { return nil }
      return log.revision(of: RevisionLog.RowName(row.table, row.number), showing: [])
        .map { CalendarEntry(.gone(entry), revision: $0) }
    }
  }

  /// The rows of a table that are there no more, each with what it held last: a line has no more
  /// of a row that changed than what changed.
  private func goneRows(of table: RecordedTable) throws -> [GoneRow] {
    var rows: [Int: GoneRow] = [:]
    try connection.forEach(Self.goneLines(of: table), [table.rawValue]) { line in
      let key = try line.get("local_key", as: String.self)
      let number = Int(key) ?? 0
      let uuid = LoggedName(try line.get("row_key")).uuid(besides: key)
      var row = rows[number] ?? GoneRow(table: table, number: number, uuid: uuid)
      for side in ["before", "after"] {
        guard let image = try line.get(side, as: String?.self) else { continue }
        row.image.values.merge(try RowImage(json: image).values) { _, newer in newer }
      }
      rows[number] = row
    }
    return Array(rows.values)
  }

  /// The lines of the log on the rows of a table that are there no more.
  static func goneLines(of table: RecordedTable) -> SQL {
    "SELECT local_key, row_key, before, after FROM change WHERE table_name = ?"
      + " AND NOT EXISTS (SELECT 1 FROM " + table.name
      + " AS r WHERE r.id = CAST(local_key AS INTEGER)) ORDER BY sequence"
  }
}

/// A row that is there no more, as the log has it.
private struct GoneRow {
  let table: RecordedTable
  let number: Int
  let uuid: String?
  var image = RowImage(values: [:])

  /// Nil for what was recorded by another schema and can no longer be understood.
  var interview: GoneEntry? {
    guard let uuid, let start = image.instant("starts_at"), let end = image.instant("ends_at"),
      let span = CalendarSpan(start: start, end: end)
    else { return nil }
    return GoneEntry(uuid: uuid, kind: .interview, span: span)
  }

  /// Likewise.
  var followUp: GoneEntry? {
    guard let uuid, let kind = image.text("kind").flatMap(FollowUpKind.init(rawValue:)),
      let opens = image.instant("opens_at"), let due = image.instant("due_at"),
      let limit = image.instant("limit_at"),
      let window = AnswerWindow(opens: opens, due: due, limit: limit)
    else { return nil }
    return GoneEntry(uuid: uuid, kind: .followUp(kind), span: CalendarSpan(acting: window))
  }
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
