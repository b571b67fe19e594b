package import InterviewModel
internal import SQLite
package import Zones

extension Operation {
  /// The application that an interview belongs to; one is opened when none fits.
  ///
  /// - Throws: `ReferenceError.several` when no role is given and several applications are open.
  func application(for entry: InterviewEntry, _ remarks: inout [InterviewChange.Remark]) throws
    -> Application.ID
  {
    let open = try store.openApplications(atCompany: entry.company.foldedKey)
    switch ApplicationMatch(role: entry.role, among: open) {
    case .joins(let application):
      let supplement = application.supplement(
        role: entry.role, source: entry.source, url: entry.url)
      try update(.application, application.id.number, supplement.values)
      remarks += supplement.kept.map {
        InterviewChange.Remark.kept(field: $0.field.rawValue, stored: $0.stored)
      }
      return application.id
    case .opensOne:
      remarks.append(.newApplication)
      if case .application(let id)? = Handle(entry.company), open.isEmpty,
        let numbered = try? store.application(id)
      {
        remarks.append(.nameOfANumber(entry.company, application: numbered))
      }
      return try insertApplication(for: entry)
    case .several(let candidates):
      throw ReferenceError.severalRoles(
        company: entry.company, candidates.sorted { $0.id < $1.id })
    }
  }

  private func insertApplication(for entry: InterviewEntry) throws -> Application.ID {
    let number = try insert(
      into: .application,
      [
        .company: entry.company, .companyFolded: entry.company.foldedKey,
        .role: entry.role, .roleFolded: entry.role?.foldedKey ?? "",
        .source: entry.source, .url: entry.url, .createdAt: now,
      ])
    return Application.ID(number)
  }

  /// Ends an application, or reopens it; ending it makes its open check-ins and offer answers void,
  /// while letters and promises stay owed.
  ///
  /// Ending it accepted or declined answers its open offer. Any other end leaves an open offer as
  /// it is, and reopening makes its answer owed again; without an offer a check-in opens again.
  ///
  /// - Parameters:
  ///   - id: the application.
  ///   - outcome: how it ended; nil reopens it.
  ///   - at: when it ended.
  ///   - note: what is added to the application's note.
  /// - Returns: the application and the follow-ups that became void, or are owed again, by due date
  ///   and number.
  /// - Throws: `MomentRefusal.inTheFuture`, `ApplicationRefusal.openElsewhere`;
  ///   `InterviewRefusal.beforeTheInterview` when it is to have ended before the first interview
  ///   that was held; `OfferRefusal.beforeTheOffer` for an answer that is earlier than the open
  ///   offer.
  package func setOutcome(of id: Application.ID, to outcome: Outcome?, at: Instant, note: String?)
    throws -> (application: Application, followUps: [FollowUp])
  {
    let old = try store.application(id)
    let offer = try store.openOffer(of: id)
    var touched: [FollowUp.ID] = []
    if let outcome {
      let end = ApplicationEnd(outcome, at: at)
      try end.check(interviews: try store.interviews(of: id), answering: offer, at: now)
      touched = try self.end(old, end)
      if let answer = outcome.answer, let offer {
        try update(.offer, offer.id.number, [.answer: answer, .answeredAt: at])
      }
    } else {
      let open = try store.openApplications(atCompany: old.company.foldedKey)
      touched = try reopen(
        old, try Reopening(old, at: at, beside: open, openOffer: offer, now: now))
    }
    try update(
      .application, id.number, [.note: Note.joined(old.note, note)])
    return (try store.application(id), try store.followUps(numbered: touched))
  }

  /// Ends an application; its open check-ins and offer answers become void.
  ///
  /// - Returns: those that became void.
  /// - Throws: as `update(_:_:_:)` does.
  func end(_ application: Application, _ end: ApplicationEnd) throws -> [FollowUp.ID] {
    try update(
      .application, application.id.number, [.outcome: end.outcome, .outcomeAt: end.at])
    return try voidFollowUps(of: application.id, kinds: ApplicationEnd.voidedKinds, at: now)
  }

  /// Reopens an application.
  ///
  /// - Returns: what is owed again.
  private func reopen(_ application: Application, _ reopening: Reopening) throws -> [FollowUp.ID] {
    try update(
      .application, application.id.number, [.outcome: Outcome?.none, .outcomeAt: Instant?.none])
    return switch reopening {
    case .nothing: []
    case .answer(let offer): try setAnswerClock(of: offer)
    case .checkIn: try openMissingCheckIn(of: application.id)
    }
  }
}
