internal import InterviewModel
internal import SQLite

/// The applications by their company, for an operation that adds thousands of interviews.
///
/// SQLite has no index for that, since a single command looks through them fast enough.
final class CompanyIndex {
  /// The applications by a number made of their company, folded; others can have the same number.
  private var applications: [Int: [Application.ID]] = [:]

  /// An index of what is stored.
  ///
  /// - Throws: `SQLiteError`.
  init(of connection: Connection) throws {
    let rows = try connection.query(Self.rows) { row in
      (
        id: try row.get("id", as: Application.ID.self),
        company: try row.get("company_folded", as: String.self)
      )
    }
    for row in rows { add(row.id, company: row.company) }
  }

  /// Adds an application; `company` is folded.
  func add(_ id: Application.ID, company: String) {
    applications[company.hashValue, default: []].append(id)
  }

  /// The applications that can be at a company, given folded; others are among them.
  func applications(atCompany company: String) -> [Application.ID] {
    applications[company.hashValue] ?? []
  }

  static let rows: SQL = "SELECT id, company_folded FROM application"
}
