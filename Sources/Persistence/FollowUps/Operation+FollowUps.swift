package import InterviewModel
internal import SQLite
package import Zones

extension Operation {
  /// Opens a letter or check-in of an application; `rule` is what the owner's settings were then.
  ///
  /// - Throws: as `insert(into:_:)` does.
  func open(
    _ kind: FollowUpKind, _ window: AnswerWindow, by rule: WindowRule,
    for application: Application.ID, after interview: Interview.ID?, to person: Person.ID?
  ) throws -> FollowUp.ID {
    let number = try insert(
      into: .followUp,
      [
        .kind: kind, .applicationID: application,
        .interviewID: interview, .personID: person, .opensAt: window.opens,
        .dueAt: window.due, .limitAt: window.limit, .dueHours: rule.dueHours,
        .limitHours: rule.limitHours, .weekendToMonday: rule.weekendToMonday,
        .createdAt: now,
      ])
    return FollowUp.ID(number)
  }

  /// Gives a follow-up another window.
  ///
  /// - Throws: as `update(_:_:_:)` does.
  func move(_ followUp: FollowUp, to window: AnswerWindow) throws {
    try update(
      .followUp, followUp.id.number,
      [.opensAt: window.opens, .dueAt: window.due, .limitAt: window.limit])
  }

  /// Makes the open follow-ups of some kinds of an application void.
  ///
  /// - Returns: which.
  /// - Throws: as `update(_:_:_:)` does.
  func voidFollowUps(of application: Application.ID, kinds: Set<FollowUpKind>, at now: Instant)
    throws -> [FollowUp.ID]
  {
    let open = try store.followUps(of: application).filter {
      $0.settled == nil && kinds.contains($0.kind)
    }
    return try void(open, at: now)
  }

  /// Makes follow-ups void.
  ///
  /// - Returns: which.
  /// - Throws: as `update(_:_:_:)` does.
  func void(_ followUps: [FollowUp], at now: Instant) throws -> [FollowUp.ID] {
    for followUp in followUps {
      try update(
        .followUp, followUp.id.number,
        [.settledAt: now, .settlement: Settlement.Manner.void])
    }
    return followUps.map(\.id)
  }

  /// Records something that the owner promised to send; an application that has ended can still be
  /// owed it.
  ///
  /// While it is owed the application has no check-in.
  ///
  /// - Parameters:
  ///   - what: what was promised.
  ///   - date: by when.
  ///   - promised: when it was promised.
  ///   - id: the application it is for.
  /// - Returns: the promise, and the check-in that became void.
  /// - Throws: `MomentRefusal.inTheFuture`; `MomentRefusal.notLater` for a date that is not later
  ///   than the promise.
  package func promise(
    _ what: String, by date: Instant, promisedAt promised: Occasion, for id: Application.ID
  ) throws -> [FollowUp] {
    let window = try AnswerWindow.promise(at: promised.at, by: date, recordedAt: now)
    let number = try insert(
      into: .followUp,
      [
        .kind: FollowUpKind.promise, .applicationID: id,
        .what: what, .opensAt: window.opens, .isOpeningDayOnly: promised.isDayOnly,
        .dueAt: window.due, .limitAt: window.limit, .createdAt: now,
      ])
    let promise = try store.followUps(numbered: [FollowUp.ID(number)])
    return try promise + store.followUps(numbered: settleCheckIns(of: id))
  }

  /// Gives the answer to an offer the window that it has now.
  ///
  /// `AnswerClock` says whether one is opened for it.
  ///
  /// - Returns: the answer that is owed.
  /// - Throws: as `update(_:_:_:)` does.
  func setAnswerClock(of offer: Offer) throws -> [FollowUp.ID] {
    switch AnswerClock(newest: try store.answers(to: offer).last) {
    case .moves(let answer):
      try move(answer, to: offer.window)
      return [answer.id]
    case .stays: return []
    case .opens: break
    }
    let window = offer.window
    let number = try insert(
      into: .followUp,
      [
        .kind: FollowUpKind.offerAnswer,
        .applicationID: offer.applicationID, .offerID: offer.id, .opensAt: window.opens,
        .dueAt: window.due, .limitAt: window.limit, .createdAt: now,
      ])
    return [FollowUp.ID(number)]
  }

  /// Settles a follow-up; settling the first check-in as done opens the second, settling the last
  /// promise the check-in of its application.
  ///
  /// - Returns: the follow-up, and the one that was opened.
  /// - Throws: `ReferenceError.none` when there is no such follow-up; what
  ///   `FollowUp.settlement(by:after:at:)` throws.
  package func settle(_ id: FollowUp.ID, _ entry: SettlementEntry) throws -> [FollowUp] {
    guard let followUp = try store.followUp(id) else { throw ReferenceError.none(.followUp(id)) }
    try settle(followUp, entry)
    var touched = [id]
    if followUp.kind == .promise || followUp.kind == .checkIn && !entry.isWaived {
      touched += try settleCheckIns(of: followUp.applicationID)
    }
    return try store.followUps(numbered: touched)
  }

  /// Settles several follow-ups, one after the other.
  ///
  /// - Returns: all that this touched, by due date and number.
  /// - Throws: as `settle(_:_:)` does for one.
  package func settle(_ ids: [FollowUp.ID], _ entry: SettlementEntry) throws -> [FollowUp] {
    let touched = try ids.flatMap { try settle($0, entry).map(\.id) }
    var seen: Set<FollowUp.ID> = []
    return try store.followUps(numbered: touched.filter { seen.insert($0).inserted })
  }

  /// Settles a follow-up, and opens nothing.
  ///
  /// - Returns: how it is settled then.
  /// - Throws: what `FollowUp.settlement(by:after:at:)` throws.
  @discardableResult
  func settle(_ followUp: FollowUp, _ entry: SettlementEntry) throws -> Settlement {
    let interview = try followUp.interviewID.map(store.interview(_:))
    let settlement = try followUp.settlement(by: entry, after: interview, at: now)
    try update(
      .followUp, followUp.id.number,
      [
        .settledAt: settlement.at, .isSettledDayOnly: settlement.isDayOnly,
        .settlement: settlement.manner,
        .disposition: settlement.disposition, .channel: entry.channel,
        .note: Note.joined(followUp.note, entry.note),
      ])
    return settlement
  }

  /// Removes a follow-up, with the letter that was drafted for it.
  ///
  /// - Throws: as `delete(from:_:)` does.
  func remove(_ id: FollowUp.ID) throws {
    try removeDraft(of: id)
    try delete(from: .followUp, id)
  }

  /// Removes the letter that was drafted for a follow-up, where there is one.
  ///
  /// - Throws: as `delete(from:_:)` does.
  func removeDraft(of id: FollowUp.ID) throws {
    let isDrafted = try connection.first(FollowUp.draftedLetter, [id]) { _ in true }
    if isDrafted == true { try delete(from: .letter, id) }
  }
}

extension FollowUp {
  static let draftedLetter: SQL = "SELECT follow_up_id FROM letter WHERE follow_up_id = ?"
}
