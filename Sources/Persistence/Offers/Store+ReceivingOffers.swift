package import InterviewModel
internal import SQLite
internal import Zones

extension Operation {
  /// Records an offer, or what has become known about the open one.
  ///
  /// Its answer is owed from then on, and open check-ins are void.
  ///
  /// - Returns: the offer, the follow-ups that were touched, and what to know about the date that
  ///   was promised.
  /// - Throws: `ApplicationRefusal.ended`, `MomentRefusal.inTheFuture`,
  ///   `OfferRefusal.beforeTheOffer`.
  package func receiveOffer(_ entry: OfferEntry, for id: Application.ID) throws -> OfferChange {
    let application = try store.application(id)
    guard application.outcome == nil else { throw ApplicationRefusal.ended(application) }
    let known = try store.openOffer(of: id)
    let values = try entry.values(over: known, at: now)
    let offer = try store.offer(try save(values, over: known, of: id))
    var touched = try setAnswerClock(of: offer)
    touched += try voidFollowUps(of: id, kinds: [.checkIn], at: now)
    try addNote(entry.note, toAnswerOf: offer)
    return OfferChange(
      offer: try store.offer(offer.id), followUps: try store.followUps(numbered: touched),
      notes: OfferNote.onPromise(
        of: offer, in: entry.zone, nextSteps: try store.nextSteps(beside: id, at: now)))
  }

  private func save(_ values: OfferValues, over known: Offer?, of application: Application.ID)
    throws -> Offer.ID
  {
    var columns: [String: any SQLiteBindable] = [
      "received_at": values.receivedAt, "written_at": values.writtenAt, "terms": values.terms,
      "employer_deadline_at": values.employerDeadlineAt, "answer_by_at": values.answerByAt,
    ]
    if let known {
      try update(.offer, known.id.number, columns)
      return known.id
    }
    let rule = try store.settings().window
    columns["application_id"] = application
    columns["due_hours"] = rule.dueHours
    columns["limit_hours"] = rule.limitHours
    return Offer.ID(try insert(into: .offer, columns))
  }

  private func addNote(_ note: String?, toAnswerOf offer: Offer) throws {
    guard let note, let answer = try store.answers(to: offer).last else { return }
    try update(
      .followUp, answer.id.number, ["note": Store.note(answer.note, adding: note)])
  }

  /// Gives the answer to an offer the window that it has now.
  ///
  /// Where none is owed, because there was
  /// none yet or events had made it void, one is opened; one that was waived stays waived.
  ///
  /// - Returns: the answer that is owed.
  func setAnswerClock(of offer: Offer) throws -> [FollowUp.ID] {
    let newest = try store.answers(to: offer).last
    switch newest?.settled?.manner {
    case nil:
      guard let newest else { break }
      try move(newest, to: offer.window)
      return [newest.id]
    case .void: break
    case .waived, .answered, .sent, .done: return []
    }
    let window = offer.window
    let number = try insert(
      into: .followUp,
      [
        "uuid": makeUUID(), "kind": FollowUpKind.offerAnswer,
        "application_id": offer.applicationID, "offer_id": offer.id, "opens_at": window.opens,
        "due_at": window.due, "limit_at": window.limit, "created_at": now,
      ])
    return [FollowUp.ID(number)]
  }
}

extension Store {
  /// The next interview of each open application but one.
  func nextSteps(beside application: Application.ID, at now: Instant) throws -> [Interview] {
    try openProcesses(at: now).filter { $0.application.id != application }.compactMap(\.nextStep)
  }
}
