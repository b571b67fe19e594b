public import InterviewModel
internal import SQLite
public import Zones

extension Store {
  /// Ends an application, or reopens it; ending it makes its open check-ins and offer answers void,
  /// while letters and promises stay owed.
  ///
  /// - Parameters:
  ///   - id: the application.
  ///   - outcome: how it ended; nil reopens it.
  ///   - at: when it ended.
  ///   - note: what is added to the application's note.
  ///   - invocation: the command.
  /// - Returns: the application and the follow-ups that became void, by due date and number.
  /// - Throws: `Refusal.inTheFuture`, `.openElsewhere`; `.beforeTheInterview` when it is to have
  ///   ended before the first interview that was held.
  public func setOutcome(
    of id: Application.ID, to outcome: Outcome?, at: Instant, note: String?,
    _ invocation: Invocation
  ) throws -> (application: Application, followUps: [FollowUp]) {
    try write(invocation) { recorder in
      guard at <= invocation.now else { throw Refusal.inTheFuture(at) }
      let old = try application(id)
      if outcome == nil {
        try refuseSecondOpen(old)
      } else {
        try refuseEnd(of: id, at: at, now: invocation.now)
      }
      try recorder.update(
        .application, id.number,
        [
          "outcome": outcome, "outcome_at": outcome == nil ? nil : at,
          "note": Self.note(old.note, adding: note),
        ])
      let voided =
        outcome == nil
        ? []
        : try voidFollowUps(
          of: id, kinds: [.checkIn, .offerAnswer], at: invocation.now, recorder)
      return (try application(id), try followUps(numbered: voided))
    }
  }

  /// What ended before an interview had none; one that is still to come can be withdrawn from.
  private func refuseEnd(of id: Application.ID, at: Instant, now: Instant) throws {
    guard let first = try interviews(of: id).first(where: { $0.isHeld(at: now) }),
      at < first.startsAt
    else { return }
    throw Refusal.beforeTheInterview(at, interview: first.id)
  }

  /// Two open applications of the same company and role could not be told apart.
  private func refuseSecondOpen(_ application: Application) throws {
    let other = try openApplications(atCompany: application.company.foldedKey).first {
      $0.id != application.id && $0.role?.foldedKey == application.role?.foldedKey
    }
    if let other { throw Refusal.openElsewhere(other) }
  }
}
