internal import InterviewModel
internal import SQLite
internal import Zones

/// The columns of `application`.
enum ApplicationColumn: String, EditableColumn {
  static let table = RecordedTable.application

  case id
  case company
  case companyFolded = "company_folded"
  case role
  case roleFolded = "role_folded"
  case source
  case url
  case createdAt = "created_at"
  case appliedAt = "applied_at"
  case place
  case salary
  case outcome
  case outcomeAt = "outcome_at"
  case whyInterested = "why_interested"
  case whatIBring = "what_i_bring"
  case note
  case uuid
  case isOutcomeDayOnly = "outcome_day_only"
}

extension Table where Column == ApplicationColumn {
  static var application: Self { Self() }
}

extension Application {
  static let newestFirst: SQL = "ORDER BY id DESC"

  static let ofCompany: SQL = "WHERE company_folded = ?\n"

  static let ofRole: SQL = "WHERE company_folded = ? AND role_folded = ?\n"

  /// The names that are short enough to be a number with a letter: comparing them exactly is left
  /// to who reads them, because only this program can fold.
  static let withShortName: SQL = "WHERE length(company_folded) <= ? OR id = ?\n"

  static let acceptedLast: SQL =
    "WHERE outcome = 'accepted' ORDER BY outcome_at DESC, id DESC LIMIT ?"

  static let withInterviews: SQL =
    "WHERE EXISTS (SELECT 1 FROM interview AS i WHERE i.application_id = application.id)\n"

  /// Applications with all that is shown of them.
  static let rows: SQL = "SELECT " + columns(of: "application") + "\nFROM application\n"

  /// The columns that `init(row:)` reads, of a table by its name in the statement.
  ///
  /// An end that is stored as declined is lapsed where an offer lapsed at that moment.
  static func columns(of table: SQL) -> SQL {
    let plain =
      [
        "id", "uuid", "company", "applied_at", "outcome_at", "outcome_day_only",
      ] + Field.allCases.map(\.column.rawValue)
    let end: SQL =
      "CASE WHEN " + table + ".outcome = 'declined' AND EXISTS ("
      + "SELECT 1 FROM offer AS lapsed WHERE lapsed.application_id = " + table
      + ".id AND lapsed.answer = 'lapsed' AND lapsed.answered_at = " + table
      + ".outcome_at) THEN 'lapsed' ELSE " + table + ".outcome END AS outcome"
    return .joined(plain.map { table + "." + .identifier($0) } + [end], separator: ", ")
  }

  /// When they last said something about each application as a whole: made an offer, or ended it;
  /// `Timeline.replies` in SQL.
  static let replies: SQL = """
    SELECT application_id, max(at) AS replied_at
    FROM (
      SELECT application_id, max(received_at, ifnull(written_at, received_at)) AS at FROM offer
      UNION ALL
      SELECT application_id, at FROM outcome_log WHERE outcome NOT IN ('withdrawn', 'ghosted'))
    GROUP BY application_id

    """
}

extension Application {
  private typealias Column = ApplicationColumn

  /// Reads a row of `rows`.
  ///
  /// - Throws: `SQLiteError` for a value that is none of its column.
  init(row: borrowing Row) throws {
    self.init(
      id: try row.get(Column.id), uuid: try row.get(Column.uuid),
      company: try row.get(Column.company),
      appliedAt: try row.get(Column.appliedAt),
      outcome: try row.get(Column.outcome), outcomeAt: try row.get(Column.outcomeAt))
    isOutcomeDayOnly = try row.get(Column.isOutcomeDayOnly)
    for field in Field.allCases { self[field] = try row.get(field.column) }
  }
}

extension Application.Field {
  /// The column that holds it.
  var column: ApplicationColumn {
    switch self {
    case .role: .role
    case .source: .source
    case .url: .url
    case .place: .place
    case .salary: .salary
    case .whyInterested: .whyInterested
    case .whatIBring: .whatIBring
    case .note: .note
    }
  }
}

extension [Application.Field: Correction<String>] {
  /// What the row is to say instead, as columns.
  var columns: [ApplicationColumn: any SQLiteBindable] {
    var values: [ApplicationColumn: any SQLiteBindable] = [:]
    for (field, text) in self { values[field.column] = text }
    if let role = self[.role] { values[.roleFolded] = role.value?.foldedKey ?? "" }
    return values
  }
}

extension ApplicationEdit {
  /// What the row is to say instead, as columns.
  var values: [ApplicationColumn: any SQLiteBindable] {
    var values = texts.columns
    if let company {
      values[.company] = company
      values[.companyFolded] = company.foldedKey
    }
    if let appliedAt { values[.appliedAt] = appliedAt }
    if let outcomeAt {
      values[.outcomeAt] = outcomeAt.at
      values[.isOutcomeDayOnly] = outcomeAt.isDayOnly
    }
    return values
  }
}

extension Supplement<Application.Field> {
  /// The texts that it fills in, as columns.
  var values: [ApplicationColumn: any SQLiteBindable] {
    filled.mapValues(Correction.to).columns
  }
}
