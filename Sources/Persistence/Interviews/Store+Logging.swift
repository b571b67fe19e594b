package import InterviewModel
internal import SQLite
internal import Zones

// What there is to know before an interview is logged.

extension Store {
  /// All companies, each once: those of open applications first, the newest before others.
  ///
  /// - Throws: `PersistenceError`.
  package func companies() throws -> [String] {
    try Application.companies(of: reading { try applications() })
  }

  /// The applications at a company, the open ones first and the newest before others.
  ///
  /// - Throws: `PersistenceError`.
  package func applications(atCompany company: String) throws -> [Application] {
    try reading { try applications() }.filter { $0.isAt(company) }.openFirst
  }

  /// Checks that the application which an interview would join has none at that moment.
  ///
  /// - Throws: `InterviewRefusal.sameStart`; `PersistenceError`.
  package func refuseStart(of entry: InterviewEntry) throws {
    try reading {
      let open = try openApplications(atCompany: entry.company.foldedKey)
      guard case .joins(let application) = ApplicationMatch(role: entry.role, among: open) else {
        return
      }
      try Interview.refuseStart(entry.startsAt, among: interviews(of: application.id))
    }
  }

  /// The interviews, of all applications, that take place while one would that is to be logged.
  ///
  /// - Throws: `PersistenceError`; `SettingError`.
  package func interviews(overlapping entry: InterviewEntry) throws -> [Interview] {
    guard entry.dayEndsAt == nil else { return [] }
    return try reading {
      try interviews(from: entry.startsAt, to: entry.endsAt(by: settings()))
    }
  }
}
