internal import InterviewModel
internal import SQLite
internal import Zones

/// The revisions of the rows that a calendar is made of, read off the log of operations.
struct RevisionLog {
  private let rows: [Key: Touches]
  /// The numbers of all people who were ever met in an interview, also of those taken out again.
  private let met: [Int: [Int]]

  private struct Key: Hashable {
    let table: String
    let row: String
  }

  private struct Touches {
    let count: Int
    let latest: Instant
  }

  /// Reads all of the log, in one pass over it.
  init(_ connection: Connection) throws {
    try self.init(connection, Self.touches, [])
  }

  /// Reads what the log has about the entries to come, in one pass over it.
  ///
  /// - Parameters:
  ///   - connection: the database.
  ///   - start: the interviews are those that begin later and are not cancelled.
  ///   - limit: the follow-ups are those still owed whose windows do not close earlier.
  /// - Throws: `SQLiteError`.
  init(_ connection: Connection, interviewsAfter start: Instant, followUpsUntil limit: Instant)
    throws
  {
    try self.init(connection, Self.touchesToCome, [":start": start, ":limit": limit])
  }

  private init(_ connection: Connection, _ query: SQL, _ arguments: Arguments) throws {
    let found = try connection.query(query, arguments) { row in
      (
        Key(table: try row.get("table_name"), row: try row.get("local_key")),
        Touches(count: try row.get("touches"), latest: try row.get("latest"))
      )
    }
    rows = Dictionary(uniqueKeysWithValues: found)
    met = found.reduce(into: [:]) { met, found in
      guard found.0.table == RecordedTable.interviewer.rawValue else { return }
      let numbers = found.0.row.utf8.split(separator: UInt8(ascii: "/"))
        .compactMap { Int(String(Substring($0))) }
      if numbers.count == 2 { met[numbers[0], default: []].append(numbers[1]) }
    }
  }

  /// Interviews with their revisions.
  func entries(of interviews: [Interview]) -> [CalendarEntry] {
    interviews.compactMap { interview in
      let id = interview.id.number
      let shown = [.init(.application, interview.applicationID.number)] + people(of: id)
      return revision(of: .init(.interview, id), showing: shown)
        .map { CalendarEntry(.interview(interview), revision: $0) }
    }
  }

  /// Follow-ups with their revisions.
  func entries(of followUps: [FollowUp]) -> [CalendarEntry] {
    followUps.compactMap { followUp in
      let shown = [
        RowName(.application, followUp.applicationID.number),
        followUp.interviewID.map { RowName(.interview, $0.number) },
        followUp.person.map { RowName(.person, $0.id.number) },
      ]
      return revision(
        of: .init(.followUp, followUp.id.number), showing: shown.compactMap { $0 }
      ).map { CalendarEntry(.followUp(followUp), revision: $0) }
    }
  }

  /// The rows that say who is met in an interview, or once did: so that taking somebody out counts
  /// as a change, and the latest change stays the latest.
  private func people(of interview: Int) -> [RowName] {
    (met[interview] ?? []).flatMap { person -> [RowName] in
      [RowName(.interviewer, interview, person), RowName(.person, person)]
    }
  }

  /// The revision of an entry with a row of its own and others that it shows.
  ///
  /// Its number follows from its own row alone, because a sum over what is shown could shrink. The
  /// time is the latest of all of them: a text that changes leaves the number and moves the time,
  /// which is what RFC 5546 §2.1.4 asks for.
  func revision(of own: RowName, showing others: [RowName]) -> Revision? {
    guard let touches = rows[Self.key(own)] else { return nil }
    let latest = others.compactMap { rows[Self.key($0)]?.latest }
    return Revision(
      number: max(0, touches.count - 1),
      modifiedAt: latest.reduce(touches.latest) { max($0, $1) })
  }

  /// A row of a recorded table.
  struct RowName {
    let table: RecordedTable
    let key: String

    init(_ table: RecordedTable, _ numbers: Int...) {
      self.table = table
      key = numbers.map { "\($0)" }.joined(separator: "/")
    }
  }

  private static func key(_ name: RowName) -> Key {
    Key(table: name.table.rawValue, row: name.key)
  }

  /// How often each row was touched, by commands and by undo and redo, and when last.
  ///
  /// No command is taken back a million times; what says so was written by another program.
  ///
  /// A row that is not in the log was stored by another program; it has its creation to go by.
  static let touches: SQL =
    counted + """
        WHERE c.table_name IN ('application', 'interview', 'interviewer', 'person', 'follow_up')
        UNION ALL SELECT 'interview', CAST(id AS TEXT), 0, created_at FROM interview
        UNION ALL SELECT 'follow_up', CAST(id AS TEXT), 0, created_at FROM follow_up
      )
      GROUP BY table_name, local_key
      """

  /// The same of what is to come, and of the rows that it shows; of people all, who are few.
  static let touchesToCome: SQL =
    """
    WITH ahead AS (
      SELECT id, application_id FROM interview WHERE starts_at > :start AND cancelled_at IS NULL
    ), owed AS (
      SELECT id, application_id, interview_id FROM follow_up
      WHERE settled_at IS NULL AND limit_at >= :limit
    ), shown_interview (id) AS (
      SELECT id FROM ahead UNION SELECT interview_id FROM owed
    ), shown_application (id) AS (
      SELECT application_id FROM ahead UNION SELECT application_id FROM owed
    )

    """ + counted + """
        WHERE CASE c.table_name
          WHEN 'person' THEN 1
          WHEN 'interviewer' THEN CAST(c.local_key AS INTEGER) IN (SELECT id FROM ahead)
          WHEN 'interview' THEN CAST(c.local_key AS INTEGER) IN (SELECT id FROM shown_interview)
          WHEN 'follow_up' THEN CAST(c.local_key AS INTEGER) IN (SELECT id FROM owed)
          WHEN 'application' THEN CAST(c.local_key AS INTEGER) IN (SELECT id FROM shown_application)
        END
        UNION ALL SELECT 'interview', CAST(id AS TEXT), 0, created_at FROM interview
        WHERE id IN (SELECT id FROM shown_interview)
        UNION ALL SELECT 'follow_up', CAST(id AS TEXT), 0, created_at FROM follow_up
        WHERE id IN (SELECT id FROM owed)
      )
      GROUP BY table_name, local_key
      """

  private static let counted: SQL =
    """
    SELECT table_name, local_key, sum(touches) AS touches, max(latest) AS latest
    FROM (
      SELECT c.table_name, c.local_key,
             1 + max(0, min(o.replays, 1000000)) AS touches,
             max(o.at, ifnull(o.replayed_at, o.at)) AS latest
      FROM change AS c JOIN operation AS o ON o.id = c.operation_id

    """
}
