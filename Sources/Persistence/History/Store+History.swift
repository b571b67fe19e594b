package import InterviewModel
internal import SQLite
package import Zones

extension Store {
  /// The operations that were run at `since` or later, the newest first; nil for all of them.
  ///
  /// - Throws: `PersistenceError`.
  package func history(since: Instant? = nil) throws -> [HistoryEntry] {
    try reading {
      let arguments: Arguments = [":since": since]
      let subjects = try subjects(Self.sinceCondition, arguments)
      return try connection.query(
        Self.historyRows + Self.sinceCondition + Self.newestOperationFirst, arguments
      ) { try HistoryEntry(row: $0, subjects: subjects) }
    }
  }

  /// An operation with every row that it changed, in the order in which it did.
  ///
  /// - Throws: `ReferenceError.none` when no operation has this number.
  package func operation(_ number: Int) throws -> OperationChanges {
    try reading {
      let columns = try RecordedColumns.all(on: connection)
      return try changes(of: number, as: .redo, read: RowReader(connection, columns: columns))
    }
  }

  /// The operation that was run last and holds; nil when there is none.
  ///
  /// - Throws: `PersistenceError`.
  package func newestOperation() throws -> HistoryEntry? {
    try reading {
      let newest = try connection.one(
        "SELECT max(id) AS id FROM operation WHERE undone_at IS NULL"
      ) { try $0.get("id", as: Int?.self) }
      return try newest.flatMap { try entry(of: $0) }
    }
  }

  private func entry(of number: Int) throws -> HistoryEntry? {
    let subjects = try subjects(Self.ofOneOperation, [number])
    return try connection.first(Self.historyRows + Self.ofOneOperation, [number]) {
      try HistoryEntry(row: $0, subjects: subjects)
    }
  }

  /// An operation with every row that undoing or redoing it changes.
  ///
  /// - Throws: `PersistenceError`.
  func changes(
    of number: Int, as direction: ReplayDirection, read reader: RowReader
  ) throws -> OperationChanges {
    guard let entry = try entry(of: number) else {
      throw ReferenceError.none(.operation(number))
    }
    return OperationChanges(
      entry: entry, rows: try replays(of: number, direction).map { try reader.change($0) })
  }

  static let historyRows: SQL =
    """
    SELECT o.id, o.uuid, o.at, o.command, o.undone_at, o.sealed,
           (SELECT count(*) FROM change AS c WHERE c.operation_id = o.id) AS changes
    FROM operation AS o

    """

  static let sinceCondition: SQL = "WHERE (:since IS NULL OR o.at >= :since)\n"

  static let ofOneOperation: SQL = "WHERE o.id = ?\n"

  static let newestOperationFirst: SQL = "ORDER BY o.id DESC"

  /// What each operation was about that satisfies a condition, by its number.
  ///
  /// - Throws: `PersistenceError`.
  func subjects(
    _ condition: SQL, _ arguments: Arguments
  ) throws -> [Int: RecordedOperation.Subject] {
    let logged = LoggedRows(connection)
    let sql = Self.touchedRows + condition + Self.touchedNames
    return try connection.query(sql, arguments, TouchedRow.init(row:))
      .reduce(into: [:]) { subjects, row in
        try row.join(&subjects[row.operation, default: .init()], else: logged)
      }
  }

  static let touchedRows: SQL =
    """
    WITH touched AS (
      SELECT DISTINCT c.operation_id, c.table_name, CAST(c.local_key AS INTEGER) AS number
      FROM operation AS o CROSS JOIN change AS c ON c.operation_id = o.id

    """

  static let touchedNames: SQL =
    """
    )
    SELECT touched.operation_id, touched.table_name, touched.number,
           a.id AS application, a.company, a.role, p.name AS person, k.key AS tip
    FROM touched
    LEFT JOIN tip_log AS t ON touched.table_name = 'tip_log' AND t.id = touched.number
    LEFT JOIN move_log AS m ON touched.table_name = 'move_log' AND m.id = touched.number
    LEFT JOIN personal_note AS n
      ON touched.table_name = 'personal_note' AND n.id = touched.number
    LEFT JOIN interview AS i ON i.id = CASE
      WHEN touched.table_name IN ('interview', 'interviewer') THEN touched.number
      ELSE coalesce(t.interview_id, m.interview_id, n.interview_id) END
    LEFT JOIN follow_up AS f
      ON touched.table_name IN ('follow_up', 'letter') AND f.id = touched.number
    LEFT JOIN offer_extension AS e
      ON touched.table_name = 'offer_extension' AND e.id = touched.number
    LEFT JOIN offer_log AS l ON touched.table_name = 'offer_log' AND l.id = touched.number
    LEFT JOIN offer AS o ON o.id = CASE touched.table_name
      WHEN 'offer' THEN touched.number ELSE coalesce(e.offer_id, l.offer_id) END
    LEFT JOIN outcome_log AS u
      ON touched.table_name = 'outcome_log' AND u.id = touched.number
    LEFT JOIN application AS a ON a.id = CASE touched.table_name
      WHEN 'application' THEN touched.number
      ELSE coalesce(i.application_id, f.application_id, o.application_id, u.application_id) END
    LEFT JOIN person AS p ON touched.table_name = 'person' AND p.id = touched.number
    LEFT JOIN closing_tip AS k
      ON touched.table_name = 'closing_tip' AND k.number = touched.number
    ORDER BY touched.operation_id, touched.table_name, touched.number
    """
}

extension HistoryEntry {
  fileprivate init(
    row: borrowing Row, subjects: [Int: RecordedOperation.Subject]
  ) throws {
    var operation = try RecordedOperation(row: row)
    operation.subject = subjects[operation.id] ?? operation.subject
    self.init(
      operation: operation, changeCount: try row.get("changes"),
      undoneAt: try row.get("undone_at"), isSealed: try row.get("sealed"))
  }
}

extension RecordedOperation {
  init(row: borrowing Row) throws {
    self.init(
      id: try row.get("id"), uuid: try row.get("uuid"), command: try row.get("command"),
      at: try row.get("at"))
  }
}

/// A row that an operation touched, with the names that belong to it as far as they are stored.
private struct TouchedRow {
  let operation: Int
  let table: RecordedTable?
  let number: Int
  let application: RecordedOperation.NamedApplication?
  let person: String?
  let tip: String?

  init(row: borrowing Row) throws {
    operation = try row.get("operation_id")
    table = RecordedTable(rawValue: try row.get("table_name"))
    number = try row.get("number")
    application = try row.get("application", as: Application.ID?.self).map { id in
      .init(id: id, company: try row.get("company"), role: try row.get("role"))
    }
    person = try row.get("person")
    tip = try row.get("tip")
  }

  /// Adds its names to what the operation was about; those of a row that is gone, or of one that it
  /// belonged to, come from the log.
  func join(_ subject: inout RecordedOperation.Subject, else logged: LoggedRows) throws {
    guard let table else { return }
    switch table {
    case .person:
      if let name = try person ?? logged.name(of: table, number) { subject.people.append(name) }
    case .closingTip:
      if let key = try tip ?? logged.text("key", of: table, number) { subject.tips.append(key) }
    default:
      if table == .followUp { subject.followUps.append(FollowUp.ID(number)) }
      guard let application = try application ?? logged.application(of: table, number),
        !subject.applications.contains(where: { $0.id == application.id })
      else { return }
      subject.applications.append(application)
    }
  }
}
