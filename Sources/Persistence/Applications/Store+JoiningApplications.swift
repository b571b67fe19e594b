internal import InterviewModel
internal import SQLite
internal import Zones

extension Operation {
  /// The application that an interview belongs to; one is opened when none fits.
  ///
  /// - Throws: `ReferenceError.several` when no role is given and several applications are open.
  func application(for entry: InterviewEntry, _ remarks: inout [InterviewChange.Remark]) throws
    -> Application.ID
  {
    let open = try store.openApplications(atCompany: entry.company.foldedKey)
    guard let joined = try choose(from: open, for: entry) else {
      remarks.append(.newApplication)
      return try insertApplication(for: entry)
    }
    try fillIn(joined, from: entry, &remarks)
    return joined.id
  }

  private func choose(from open: [Application], for entry: InterviewEntry) throws -> Application? {
    guard let role = entry.role?.foldedKey else {
      guard open.count <= 1 else {
        throw ReferenceError.several(typed: entry.company, candidates: open.map(\.title))
      }
      return open.first
    }
    if let same = open.first(where: { $0.role?.foldedKey == role }) { return same }
    // A role that is named now is that of the application for which none was known.
    guard open.count == 1, let only = open.first, only.role == nil else { return nil }
    return only
  }

  private func insertApplication(for entry: InterviewEntry) throws -> Application.ID {
    let number = try insert(
      into: .application,
      [
        "company": entry.company, "company_folded": entry.company.foldedKey,
        "role": entry.role, "role_folded": entry.role?.foldedKey ?? "",
        "source": entry.source, "url": entry.url, "created_at": now,
      ])
    return Application.ID(number)
  }

  /// Fills in what the application does not say yet; what it says is kept.
  private func fillIn(
    _ application: Application, from entry: InterviewEntry,
    _ remarks: inout [InterviewChange.Remark]
  ) throws {
    var values: [String: any SQLiteBindable] = [:]
    if application.role == nil, let role = entry.role {
      values["role"] = role
      values["role_folded"] = role.foldedKey
    }
    for (field, stored, given) in [
      ("source", application.source, entry.source), ("url", application.url, entry.url),
    ] {
      guard let given, given != stored else { continue }
      if let stored {
        remarks.append(.kept(field: field, stored: stored))
      } else {
        values[field] = given
      }
    }
    try update(.application, application.id.number, values)
  }
}
