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
    var columns: [OfferColumn: any SQLiteBindable] = [
      .receivedAt: values.receivedAt, .writtenAt: values.writtenAt, .terms: values.terms,
      .employerDeadlineAt: values.employerDeadlineAt, .answerByAt: values.answerByAt,
    ]
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
    let (known, until) = try Self.request(entry, of: offer, try store.application(id))
    if let known {
      if let at = entry.askedAt, at != known.askedAt {
        throw OfferRefusal.extensionAskedAlready(known.askedAt)
      }
      try update(
        .offerExtension, known.id.number, [.granted: entry.granted ?? known.granted])
    } else {
      try ask(entry, of: offer, until: until)
    }
    let touched = try setAnswerClock(of: try store.offer(offer.id))
    var before = offer
    before.extensions.removeAll { $0.id == known?.id }
    let notes =
      entry.granted == false
      ? []
      : OfferNote.onExtension(
        of: before, until: until, in: entry.zone,
        nextSteps: try nextSteps(beside: id))
    return OfferChange(
      offer: try store.offer(offer.id), followUps: try store.followUps(numbered: touched),
      notes: notes)
  }

  /// What an entry is about: an extension that is stored, if it is one, and until when it reaches.
  private static func request(_ entry: ExtensionEntry, of offer: Offer, _ application: Application)
    throws(OfferChoiceError) -> (known: Offer.Extension?, until: Instant)
  {
    if let until = entry.until {
      // What was refused can be asked for again; any other answer on the same date puts the first
      // one right.
      let known = offer.extensions.last {
        $0.untilAt == until && ($0.granted != false || entry.granted != true)
      }
      return (known, until)
    }
    let waiting = offer.extensions.filter { $0.granted == nil }
    guard waiting.count <= 1 else {
      throw .severalAsked(application, until: waiting.map(\.untilAt))
    }
    guard let only = waiting.first else { throw .nothingAsked(application) }
    return (only, only.untilAt)
  }

  private func ask(_ entry: ExtensionEntry, of offer: Offer, until: Instant) throws {
    let askedAt = entry.askedAt ?? now
    guard askedAt <= now else { throw MomentRefusal.inTheFuture(askedAt) }
    guard askedAt >= offer.receivedAt else { throw OfferRefusal.beforeTheOffer(askedAt) }
    guard until > askedAt else { throw MomentRefusal.notLater(until, than: askedAt) }
    try insert(
      into: .offerExtension,
      [
        .offerID: offer.id, .askedAt: askedAt, .untilAt: until, .granted: entry.granted,
      ])
  }

  /// Records the answer to an offer: the answer is no longer owed, and the application ends with
  /// it.
  ///
  /// Asked to, it withdraws every other open application too.
  ///
  /// - Throws: `OfferChoiceError.noneOpen`; `ApplicationRefusal.ended`,
  ///   `MomentRefusal.inTheFuture`, `OfferRefusal.beforeTheOffer`.
  package func answerOffer(of id: Application.ID, _ entry: OfferAnswerEntry) throws -> OfferChange {
    let offer = try answerableOffer(of: id)
    guard entry.at <= now else { throw MomentRefusal.inTheFuture(entry.at) }
    guard entry.at >= offer.receivedAt else { throw OfferRefusal.beforeTheOffer(entry.at) }
    let others = try store.openProcesses(at: now).map(\.application).filter { $0.id != id }
    try update(
      .offer, offer.id.number, [.answer: entry.answer, .answeredAt: entry.at])
    var touched = try settleAnswer(to: offer, at: entry.at)
    touched += try end(
      try store.application(id), entry.answer.outcome, at: entry.at)

    let withdrawn = entry.withdrawsOthers ? others : []
    for other in withdrawn {
      touched += try end(other, .withdrawn, at: entry.at)
    }
    return OfferChange(
      offer: try store.offer(offer.id), followUps: try store.followUps(numbered: touched),
      notes: try notes(on: entry, othersOpen: others.count - withdrawn.count)
        + stillPlanned(of: [id] + withdrawn.map(\.id)),
      withdrawn: try withdrawn.map { try store.application($0.id) })
  }

  private func settleAnswer(to offer: Offer, at: Instant) throws -> [FollowUp.ID] {
    let owed = try store.answers(to: offer).filter { $0.settled == nil }
    for answer in owed {
      try update(
        .followUp, answer.id.number,
        [.settledAt: at, .settlement: Settlement.Manner.answered])
    }
    return owed.map(\.id)
  }

  private func notes(on entry: OfferAnswerEntry, othersOpen count: Int) -> [OfferNote] {
    entry.answer == .accepted && count > 0 ? [.othersOpen(count)] : []
  }

  /// Interviews that are still ahead of applications that have ended.
  private func stillPlanned(of ended: [Application.ID]) throws -> [OfferNote] {
    try store.interviews(after: now, until: Instant(seconds: .max))
      .filter { ended.contains($0.applicationID) }.map { .stillPlanned($0) }
  }

  /// The next interview of each open application but one.
  func nextSteps(beside application: Application.ID) throws -> [Interview] {
    try store.openProcesses(at: now).filter { $0.application.id != application }.compactMap(
      \.nextStep)
  }

  /// The offer of an open application that waits for an answer.
  func answerableOffer(of id: Application.ID) throws -> Offer {
    let application = try store.application(id)
    guard application.outcome == nil else { throw ApplicationRefusal.ended(application) }
    guard let offer = try store.openOffer(of: id) else {
      throw OfferChoiceError.noneOpen(application)
    }
    return offer
  }
}
