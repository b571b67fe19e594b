package import InterviewModel
internal import SQLite

extension Operation {
  /// Joins two spellings of a company: all applications get the one that stays.
  ///
  /// Where both have an open application of the same role, these become one: what the one that
  /// stays does not say is filled in, notes are put together, and one check-in is left.
  ///
  /// - Parameters:
  ///   - other: the spelling that goes, as it is stored.
  ///   - company: the spelling that stays.
  /// - Returns: what was joined.
  /// - Throws: `MergeRefusal.sameCompany`; `MergeRefusal.sameStarts` when two interviews of what
  ///   would be one application begin at the same moment; `MergeRefusal.twoOpenOffers`.
  package func mergeCompany(_ other: String, into company: String) throws -> CompanyMerge {
    guard other.foldedKey != company.foldedKey else { throw MergeRefusal.sameCompany(company) }
    // An interview and what is owed after it change their application one after the other.
    try connection.run("PRAGMA defer_foreign_keys = ON")
    var merge = CompanyMerge(company: company, other: other)
    var touched: [FollowUp.ID] = []
    let open = try store.openApplications(atCompany: company.foldedKey)
    for application in try store.applications().sorted(by: { $0.id < $1.id })
    where application.company.foldedKey == other.foldedKey {
      let twin = open.first { $0.role?.foldedKey == application.role?.foldedKey }
      if let twin, application.outcome == nil {
        touched += try join(application, into: twin, &merge)
      } else {
        try update(
          .application, application.id.number,
          ["company": company, "company_folded": company.foldedKey])
        merge.moved.append(try store.application(application.id))
      }
    }
    merge.followUps = try store.followUps(numbered: touched)
    return merge
  }

  /// Makes two open applications one.
  ///
  /// - Returns: the check-ins that became void or were opened.
  private func join(
    _ other: Application, into application: Application, _ merge: inout CompanyMerge
  ) throws -> [FollowUp.ID] {
    let interviews = try store.interviews(of: other.id)
    try refuseClash(of: interviews, other, with: application)
    for interview in interviews {
      try update(.interview, interview.id.number, ["application_id": application.id])
    }
    for offer in try store.offers(of: other.id) {
      try update(.offer, offer.id.number, ["application_id": application.id])
    }
    for followUp in try store.followUps(of: other.id) {
      try update(.followUp, followUp.id.number, ["application_id": application.id])
    }
    try fill(application, from: other, &merge)
    try delete(from: .application, other.id)
    let touched = try settleCheckIns(of: application.id)
    merge.joined.append(
      CompanyMerge.JoinedApplication(
        application: try store.application(application.id), other: other.id,
        interviews: interviews.map(\.id)))
    return touched
  }

  /// Refuses what one application cannot have twice.
  private func refuseClash(
    of interviews: [Interview], _ other: Application, with application: Application
  ) throws {
    let own = try store.interviews(of: application.id).filter { $0.cancelledAt == nil }
    for interview in interviews where interview.cancelledAt == nil {
      guard let same = own.first(where: { $0.startsAt == interview.startsAt }) else { continue }
      throw MergeRefusal.sameStarts(interview.id, same.id)
    }
    if try store.openOffer(of: other.id) != nil, try store.openOffer(of: application.id) != nil {
      throw MergeRefusal.twoOpenOffers(other, application)
    }
  }

  /// Fills in what an application does not say; notes are put together, of the rest its own stays.
  private func fill(
    _ application: Application, from other: Application, _ merge: inout CompanyMerge
  ) throws {
    var values: [String: any SQLiteBindable] = [:]
    for (column, field, stored, theirs) in [
      ("source", "source", application.source, other.source),
      ("url", "url", application.url, other.url),
      ("why_interested", "why", application.whyInterested, other.whyInterested),
      ("what_i_bring", "bring", application.whatIBring, other.whatIBring),
    ] {
      guard let theirs, theirs != stored else { continue }
      if let stored {
        merge.kept.append(
          KeptField(field: field, owner: application.title, stored: stored, other: theirs))
      } else {
        values[column] = theirs
      }
    }
    if other.note != application.note {
      values["note"] = Store.note(application.note, adding: other.note)
    }
    try update(.application, application.id.number, values)
  }
}
