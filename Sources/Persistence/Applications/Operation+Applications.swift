package import InterviewModel
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
    switch ApplicationMatch(role: entry.role, among: open) {
    case .joins(let application):
      let supplement = application.supplement(entry.applicationTexts)
      try update(.application, application.id.number, supplement.values)
      remarks += supplement.kept.map {
        InterviewChange.Remark.kept(field: $0.field.rawValue, stored: $0.stored)
      }
      if let role = entry.role, application.role == nil {
        remarks.append(.roleIsKnown(application, role: role))
      }
      return application.id
    case .opensOne:
      remarks.append(.newApplication)
      let tried = try store.applications().first { $0.wasTried(entry.company, entry.role) }
      remarks += tried.map { [.triedBefore($0)] } ?? []
      let near = entry.hasNewNames ? [] : try store.companies(near: entry.company)
      if !near.isEmpty { remarks.append(.nearCompanies(new: entry.company, known: near)) }
      if !open.isEmpty, !entry.hasNewNames { remarks.append(.openBeside(open)) }
      if case .application(let id)? = Handle(entry.company), open.isEmpty,
        let numbered = try? store.application(id)
      {
        remarks.append(.nameOfANumber(entry.company, application: numbered))
      }
      return try insertApplication(
        atCompany: entry.company, entry.applicationTexts.mapValues(Correction.to).columns)
    case .several(let candidates):
      throw ReferenceError.severalRoles(
        company: entry.company, candidates.sorted { $0.id < $1.id })
    }
  }

  /// Records an application that was sent: docs/domain.md#stages.
  ///
  /// - Returns: it, with what its owner should know.
  /// - Throws: `ApplicationRefusal.recordedAlready` when one for the same role is open;
  ///   `MomentRefusal.inTheFuture`.
  package func apply(_ entry: ApplicationEntry) throws -> ApplicationChange {
    let open = try store.openApplications(atCompany: entry.company.foldedKey)
    try entry.check(among: open, at: now)
    let tried = try store.applications().first { $0.wasTried(entry.company, entry.texts[.role]) }
    let near = entry.hasNewName ? [] : try store.companies(near: entry.company)
    var columns = entry.texts.mapValues(Correction.to).columns
    columns[.appliedAt] = entry.applied.placed(now: now).at
    let id = try insertApplication(atCompany: entry.company, columns)
    return ApplicationChange(
      try store.application(id), earlier: tried, openBeside: open, nearCompanies: near)
  }

  /// The application at a company of which nothing else is said; one is opened when it has none.
  ///
  /// - Returns: the company's only open application, or a new one without a role.
  /// - Throws: `ReferenceError.several` when several are open; as `insert(into:_:)` does.
  package func openApplication(atCompany company: String) throws -> Application.ID {
    let open = try store.openApplications(atCompany: company.foldedKey)
    switch ApplicationMatch(role: nil, among: open) {
    case .joins(let application): return application.id
    case .opensOne: return try insertApplication(atCompany: company, [:])
    case .several(let candidates):
      throw ReferenceError.severalRoles(company: company, candidates.sorted { $0.id < $1.id })
    }
  }

  /// Stores a new application, open unless `texts` say how it ended.
  ///
  /// - Throws: as `insert(into:_:)` does.
  func insertApplication(
    atCompany company: String, _ texts: [ApplicationColumn: any SQLiteBindable]
  ) throws -> Application.ID {
    let stored: [ApplicationColumn: any SQLiteBindable] = [
      .company: company, .companyFolded: company.foldedKey, .roleFolded: "", .createdAt: now,
    ]
    let number = try insert(into: .application, stored.merging(texts) { _, text in text })
    return Application.ID(number)
  }

  /// Ends an application, or reopens it; ending it makes its open check-ins and offer answers void,
  /// and the letters of interviews that are still ahead; other letters and promises stay owed.
  ///
  /// Ending it accepted, declined or rescinded settles its open offer. Any other end leaves an open
  /// offer as it is, and reopening makes its answer owed again; without an offer a check-in opens
  /// again. Each end and each reopening is kept: docs/domain.md#outcomes.
  ///
  /// - Parameters:
  ///   - id: the application.
  ///   - said: how it ended, or that it was reopened, and when.
  ///   - cancelsPlanned: whether interviews that are still ahead are cancelled with it.
  /// - Returns: the application, and what followed from it.
  /// - Throws: `MomentRefusal.inTheFuture`, `ApplicationRefusal.openElsewhere`,
  ///   `ApplicationRefusal.openAlready`, `ApplicationRefusal.beforeItsEnd`,
  ///   `ApplicationRefusal.beforeItsReopening`;
  ///   `InterviewRefusal.beforeTheInterview` when it is to have ended before the first interview
  ///   that was held; `OfferRefusal.beforeTheOffer` for an answer that is earlier than the open
  ///   offer.
  package func setOutcome(
    of id: Application.ID, to said: OutcomeEntry, cancellingPlanned cancelsPlanned: Bool = false
  ) throws -> OutcomeChange {
    let old = try store.application(id)
    let offer = try store.openOffer(of: id)
    var entry = said
    let occasion = ApplicationEnd.occasion(
      of: Happening(said.at, day: said.day), interviews: try store.interviews(of: id),
      answering: offer, at: now)
    (entry.at, entry.isDayOnly) = (occasion.at, occasion.isDayOnly)
    let log = try store.outcomes(of: old)
    guard let outcome = entry.outcome else {
      let open = try store.openApplications(atCompany: old.company.foldedKey)
      let touched = try reopen(
        old, entry,
        try Reopening(old, at: entry.at, after: log, beside: open, openOffer: offer, now: now))
      return OutcomeChange(
        application: try store.application(id), followUps: try store.followUps(numbered: touched))
    }
    let interviews = try store.interviews(of: id)
    try ApplicationEnd(outcome, at: entry.at).check(
      interviews: interviews, after: log, answering: offer, at: now)
    let planned = interviews.planned(at: now)
    let notes = OfferNote.onEnd(
      outcome, offers: try store.offers(of: id),
      accepted: outcome == .accepted ? try store.acceptedApplications(beside: id) : [])
    var touched: [FollowUp.ID] = []
    for interview in cancelsPlanned ? planned : [] {
      touched += try cancel(interview.id, note: nil).followUps.map(\.id)
    }
    touched += try end(old, entry)
    let taken = outcome == .rescinded ? try store.offers(of: id).accepted(in: old) : nil
    if let answer = outcome.answer, let offer = offer ?? taken {
      try update(
        .offer, offer.id.number,
        [.answer: answer, .answeredAt: entry.at, .isAnsweredDayOnly: entry.isDayOnly])
    }
    var change = OutcomeChange(
      application: try store.application(id), followUps: try store.followUps(numbered: touched),
      cancelled: cancelsPlanned ? try planned.map { try store.interview($0.id) } : [],
      planned: cancelsPlanned ? [] : planned)
    change.notes = notes
    return change
  }

  /// Ends an application; its open check-ins and offer answers become void, and so do the letters
  /// of its interviews that are moot with it.
  ///
  /// - Returns: those that became void.
  /// - Throws: as `update(_:_:_:)` does.
  func end(_ application: Application, _ entry: OutcomeEntry) throws -> [FollowUp.ID] {
    try keep(entry, of: application)
    try update(
      .application, application.id.number,
      [.outcome: entry.outcome, .outcomeAt: entry.at, .isOutcomeDayOnly: entry.isDayOnly])
    let moot = Set(try store.interviews(of: application.id).filter(\.isMoot).map(\.id))
    let letters = try store.followUps(of: application.id).filter { followUp in
      followUp.kind == .thankYou && followUp.settled == nil
        && followUp.interviewID.map(moot.contains) == true
    }
    return try void(letters, at: now)
      + voidFollowUps(of: application.id, kinds: ApplicationEnd.voidedKinds, at: now)
  }

  /// Keeps an end or a reopening; of an application that ended before that was done, its end comes
  /// first.
  ///
  /// - Throws: as `insert(into:_:)` does.
  func keep(_ entry: OutcomeEntry, of application: Application) throws {
    let kept = try store.outcomeEntries(of: application.id).count
    let missing = try store.outcomes(of: application).dropFirst(kept)
    for entry in missing + [entry] {
      try insert(
        into: .outcomeLog,
        [
          .applicationID: application.id, .outcome: entry.outcome, .at: entry.at,
          .isDayOnly: entry.isDayOnly, .note: entry.note, .loggedAt: now,
        ])
    }
  }

  /// Reopens an application: what became void with its end is owed again.
  ///
  /// - Returns: what is owed again.
  private func reopen(
    _ application: Application, _ entry: OutcomeEntry, _ reopening: Reopening
  ) throws -> [FollowUp.ID] {
    try keep(entry, of: application)
    try update(
      .application, application.id.number,
      [.outcome: Outcome?.none, .outcomeAt: Instant?.none, .isOutcomeDayOnly: false])
    var touched: [FollowUp.ID] = []
    for interview in try store.interviews(of: application.id) where interview.isOn {
      touched += try reopenLetters(of: interview)
    }
    return switch reopening {
    case .answer(let offer): try touched + setAnswerClock(of: offer)
    case .checkIn: try touched + settleCheckIns(of: application.id)
    }
  }

  /// Makes the letters of an interview owed again that became void while it was moot.
  ///
  /// - Returns: which.
  /// - Throws: as `update(_:_:_:)` does.
  func reopenLetters(of interview: Interview) throws -> [FollowUp.ID] {
    let void = try store.followUps(of: interview.id).voidLetters
    for letter in void {
      try update(
        .followUp, letter.id.number,
        [.settledAt: Instant?.none, .settlement: Settlement.Manner?.none])
    }
    return void.map(\.id)
  }
}
