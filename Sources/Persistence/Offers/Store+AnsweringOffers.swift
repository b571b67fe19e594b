package import InterviewModel
internal import SQLite
internal import Zones

extension Store {
  /// Records the answer to an offer: the answer is no longer owed, and the application ends with
  /// it.
  ///
  /// Asked to, it withdraws every other open application too.
  ///
  /// - Throws: `OfferChoiceError.noneOpen`; `Refusal.ended`, `.inTheFuture`, `.beforeTheOffer`.
  package func answerOffer(
    of id: Application.ID, _ entry: OfferAnswerEntry, _ invocation: Invocation
  ) throws -> OfferChange {
    try write(invocation) { recorder in
      let offer = try answerableOffer(of: id)
      guard entry.at <= invocation.now else { throw Refusal.inTheFuture(entry.at) }
      guard entry.at >= offer.receivedAt else { throw Refusal.beforeTheOffer(entry.at) }
      let others = try openProcesses(at: invocation.now).map(\.application).filter { $0.id != id }
      try recorder.update(
        .offer, offer.id.number, ["answer": entry.answer, "answered_at": entry.at])
      var touched = try settleAnswer(to: offer, at: entry.at, recorder)
      touched += try end(
        try application(id), entry.answer.outcome, at: entry.at, invocation, recorder)

      let withdrawn = entry.withdrawsOthers ? others : []
      for other in withdrawn {
        touched += try end(other, .withdrawn, at: entry.at, invocation, recorder)
      }
      return OfferChange(
        offer: try self.offer(offer.id), followUps: try followUps(numbered: touched),
        notes: try notes(on: entry, othersOpen: others.count - withdrawn.count)
          + stillPlanned(of: [id] + withdrawn.map(\.id), invocation),
        withdrawn: try withdrawn.map { try application($0.id) })
    }
  }

  private func settleAnswer(
    to offer: Offer, at: Instant, _ recorder: Recorder
  ) throws -> [FollowUp.ID] {
    let owed = try answers(to: offer).filter { $0.settled == nil }
    for answer in owed {
      try recorder.update(
        .followUp, answer.id.number,
        ["settled_at": at, "settlement": Settlement.Manner.answered])
    }
    return owed.map(\.id)
  }

  private func notes(on entry: OfferAnswerEntry, othersOpen count: Int) -> [OfferNote] {
    entry.answer == .accepted && count > 0 ? [.othersOpen(count)] : []
  }

  /// Interviews that are still ahead of applications that have ended.
  private func stillPlanned(
    of ended: [Application.ID], _ invocation: Invocation
  ) throws -> [OfferNote] {
    try interviews(after: invocation.now, until: Instant(seconds: .max))
      .filter { ended.contains($0.applicationID) }.map { .stillPlanned($0) }
  }
}
