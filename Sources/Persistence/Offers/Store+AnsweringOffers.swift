package import InterviewModel
internal import SQLite
internal import Zones

extension Operation {
  /// Records the answer to an offer: the answer is no longer owed, and the application ends with
  /// it.
  ///
  /// Asked to, it withdraws every other open application too.
  ///
  /// - Throws: `OfferChoiceError.noneOpen`; `ApplicationRefusal.ended`,
  ///   `MomentRefusal.inTheFuture`, `OfferRefusal.beforeTheOffer`.
  package func answerOffer(of id: Application.ID, _ entry: OfferAnswerEntry) throws -> OfferChange {
    let offer = try store.answerableOffer(of: id)
    guard entry.at <= now else { throw MomentRefusal.inTheFuture(entry.at) }
    guard entry.at >= offer.receivedAt else { throw OfferRefusal.beforeTheOffer(entry.at) }
    let others = try store.openProcesses(at: now).map(\.application).filter { $0.id != id }
    try update(
      .offer, offer.id.number, ["answer": entry.answer, "answered_at": entry.at])
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
        ["settled_at": at, "settlement": Settlement.Manner.answered])
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
}
