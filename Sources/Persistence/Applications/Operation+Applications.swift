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
        .company: entry.company, .companyFolded: entry.company.foldedKey,
        .role: entry.role, .roleFolded: entry.role?.foldedKey ?? "",
        .source: entry.source, .url: entry.url, .createdAt: now,
      ])
    return Application.ID(number)
  }

  /// Fills in what the application does not say yet; what it says is kept.
  private func fillIn(
    _ application: Application, from entry: InterviewEntry,
    _ remarks: inout [InterviewChange.Remark]
  ) throws {
    var values: [ApplicationColumn: any SQLiteBindable] = [:]
    if application.role == nil, let role = entry.role {
      values[.role] = role
      values[.roleFolded] = role.foldedKey
    }
    for (field, stored, given) in [
      (ApplicationColumn.source, application.source, entry.source),
      (.url, application.url, entry.url),
    ] {
      guard let given, given != stored else { continue }
      if let stored {
        remarks.append(.kept(field: field.rawValue, stored: stored))
      } else {
        values[field] = given
      }
    }
    try update(.application, application.id.number, values)
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
    guard at <= now else { throw MomentRefusal.inTheFuture(at) }
    let old = try store.application(id)
    var touched: [FollowUp.ID] = []
    if let outcome {
      try refuseEnd(of: id, at: at)
      touched = try end(old, outcome, at: at)
      try answerOffer(of: id, by: outcome, at: at)
    } else {
      touched = try reopen(old)
    }
    try update(
      .application, id.number, [.note: Note.joined(old.note, note)])
    return (try store.application(id), try store.followUps(numbered: touched))
  }

  /// Ends an application; its open check-ins and offer answers become void.
  ///
  /// - Returns: those that became void.
  func end(_ application: Application, _ outcome: Outcome, at: Instant) throws -> [FollowUp.ID] {
    try update(
      .application, application.id.number, [.outcome: outcome, .outcomeAt: at])
    return try voidFollowUps(
      of: application.id, kinds: [.checkIn, .offerAnswer], at: now)
  }

  /// Reopens an application; an answer to an offer that was not given is owed again, else a
  /// check-in.
  ///
  /// - Returns: what is owed again.
  private func reopen(_ application: Application) throws -> [FollowUp.ID] {
    try refuseSecondOpen(application)
    try update(
      .application, application.id.number, [.outcome: Outcome?.none, .outcomeAt: Instant?.none])
    guard application.outcome != nil else { return [] }
    guard let offer = try store.openOffer(of: application.id) else {
      return try openMissingCheckIn(of: application.id)
    }
    return try setAnswerClock(of: offer)
  }

  /// An application that ended with an answer answered its offer too; any other end leaves the
  /// offer as it was, and without a clock.
  private func answerOffer(of application: Application.ID, by outcome: Outcome, at: Instant) throws
  {
    guard let answer = outcome.answer, let offer = try store.openOffer(of: application) else {
      return
    }
    guard at >= offer.receivedAt else { throw OfferRefusal.beforeTheOffer(at) }
    try update(.offer, offer.id.number, [.answer: answer, .answeredAt: at])
  }

  /// What ended before an interview had none; one that is still to come can be withdrawn from.
  func refuseEnd(of id: Application.ID, at: Instant) throws {
    guard let first = try store.interviews(of: id).first(where: { $0.isHeld(at: now) }),
      at < first.startsAt
    else { return }
    throw InterviewRefusal.beforeTheInterview(at, interview: first.id)
  }

  /// Two open applications of the same company and role could not be told apart.
  func refuseSecondOpen(_ application: Application) throws {
    let other = try store.openApplications(atCompany: application.company.foldedKey).first {
      $0.id != application.id && $0.role?.foldedKey == application.role?.foldedKey
    }
    if let other { throw ApplicationRefusal.openElsewhere(other) }
  }
}
