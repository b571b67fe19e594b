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
    try application.refuseEnded()
    let known = try store.openOffer(of: id)
    let values = try entry.values(over: known, at: now)
    let stored = try save(values, over: known, of: id)
    try say(entry.sayings(over: known), about: stored, over: known)
    let offer = try store.offer(stored)
    var touched = try setAnswerClock(of: offer)
    touched += try settleCheckIns(of: id)
    try addNote(entry.note, toAnswerOf: offer)
    return OfferChange(
      offer: try store.offer(offer.id), followUps: try store.followUps(numbered: touched),
      notes: OfferNote.onPromise(
        of: offer, in: entry.zone, nextSteps: try nextSteps(beside: id)))
  }

  private func save(_ values: OfferValues, over known: Offer?, of application: Application.ID)
    throws -> Offer.ID
  {
    var columns = values.values
    if let known {
      try update(.offer, known.id.number, columns)
      return known.id
    }
    let rule = try store.settings().window
    columns[.applicationID] = application
    columns[.dueHours] = rule.dueHours
    columns[.limitHours] = rule.limitHours
    return Offer.ID(try insert(into: .offer, columns))
  }

  /// Keeps what was said about an offer in one go.
  ///
  /// - Parameters:
  ///   - matters: what was said.
  ///   - id: the offer.
  ///   - known: the offer as it was; of one about which nothing was kept so far, that comes first.
  /// - Throws: as `insert(into:_:)` does.
  private func say(_ matters: [OfferSaying.Matter], about id: Offer.ID, over known: Offer?) throws {
    guard !matters.isEmpty else { return }
    let before = known.map { $0.said.isEmpty ? $0.unkeptSayings : [] } ?? []
    let last = known?.said.last?.statement ?? 0
    for (offset, statement) in (before + [matters]).enumerated() {
      for matter in statement {
        try insert(
          into: .offerLog,
          matter.values.merging([
            .offerID: id, .statement: last + offset + 1, .loggedAt: now,
          ]) { said, _ in said })
      }
    }
  }

  private func addNote(_ note: String?, toAnswerOf offer: Offer) throws {
    guard let note, let answer = try store.answers(to: offer).last else { return }
    try update(
      .followUp, answer.id.number, [.note: Note.joined(answer.note, note)])
  }

  /// Records that more time was asked for an answer, or what became of having asked.
  ///
  /// Every extension is kept; only granted ones move the window.
  ///
  /// An entry with the date of one that waits for an answer, or without a date, is about that one;
  /// said again, what is stored stays as it is.
  ///
  /// - Throws: `OfferChoiceError` when no offer is open, or which extension is meant cannot be
  ///   told; `ApplicationRefusal.ended`, `MomentRefusal.inTheFuture`,
  ///   `OfferRefusal.beforeTheOffer`, `MomentRefusal.notLater`,
  ///   `OfferRefusal.extensionAskedAlready`.
  package func extendOffer(_ entry: ExtensionEntry, of id: Application.ID) throws -> OfferChange {
    let offer = try answerableOffer(of: id)
    let request = try entry.request(of: offer, try store.application(id), at: now)
    if let known = request.known {
      try update(.offerExtension, known.number, [.granted: request.granted])
    } else {
      try insert(
        into: .offerExtension,
        [
          .offerID: offer.id, .askedAt: request.asked.at,
          .isAskedDayOnly: request.asked.isDayOnly, .untilAt: request.untilAt,
          .granted: request.granted,
        ])
    }
    let wasGranted = offer.extensions.first { $0.id == request.known }?.granted == true
    if request.granted == true, !wasGranted {
      try say([.extended(until: request.untilAt)], about: offer.id, over: offer)
    }
    let touched = try setAnswerClock(of: try store.offer(offer.id))
    return OfferChange(
      offer: try store.offer(offer.id), followUps: try store.followUps(numbered: touched),
      notes: entry.notes(on: offer, request, nextSteps: try nextSteps(beside: id)))
  }

  /// Records what became of an offer: its answer is no longer owed, and the application ends with
  /// it.
  ///
  /// Asked to, it withdraws every other open application too, and declines other open offers; an
  /// offer that nobody decided about stays open.
  ///
  /// One that was accepted can be taken back, too.
  ///
  /// - Throws: `OfferChoiceError.noneOpen`; `ApplicationRefusal.ended`,
  ///   `ApplicationRefusal.beforeItsEnd`, `ApplicationRefusal.beforeItsReopening`,
  ///   `MomentRefusal.inTheFuture`, `OfferRefusal.beforeTheOffer`.
  package func answerOffer(of id: Application.ID, _ entry: OfferAnswerEntry) throws -> OfferChange {
    let application = try store.application(id)
    let offer = try Offer.ending(as: entry.answer, among: store.offers(of: id), of: application)
    let entry = entry.placed(for: offer, at: now)
    try entry.check(offer, at: now)
    if offer.answer != nil { try store.outcomes(of: application).refuseBeforeLast(entry.at) }
    let others = OthersAnswered(
      with: entry, beside: id, among: try store.openProcesses(at: now))
    let planned = try ([id] + others.withdrawn.map(\.id)).flatMap {
      try store.interviews(of: $0).planned(at: now)
    }
    try update(
      .offer, offer.id.number,
      [
        .answer: entry.answer, .answeredAt: entry.at, .isAnsweredDayOnly: entry.isDayOnly,
      ])
    var touched = try settleAnswer(to: offer, as: entry)
    touched += try end(application, entry.end(entry.answer.outcome, note: entry.note))
    for other in others.withdrawn { touched += try end(other, entry.end(.withdrawn)) }
    var notes: [OfferNote] = []
    for other in others.declined {
      let change = try answerOffer(of: other.applicationID, entry.declining(other))
      touched += change.followUps.map(\.id)
      notes += change.notes
    }
    return OfferChange(
      offer: try store.offer(offer.id), followUps: try store.followUps(numbered: touched),
      notes: OfferNote.onAnswer(
        entry.answer, othersOpen: others.othersLeft, offersOpen: others.offersLeft,
        accepted: entry.answer == .accepted ? try store.acceptedApplications(beside: id) : [],
        planned: planned) + notes,
      withdrawn: try (others.declined.map(\.applicationID) + others.withdrawn.map(\.id)).map {
        try store.application($0)
      })
  }

  private func settleAnswer(to offer: Offer, as entry: OfferAnswerEntry) throws -> [FollowUp.ID] {
    let owed = try store.answers(to: offer).filter { $0.settled == nil }
    for answer in owed {
      try update(
        .followUp, answer.id.number,
        [
          .settledAt: entry.at, .isSettledDayOnly: entry.isDayOnly,
          .settlement: entry.answer.settlement,
        ])
    }
    return owed.map(\.id)
  }

  /// The next interview of each open application but one.
  ///
  /// - Throws: `PersistenceError`.
  func nextSteps(beside application: Application.ID) throws -> [Interview] {
    try store.openProcesses(at: now).filter { $0.application.id != application }.compactMap(
      \.nextStep)
  }

  /// The offer of an open application that waits for an answer.
  ///
  /// - Throws: `ApplicationRefusal.ended`; `OfferChoiceError.noneOpen`.
  func answerableOffer(of id: Application.ID) throws -> Offer {
    try Offer.answerable(try store.openOffer(of: id), of: try store.application(id))
  }
}
