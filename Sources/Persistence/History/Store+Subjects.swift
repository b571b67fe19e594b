internal import InterviewModel
internal import SQLite

extension Store {
  /// What each operation was about that satisfies a condition, by its number.
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
      SELECT DISTINCT c.operation_id, c.table_name, CAST(c.row_key AS INTEGER) AS number
      FROM operation AS o CROSS JOIN change AS c ON c.operation_id = o.id

    """

  static let touchedNames: SQL =
    """
    )
    SELECT touched.operation_id, touched.table_name, touched.number,
           a.id AS application, a.company, a.role, p.name AS person, k.key AS tip
    FROM touched
    LEFT JOIN tip_log AS t ON touched.table_name = 'tip_log' AND t.id = touched.number
    LEFT JOIN interview AS i ON i.id = CASE
      WHEN touched.table_name IN ('interview', 'interviewer') THEN touched.number
      ELSE t.interview_id END
    LEFT JOIN follow_up AS f
      ON touched.table_name IN ('follow_up', 'letter') AND f.id = touched.number
    LEFT JOIN offer_extension AS e
      ON touched.table_name = 'offer_extension' AND e.id = touched.number
    LEFT JOIN offer AS o
      ON o.id = CASE touched.table_name WHEN 'offer' THEN touched.number ELSE e.offer_id END
    LEFT JOIN application AS a ON a.id = CASE touched.table_name
      WHEN 'application' THEN touched.number
      ELSE coalesce(i.application_id, f.application_id, o.application_id) END
    LEFT JOIN person AS p ON touched.table_name = 'person' AND p.id = touched.number
    LEFT JOIN closing_tip AS k
      ON touched.table_name = 'closing_tip' AND k.number = touched.number
    ORDER BY touched.operation_id, touched.table_name, touched.number
    """
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
