package import InterviewModel
internal import SQLite

/// The database of fetters, a job tracker, which is only read.
package enum FettersFile {
  /// The rows of its applications, each with its interviews.
  ///
  /// - Parameter path: where the file is.
  /// - Returns: the rows; nil where it is another program's database.
  /// - Throws: `PersistenceError` where it cannot be read.
  package static func rows(path: String) throws -> [RowText]? {
    try translatingSQLiteErrors(at: path) {
      let connection = try Connection(.file(path), access: .readOnly)
      let tables = Set(try connection.query(tables) { try $0.get("name", as: String.self) })
      guard tables.isSuperset(of: ["jobs", "titles", "statuses"]) else { return nil }
      let interviews =
        tables.contains("interview_stages") ? try interviews(in: connection) : [:]
      return try connection.query(jobs) { row in
        let id = try row.get("id", as: Int.self)
        var text = RowText(line: id)
        for (column, field) in columns {
          text.add(
            try row.get(column, as: String?.self) ?? "", header: column, to: field)
        }
        text.interviews = interviews[id] ?? []
        return text
      }
    }
  }

  private static func interviews(in connection: Connection) throws -> [Int: [RowText.Interview]] {
    let rows = try connection.query(stages) { row in
      var interview = RowText.Interview()
      interview.fields[.interview] = RowText.Cell(
        "scheduled_date", try row.get("scheduled_date", as: String?.self) ?? "")
      interview.fields[.round] = RowText.Cell(
        "stage_number", try row.get("stage_number", as: String?.self) ?? "")
      interview.fields[.kind] = RowText.Cell("name", try row.get("name", as: String?.self) ?? "")
      for column in ["status", "notes"] {
        let text = try row.get(column, as: String?.self) ?? ""
        if !text.isEmpty { interview.note.append(RowText.Cell(column, text)) }
      }
      return (job: try row.get("job_id", as: Int.self), interview: interview)
    }
    return Dictionary(grouping: rows, by: \.job).mapValues { $0.map(\.interview) }
  }

  private static let columns: [(String, ImportField)] = [
    ("company", .company), ("role", .role), ("status", .status), ("applied", .applied),
    ("link", .url), ("notes", .note),
  ]

  static let tables: SQL = "SELECT name FROM sqlite_schema WHERE type = 'table'"

  /// The day on which a job was entered is the day on which it was applied for.
  static let jobs: SQL =
    """
    SELECT j.id, j.company_name AS company, t.name AS role, s.name AS status,
           substr(j.created, 1, 10) AS applied, j.link, j.notes
    FROM jobs AS j
    LEFT JOIN titles AS t ON t.id = j.title_id
    LEFT JOIN statuses AS s ON s.id = j.status_id
    ORDER BY j.id
    """

  static let stages: SQL =
    """
    SELECT job_id, CAST(stage_number AS TEXT) AS stage_number, name, status, scheduled_date, notes
    FROM interview_stages ORDER BY job_id, stage_number
    """
}
