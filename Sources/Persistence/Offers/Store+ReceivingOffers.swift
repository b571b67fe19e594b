package import InterviewModel
internal import SQLite
internal import Zones

extension Store {
  /// Records an offer, or what has become known about the open one.
  ///
  /// Its answer is owed from then on, and open check-ins are void.
  ///
  /// - Returns: the offer, the follow-ups that were touched, and what to know about the date that
  ///   was promised.
  /// - Throws: `Refusal.ended`, `.inTheFuture`, `.beforeTheOffer`.
  package func receiveOffer(
    _ entry: OfferEntry, for id: Application.ID, _ invocation: Invocation
  ) throws -> OfferChange {
    try write(invocation) { recorder in
      let application = try application(id)
      guard application.outcome == nil else { throw Refusal.ended(application) }
      let known = try openOffer(of: id)
      let values = try entry.values(over: known, at: invocation.now)
      let offer = try offer(try save(values, over: known, of: id, recorder))
      var touched = try setAnswerClock(of: offer, invocation, recorder)
      touched += try voidFollowUps(of: id, kinds: [.checkIn], at: invocation.now, recorder)
      try addNote(entry.note, toAnswerOf: offer, recorder)
      return OfferChange(
        offer: try self.offer(offer.id), followUps: try followUps(numbered: touched),
        notes: OfferNote.onPromise(
          of: offer, in: entry.zone, nextSteps: try nextSteps(beside: id, at: invocation.now)))
    }
  }

  private func save(
    _ values: OfferValues, over known: Offer?, of application: Application.ID,
    _ recorder: Recorder
  ) throws -> Offer.ID {
    var columns: [String: any SQLiteBindable] = [
      "received_at": values.receivedAt, "written_at": values.writtenAt, "terms": values.terms,
      "employer_deadline_at": values.employerDeadlineAt, "answer_by_at": values.answerByAt,
    ]
    if let known {
      try recorder.update(.offer, known.id.number, columns)
      return known.id
    }
    let rule = try settings().window
    columns["application_id"] = application
    columns["due_hours"] = rule.dueHours
    columns["limit_hours"] = rule.limitHours
    return Offer.ID(try recorder.insert(into: .offer, columns))
  }

  private func addNote(
    _ note: String?, toAnswerOf offer: Offer, _ recorder: Recorder
  ) throws {
    guard let note, let answer = try answers(to: offer).last else { return }
    try recorder.update(
      .followUp, answer.id.number, ["note": Self.note(answer.note, adding: note)])
  }

  /// Gives the answer to an offer the window that it has now.
  ///
  /// Where none is owed, because there was
  /// none yet or events had made it void, one is opened; one that was waived stays waived.
  ///
  /// - Returns: the answer that is owed.
  func setAnswerClock(
    of offer: Offer, _ invocation: Invocation, _ recorder: Recorder
  ) throws -> [FollowUp.ID] {
    let newest = try answers(to: offer).last
    switch newest?.settled?.manner {
    case nil:
      guard let newest else { break }
      try move(newest, to: offer.window, recorder)
      return [newest.id]
    case .void: break
    case .waived, .answered, .sent, .done: return []
    }
    let window = offer.window
    let number = try recorder.insert(
      into: .followUp,
      [
        "uuid": recorder.makeUUID(), "kind": FollowUpKind.offerAnswer,
        "application_id": offer.applicationID, "offer_id": offer.id, "opens_at": window.opens,
        "due_at": window.due, "limit_at": window.limit, "created_at": invocation.now,
      ])
    return [FollowUp.ID(number)]
  }

  /// The next interview of each open application but one.
  func nextSteps(beside application: Application.ID, at now: Instant) throws -> [Interview] {
    try openProcesses(at: now).filter { $0.application.id != application }.compactMap(\.nextStep)
  }
}
