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
  case outcome
  case outcomeAt = "outcome_at"
  case whyInterested = "why_interested"
  case whatIBring = "what_i_bring"
  case note
}

extension Table where Column == ApplicationColumn {
  static var application: Self { Self() }
}

extension Application {
  static let newestFirst: SQL = "ORDER BY id DESC"

  static let rows: SQL =
    """
    SELECT id, company, role, source, url, outcome, outcome_at, why_interested, what_i_bring, note
    FROM application

    """
}

extension Application {
  private typealias Column = ApplicationColumn

  /// Reads a row of `rows`.
  ///
  /// - Throws: `SQLiteError` for a value that is none of its column.
  init(row: borrowing Row) throws {
    self.init(
      id: try row.get(Column.id), company: try row.get(Column.company),
      role: try row.get(Column.role),
      source: try row.get(Column.source), url: try row.get(Column.url),
      outcome: try row.get(Column.outcome),
      outcomeAt: try row.get(Column.outcomeAt),
      whyInterested: try row.get(Column.whyInterested),
      whatIBring: try row.get(Column.whatIBring),
      note: try row.get(Column.note))
  }
}

extension ApplicationEdit {
  /// What the row is to say instead, as columns.
  var values: [ApplicationColumn: any SQLiteBindable] {
    var values: [ApplicationColumn: any SQLiteBindable] = [:]
    if let company {
      values[.company] = company
      values[.companyFolded] = company.foldedKey
    }
    if let role {
      values[.role] = role
      values[.roleFolded] = role.value?.foldedKey ?? ""
    }
    if let source { values[.source] = source }
    if let url { values[.url] = url }
    if let whyInterested { values[.whyInterested] = whyInterested }
    if let whatIBring { values[.whatIBring] = whatIBring }
    if let note { values[.note] = note }
    if let outcomeAt { values[.outcomeAt] = outcomeAt }
    return values
  }
}

extension Supplement<Application.Field> {
  /// The texts that it fills in, as columns.
  var values: [ApplicationColumn: any SQLiteBindable] {
    var values: [ApplicationColumn: any SQLiteBindable] = [:]
    for (field, text) in filled {
      switch field {
      case .role:
        values[.role] = text
        values[.roleFolded] = text.foldedKey
      case .source: values[.source] = text
      case .url: values[.url] = text
      case .whyInterested: values[.whyInterested] = text
      case .whatIBring: values[.whatIBring] = text
      case .note: values[.note] = text
      }
    }
    return values
  }
}
