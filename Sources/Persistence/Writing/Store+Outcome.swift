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
  /// - Throws: `Refusal.inTheFuture`, `Refusal.openElsewhere`.
  public func setOutcome(
    of id: Application.ID, to outcome: Outcome?, at: Instant, note: String?,
    _ invocation: Invocation
  ) throws -> (application: Application, followUps: [FollowUp]) {
    try write(invocation) { recorder in
      guard at <= invocation.now else { throw Refusal.inTheFuture(at) }
      let old = try application(id)
      if outcome == nil { try refuseSecondOpen(old) }
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

  /// Two open applications of the same company and role could not be told apart.
  private func refuseSecondOpen(_ application: Application) throws {
    let other = try openApplications(atCompany: application.company.foldedKey).first {
      $0.id != application.id && $0.role?.foldedKey == application.role?.foldedKey
    }
    if let other { throw Refusal.openElsewhere(other) }
  }
}
