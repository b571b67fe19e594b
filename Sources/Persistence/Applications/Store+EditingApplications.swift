package import InterviewModel
internal import SQLite
internal import Zones

extension Operation {
  /// Corrects an application.
  ///
  /// An answer to an offer that was given at the very moment of its end moves with that.
  ///
  /// - Returns: the application, and the follow-ups that are not what they were.
  /// - Throws: `ApplicationRefusal.openElsewhere` when another open application has the company and
  ///   role; `ApplicationRefusal.notEnded` for the end of an open one; `MomentRefusal.inTheFuture`,
  ///   `InterviewRefusal.beforeTheInterview`, `OfferRefusal.beforeTheOffer` for an end that cannot
  ///   be.
  package func edit(_ id: Application.ID, _ edit: ApplicationEdit) throws -> (
    application: Application, followUps: [FollowUp]
  ) {
    let old = try store.application(id)
    var wanted = old
    wanted.company = edit.company ?? old.company
    wanted.role = edit.role.map(\.value) ?? old.role
    if old.outcome == nil { try store.refuseSecondOpen(wanted) }
    var touched: [FollowUp.ID] = []
    if let at = edit.outcomeAt {
      touched = try moveEnd(of: old, to: at)
    }
    try update(.application, id.number, edit.values)
    return (try store.application(id), try store.followUps(numbered: touched))
  }

  /// Moves what ended together with an application.
  ///
  /// - Returns: the answers to an offer whose settlement moved.
  private func moveEnd(of application: Application, to at: Instant) throws -> [FollowUp.ID] {
    guard let outcome = application.outcome, let old = application.outcomeAt else {
      throw ApplicationRefusal.notEnded(application)
    }
    guard at <= now else { throw MomentRefusal.inTheFuture(at) }
    try store.refuseEnd(of: application.id, at: at, now: now)
    let offer = try store.offers(of: application.id).last {
      $0.answer?.outcome == outcome && $0.answeredAt == old
    }
    guard let offer else { return [] }
    guard at >= offer.receivedAt else { throw OfferRefusal.beforeTheOffer(at) }
    try update(.offer, offer.id.number, ["answered_at": at])
    let given = try store.answers(to: offer).filter {
      $0.settled == Settlement(at: old, manner: .answered)
    }
    for answer in given { try update(.followUp, answer.id.number, ["settled_at": at]) }
    return given.map(\.id)
  }
}
