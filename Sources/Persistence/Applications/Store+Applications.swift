package import InterviewModel
internal import SQLite

extension Store {
  /// All applications, the newest first.
  func applications() throws -> [Application] {
    try connection.query(
      Self.applicationRows + Self.newestFirst, [], Application.init(row:))
  }

  /// The open applications of a company, the newest first.
  func openApplications(atCompany folded: String) throws -> [Application] {
    try connection.query(
      Self.applicationRows + "WHERE company_folded = ? AND outcome IS NULL ORDER BY id DESC",
      [folded], Application.init(row:))
  }

  /// An application by its number.
  ///
  /// - Throws: `ReferenceError.none` when there is none.
  package func application(_ id: Application.ID) throws -> Application {
    let sql = Self.applicationRows + "WHERE id = ?"
    let found = try reading { try connection.first(sql, [id], Application.init(row:)) }
    guard let application = found else {
      throw ReferenceError.none(.application(id))
    }
    return application
  }

  /// The application that a reference stands for.
  ///
  /// - Throws: `ReferenceError` when none or several are meant.
  package func application(_ reference: ApplicationReference) throws -> Application {
    try reading {
      switch reference {
      case .interview(let id): try application(interview(id).applicationID)
      case .words(let typed): try ApplicationReference.resolve(typed, among: applications())
      }
    }
  }

  /// The stored company that words stand for, as a filter takes it.
  ///
  /// - Throws: `ReferenceError` when none or several match.
  package func company(_ typed: String) throws -> String {
    let companies = try reading { try applications().map { CompanyAlone(company: $0.company) } }
    guard let company = try CompanyMatch(typed).matching(companies).first?.company else {
      throw ReferenceError.none(.companyMatching(typed))
    }
    return company
  }

  static let newestFirst: SQL = "ORDER BY id DESC"

  static let applicationRows: SQL =
    """
    SELECT id, company, role, source, url, outcome, outcome_at, why_interested, what_i_bring, note
    FROM application

    """
}

/// A company whose roles are not asked for.
private struct CompanyAlone: RoleAtCompany {
  let company: String
  var role: String? { nil }
}

extension Application {
  init(row: borrowing Row) throws {
    self.init(
      id: try row.get("id"), company: try row.get("company"), role: try row.get("role"),
      source: try row.get("source"), url: try row.get("url"), outcome: try row.get("outcome"),
      outcomeAt: try row.get("outcome_at"), whyInterested: try row.get("why_interested"),
      whatIBring: try row.get("what_i_bring"), note: try row.get("note"))
  }
}
